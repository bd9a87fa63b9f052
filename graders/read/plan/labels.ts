import type { Slice } from './sentences';

/**
 * The label that a line begins with: "Stage:", "**Gate 1** –", "Rollback (prod) =". In: a text and the line's place.
 * Out: the label's place and where the rest begins, or null. A label is short and says nothing itself.
 */
export function labelOf(text: string, start: number, end: number): { label: Slice; rest: number } | null {
  const line = text.slice(start, Math.min(end, start + 90));
  if (!/^\s*[*_]/.test(line)) return plainLabel(line, start);
  const bold =
    /^\s*\*\*([^*]{1,60})\*\*[:.]?\s*(?:[–—:=-]+\s+)?/.exec(line) ??
    /^\s*__([^_]{1,60})__[:.]?\s*(?:[–—:=-]+\s+)?/.exec(line);
  const italic = /^\s*[*_]([^*_]{1,60})[*_][.:]?\s+/.exec(line);
  if (italic && /[.:]$|^\w/.test(italic[1] ?? '') && countWords(italic[1] ?? '') <= 5)
    return found(start, italic[0], italic[1] ?? '');
  if (bold && countWords(bold[1] ?? '') <= 7) return found(start, bold[0], bold[1] ?? '');
  return plainLabel(line, start);
}

/** "Stage:", "Gate 1 –", "Rollback (prod) =". */
function plainLabel(line: string, start: number): { label: Slice; rest: number } | null {
  if (!/[:–—=-]/.test(line)) return null;
  const marked = /^([^:;.,!?|]{1,60}?)(?::|\s[–—]|\s-|\s=)\s+/u.exec(line);
  if (!marked) return null;
  const words = countWords(marked[1] ?? '');
  const says = /\b(?:is|are|must|has|have|we|runs?|be|will|can|does|do|that|which|it)\b/i.test(
    marked[1] ?? '',
  );
  const condition = /^(?:if|when|should|in case|once|after|before)\b/i.test(marked[1] ?? '');
  if (words === 0 || words > 6 || (says && !condition)) return null;
  return found(start, marked[0], marked[1] ?? '');
}

function found(start: number, all: string, label: string): { label: Slice; rest: number } {
  const at = start + all.indexOf(label);
  return { label: { start: at, end: at + label.length }, rest: start + all.length };
}

const countWords = (text: string): number => text.match(/[\p{L}\d]+/gu)?.length ?? 0;
