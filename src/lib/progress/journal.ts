import type { Draft, EventBody, ProgressEvent } from './events';
import { joined, joinedDrafts, keyOfDraft, lettersOf, lineOf, readRecord, type Letter } from './records';
import { parseJson, readDraft } from './shape';
import { draftKey, eventKey, isAside, placeOf, version, type Shelf } from './shelf';
import { attempt, ShelfWriter, type Trouble } from './shelf-writer';
import { StampClock } from './stamp';
import { erasedIn, isErased } from './state';

/** How long an erasure can be undone, in milliseconds. Until then nothing is really deleted. */
export const undoTime = 10_000;

/**
 * The append-only log. One key an event: appending writes only that event, two tabs never write the same
 * key, and a damaged value costs nobody else anything. Memory is always complete; what the shelf refuses
 * waits in the writer.
 */
export class Journal {
  /** All events, sorted by id. Replaced, never changed in place. */
  events: readonly ProgressEvent[] = [];
  /** All drafts, newest first. Replaced, never changed in place. */
  drafts: readonly Draft[] = [];
  /** Keys whose value could not be read: set aside, or left where they are when there is no room. */
  setAside: readonly string[] = [];
  /** A newer edition has saved here. Its records stay as they are. */
  newer = false;

  readonly #clock: StampClock;
  readonly #writer: ShelfWriter;
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
    this.#writer = new ShelfWriter(shelf, now, () => this.events);
  }

  /** The latest reason why something isn't on the shelf; null when all is. */
  get trouble(): Trouble | null {
    return this.#writer.trouble;
  }
  /** When the shelf last took something, in milliseconds since 1970. */
  get lastSaved(): number | null {
    return this.#writer.lastSaved;
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
        if (read === 'unreadable') this.#noteAside(this.#writer.putAside(key, value));
        else if (read && 'event' in read) events.push(read.event);
        else if (read) drafts.push(read.draft);
        found.add(key);
        if (read && read !== 'unreadable' && placeOf(key)?.version !== version) older.push(key);
      }
    } catch (error) {
      this.#writer.failed(error);
    }
    this.merge(events, drafts);
    this.#saveMissing(found);
    if (!this.#writer.waits()) for (const key of older) this.#remove(key);
    this.sweep();
  }

  /** Appends an event. It is in memory at once, and on the shelf unless `trouble` says why not. */
  record(body: EventBody): ProgressEvent {
    const event = { id: this.#clock.next(), at: this.now(), ...body } as ProgressEvent;
    this.events = [...this.events, event];
    this.#writer.withdrawUndone(event);
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
    if (replaced && replaced !== key && !this.#writer.waits(key)) this.#dropDraft(replaced, basis);
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
        (draft) => keyOfDraft(draft) !== key || lineOf(draft.id).startsWith(this.tab),
      );
      return;
    }
    const read = this.#read(key, value);
    if (!read || read === 'unreadable') return;
    if ('draft' in read) return this.merge([], [read.draft]);
    const before = this.events;
    this.merge([read.event], []);
    this.#writer.withdrawUndone(read.event);
    if (this.events !== before && attempt(() => this.shelf.get(key) === null)) this.#writer.save(key, value);
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
    return lettersOf(this.events, this.drafts);
  }

  /** Joins events and drafts into memory by id. The order they come in doesn't matter. */
  merge(events: readonly ProgressEvent[], drafts: readonly Draft[]): void {
    for (const { id } of [...events, ...drafts]) this.#clock.saw(id);
    this.events = joined(this.events, events);
    this.drafts = joinedDrafts(this.drafts, drafts);
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
    for (const draft of goneDrafts) this.#remove(keyOfDraft(draft));
  }

  #read(key: string, json: string): { event: ProgressEvent } | { draft: Draft } | 'unreadable' | null {
    const read = readRecord(key, json);
    if (read !== 'newer') return read;
    this.newer = true;
    return null;
  }

  #saveMissing(found: ReadonlySet<string>): void {
    for (const event of this.events) {
      const key = eventKey(event.id);
      if (!found.has(key)) this.#writer.save(key, JSON.stringify(event));
    }
    for (const { key, value } of lettersOf([], this.drafts)) this.#writer.save(key, value);
  }

  #publish(key: string, record: ProgressEvent | Draft): void {
    const value = JSON.stringify(record);
    this.#writer.save(key, value);
    this.tell({ key, value });
  }

  #remove(key: string): void {
    this.#writer.remove(key);
    this.tell({ key, value: null });
  }

  /** Removes another tab's draft, unless that tab has gone on writing. */
  #dropDraft(key: string, id: string): void {
    const value = attempt(() => this.shelf.get(key));
    if (value && readDraft(parseJson(value))?.id === id) this.#remove(key);
  }

  #noteAside(key: string): void {
    if (!this.setAside.includes(key)) this.setAside = [...this.setAside, key];
  }
}
