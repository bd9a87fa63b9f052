/**
 * Progress as a file: plain JSON that another browser, or an instructor, can read. Importing adds what is new and
 * never takes anything away. Loaded on the progress page, when it is used.
 */
import type { Draft, ProgressEvent } from './events';
import { migrate } from './migrations';
import { readDraft, readEvent } from './shape';
import { version } from './shelf';
import { timeOf } from './stamp';
import { erasedIn, isErased } from './state';

const format = 'three-lanes-progress';
/** A hundred times what a diligent learner gathers; larger files are refused unread. In characters. */
export const largest = 20_000_000;
/** Ours nest five levels at most. Deeper ones are made to break readers. */
const deepest = 20;
/** How far ahead a device's clock may honestly be, in milliseconds: a day. */
const ahead = 24 * 60 * 60 * 1000;

/** What may be imported. */
export interface Import {
  events: ProgressEvent[];
  drafts: Draft[];
  /** How many records a newer edition wrote that this one doesn't know. They are left out. */
  unknown: number;
}

/** The file's text. Erased things are not in it. */
export function exported(events: readonly ProgressEvent[], drafts: readonly Draft[], now: number): string {
  const visible = withoutErased(events, drafts);
  return `${JSON.stringify({ format, version, exportedAt: new Date(now).toISOString(), ...visible }, null, 1)}\n`;
}

/** The file's name, by day: "three-lanes-2026-11-22.json". */
export function fileName(now: number): string {
  return `three-lanes-${new Date(now).toISOString().slice(0, 10)}.json`;
}

/**
 * Reads a file's text. Anything that isn't wholly ours is refused with a sentence that says why; nothing has been
 * changed then.
 */
export function imported(text: string, now: number): Import | { refused: string } {
  if (text.length > largest) return refuse('It is larger than any file this page exports.');
  if (depthOf(text) > deepest) return refuse('It is nested deeper than any file this page exports.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse(`Line ${lineOf(text, error)} is no JSON.`);
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== format)
    return refuse('It is JSON, and not a file that this page exported.');
  const file = value as { version?: unknown; events?: unknown; drafts?: unknown };
  if (typeof file.version !== 'number' || !Number.isInteger(file.version) || file.version < 0)
    return refuse('It doesn’t say which version it is.');
  if (file.version > version)
    return refuse('A newer edition of the course wrote it. Load the newest edition here, then try again.');
  if (!Array.isArray(file.events) || !Array.isArray(file.drafts))
    return refuse('Its list of events or of texts is missing.');
  return readLists(file.events, file.drafts, file.version, now);
}

function readLists(
  rawEvents: unknown[],
  rawDrafts: unknown[],
  from: number,
  now: number,
): Import | { refused: string } {
  const events: ProgressEvent[] = [];
  let unknown = 0;
  for (const [at, raw] of rawEvents.entries()) {
    const reading = readEvent(migrate(raw, from));
    if (reading === 'unknown') unknown += 1;
    else if (!reading) return refuse(`Event ${at + 1} is broken.`);
    else if (timeOf(reading.event.id) > now + ahead) return refuse(`Event ${at + 1} is dated in the future.`);
    else events.push(reading.event);
  }
  const drafts: Draft[] = [];
  for (const [at, raw] of rawDrafts.entries()) {
    const draft = readDraft(migrate(raw, from));
    if (!draft) return refuse(`Text ${at + 1} is broken.`);
    if (timeOf(draft.id) > now + ahead) return refuse(`Text ${at + 1} is dated in the future.`);
    drafts.push(draft);
  }
  // A file may say what it erased of its own, and never what is here.
  return { ...withoutErased(events, drafts), unknown };
}

function withoutErased(events: readonly ProgressEvent[], drafts: readonly Draft[]) {
  const erased = erasedIn(events);
  return {
    events: events.filter(
      (event) => event.type !== 'erased' && event.type !== 'unerased' && !isErased(event, erased),
    ),
    drafts: drafts.filter((draft) => draft.id > erased.exercises),
  };
}

/** The deepest nesting of brackets outside strings, found without parsing. */
function depthOf(json: string): number {
  let [depth, most, inString] = [0, 0, false];
  for (let at = 0; at < json.length; at += 1) {
    const character = json[at];
    if (inString) {
      if (character === '\\') at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '[' || character === '{') most = Math.max(most, (depth += 1));
    else if (character === ']' || character === '}') depth -= 1;
  }
  return most;
}

/** The line, from 1, where parsing stopped; browsers tell it as a position, as a line, or not at all. */
function lineOf(text: string, error: unknown): number {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position ? text.slice(0, Number(position)).split('\n').length : 1;
}

function refuse(refused: string): { refused: string } {
  return { refused };
}

/** What an import would add, in words: "12 attempts", "3 answers in the quiz". Empty when all is here already. */
export function additions(file: Import, known: readonly ProgressEvent[], drafts: readonly Draft[]): string[] {
  const here = new Set([...known, ...drafts].map(({ id }) => id));
  const added = file.events.filter(({ id }) => !here.has(id));
  const texts = file.drafts.filter(({ id }) => !here.has(id)).length;
  const count = (type: ProgressEvent['type']) => added.filter((event) => event.type === type).length;
  const named = [
    counted(count('section-read'), 'part read', 'parts read'),
    counted(count('attempt'), 'attempt', 'attempts'),
    counted(texts, 'text', 'texts'),
    counted(count('quiz-finished'), 'quiz result', 'quiz results'),
    counted(count('quiz-answered'), 'answer in the quiz', 'answers in the quiz'),
    counted(count('ticked'), 'tick', 'ticks'),
    counted(count('reviewed'), 'review', 'reviews'),
  ].flat();
  const others = added.length - namedTypes.reduce((sum, type) => sum + count(type), 0);
  return [...named, ...counted(others, 'other entry', 'other entries')];
}

const namedTypes: ProgressEvent['type'][] = [
  'section-read',
  'attempt',
  'quiz-finished',
  'quiz-answered',
  'ticked',
  'reviewed',
];

function counted(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}
