import type { Word } from '../../language/words';

/** Nobody reads a plan of more statements than this; the rest is left out. */
export const mostPassages = 3000;

/** A heading, a label, a key or a table's header: what the words below it are about. */
export interface Context {
  words: Word[];
  start: number;
  end: number;
}

/** One sentence, list item, table cell, command or YAML entry: what may state something. */
export interface Passage {
  kind: 'sentence' | 'item' | 'cell' | 'command' | 'entry';
  words: Word[];
  start: number;
  end: number;
  /** From the outermost heading to the nearest label. */
  under: Context[];
  /** Passages of one paragraph, list item or YAML subtree share a block; "there" and "it" reach back inside it. */
  block: number;
  /** Ends with a question mark. */
  asks: boolean;
  /** The 1-based number of the top-level bullet it belongs to; 0 outside lists. */
  bullet: number;
}

/** What a reader makes of a text. */
export interface Reading {
  format: 'markdown' | 'yaml';
  passages: Passage[];
  headings: Context[];
  /** Top-level bullets or numbered items, with their ranges. */
  bullets: { start: number; end: number }[];
  /** Where the YAML breaks, in a learner's words. */
  faults: { message: string; start: number; end: number }[];
}
