import type { Mark, TextLanguage } from './editor';
import { tint, type Tint } from './tint';

export interface LinePart {
  text: string;
  tint: Tint;
  /** The marks that lie over it. */
  marks: Mark[];
}

export interface Line {
  parts: LinePart[];
  /** The marks that touch this line. */
  marks: Mark[];
  /** Whether something required is to be revised here. */
  bad: boolean;
}

/** A mark of nothing (something is missing here) shows under the word or blank at its place. */
const LEAST = 1;

/** The text as lines, cut wherever the colour or the marks change. Marks beyond the text are left out. */
export function splitLines(text: string, marks: readonly Mark[], language: TextLanguage): Line[] {
  let offset = 0;
  return text.split('\n').map((line) => {
    const from = offset;
    offset += line.length + 1;
    const here = marks
      .map((mark) => ({ mark, ...within(mark, from, line.length) }))
      .filter(({ start, end, mark }) => start < end || (line.length === 0 && liesOnEmptyLine(mark, from)));
    const cuts = new Set([0, line.length, ...here.flatMap(({ start, end }) => [start, end])]);
    const tints = tint(line, language);
    for (const { start } of tints) cuts.add(start);
    const edges = [...cuts].sort((a, b) => a - b);
    const parts = edges.slice(0, -1).map((start, at) => {
      const end = edges[at + 1] ?? line.length;
      return {
        text: line.slice(start, end),
        tint: tints.find((one) => one.start <= start && start < one.end)?.tint ?? 'plain',
        marks: here.filter((one) => one.start <= start && end <= one.end).map(({ mark }) => mark),
      };
    });
    const touching = here.map(({ mark }) => mark);
    return { parts, marks: touching, bad: touching.some(({ tone }) => tone === 'wrong') };
  });
}

/** An empty line at offset `from` is marked where a mark begins there or runs over it. */
function liesOnEmptyLine({ range: { start, end } }: Mark, from: number): boolean {
  return start.offset === from || (start.offset < from && end.offset > from);
}

/** Where a mark lies on the line from offset `from`, in columns from 0. Empty (start ≥ end) where it doesn't. */
function within({ range }: Mark, from: number, length: number): { start: number; end: number } {
  const start = range.start.offset - from;
  const end = Math.max(range.end.offset - from, start + LEAST);
  const atLineEnd = start === length && length > 0;
  return atLineEnd
    ? { start: length - 1, end: length }
    : { start: Math.max(0, start), end: Math.min(length, end) };
}
