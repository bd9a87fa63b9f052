import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from './editor';
import { splitLines } from './line-parts';
import { rangeOf } from './places';

const mark = (text: string, start: number, end: number, tone: Mark['tone'] = 'wrong'): Mark => ({
  id: `${start}-${end}`,
  range: rangeOf(text, { start, end }),
  tone,
  message: '',
});

const marked = (text: string, marks: Mark[]) =>
  splitLines(text, marks, 'yaml').map(({ parts, bad }) => [
    bad,
    parts
      .filter((part) => part.marks.length)
      .map((part) => part.text)
      .join(''),
  ]);

describe('splitLines', () => {
  it('puts a mark on its words, over several lines where it spans them', () => {
    const text = 'dev:\n  a: b\nprod:';
    expect(marked(text, [mark(text, 10, 11)])).toEqual([
      [false, ''],
      [true, 'b'],
      [false, ''],
    ]);
    expect(marked(text, [mark(text, 2, 7)])).toEqual([
      [true, 'v:'],
      [true, '  '],
      [false, ''],
    ]);
  });

  it('shows a missing thing at the last letter before its place, and on an empty line as the line', () => {
    const text = 'dev:\n\nx';
    expect(marked(text, [mark(text, 4, 4)])[0]).toEqual([true, ':']);
    expect(marked(text, [mark(text, 4, 4)])[1]).toEqual([false, '']);
    expect(marked(text, [mark(text, 5, 5)])[1]).toEqual([true, '']);
  });

  it('does not call a line bad for evidence or advice', () => {
    const text = 'a: b';
    expect(marked(text, [mark(text, 0, 1, 'evidence')])).toEqual([[false, 'a']]);
  });

  it('never loses a letter, wherever marks lie', () => {
    const texts = fc.array(fc.constantFrom('a', ': ', '\n', '#', '"', ' ')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(30), fc.nat(10))), (text, places) => {
        const marks = places.map(([start, length]) => mark(text, start, start + length));
        const lines = splitLines(text, marks, 'yaml');
        return lines.map(({ parts }) => parts.map((part) => part.text).join('')).join('\n') === text;
      }),
    );
  });
});
