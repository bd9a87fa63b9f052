import type { Fix } from '$graders/report';
import { applyEdits } from '../editor/editor';

/** A fix as whole lines: what stands there, and what would. */
export interface SuggestedChange {
  /** Of the first line that changes, from 1. */
  line: number;
  before: string[];
  after: string[];
}

/** @param text the text that the fix was made for */
export function suggestedChange(text: string, { edits }: Fix): SuggestedChange {
  const before = text.split('\n');
  const after = applyEdits(text, edits).text.split('\n');
  const shorter = Math.min(before.length, after.length);
  let top = 0;
  while (top < shorter && before[top] === after[top]) top += 1;
  let bottom = 0;
  while (bottom < shorter - top && before.at(-1 - bottom) === after.at(-1 - bottom)) bottom += 1;
  return {
    line: top + 1,
    before: before.slice(top, before.length - bottom),
    after: after.slice(top, after.length - bottom),
  };
}
