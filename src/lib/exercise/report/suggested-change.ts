import type { Fix, Range } from '$graders/report';
import { applyEdits } from '../editor/editor';

/** A fix as whole lines: what stands there, and what would. */
export interface SuggestedChange {
  /** Of the first line that changes, from 1. */
  line: number;
  before: string[];
  after: string[];
}

/**
 * @param text the text that the fix was made for
 * @param secret where a secret stands that must not be shown once more
 */
export function suggestedChange(text: string, { edits }: Fix, secret?: Range): SuggestedChange {
  const shown = secret ? masked(text, secret) : text;
  const before = shown.split('\n');
  const after = applyEdits(shown, edits).text.split('\n');
  const shorter = Math.min(before.length, after.length);
  let top = 0;
  while (top < shorter && before[top] === after[top]) top += 1;
  let bottom = 0;
  while (bottom < shorter - top && before.at(-1 - bottom) === after.at(-1 - bottom)) bottom += 1;
  const change = {
    before: before.slice(top, before.length - bottom),
    after: after.slice(top, after.length - bottom),
  };
  return { line: top + 1, ...withoutCommonIndent(change) };
}

/** As long as before, so that the edits still fit. */
function masked(text: string, { start, end }: Range): string {
  const dots = text.slice(start.offset, end.offset).replace(/[^\n]/g, '•');
  return text.slice(0, start.offset) + dots + text.slice(end.offset);
}

type Sides = Pick<SuggestedChange, 'before' | 'after'>;

function withoutCommonIndent({ before, after }: Sides): Sides {
  const written = [...before, ...after].filter((line) => line.trim());
  const common = Math.min(...written.map((line) => line.length - line.trimStart().length));
  const cut = (lines: string[]) => lines.map((line) => line.slice(common));
  return { before: cut(before), after: cut(after) };
}
