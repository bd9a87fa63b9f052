import { describe, expect, it } from 'vitest';
import type { EventBody } from './events';
import { FaultyShelf } from './faulty-shelf';
import { Journal, undoTime } from './journal';
import type { Letter } from './records';
import { derive } from './state';

let time = 1_700_000_000_000;
const now = () => (time += 5);

function open(shelf: FaultyShelf, tab = 'a', tell?: (letter: Letter) => void): Journal {
  const journal = new Journal(shelf, tab, now, tell);
  journal.load();
  return journal;
}

const read = (section: string): EventBody => ({ type: 'section-read', section, hash: 'h1' });
const attempt = (text: string): EventBody => ({
  type: 'attempt',
  exercise: 'e',
  hash: 'h1',
  text,
  verdict: 'revise',
  statuses: { one: 'fail' },
  passed: 0,
  required: 1,
});
const sections = (journal: Journal) => [...derive(journal.events).sections.keys()];

describe('a journal', () => {
  it('is there again after a reload', () => {
    const shelf = new FaultyShelf();
    const first = open(shelf);
    first.record(read('s1'));
    first.saveDraft('e', 'dev: 1');
    const second = open(shelf, 'b');
    expect(sections(second)).toEqual(['s1']);
    expect(second.openDraft('e')?.text).toBe('dev: 1');
    expect(second.trouble).toBeNull();
  });

  it('loses nothing with two tabs, and each follows the other', () => {
    const shelf = new FaultyShelf();
    const letters: Letter[] = [];
    const [one, two] = [open(shelf, 'one', (letter) => letters.push(letter)), open(shelf, 'two')];
    one.record(read('s1'));
    two.record(read('s2'));
    letters.forEach((letter) => two.follow(letter));
    expect(sections(two).sort()).toEqual(['s1', 's2']);
    expect(sections(open(shelf, 'three')).sort()).toEqual(['s1', 's2']);
  });

  it('keeps the texts of two tabs apart, and replaces only the one it went on from', () => {
    const shelf = new FaultyShelf();
    open(shelf, 'old').saveDraft('e', 'old');
    const [one, two] = [open(shelf, 'one'), open(shelf, 'two')];
    one.openDraft('e');
    two.openDraft('e');
    one.saveDraft('e', 'one');
    two.saveDraft('e', 'two');
    expect(open(shelf, 'new').drafts.map((draft) => draft.text)).toEqual(['two', 'one']);
  });

  it('never lets an erasure that was undone reach a full shelf without its undo', () => {
    const shelf = new FaultyShelf();
    open(shelf, 'writer').saveDraft('e', 'mine');
    const other = open(shelf, 'other');
    other.saveDraft('f', ' ');
    shelf.room = shelf.size;
    const { id } = other.record({ type: 'erased', what: 'all' });
    other.record({ type: 'unerased', erasure: id });
    // Room for one of the two, and a save that goes well: what waits is tried again.
    shelf.room = shelf.size + 140;
    other.saveDraft('f', '');
    time += undoTime;
    expect(open(shelf, 'later').openDraft('e')?.text).toBe('mine');
  });

  it('runs from memory where storage is blocked, and saves all of it when it no longer is', () => {
    const shelf = new FaultyShelf();
    shelf.blocked = true;
    const journal = open(shelf);
    journal.record(read('s1'));
    expect(journal.trouble).toBe('blocked');
    expect(sections(journal)).toEqual(['s1']);
    shelf.blocked = false;
    journal.record(read('s2'));
    expect(journal.trouble).toBeNull();
    expect(sections(open(shelf, 'b'))).toEqual(['s1', 's2']);
  });

  it('makes room by folding the oldest attempts, and keeps the latest and every draft', () => {
    const shelf = new FaultyShelf();
    const journal = open(shelf);
    journal.saveDraft('e', 'x'.repeat(500));
    for (let n = 0; n < 20; n += 1) journal.record(attempt('y'.repeat(400)));
    shelf.room = shelf.size + 100;
    journal.record(attempt('z'.repeat(400)));
    expect(journal.trouble).toBeNull();
    const attempts = derive(open(shelf, 'b').events).attempts.get('e') ?? [];
    expect(attempts).toHaveLength(21);
    expect(attempts[0]).toMatchObject({ text: '', folded: true, statuses: { one: 'fail' } });
    expect(attempts.at(-1)).toMatchObject({ text: 'z'.repeat(400) });
    expect(open(shelf, 'c').openDraft('e')?.text).toHaveLength(500);
  });

  it('says that storage is full when nothing can be folded, and goes on in memory', () => {
    const shelf = new FaultyShelf();
    shelf.room = 10;
    const journal = open(shelf);
    journal.record(read('s1'));
    expect(journal.trouble).toBe('full');
    expect(sections(journal)).toEqual(['s1']);
  });

  it.each([
    ['no JSON', 'garbage'],
    ['half of it', '{"id":"00lqy2x9c-000000-a","at":1,"type":"sec'],
    ['another shape', '{"id":"00lqy2x9c-000000-a","at":1,"type":"section-read","section":7}'],
    ['null', 'null'],
  ])('sets aside what it can’t read: %s', (_, value) => {
    const shelf = new FaultyShelf();
    open(shelf).record(read('s1'));
    shelf.values.set('three-lanes/1/event/00lqy2x9c-000000-a', value);
    const journal = open(shelf, 'b');
    expect(sections(journal)).toEqual(['s1']);
    expect(journal.setAside).toEqual(['three-lanes/aside/1/event/00lqy2x9c-000000-a']);
    expect(shelf.values.get('three-lanes/aside/1/event/00lqy2x9c-000000-a')).toBe(value);
    expect(open(shelf, 'c').setAside).toHaveLength(1);
  });

  it('leaves a newer edition’s records as they are, and says so', () => {
    const shelf = new FaultyShelf();
    shelf.values.set('three-lanes/2/event/x', '{"new":true}');
    const unknown = '{"id":"00lqy2x9c-000000-a","at":1,"type":"danced"}';
    shelf.values.set('three-lanes/1/event/00lqy2x9c-000000-a', unknown);
    const before = [...shelf.values];
    expect(open(shelf).newer).toBe(true);
    expect([...shelf.values]).toEqual(before);
  });

  it('sets aside a version that no migration starts from', () => {
    const shelf = new FaultyShelf();
    shelf.values.set('three-lanes/0/event/x', '{"old":true}');
    expect(open(shelf).setAside).toEqual(['three-lanes/aside/0/event/x']);
    expect(shelf.values.get('three-lanes/aside/0/event/x')).toBe('{"old":true}');
  });

  it('leaves other apps’ keys alone', () => {
    const shelf = new FaultyShelf();
    shelf.values.set('theme', 'dark');
    expect(open(shelf).setAside).toEqual([]);
    expect(shelf.values.get('theme')).toBe('dark');
  });

  it('erases a part, takes that back, and deletes it when it can no longer be undone', () => {
    const shelf = new FaultyShelf();
    const journal = open(shelf);
    journal.record(read('s1'));
    journal.record(attempt('text'));
    journal.saveDraft('e', 'text');
    const erasure = journal.record({ type: 'erased', what: 'exercises' });
    expect(derive(journal.events).attempts.size).toBe(0);
    journal.record({ type: 'unerased', erasure: erasure.id });
    expect(derive(journal.events).attempts.get('e')).toHaveLength(1);
    journal.record({ type: 'erased', what: 'exercises' });
    time += undoTime;
    const later = open(shelf, 'b');
    expect([...shelf.values.values()].filter((value) => value.includes('text'))).toEqual([]);
    expect(later.drafts).toEqual([]);
    expect(sections(later)).toEqual(['s1']);
  });

  it('goes on when the device’s clock is set back', () => {
    const shelf = new FaultyShelf();
    open(shelf).record({ type: 'setting', key: 'k', value: 1 });
    time -= 1_000_000;
    open(shelf, 'b').record({ type: 'setting', key: 'k', value: 2 });
    expect(derive(open(shelf, 'c').events).settings.get('k')).toBe(2);
  });
});
