import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextHistory } from './text-history';

const moment = (text: string) => ({ text, selection: { start: text.length, end: text.length } });

describe('TextHistory', () => {
  it('undoes a burst of typing at once, and a fix alone', () => {
    const history = new TextHistory(moment('a'));
    history.record(moment('ab'), 1000);
    history.record(moment('abc'), 1200);
    history.record(moment('FIXED'), null);
    history.record(moment('FIXED d'), 1300);
    expect(history.undo()?.text).toBe('FIXED');
    expect(history.undo()?.text).toBe('abc');
    expect(history.undo()?.text).toBe('a');
    expect(history.undo()).toBeNull();
    expect(history.redo()?.text).toBe('abc');
  });

  it('starts a new step after a rest', () => {
    const history = new TextHistory(moment(''));
    history.record(moment('one'), 0);
    history.record(moment('one two'), 5000);
    expect(history.undo()?.text).toBe('one');
  });

  it('forgets what was undone once something new is typed', () => {
    const history = new TextHistory(moment('a'));
    history.record(moment('b'), null);
    history.undo();
    history.record(moment('c'), null);
    expect(history.canRedo).toBe(false);
    expect(history.past.map(({ text }) => text)).toEqual(['a', 'c']);
  });

  it('always comes back to the first text by undo, and to the last by redo', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.option(fc.nat(100_000)))), (steps) => {
        const history = new TextHistory(moment('start'));
        for (const [text, now] of steps) history.record(moment(text), now);
        const last = history.past.at(-1)?.text;
        while (history.canUndo) history.undo();
        const first = history.past.at(-1)?.text;
        while (history.canRedo) history.redo();
        return history.past.at(-1)?.text === last && (steps.length >= 200 || first === 'start');
      }),
    );
  });
});
