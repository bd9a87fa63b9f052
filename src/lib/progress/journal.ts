import type { Draft, EventBody, ProgressEvent } from './events';
import { migrate } from './migrations';
import { asideKey, draftKey, eventKey, isAside, placeOf, version, type Shelf } from './shelf';
import { parseJson, readDraft, readEvent } from './shape';
import { StampClock } from './stamp';
import { erasedIn, isErased } from './state';

/** Why saving on this device doesn't work: the browser blocks storage, or the place is used up. */
export type Trouble = 'blocked' | 'full';

/** A key and its new value (null: removed), as one tab tells the others. */
export interface Letter {
  key: string;
  value: string | null;
}

/** How long an erasure can be undone, in milliseconds. Until then nothing is really deleted. */
export const undoTime = 10_000;

/**
 * The append-only log. One key an event: appending writes only that event, two tabs never write the same
 * key, and a damaged value costs nobody else anything. Memory is always complete; what the shelf refuses
 * waits in `#unsaved` and is tried again with the next write.
 */
export class Journal {
  /** All events, sorted by id. Replaced, never changed in place. */
  events: readonly ProgressEvent[] = [];
  /** All drafts, newest first. Replaced, never changed in place. */
  drafts: readonly Draft[] = [];
  /** The latest reason why something isn't on the shelf; null when all is. */
  trouble: Trouble | null = null;
  /** When the shelf last took something, in milliseconds since 1970. */
  lastSaved: number | null = null;
  /** Keys whose value could not be read: set aside, or left where they are when there is no room. */
  setAside: readonly string[] = [];
  /** A newer edition has saved here. Its records stay as they are. */
  newer = false;

  readonly #clock: StampClock;
  readonly #unsaved = new Map<string, string>();
  /** Attempts whose copy on the shelf has given up its text. */
  readonly #folded = new Set<string>();
  /** The draft that this tab goes on from, by exercise: it may be replaced, others may not. */
  readonly #basis = new Map<string, string>();
  /** The draft that this tab saved last, by exercise. */
  readonly #own = new Map<string, string>();
  #lines = 0;

  constructor(
    private readonly shelf: Shelf,
    private readonly tab: string,
    private readonly now: () => number,
    private readonly tell: (letter: Letter) => void = () => {},
  ) {
    this.#clock = new StampClock(tab, now);
  }

