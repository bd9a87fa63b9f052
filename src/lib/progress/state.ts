import type { EventOf, Part, ProgressEvent } from './events';

/** What a learner has done, derived from the log and from nothing else. */
export interface State {
  /** The hash that a section had when it was last read, by section id. */
  sections: Map<string, { hash: string; at: number }>;
  /** Ticked items by list id. */
  ticks: Map<string, Set<string>>;
  /** Attempts by exercise id, oldest first. */
  attempts: Map<string, EventOf<'attempt'>[]>;
  /** The highest rung opened, counted from 1, by `exercise/check`. */
  hints: Map<string, number>;
  /** In the order they were drawn. */
  quiz: QuizAttempt[];
  /** Ratings of review cards, oldest first. */
  reviews: EventOf<'reviewed'>[];
  settings: Map<string, string | number | boolean>;
  /** As the learner typed it for the record of completion; empty until then. */
  name: string;
  /** Where erasures reach; drafts below `exercises` are erased too. */
  erased: Erased;
}

export interface QuizAttempt {
  id: string;
  at: number;
  seed: number;
  questions: { id: string; hash: string }[];
  /**
   * By question id. The first answer counts, for a marked answer can't be changed; an edited question (another
   * hash) is answered anew.
   */
  answers: Map<string, EventOf<'quiz-answered'>>;
  finished: EventOf<'quiz-finished'> | null;
}

/** The part an event belongs to, and is erased with. Null: only `all` erases it, or nothing does. */
export function partOf(event: ProgressEvent): Part | 'person' | null {
  switch (event.type) {
    case 'section-read':
      return 'lesson';
    case 'ticked':
      return event.list.startsWith('project:') ? 'projects' : 'lesson';
    case 'attempt':
    case 'hint-opened':
      return 'exercises';
    case 'quiz-drawn':
    case 'quiz-answered':
    case 'quiz-finished':
    case 'reviewed':
      return 'quiz';
    case 'setting':
    case 'named':
      return 'person';
    default:
      return null;
  }
}

/** Up to which stamp each part is erased. */
export type Erased = Record<Part | 'person', string>;

/** Where the erasures in `events` reach. An erasure that was taken back reaches nowhere. */
export function erasedIn(events: readonly ProgressEvent[]): Erased {
  const takenBack = new Set<string>();
  for (const event of events) if (event.type === 'unerased') takenBack.add(event.erasure);
  const erased: Erased = { lesson: '', exercises: '', quiz: '', projects: '', person: '' };
  for (const event of events) {
    if (event.type !== 'erased' || takenBack.has(event.id)) continue;
    const parts = event.what === 'all' ? (Object.keys(erased) as (keyof Erased)[]) : [event.what];
    for (const part of parts) if (event.id > erased[part]) erased[part] = event.id;
  }
  return erased;
}

/** Whether an erasure covers this event. */
export function isErased(event: ProgressEvent, erased: Erased): boolean {
  const part = partOf(event);
  return part !== null && event.id < erased[part];
}

/** Derives the state. `events` are sorted by id; the order they were recorded or merged in doesn't matter. */
export function derive(events: readonly ProgressEvent[]): State {
  const erased = erasedIn(events);
  const state: State = {
    sections: new Map(),
    ticks: new Map(),
    attempts: new Map(),
    hints: new Map(),
    quiz: [],
    reviews: [],
    settings: new Map(),
    name: '',
    erased,
  };
  const quizById = new Map<string, QuizAttempt>();
  for (const event of events) if (!isErased(event, erased)) apply(state, event, quizById);
  return state;
}

function apply(state: State, event: ProgressEvent, quizById: Map<string, QuizAttempt>): void {
  switch (event.type) {
    case 'section-read':
      state.sections.set(event.section, { hash: event.hash, at: event.at });
      break;
    case 'ticked': {
      const items = entry(state.ticks, event.list, () => new Set<string>());
      if (event.on) items.add(event.item);
      else items.delete(event.item);
      break;
    }
    case 'attempt':
      entry(state.attempts, event.exercise, () => []).push(event);
      break;
    case 'hint-opened': {
      const key = `${event.exercise}/${event.check}`;
      state.hints.set(key, Math.max(event.rung, state.hints.get(key) ?? 0));
      break;
    }
    case 'quiz-drawn': {
      if (quizById.has(event.attempt)) break;
      const { attempt: id, at, seed, questions } = event;
      const attempt = { id, at, seed, questions, answers: new Map(), finished: null };
      quizById.set(id, attempt);
      state.quiz.push(attempt);
      break;
    }
    case 'quiz-answered': {
      const answers = quizById.get(event.attempt)?.answers;
      if (answers && answers.get(event.question)?.hash !== event.hash) answers.set(event.question, event);
      break;
    }
    case 'quiz-finished': {
      const attempt = quizById.get(event.attempt);
      if (attempt) attempt.finished ??= event;
      break;
    }
    case 'reviewed':
      state.reviews.push(event);
      break;
    case 'setting':
      state.settings.set(event.key, event.value);
      break;
    case 'named':
      state.name = event.name;
      break;
  }
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
