/** Where sentences of a line of prose begin and end. */
export interface Slice {
  start: number;
  end: number;
}

const abbreviation =
  /(?:\b(?:e\.g|i\.e|vs|approx|max|min|incl|mr|mrs|ms|dr|resp|etc|no|nr|st|ca|cf|dept|prod|env)|\b\p{Lu})\.$/iu;
const ender = /[.!?]+["'”’)*_`]*(?=\s)/gu;

/** Splits `text[start, end)` into sentences. A capital, a digit, a mark or a lower-case word after `? ` begins the next one. */
export function sentencesOf(text: string, start: number, end: number): Slice[] {
  const slices: Slice[] = [];
  let from = start;
  const line = text.slice(start, end);
  for (const match of line.matchAll(ender)) {
    const upTo = match.index + match[0].length;
    const before = line.slice(Math.max(0, match.index - 8), match.index + 1);
    const after = line.slice(upTo).trimStart();
    if (match[0].startsWith('.') && (abbreviation.test(before) || /^[a-z,;)]/.test(after))) continue;
    if (!after || (/[!?]["”’`]/.test(match[0]) && /^[a-z]/.test(after))) continue;
    slices.push(trimmed(text, from, start + upTo));
    from = start + upTo;
  }
  slices.push(trimmed(text, from, end));
  return slices.filter((slice) => slice.end > slice.start);
}

function trimmed(text: string, start: number, end: number): Slice {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
