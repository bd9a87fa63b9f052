/** How random a text looks: the tie-breaker where neither key nor shape says what it is. */

/** Shannon entropy in bits a character. A bucket's name has about 3.5, a random base64 key 4.5 and more. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** The share of neighbours of different kind (small, capital, digit, other): words have few, random keys many. */
export function unrest(text: string): number {
  let changes = 0;
  let before = kindOf(text.charCodeAt(0));
  for (let at = 1; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind !== before) changes++;
    before = kind;
  }
  return text.length > 1 ? changes / (text.length - 1) : 0;
}

function kindOf(code: number): number {
  if (code >= 97 && code <= 122) return 0;
  if (code >= 65 && code <= 90) return 1;
  return code >= 48 && code <= 57 ? 2 : 3;
}

/** A long token of small and capital letters and digits without words in it: a key, whatever its name is. */
export function looksRandom(text: string): boolean {
  if (text.length < 30 || text.length > 200 || !/^[A-Za-z0-9+/=_-]+$/.test(text)) return false;
  if (!/[a-z]/.test(text) || !/[A-Z]/.test(text) || !/\d/.test(text)) return false;
  return entropy(text) >= 4.2 && unrest(text) >= 0.4;
}

/** A name put together of words: `orders-db-dev`, `etl_writer`, `warehouse`. Short numbers may stand at a word's end. */
export function isName(text: string): boolean {
  if (text.length > 120) return false;
  return text
    .split(/[-_./:@ ]+/)
    .every((part) =>
      /^(?:[A-Za-z]{1,24}\d{0,4}|\d{1,12}|v\d[\w]{0,6}|[A-Z][a-z]+(?:[A-Z][a-z]+){0,5})?$/.test(part),
    );
}

/** What base64 holds, where that is a readable text. */
export function decoded(text: string): string | null {
  if (text.length < 12 || text.length > 8000 || text.length % 4 === 1) return null;
  try {
    const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, ''));
    return /^[\x20-\x7e\n\r\t]+$/.test(plain) ? plain : null;
  } catch {
    return null;
  }
}
