import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft, EventBody, EventOf, ProgressEvent } from './events';
import { FaultyShelf } from './faulty-shelf';
import { Journal, undoTime } from './journal';
import type { Letter } from './records';
import { derive, type State } from './state';

/**
 * Any order of events, tabs, reloads and faults gives the state that a plain list of all events gives, and
 * nothing recorded is ever missing. The world below is two to four tabs over one shelf that may be blocked,
 * full or damaged by others at any moment.
 */
const name = fc.constantFrom('a', 'b', 'c');
const text = fc.string({ maxLength: 40 });
const hash = fc.constantFrom('h1', 'h2');

const body: fc.Arbitrary<EventBody> = fc.oneof(
  fc.record({ type: fc.constant('section-read' as const), section: name, hash }),
  fc.record({
    type: fc.constant('ticked' as const),
    list: fc.constantFrom('readiness', 'project:p'),
    item: name,
    on: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('attempt' as const),
    exercise: name,
    hash,
    text,
    verdict: fc.constantFrom('pass' as const, 'revise' as const, 'unreadable' as const),
    statuses: fc.dictionary(name, fc.constantFrom('pass' as const, 'fail' as const, 'skipped' as const)),
    passed: fc.nat(9),
    required: fc.nat(9),
  }),
  fc.record({ type: fc.constant('hint-opened' as const), exercise: name, check: name, rung: fc.nat(3) }),
  fc.record({
    type: fc.constant('quiz-drawn' as const),
    attempt: name,
    seed: fc.nat(),
    questions: fc.array(fc.record({ id: name, hash })),
  }),
  fc.record({
    type: fc.constant('quiz-answered' as const),
    attempt: name,
    question: name,
    hash,
    answer: fc.record({ kind: fc.constant('one-answer'), option: name }),
    right: fc.boolean(),
    sure: fc.constantFrom('sure' as const, 'unsure' as const, null),
    misconceptions: fc.array(name),
  }),
  fc.record({
    type: fc.constant('quiz-finished' as const),
    attempt: name,
    right: fc.nat(8),
    of: fc.constant(8),
    passed: fc.boolean(),
  }),
  fc.record({ type: fc.constant('reviewed' as const), card: name, rating: fc.constantFrom(1, 2, 3, 4) }),
  fc.record({
    type: fc.constant('setting' as const),
    key: name,
    value: fc.oneof(text, fc.integer(), fc.boolean()),
  }),
  fc.record({ type: fc.constant('named' as const), name: text }),
) as fc.Arbitrary<EventBody>;

const tab = fc.nat(3);
type Step =
  | { do: 'record'; tab: number; body: EventBody }
  | { do: 'write'; tab: number; exercise: string; text: string }
  | { do: 'open draft'; tab: number; exercise: string }
  | { do: 'erase'; tab: number; what: 'lesson' | 'exercises' | 'quiz' | 'projects' | 'all'; undo: boolean }
  | { do: 'reload' | 'load again' | 'deliver'; tab: number }
  | { do: 'block' | 'unblock' | 'free' | 'wait' }
  | { do: 'fill'; room: number }
  | { do: 'litter'; key: string; value: string };

const junkKey = fc.oneof(
  fc.constantFrom(
    'three-lanes/1/event/x',
    'three-lanes/1/draft/a/x',
    'three-lanes/0/event/x',
    'three-lanes/9/event/x',
  ),
  fc.constantFrom('three-lanes/1/event/000000001-000000-z', 'three-lanes/', 'theme'),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('record' as const), tab, body }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('write' as const), tab, exercise: name, text }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('open draft' as const), tab, exercise: name }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('erase' as const),
      tab,
      what: fc.constantFrom('lesson', 'exercises', 'quiz', 'projects', 'all'),
      undo: fc.boolean(),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('reload', 'load again', 'deliver'), tab }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('block', 'unblock', 'free', 'wait') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('fill' as const), room: fc.nat(300) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('litter' as const),
      key: junkKey,
      value: fc.oneof(text, fc.json(), fc.constant('{"id":"000000001-000000-z","at":1,"ty')),
    }),
  },
) as fc.Arbitrary<Step>;

