import type { Report } from '../report';
import { jsonl } from './jsonl';
import { junit } from './junit';
import { sarif } from './sarif';
import { text } from './text';

/** A graded text with everything that a format may show of it. */
export interface Graded {
  file: string;
  text: string;
  report: Report;
  /** Offsets of secrets in the text: no format shows what stands there. */
  secrets: { start: number; end: number }[];
}

export interface Totals {
  files: number;
  passed: number;
  failed: boolean;
}

/** How reports are written, piece by piece, so that ten thousand files need no more memory than one. */
export interface Format {
  begin(exercise: string): string;
  one(graded: Graded): string;
  end(totals: Totals): string;
}

/** Each run gets a format of its own: some remember whether they have written anything yet. */
export const formats = { text, jsonl, sarif, junit } satisfies Record<string, () => Format>;
export type FormatName = keyof typeof formats;