  /** Reads the shelf and joins it with what memory has. May be called again. */
  load(): void {
    const events: ProgressEvent[] = [];
    const drafts: Draft[] = [];
    const found = new Set<string>();
    const older: string[] = [];
    try {
      for (const key of this.shelf.keys()) {
        if (isAside(key)) this.#noteAside(key);
        const value = placeOf(key) ? this.shelf.get(key) : null;
        if (value === null) continue;
        const read = this.#read(key, value);
        if (read === 'unreadable') this.#putAside(key, value);
        else if (read && 'event' in read) events.push(read.event);
        else if (read) drafts.push(read.draft);
        found.add(key);
        if (read && read !== 'unreadable' && placeOf(key)?.version !== version) older.push(key);
      }
    } catch (error) {
      this.trouble = reasonOf(error);
    }
    this.merge(events, drafts);
    this.#saveMissing(found);
    if (this.#unsaved.size === 0) for (const key of older) this.#remove(key);
    this.sweep();
  }

  /** Appends an event. It is in memory at once, and on the shelf unless `trouble` says why not. */
  record(body: EventBody): ProgressEvent {
    const event = { id: this.#clock.next(), at: this.now(), ...body } as ProgressEvent;
    this.events = [...this.events, event];
    this.#withdrawUndone(event);
    this.#publish(eventKey(event.id), event);
    return event;
  }

  /** The newest draft of an exercise. From now on this tab goes on from it: its next save replaces it. */
  openDraft(exercise: string): Draft | null {
    const { exercises: erased } = erasedIn(this.events);
    const draft = this.drafts.find((one) => one.exercise === exercise && one.id > erased) ?? null;
    if (draft) this.#basis.set(exercise, draft.id);
    return draft;
  }

  /** Keeps the text of an exercise. The draft that this tab went on from is replaced; other tabs' stay. */
  saveDraft(exercise: string, text: string): void {
    const basis = this.#basis.get(exercise);
    const line = this.#lineFrom(exercise, basis);
    const draft = { id: this.#clock.next(line), at: this.now(), exercise, text };
    const key = draftKey(exercise, line);
    this.#basis.set(exercise, draft.id);
    this.#own.set(exercise, draft.id);
    this.drafts = [draft, ...this.drafts.filter((other) => other.id !== basis)];
    this.#publish(key, draft);
    const replaced = basis && draftKey(exercise, lineOf(basis));
    if (replaced && replaced !== key && !this.#unsaved.has(key)) this.#dropDraft(replaced, basis);
  }

  /** This tab's own line of drafts goes on, unless it went on from someone else's text: then a new one starts. */
  #lineFrom(exercise: string, basis: string | undefined): string {
    const own = this.#own.get(exercise);
    if (own === undefined) return this.tab;
    return own === basis ? lineOf(own) : `${this.tab}${(this.#lines += 1).toString(36)}`;
  }

  /** Takes in what another tab wrote, or what came back from the second copy. Not ours: nothing happens. */
  follow({ key, value }: Letter): void {
    if (value === null) {
      this.drafts = this.drafts.filter(
        (d) => draftKey(d.exercise, lineOf(d.id)) !== key || lineOf(d.id).startsWith(this.tab),
      );
      return;
    }
    const read = this.#read(key, value);
    if (!read || read === 'unreadable') return;
    if ('draft' in read) return this.merge([], [read.draft]);
    const before = this.events;
    this.merge([read.event], []);
    this.#withdrawUndone(read.event);
    if (this.events !== before && attempt(() => this.shelf.get(key) === null)) this.#save(key, value);
  }

  /** Takes in many records at once, as they stand on another shelf. Returns how many were new. */
  absorb(letters: Iterable<Letter>): number {
    const events: ProgressEvent[] = [];
    const drafts: Draft[] = [];
    for (const { key, value } of letters) {
      const read = value === null ? null : this.#read(key, value);
      if (read && read !== 'unreadable') {
        if ('event' in read) events.push(read.event);
        else drafts.push(read.draft);
      }
    }
    const before = this.events.length + this.drafts.length;
    this.merge(events, drafts);
    this.sweep();
    this.saveAll();
    return Math.max(0, this.events.length + this.drafts.length - before);
  }

  /** All that memory has, as it would stand on a shelf. */
  letters(): { key: string; value: string }[] {
    return [
      ...this.events.map((event) => ({ key: eventKey(event.id), value: JSON.stringify(event) })),
      ...this.drafts.map((draft) => ({
        key: draftKey(draft.exercise, lineOf(draft.id)),
        value: JSON.stringify(draft),
      })),
    ];
  }

  /** Joins events and drafts into memory by id. The order they come in doesn't matter. */
  merge(events: readonly ProgressEvent[], drafts: readonly Draft[]): void {
    for (const { id } of [...events, ...drafts]) this.#clock.saw(id);
    this.events = joined(this.events, events);
    if (drafts.length === 0) return;
    const newest = new Map<string, Draft>();
    for (const draft of [...this.drafts, ...drafts]) {
      const key = draftKey(draft.exercise, lineOf(draft.id));
      if (draft.id >= (newest.get(key)?.id ?? '')) newest.set(key, draft);
    }
    this.drafts = [...newest.values()].sort((a, b) => (a.id < b.id ? 1 : -1));
  }

  /** Writes what memory has and the shelf lacks, after a merge from elsewhere. */
  saveAll(): void {
    this.#saveMissing(new Set(attempt(() => this.shelf.keys()) ?? []));
  }

  /**
   * Deletes what was erased at least `age` milliseconds ago. The erasure itself stays, so that no other copy
   * brings back what it covers.
   */
  sweep(age = undoTime): void {
    const settled = this.events.filter((e) => e.type !== 'erased' || e.at <= this.now() - age);
    const erased = erasedIn(settled);
    const gone = this.events.filter((event) => isErased(event, erased));
    const goneDrafts = this.drafts.filter((draft) => draft.id < erased.exercises);
    if (gone.length + goneDrafts.length === 0) return;
    this.events = this.events.filter((event) => !isErased(event, erased));
    this.drafts = this.drafts.filter((draft) => draft.id >= erased.exercises);
    for (const { id } of gone) this.#remove(eventKey(id));
    for (const draft of goneDrafts) this.#remove(draftKey(draft.exercise, lineOf(draft.id)));
  }

  #read(key: string, json: string): { event: ProgressEvent } | { draft: Draft } | 'unreadable' | null {
    const place = placeOf(key);
    if (!place) return null;
    if (place.version > version) {
      this.newer = true;
      return null;
    }
    const value = migrate(parseJson(json), place.version);
    if (place.kind === 'draft') {
      const draft = readDraft(value);
      return draft ? { draft } : 'unreadable';
    }
    const reading = readEvent(value);
    if (reading === 'unknown') {
      this.newer = true;
      return null;
    }
    return reading && place.name === reading.event.id ? reading : 'unreadable';
  }

  #saveMissing(found: ReadonlySet<string>): void {
    for (const event of this.events)
      if (!found.has(eventKey(event.id))) this.#save(eventKey(event.id), JSON.stringify(event));
    for (const draft of this.drafts) {
      const key = draftKey(draft.exercise, lineOf(draft.id));
      this.#save(key, JSON.stringify(draft));
    }
  }

  #publish(key: string, record: ProgressEvent | Draft): void {
    const value = JSON.stringify(record);
    this.#save(key, value);
    this.tell({ key, value });
  }

