/**
 * What can happen, as small facts in an append-only log. Everything that pages show of progress derives
 * from these. Keyed by item id with the item's content hash, so that an edited item resets alone.
 */
interface EventBase {
  /** Unique, sortable: time, tab, counter. Two tabs merge by it. */
  id: string;
  /** Milliseconds since 1970, as this device's clock said. */
  at: number;
}

export type EventBody =
  | { type: 'section-read'; section: string; hash: string }
  | { type: 'ticked'; list: string; item: string; on: boolean }
  | {
      type: 'attempt';
      exercise: string;
      hash: string;
      text: string;
      verdict: 'pass' | 'revise' | 'unreadable';
      statuses: Record<string, 'pass' | 'fail' | 'skipped'>;
      passed: number;
      required: number;
      /**
       * The first finding of each failed check: where, the learner's own line, and what was said of it, with
       * secrets masked. Review shows it as a card. Left out by graders that give no place.
       */
      broken?: { check: string; line: number; text: string; says: string }[];
      /** The place ran out and this copy gave up its text, which is then empty. The summary stays. */
      folded?: true;
    }
  | { type: 'hint-opened'; exercise: string; check: string; rung: number }
  | { type: 'quiz-drawn'; attempt: string; seed: number; questions: { id: string; hash: string }[] }
  | {
      type: 'quiz-answered';
      attempt: string;
      question: string;
      hash: string;
      answer: unknown;
      right: boolean;
      sure: 'sure' | 'unsure' | null;
      misconceptions: string[];
    }
  | { type: 'quiz-finished'; attempt: string; right: number; of: number; passed: boolean }
  | { type: 'reviewed'; card: string; rating: 1 | 2 | 3 | 4 }
  | { type: 'setting'; key: string; value: string | number | boolean }
  | { type: 'named'; name: string }
  | { type: 'erased'; what: Part | 'all' }
  /** Takes an erasure back: "Undo", or an import of what was erased. */
  | { type: 'unerased'; erasure: string };

/** What can be erased on its own. */
export type Part = 'lesson' | 'exercises' | 'quiz' | 'projects';

export type ProgressEvent = EventBase & EventBody;

/** One kind of event, such as `EventOf<'attempt'>`. */
export type EventOf<T extends EventBody['type']> = Extract<ProgressEvent, { type: T }>;

/** The learner's text of one exercise, as one tab last saved it. Not in the log: each save replaces the last. */
export interface Draft {
  /** Made like an event's id, so the newest of several tabs is the greatest. */
  id: string;
  at: number;
  exercise: string;
  text: string;
}
