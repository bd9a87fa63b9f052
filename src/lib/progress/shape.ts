import type { Draft, EventBody, ProgressEvent } from './events';
import { isStamp } from './stamp';

/**
 * Guards for what comes back from storage, other tabs and imported files. Written by hand: the store is
 * on every page, and a schema library would weigh more than the rest of it.
 */
type Guard = (value: unknown) => boolean;
type BodyOf<T extends EventBody['type']> = Omit<Extract<EventBody, { type: T }>, 'type'>;
/** The contract holds: a field added to an event is missing here until it has a guard. */
type Shapes = { [T in EventBody['type']]: { [F in keyof Required<BodyOf<T>>]: Guard } };

const text: Guard = (value) => typeof value === 'string';
const flag: Guard = (value) => typeof value === 'boolean';
const count: Guard = (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const oneOf =
  (...allowed: unknown[]): Guard =>
  (value) =>
    allowed.includes(value);
const either =
  (...guards: Guard[]): Guard =>
  (value) =>
    guards.some((guard) => guard(value));
const listOf =
  (guard: Guard): Guard =>
  (value) =>
    Array.isArray(value) && value.every(guard);
const recordOf =
  (guard: Guard): Guard =>
  (value) =>
    isObject(value) && Object.values(value).every(guard);
const fields =
  (shape: Record<string, Guard>): Guard =>
  (value) =>
    isObject(value) && Object.entries(shape).every(([name, guard]) => guard(value[name]));

const shapes: Shapes = {
  'section-read': { section: text, hash: text },
  ticked: { list: text, item: text, on: flag },
  attempt: {
    exercise: text,
    hash: text,
    text,
    verdict: oneOf('pass', 'revise', 'unreadable'),
    statuses: recordOf(oneOf('pass', 'fail', 'skipped')),
    passed: count,
    required: count,
    broken: either(oneOf(undefined), listOf(fields({ check: text, line: count, text, says: text }))),
    folded: oneOf(undefined, true),
  },
  'hint-opened': { exercise: text, check: text, rung: count },
  'quiz-drawn': { attempt: text, seed: count, questions: listOf(fields({ id: text, hash: text })) },
  'quiz-answered': {
    attempt: text,
    question: text,
    hash: text,
    answer: isObject,
    right: flag,
    sure: oneOf('sure', 'unsure', null),
    misconceptions: listOf(text),
  },
  'quiz-finished': { attempt: text, right: count, of: count, passed: flag },
  reviewed: { card: text, rating: oneOf(1, 2, 3, 4) },
  setting: { key: text, value: either(text, flag, (value) => Number.isFinite(value)) },
  named: { name: text },
  erased: { what: oneOf('all', 'lesson', 'exercises', 'quiz', 'projects') },
  unerased: { erasure: isStamp },
};

/** Every type of event that this edition knows. */
export const eventTypes = Object.keys(shapes) as EventBody['type'][];

/** `event`; `unknown` for a type that only a newer edition knows; null for what isn't an event at all. */
export type Reading = { event: ProgressEvent } | 'unknown' | null;

/** Reads one event from parsed JSON. Fields that aren't in the contract are kept: a newer edition may need them. */
export function readEvent(value: unknown): Reading {
  if (!isObject(value) || !isStamp(value.id) || !Number.isFinite(value.at) || typeof value.type !== 'string')
    return null;
  const shape = Object.hasOwn(shapes, value.type) ? shapes[value.type as EventBody['type']] : null;
  if (!shape) return 'unknown';
  return fields(shape)(value) ? { event: value as unknown as ProgressEvent } : null;
}

/** Reads a draft from parsed JSON, or null. */
export function readDraft(value: unknown): Draft | null {
  return fields({ id: isStamp, at: (at) => Number.isFinite(at), exercise: text, text })(value)
    ? (value as Draft)
    : null;
}

/** Parses JSON; null where it isn't any. Nothing stored is ever the JSON `null`. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