/** Tabs over one shelf, and beside them a plain list of all that was recorded. */
class World {
  readonly shelf = new FaultyShelf();
  readonly recorded = new Map<string, ProgressEvent>();
  /** All texts that were saved, and of these the ones that no tab has gone on from since. */
  readonly written: Draft[] = [];
  readonly standing = new Map<string, Draft>();
  /** The text that each tab goes on from, by tab and exercise. */
  readonly #basis = new Map<string, string>();
  readonly litter = new Map<string, string>();
  time = 1_700_000_000_000;
  #names = 0;
  readonly #letters: Letter[][] = [[], [], [], []];
  readonly tabs: Journal[] = [0, 1, 2, 3].map((at) => this.#open(at));

  run(one: Step): void {
    this.time += 3;
    switch (one.do) {
      case 'record':
        this.#record(one.tab, one.body);
        break;
      case 'write':
        this.#tab(one.tab).saveDraft(one.exercise, one.text);
        this.#wrote(one.tab, this.#tab(one.tab).drafts[0] as Draft);
        break;
      case 'open draft': {
        const draft = this.#tab(one.tab).openDraft(one.exercise);
        if (draft) this.#basis.set(`${one.tab} ${one.exercise}`, draft.id);
        break;
      }
      case 'erase': {
        const erasure = this.#record(one.tab, { type: 'erased', what: one.what });
        if (one.undo) this.#record(one.tab, { type: 'unerased', erasure: erasure.id });
        break;
      }
      case 'reload':
        this.#reload(one.tab);
        break;
      case 'load again':
        this.#tab(one.tab).load();
        break;
      case 'deliver':
        for (const letter of (this.#letters[one.tab] ?? []).splice(0)) this.#tab(one.tab).follow(letter);
        break;
      case 'block':
        this.shelf.blocked = true;
        break;
      case 'unblock':
        this.shelf.blocked = false;
        break;
      case 'fill':
        this.shelf.room = this.shelf.size + one.room;
        break;
      case 'free':
        this.shelf.room = Infinity;
        break;
      case 'wait':
        this.time += undoTime;
        break;
      case 'litter':
        if (!this.shelf.values.has(one.key)) {
          this.shelf.values.set(one.key, one.value);
          this.litter.set(one.key, one.value);
        }
    }
  }

  /** Faults end, every letter arrives, and all tabs are opened anew. */
  settle(): Journal {
    this.shelf.blocked = false;
    this.shelf.room = Infinity;
    this.tabs.forEach((_, at) => this.run({ do: 'deliver', tab: at }));
    this.tabs.forEach((journal) => journal.saveAll());
    return this.#open(0);
  }

  /** What the plain list says. */
  get model(): State {
    return derive([...this.recorded.values()].sort((a, b) => (a.id < b.id ? -1 : 1)));
  }

  #tab(at: number): Journal {
    return this.tabs[at] as Journal;
  }

  #wrote(at: number, draft: Draft): void {
    this.written.push(draft);
    this.standing.delete(this.#basis.get(`${at} ${draft.exercise}`) ?? '');
    this.standing.set(draft.id, draft);
    this.#basis.set(`${at} ${draft.exercise}`, draft.id);
  }

  #record(at: number, event: EventBody): ProgressEvent {
    const recorded = this.#tab(at).record(event);
    this.recorded.set(recorded.id, recorded);
    return recorded;
  }

  /** A tab that still holds what the shelf refused is a tab nobody may close: then it stays open. */
  #reload(at: number): void {
    if (this.#tab(at).trouble !== null) return;
    this.tabs[at] = this.#open(at);
    for (const exercise of ['a', 'b', 'c']) this.#basis.delete(`${at} ${exercise}`);
  }

  #open(at: number): Journal {
    const tell = (letter: Letter) => this.#letters.forEach((box, other) => other !== at && box.push(letter));
    const journal = new Journal(
      this.shelf,
      String((this.#names += 1)).padStart(8, 'x'),
      () => this.time,
      tell,
    );
    journal.load();
    return journal;
  }
}

function plain(state: State): unknown {
  // Where the place ran out, the shelf's oldest attempts have given up their text: that is the one thing allowed.
  const withoutText = (attempt: EventOf<'attempt'>) => ({ ...attempt, text: '', folded: undefined });
  const attempts = [...state.attempts].map(([id, list]) => [id, list.map(withoutText)]);
  return { ...state, attempts };
}

describe('any order of events, tabs, reloads and faults', () => {
  it('gives the same state as the plain list, and loses nothing', { timeout: 240_000 }, () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40, size: 'max' }), (steps) => {
        const world = new World();
        for (const one of steps) world.run(one);
        const journal = world.settle();
        expect(plain(derive(journal.events))).toEqual(plain(world.model));

        // The latest text of each exercise is the draft that comes back, unless it was erased after that.
        const { erased } = world.model;
        for (const exercise of ['a', 'b', 'c']) {
          const latest = world.written.filter((draft) => draft.exercise === exercise).at(-1);
          const expected = latest && latest.id > erased.exercises ? latest.text : undefined;
          expect(journal.openDraft(exercise)?.text).toBe(expected);
        }
        // And no text that another tab was writing is replaced by it.
        const kept = new Set(journal.drafts.map(({ id }) => id));
        for (const { id } of world.standing.values()) if (id > erased.exercises) expect(kept).toContain(id);

        // What others left behind is still there, in its place or set aside.
        for (const [key, value] of world.litter) {
          const aside = `three-lanes/aside/${key.slice('three-lanes/'.length)}`;
          expect([world.shelf.values.get(key), world.shelf.values.get(aside)]).toContain(value);
        }
      }),
      { numRuns: 10_000 },
    );
  });
});
