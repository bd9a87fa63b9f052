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
  | { type: 'erased'; what: 'all' | 'lesson' | 'exercises' | 'quiz' | 'projects' };

export type ProgressEvent = EventBase & EventBody;
