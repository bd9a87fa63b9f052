/** At most this many brackets or dashes inside one another: far below what a call stack bears. */
export const depthLimit = 100;

/** Brackets, dashes and question marks that open one inside another, counted without regard to quotes and comments. */
export function tooDeep(text: string): boolean {
  if (/(?:[-?:][ \t]+){100}/.test(text)) return true;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) {
      if (++depth > depthLimit) return true;
    } else if ((code === 0x5d || code === 0x7d) && depth > 0) depth--;
  }
  return false;
}
