import type { Selection } from './editor';

export interface Moment {
  text: string;
  selection: Selection;
}

/** Typing within this long (ms) of the last key is undone together with it. */
const BURST = 800;
/** Steps kept. A step holds a text of at most 64 kB. */
const KEPT = 200;

/**
 * What Undo goes through. It belongs to the text, not to an editor, so that it survives a fix, a reset, and
 * the change from the plain editor to the full one.
 */
export class TextHistory {
  #moments: Moment[];
  #at = 0;
  #lastTyped = -Infinity;

  constructor(start: Moment) {
    this.#moments = [start];
  }

  /** Forgets everything and begins with this. */
  restart(start: Moment) {
    this.#moments = [start];
    this.#at = 0;
    this.#lastTyped = -Infinity;
  }

  get canUndo() {
    return this.#at > 0;
  }

  get canRedo() {
    return this.#at < this.#moments.length - 1;
  }

  /** From the first that is kept to where we are: for an editor that brings its own undo. */
  get past(): readonly Moment[] {
    return this.#moments.slice(0, this.#at + 1);
  }

  /** @param now milliseconds; null for a step of its own, such as a fix */
  record(moment: Moment, now: number | null) {
    if (moment.text === this.#moments[this.#at]?.text) return;
    const joins = now !== null && now - this.#lastTyped < BURST && this.#at > 0 && !this.canRedo;
    this.#moments.length = this.#at + (joins ? 0 : 1);
    this.#moments.push(moment);
    if (this.#moments.length > KEPT) this.#moments.shift();
    this.#at = this.#moments.length - 1;
    this.#lastTyped = now ?? -Infinity;
  }

  undo(): Moment | null {
    return this.#go(-1);
  }

  redo(): Moment | null {
    return this.#go(1);
  }

  #go(by: number): Moment | null {
    const moment = this.#moments[this.#at + by];
    if (!moment) return null;
    this.#at += by;
    this.#lastTyped = -Infinity;
    return moment;
  }
}