  /** Writes this, and then what waits. What finds no place waits on. */
  #save(key: string, value: string): void {
    this.#unsaved.set(key, value);
    if (!this.#write(key, value)) return;
    for (const [waiting, text] of this.#unsaved) if (!this.#write(waiting, text)) return;
    this.trouble = null;
  }

  /** Where there is no room for the undo, an erasure that stays would delete at the next visit. */
  #withdrawUndone(event: ProgressEvent): void {
    if (event.type === 'unerased') attempt(() => this.shelf.remove(eventKey(event.erasure)));
  }

  /** An erasure that was undone reaches the shelf after its undo, never alone. */
  #waitsForUndo(key: string, value: string): boolean {
    if (!value.includes('"type":"erased"')) return false;
    const undo = this.events.find((event) => event.type === 'unerased' && eventKey(event.erasure) === key);
    return undo !== undefined && !attempt(() => this.shelf.get(eventKey(undo.id)));
  }

  #write(key: string, value: string): boolean {
    if (this.#waitsForUndo(key, value)) return true;
    for (;;) {
      try {
        if (!this.#isOutdated(key, value)) this.shelf.set(key, value);
        this.#unsaved.delete(key);
        this.lastSaved = this.now();
        return true;
      } catch (error) {
        this.trouble = reasonOf(error);
        if (this.trouble !== 'full' || !this.#fold()) return false;
      }
    }
  }

  /** Whether another tab has written a newer text, or this very one, in a place that this one is about to heal. */
  #isOutdated(key: string, value: string): boolean {
    const place = placeOf(key);
    if (place?.kind !== 'draft') return false;
    const there = readDraft(parseJson(this.shelf.get(key) ?? ''));
    return there !== null && there.id >= (readDraft(parseJson(value))?.id ?? '');
  }

  /**
   * Makes room: the shelf's copies of the oldest attempts give up their text, ten at a time. Memory and the
   * second copy keep it, and so does the latest attempt of each exercise. False when there is none left.
   */
  #fold(): boolean {
    const latest = new Map<string, string>();
    for (const event of this.events) if (event.type === 'attempt') latest.set(event.exercise, event.id);
    const oldest = this.events
      .filter((event) => event.type === 'attempt')
      .filter((e) => e.text !== '' && latest.get(e.exercise) !== e.id && !this.#folded.has(e.id))
      .slice(0, 10);
    for (const event of oldest) {
      this.#folded.add(event.id);
      const summary: ProgressEvent = { ...event, text: '', folded: true };
      if (attempt(() => this.shelf.set(eventKey(event.id), JSON.stringify(summary)) ?? true))
        this.#unsaved.delete(eventKey(event.id));
    }
    return oldest.length > 0;
  }

  #remove(key: string): void {
    this.#unsaved.delete(key);
    attempt(() => this.shelf.remove(key));
    this.tell({ key, value: null });
  }

  /** Removes another tab's draft, unless that tab has gone on writing. */
  #dropDraft(key: string, id: string): void {
    const value = attempt(() => this.shelf.get(key));
    if (value && readDraft(parseJson(value))?.id === id) this.#remove(key);
  }

  #putAside(key: string, value: string): void {
    try {
      this.shelf.set(asideKey(key), value);
      this.shelf.remove(key);
      this.#noteAside(asideKey(key));
    } catch {
      this.#noteAside(key);
    }
  }

  #noteAside(key: string): void {
    if (!this.setAside.includes(key)) this.setAside = [...this.setAside, key];
  }
}

/** Two sorted lists of events as one, each id once. A whole attempt wins over a folded one. */
function joined(known: readonly ProgressEvent[], more: readonly ProgressEvent[]): readonly ProgressEvent[] {
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

/** The end of a stamp: the tab, or one of its lines of drafts. */
function lineOf(id: string): string {
  return id.slice(id.lastIndexOf('-') + 1);
}

function reasonOf(error: unknown): Trouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return /quota/i.test(name) ? 'full' : 'blocked';
}

function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
