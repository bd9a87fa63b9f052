import type { TextLanguage } from './editor';

export type Tint = 'key' | 'string' | 'number' | 'note' | 'strong' | 'plain';
/** A stretch of a line, from `start` up to `end` (columns from 0). Stretches follow each other without gaps. */
export interface Tinted {
  start: number;
  end: number;
  tint: Tint;
}

const patterns: Record<TextLanguage, [RegExp, Tint][]> = {
  yaml: [
    [/(?:^|(?<=\s))#.*/y, 'note'],
    [/(?<=^\s*(?:- )*)(?!- )[^\s#'"{[:][^:#]*(?=:(?:\s|$))/y, 'key'],
    [/"(?:[^"\\]|\\.)*"?|'(?:[^']|'')*'?/y, 'string'],
    [/(?<=[:,[\s-]\s*)(?:-?\d+(?:\.\d+)?|true|false|null)(?=\s*(?:$|[,\]}#]))/y, 'number'],
    [/(?<=(?::|-)\s+)[^\s"'#{[&*|>][^#]*?(?=\s*(?:$|\s#))/y, 'string'],
  ],
  json: [
    [/"(?:[^"\\]|\\.)*"(?=\s*:)/y, 'key'],
    [/"(?:[^"\\]|\\.)*"?/y, 'string'],
    [/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\b(?:true|false|null)\b/y, 'number'],
  ],
  markdown: [
    [/^#{1,6} .*/y, 'strong'],
    [/`[^`]*`/y, 'string'],
    [/\*\*[^*]+\*\*/y, 'strong'],
  ],
};

/** Lines longer than this stay plain: the plain editor must never be slow. */
const LONGEST = 400;

/**
 * Colours one line for the plain editor, by looking at that line alone. It is a courtesy to the eye, no parser: a
 * line in the middle of a block text may be coloured like a key.
 */
export function tint(line: string, language: TextLanguage): Tinted[] {
  const found: Tinted[] = [];
  let plainFrom = 0;
  for (let at = 0; at < line.length && line.length <= LONGEST;) {
    const match = firstMatch(line, at, patterns[language]);
    if (!match) {
      at += 1;
      continue;
    }
    if (plainFrom < at) found.push({ start: plainFrom, end: at, tint: 'plain' });
    found.push(match);
    at = plainFrom = match.end;
  }
  if (plainFrom < line.length) found.push({ start: plainFrom, end: line.length, tint: 'plain' });
  return found;
}

function firstMatch(line: string, at: number, rules: [RegExp, Tint][]): Tinted | null {
  for (const [pattern, name] of rules) {
    pattern.lastIndex = at;
    const length = pattern.exec(line)?.[0].length;
    if (length) return { start: at, end: at + length, tint: name };
  }
  return null;
}
