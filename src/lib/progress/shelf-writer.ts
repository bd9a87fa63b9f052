import type { ProgressEvent } from './events';
import { parseJson, readDraft } from './shape';
import { asideKey, eventKey, placeOf, type Shelf } from './shelf';

/** Why saving on this device doesn't work: the browser blocks storage, or the place is used up. */
export type Trouble = 'blocked' | 'full';

/**
 * Puts records on a shelf that may be blocked, full or gone. What the shelf refuses waits, and is tried again with
 * the next write; where there is no room, the oldest attempts give up their text.
 */
export class ShelfWriter {
  /** The latest reason why something isn't on the shelf; null when all is. */
  trouble: Trouble | null = null;
  /** When the shelf last took something, in milliseconds since 1970. */
  lastSaved: number | null = null;

  readonly #unsaved = new Map<string, string>();
  /** Attempts whose copy on the shelf has given up its text. */
  readonly #folded = new Set<string>();

  /** `events` gives all that memory has, sorted by id. */
  constructor(
    private readonly shelf: Shelf,
    private readonly now: () => number,
    private readonly events: () => readonly ProgressEvent[],
  ) {}

  /** Whether this key waits for a place; without a key, whether anything does. */
  waits(key?: string): boolean {
    return key === undefined ? this.#unsaved.size > 0 : this.#unsaved.has(key);
  }

  /** Writes this, and then what waits. What finds no place waits on. */
  save(key: string, value: string): void {
    this.#unsaved.set(key, value);
    if (!this.#write(key, value)) return;
    for (const [waiting, text] of this.#unsaved) if (!this.#write(waiting, text)) return;
    this.trouble = null;
  }

  remove(key: string): void {
    this.#unsaved.delete(key);
    attempt(() => this.shelf.remove(key));
  }

  /** Puts an unreadable value beside the rest. Out: the key it has then; where there is no room it stays. */
  putAside(key: string, value: string): string {
    try {
      this.shelf.set(asideKey(key), value);
      this.shelf.remove(key);
      return asideKey(key);
    } catch {
      return key;
    }
  }

  /** Where there is no room for the undo, an erasure that stays would delete at the next visit. */
  withdrawUndone(event: ProgressEvent): void {
    if (event.type === 'unerased') attempt(() => this.shelf.remove(eventKey(event.erasure)));
  }

  /** The shelf could not even be read. */
  failed(error: unknown): void {
    this.trouble = reasonOf(error);
  }

  /** An erasure that was undone reaches the shelf after its undo, never alone. */
  #waitsForUndo(key: string, value: string): boolean {
    if (!value.includes('"type":"erased"')) return false;
    const undo = this.events().find((event) => event.type === 'unerased' && eventKey(event.erasure) === key);
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
        this.failed(error);
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
    for (const event of this.events()) if (event.type === 'attempt') latest.set(event.exercise, event.id);
    const oldest = this.events()
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
}

function reasonOf(error: unknown): Trouble {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return /quota/i.test(name) ? 'full' : 'blocked';
}

/** What a shelf gives, or null where it throws. */
export function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
