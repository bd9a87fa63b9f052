import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cleanSlate } from './clean-slate';
import type { EventBody } from './events';
import { FaultyShelf } from './faulty-shelf';
import { Progress } from './progress.svelte';
import { SecondCopy } from './second-copy';

const open: Progress[] = [];
/** A tab: opened, and let go of after the test. */
function tab(shelf?: FaultyShelf): Progress {
  const progress = new Progress(shelf);
  open.push(progress);
  progress.open();
  return progress;
}
const attempt: EventBody = {
  type: 'attempt',
  exercise: 'e',
  hash: 'h1',
  text: 'dev: {}',
  verdict: 'pass',
  statuses: { parses: 'pass' },
  passed: 1,
  required: 1,
};

beforeEach(cleanSlate);
afterEach(() => {
  for (const progress of open.splice(0)) progress.close();
  vi.restoreAllMocks();
});

describe('progress', () => {
  it('is empty until it is opened, and then what was saved', () => {
    tab().record({ type: 'section-read', section: 's1', hash: 'h1' });
    const later = new Progress();
    open.push(later);
    expect(later.ready).toBe(false);
    expect(later.sectionState('s1')).toBe('unread');
    later.open();
    expect(later.ready).toBe(true);
    expect(later.sectionState('s1', 'h1')).toBe('read');
    expect(later.sectionState('s1', 'h2')).toBe('changed');
  });

  it('says what it derives: ticks, drafts, attempts, hints, settings', () => {
    const progress = tab();
    progress.tick('readiness', 'i1', true);
    progress.saveDraft('e', 'dev: {}');
    progress.record(attempt);
    progress.record({ type: 'hint-opened', exercise: 'e', check: 'c', rung: 2 });
    progress.set('orchestrator', 'dagster');
    expect(progress.isTicked('readiness', 'i1')).toBe(true);
    expect([...progress.ticked('readiness')]).toEqual(['i1']);
    expect(progress.draft('e')).toBe('dev: {}');
    expect(progress.attempts('e')).toHaveLength(1);
    expect([progress.passed('e'), progress.passed('e', 'h1'), progress.passed('e', 'h2')]).toEqual([
      true,
      true,
      false,
    ]);
    expect([progress.hintsOpened('e', 'c'), progress.hintsOpened('e', 'd')]).toEqual([2, 0]);
    expect(progress.setting('orchestrator')).toBe('dagster');
    expect(progress.status).toMatchObject({ where: 'device', says: 'Saved on this device' });
  });

  it('follows another tab', async () => {
    const [one, two] = [tab(), tab()];
    one.record({ type: 'section-read', section: 's1', hash: 'h1' });
    await expect.poll(() => two.sectionState('s1')).toBe('read');
  });

  it('follows another tab where storage is blocked, and says that nothing is saved', async () => {
    const shelf = new FaultyShelf();
    shelf.blocked = true;
    vi.spyOn(SecondCopy, 'open').mockRejectedValue(new DOMException('no', 'SecurityError'));
    const [one, two] = [tab(shelf), tab(shelf)];
    one.record({ type: 'section-read', section: 's1', hash: 'h1' });
    await expect.poll(() => two.sectionState('s1')).toBe('read');
    expect(one.status).toMatchObject({ where: 'memory', trouble: 'blocked' });
    await expect.poll(() => one.status.copy).toBe('none');
  });

  it('comes back from the second copy when localStorage is gone', async () => {
    const first = tab();
    await expect.poll(() => first.status.copy).toBe('kept');
    first.record(attempt);
    first.saveDraft('e', 'dev: {}');
    await expect.poll(heldInCopy).toBe(2);
    first.close();
    localStorage.clear();
    const second = tab();
    expect(second.attempts('e')).toHaveLength(0);
    await expect.poll(() => second.attempts('e').length).toBe(1);
    expect(second.draft('e')).toBe('dev: {}');
    expect(second.status.healed).toBe(2);
    expect(Object.keys(localStorage)).toHaveLength(2);
  });

  it('is kept in the second copy where localStorage is full, and says so', async () => {
    const shelf = new FaultyShelf();
    shelf.room = 0;
    const progress = tab(shelf);
    await expect.poll(() => progress.status.copy).toBe('kept');
    progress.record(attempt);
    expect(progress.status).toMatchObject({ where: 'copy', trouble: 'full' });
    expect(progress.status.says).toContain('second copy');
    await expect.poll(heldInCopy).toBe(1);
  });

  it('brings a whole attempt back from the second copy where localStorage kept its summary', async () => {
    const first = tab();
    await expect.poll(() => first.status.copy).toBe('kept');
    const { id } = first.record(attempt);
    await expect.poll(heldInCopy).toBe(1);
    first.close();
    const folded = { id, at: 1, ...attempt, text: '', folded: true };
    localStorage.setItem(`three-lanes/1/event/${id}`, JSON.stringify(folded));
    const second = tab();
    expect(second.attempts('e')[0]?.text).toBe('');
    await expect.poll(() => second.attempts('e')[0]?.text, { timeout: 4000 }).toBe('dev: {}');
  });

  it('saves everything again when another tab or the reader clears localStorage', () => {
    const progress = tab();
    progress.record(attempt);
    localStorage.clear();
    dispatchEvent(new StorageEvent('storage', { key: null }));
    expect(Object.keys(localStorage)).toHaveLength(1);
  });

  it('asks the browser to keep it at the first saved attempt, and once', () => {
    const persist = vi.spyOn(navigator.storage, 'persist').mockResolvedValue(true);
    const progress = tab();
    progress.tick('readiness', 'i1', true);
    expect(persist).not.toHaveBeenCalled();
    progress.record(attempt);
    progress.record(attempt);
    expect(persist).toHaveBeenCalledTimes(1);
  });

  it('erases with an undo, and deletes for good when the page is left', () => {
    const progress = tab();
    progress.record(attempt);
    progress.saveDraft('e', 'dev: {}');
    const undo = progress.erase('exercises');
    expect([progress.attempts('e').length, progress.draft('e')]).toEqual([0, undefined]);
    undo();
    expect([progress.attempts('e').length, progress.draft('e')]).toEqual([1, 'dev: {}']);
    progress.erase('exercises');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(Object.values(localStorage).filter((value) => value.includes('dev: {}'))).toEqual([]);
  });
});

async function heldInCopy(): Promise<number> {
  const copy = await SecondCopy.open();
  const held = await copy.read();
  copy.close();
  return held.length;
}
