import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventBody } from './events';
import { additions, exported, fileName, imported } from './exchange';
import { FaultyShelf } from './faulty-shelf';
import { Journal } from './journal';
import { derive } from './state';

const now = 1_790_000_000_000;
let time = now - 1_000_000;

function journal(...bodies: EventBody[]): Journal {
  const made = new Journal(new FaultyShelf(), `t${(time += 1).toString(36).slice(-6)}`, () => (time += 1));
  for (const body of bodies) made.record(body);
  return made;
}
const read = (section: string): EventBody => ({ type: 'section-read', section, hash: 'h1' });
const fileOf = (made: Journal) => exported(made.events, made.drafts, now);
function contents(text: string) {
  const file = imported(text, now);
  if ('refused' in file) throw new Error(file.refused);
  return file;
}
const refusal = (text: string) => {
  const file = imported(text, now);
  return 'refused' in file ? file.refused : null;
};

describe('a file of progress', () => {
  it('brings everything to another browser, and nothing twice', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (sections, text) => {
        const here = journal(...sections.map(read));
        here.saveDraft('e', text);
        const file = contents(fileOf(here));
        const there = journal(read('own'));
        there.merge(file.events, file.drafts);
        there.merge(file.events, file.drafts);
        expect([...derive(there.events).sections.keys()].sort()).toEqual(
          [...new Set([...sections, 'own'])].sort(),
        );
        expect(there.openDraft('e')?.text).toBe(text);
        expect(additions(file, there.events, there.drafts)).toEqual([]);
      }),
    );
  });

  it('leaves out what was erased, and erases nothing where it arrives', () => {
    const here = journal(read('s1'), { type: 'erased', what: 'all' }, read('s2'));
    expect(contents(fileOf(here)).events.map((event) => event.type)).toEqual(['section-read']);
    const hostile = {
      ...JSON.parse(fileOf(journal())),
      events: journal({ type: 'erased', what: 'all' }).events,
    };
    expect(contents(JSON.stringify(hostile)).events).toEqual([]);
  });

  it('says beforehand what it adds', () => {
    const made = journal(read('s1'), read('s2'), { type: 'named', name: 'Ada' });
    made.saveDraft('e', 'text');
    expect(additions(contents(fileOf(made)), [], [])).toEqual(['2 parts read', '1 text', '1 other entry']);
  });

  it.each([
    ['no JSON', '{\n "format": oops', /^Line \d+ is no JSON\.$/],
    ['nothing', '', 'Line 1 is no JSON.'],
    ['another app’s JSON', '{"format":"other"}', 'It is JSON, and not a file that this page exported.'],
    ['a list', '[]', 'It is JSON, and not a file that this page exported.'],
    ['a newer version', '{"format":"three-lanes-progress","version":99}', /newer edition/],
    ['no version', '{"format":"three-lanes-progress"}', 'It doesn’t say which version it is.'],
    ['no lists', '{"format":"three-lanes-progress","version":1,"events":{}}', /missing/],
    ['too deep', '['.repeat(100_000), 'It is nested deeper than any file this page exports.'],
    ['too large', ' '.repeat(20_000_001), 'It is larger than any file this page exports.'],
  ])('is refused with a reason: %s', (_, text, reason) => {
    expect(refusal(text)).toMatch(reason);
  });

  it('is refused whole when one event is broken or dated in the future', () => {
    const good = JSON.parse(fileOf(journal(read('s1'), read('s2'))));
    const broken = structuredClone(good);
    broken.events[1].section = 7;
    expect(refusal(JSON.stringify(broken))).toBe('Event 2 is broken.');
    const future = structuredClone(good);
    future.events[0].id = 'zzzzzzzzz-000000-a';
    expect(refusal(JSON.stringify(future))).toBe('Event 1 is broken.');
    future.events[0].id = `${(now + 1e9).toString(36).padStart(9, '0')}-000000-a`;
    expect(refusal(JSON.stringify(future))).toBe('Event 1 is dated in the future.');
  });

  it('never throws, whatever the file says, and takes in only what derives', () => {
    const part = fc.oneof(
      fc.json(),
      fc.string(),
      fc.constant('"__proto__"'),
      fc.constant('{"__proto__":{"x":1}}'),
    );
    const wrapped = part.map(
      (json) => `{"format":"three-lanes-progress","version":1,"drafts":[],"events":[${json}]}`,
    );
    fc.assert(
      fc.property(fc.oneof(part, wrapped), (text) => {
        const file = imported(text, now);
        if (!('refused' in file)) derive(file.events);
        expect(({} as { x?: number }).x).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('is named by its day', () => {
    expect(fileName(now)).toBe('three-lanes-2026-09-21.json');
  });
});
