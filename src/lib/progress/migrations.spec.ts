import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { imported } from './exchange';
import { FaultyShelf } from './faulty-shelf';
import { Journal } from './journal';
import { migrate, steps } from './migrations';
import { eventTypes } from './shape';
import { version } from './shelf';
import { derive } from './state';

/**
 * What each version left in a browser, frozen: never edited, whatever the code becomes. The first was written by the
 * built app: a reader at work for an hour, who came back after days. The `.export.json` is the file it exported.
 */
const folder = 'tests/fixtures/progress';
const versions = readdirSync(folder).flatMap((file) => /^version-(\d+)\.json$/.exec(file)?.[1] ?? []);
const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
const later = Date.UTC(2027, 0);

function shelfOf(records: Record<string, string>): FaultyShelf {
  const shelf = new FaultyShelf();
  for (const [key, value] of Object.entries(records)) shelf.values.set(key, value);
  return shelf;
}
function open(shelf: FaultyShelf): Journal {
  const journal = new Journal(shelf, 'today', () => later);
  journal.load();
  return journal;
}

it('has records of every version that ever landed', () => {
  expect(versions.map(Number)).toEqual(Array.from({ length: version }, (_, at) => at + 1));
});

describe.each(versions)('records of version %s', (number) => {
  const records = JSON.parse(read(`version-${number}.json`)) as Record<string, string>;

  it('hold every kind of event that this edition knows of them', () => {
    const types = new Set(open(shelfOf(records)).events.map(({ type }) => type));
    expect([...types].sort()).toEqual([...eventTypes].sort());
  });

  it('are read whole: nothing is set aside, and nothing taken for a newer edition’s', () => {
    const shelf = shelfOf(records);
    const journal = open(shelf);
    expect([journal.setAside, journal.newer, journal.trouble]).toEqual([[], false, null]);
    expect(shelf.keys().every((key) => key.startsWith(`three-lanes/${version}/`))).toBe(true);
  });

  it('come in by a file too', () => {
    const file = imported(read(`version-${number}.export.json`), later);
    expect(file).toMatchObject({ unknown: 0 });
    expect('events' in file && file.events.length).toBeGreaterThan(10);
  });
});

it('gives what the reader of version 1 had done', () => {
  const journal = open(shelfOf(JSON.parse(read('version-1.json')) as Record<string, string>));
  const state = derive(journal.events);
  expect([...state.sections.keys()]).toEqual(['why-it-matters']);
  expect([...(state.ticks.get('readiness') ?? [])]).toEqual(['config-injection']);
  expect(state.ticks.has('project:one-dag-three-lanes')).toBe(false);
  expect(state.attempts.get('environment-config')?.map(({ verdict }) => verdict)).toEqual(['pass']);
  expect(state.attempts.get('promotion-plan')).toMatchObject([
    { verdict: 'revise', passed: 9, required: 10, text: '', folded: true, broken: [{ line: 9 }] },
    { verdict: 'pass', passed: 10, required: 10 },
  ]);
  expect(state.hints.get('environment-config/no-secrets')).toBe(1);
  expect(state.quiz).toMatchObject([{ seed: 2859691321, finished: { right: 6, of: 8, passed: true } }]);
  expect(state.quiz[0]?.answers.size).toBe(8);
  expect(state.reviews.map(({ rating }) => rating)).toEqual([3, 3]);
  expect(state.settings.get('review')).toBe(false);
  expect(state.name).toBe('Ada Quist');
  expect(journal.openDraft('promotion-plan')?.text).toContain('Way back');
});

describe('a step to the next version', () => {
  afterEach(() => Reflect.deleteProperty(steps, version - 1));

  it('is taken after the steps before it, each once', () => {
    const way = {
      1: (record: Record<string, unknown>) => ({ ...record, path: '1' }),
      2: (record: Record<string, unknown>) => ({ ...record, path: `${String(record.path)}2` }),
      3: (record: Record<string, unknown>) => ({ ...record, path: `${String(record.path)}3` }),
    };
    expect(migrate({ id: 'a' }, 1, way, 4)).toEqual({ id: 'a', path: '123' });
    expect(migrate({ id: 'a', path: '' }, 3, way, 4)).toEqual({ id: 'a', path: '3' });
    expect(migrate({ id: 'a' }, 4, way, 4)).toEqual({ id: 'a' });
    expect(migrate({ id: 'a' }, 1, { 2: way[2] }, 4)).toBeNull();
    expect(migrate('no record', 1, way, 4)).toBeNull();
  });

  it('brings a shelf’s older records to this version, and takes the old ones away', () => {
    const id = '0mwrlw5ze-000000-old';
    const old = { id, at: 1, type: 'read', part: 'why-it-matters' };
    const shelf = shelfOf({ [`three-lanes/${version - 1}/event/${id}`]: JSON.stringify(old) });
    // Made up: the version before this one called a section a part, and kept no hash.
    steps[version - 1] = ({ part, ...record }) => ({
      ...record,
      type: 'section-read',
      section: part,
      hash: '',
    });
    expect([...derive(open(shelf).events).sections.keys()]).toEqual(['why-it-matters']);
    expect(shelf.keys()).toEqual([`three-lanes/${version}/event/${id}`]);
    expect([...derive(open(shelf).events).sections.keys()]).toEqual(['why-it-matters']);
  });
});
