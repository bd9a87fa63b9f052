import type { Position, Range } from '$graders/report';
import type { Selection } from './editor';

/** @returns where an offset stands; one past the end counts as the end */
export function positionAt(text: string, offset: number): Position {
  const at = Math.max(0, Math.min(offset, text.length));
  const before = at === 0 ? -1 : text.lastIndexOf('\n', at - 1);
  let line = 1;
  for (let i = text.indexOf('\n'); i !== -1 && i < at; i = text.indexOf('\n', i + 1)) line += 1;
  return { line, column: at - before, offset: at };
}

export function rangeOf(text: string, { start, end }: Selection): Range {
  return { start: positionAt(text, start), end: positionAt(text, end) };
}

/** "line 6, column 15", as the page says it. */
export function placeInWords({ start }: Range): string {
  return `line ${start.line}, column ${start.column}`;
}

/** A range meets an offset when the offset lies in it or at its edge. */
export function meets(range: Range, offset: number): boolean {
  return range.start.offset <= offset && offset <= range.end.offset;
}

/** The smallest stretch that differs between two texts: what an editor must replace to get from one to the other. */
export function difference(from: string, to: string): { start: number; end: number; text: string } {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start += 1;
  let same = 0;
  while (same < shorter - start && from[from.length - 1 - same] === to[to.length - 1 - same]) same += 1;
  return { start, end: from.length - same, text: to.slice(start, to.length - same) };
}
