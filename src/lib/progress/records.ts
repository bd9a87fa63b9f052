/** Records as they stand on a shelf: a key and JSON. Reading, writing and joining them, without touching any shelf. */
import type { Draft, ProgressEvent } from './events';
import { migrate } from './migrations';
import { parseJson, readDraft, readEvent } from './shape';
import { draftKey, eventKey, placeOf, version } from './shelf';

/** A key and its new value (null: removed), as one tab tells the others. */
export interface Letter {
  key: string;
  value: string | null;
}

/** What a key and its value hold. `newer`: only a newer edition knows. Null: not ours. */
export type RecordRead = { event: ProgressEvent } | { draft: Draft } | 'newer' | 'unreadable' | null;

/** Reads one record of any version up to this one. */
export function readRecord(key: string, json: string): RecordRead {
  const place = placeOf(key);
  if (!place) return null;
  if (place.version > version) return 'newer';
  const value = migrate(parseJson(json), place.version);
  if (place.kind === 'draft') {
    const draft = readDraft(value);
    return draft ? { draft } : 'unreadable';
  }
  const reading = readEvent(value);
  if (reading === 'unknown') return 'newer';
  return reading && place.name === reading.event.id ? reading : 'unreadable';
}

/** The end of a stamp: the tab, or one of its lines of drafts. */
export function lineOf(id: string): string {
  return id.slice(id.lastIndexOf('-') + 1);
}

/** Where a draft stands. */
export function keyOfDraft({ exercise, id }: Draft): string {
  return draftKey(exercise, lineOf(id));
}

/** Events and drafts as they would stand on a shelf. */
export function lettersOf(
  events: readonly ProgressEvent[],
  drafts: readonly Draft[],
): { key: string; value: string }[] {
  return [
    ...events.map((event) => ({ key: eventKey(event.id), value: JSON.stringify(event) })),
    ...drafts.map((draft) => ({ key: keyOfDraft(draft), value: JSON.stringify(draft) })),
  ];
}

/** Two sorted lists of events as one, each id once. A whole attempt wins over a folded one. */
export function joined(
  known: readonly ProgressEvent[],
  more: readonly ProgressEvent[],
): readonly ProgressEvent[] {
  if (more.length === 0) return known;
  const byId = new Map(known.map((event) => [event.id, event]));
  let changed = false;
  for (const event of more) {
    const old = byId.get(event.id);
    if (old && !('folded' in old && !('folded' in event))) continue;
    byId.set(event.id, event);
    changed = true;
  }
  return changed ? [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1)) : known;
}

/** Two lists of drafts as one, newest first: of each line of drafts the newest. */
export function joinedDrafts(known: readonly Draft[], more: readonly Draft[]): readonly Draft[] {
  if (more.length === 0) return known;
  const newest = new Map<string, Draft>();
  for (const draft of [...known, ...more]) {
    const key = keyOfDraft(draft);
    if (draft.id >= (newest.get(key)?.id ?? '')) newest.set(key, draft);
  }
  return [...newest.values()].sort((a, b) => (a.id < b.id ? 1 : -1));
}
