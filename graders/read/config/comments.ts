import type { Span } from '../yaml/tree';

/**
 * In: a text and its keys and scalars in order. Out: the comments, from after their `#` to the end of their lines.
 * A `#` opens a comment at the start of a line or after a blank, and never inside a scalar.
 */
export function commentsOf(text: string, scalars: readonly Span[]): Span[] {
  const comments: Span[] = [];
  let next = 0;
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    const before = at === 0 ? '\n' : text[at - 1];
    if (before !== ' ' && before !== '\n' && before !== '\t' && before !== '\r' && before !== '\uFEFF')
      continue;
    while (next < scalars.length && (scalars[next]?.end ?? 0) <= at) next++;
    const scalar = scalars[next];
    if (scalar && scalar.start <= at) continue;
    const end = lineEnd(text, at);
    comments.push({ start: at + 1, end });
    at = end - 1;
  }
  return comments;
}

function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return text.length;
}
