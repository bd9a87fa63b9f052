/** Typing mistakes: one letter missing, doubled, wrong or swapped in a word of six letters or more. */

const shortest = 6;
let deletions: Map<string, string> | undefined;
let indexed: ReadonlySet<string> | undefined;
const cache = new Map<string, string>();

/** In: a stem that the vocabulary lacks. Out: the vocabulary's stem one mistake away, or the stem itself. */
export function nearest(stem: string, vocabulary: ReadonlySet<string>): string {
  if (stem.length < shortest || /[^a-z]/.test(stem)) return stem;
  const cached = cache.get(stem);
  if (cached !== undefined) return cached;
  if (!deletions || indexed !== vocabulary) {
    deletions = index(vocabulary);
    indexed = vocabulary;
  }
  let found = deletions.get(stem);
  for (const shorter of found ? [] : withoutOne(stem)) {
    if (vocabulary.has(shorter) && shorter.length >= shortest) found = shorter;
    else found ??= close(stem, deletions.get(shorter));
    if (found) break;
  }
  if (cache.size > 20_000) cache.clear();
  cache.set(stem, found ?? stem);
  return found ?? stem;
}

function index(vocabulary: ReadonlySet<string>): Map<string, string> {
  const entries = new Map<string, string>();
  for (const stem of vocabulary) {
    if (stem.length < shortest) continue;
    for (const shorter of withoutOne(stem)) if (!entries.has(shorter)) entries.set(shorter, stem);
  }
  return entries;
}

/** A substitution or a swap of neighbours: both words have the same length and letters change in one place. */
function close(stem: string, candidate: string | undefined): string | undefined {
  if (candidate?.length !== stem.length || candidate[0] !== stem[0]) return undefined;
  const at = [...stem].findIndex((letter, i) => letter !== candidate[i]);
  const sameRest = stem.slice(at + 1) === candidate.slice(at + 1);
  const swapped =
    stem[at] === candidate[at + 1] &&
    stem[at + 1] === candidate[at] &&
    stem.slice(at + 2) === candidate.slice(at + 2);
  return swapped || (sameRest && stem.length > shortest + 1) ? candidate : undefined;
}

function withoutOne(stem: string): string[] {
  return Array.from({ length: stem.length }, (_, i) => stem.slice(0, i) + stem.slice(i + 1));
}
