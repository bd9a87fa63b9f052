/** Typing mistakes: one letter missing, doubled, wrong or swapped in a word of five letters or more. */

const shortest = 5;
const longest = 24;
let deletions: Map<string, string> | undefined;
let indexed: ReadonlySet<string> | undefined;
/** English words that are one letter from a lexicon's word, and are not meant as it. */
const ordinary = new Set('their there where these those three other after about again among state stated place plays parts month north south large small short sharp share shared spare start stare store story table tables cable water later laser layer lower power tower taken token broken spoken person prison reason season lesson letter better matter master faster filter winter center enter early nearly really daily family finally totally usually visually manually annually running rating rates dates gates names games lines lives files fires hires tires wires ideas areas rules roles holes poles notes votes costs hosts posts lists tasks masks marks parks packs racks tracks trucks stocks clocks blocks books looks hooks rocks locks'.split(' ')); // prettier-ignore
const cache = new Map<string, string>();

/** In: a word in lower case that the vocabulary lacks. Out: the vocabulary's word one mistake away, or the word itself. */
export function nearest(stem: string, vocabulary: ReadonlySet<string>): string {
  if (stem.length < shortest || stem.length > longest || /[^a-z]/.test(stem)) return stem;
  const cached = cache.get(stem);
  if (cached !== undefined) return cached;
  if (!deletions || indexed !== vocabulary) {
    deletions = index(vocabulary);
    indexed = vocabulary;
  }
  if (ordinary.has(stem)) return stem;
  let found = stem.length > shortest ? deletions.get(stem) : undefined;
  for (const shorter of found ? [] : withoutOne(stem)) {
    if (vocabulary.has(shorter) && shorter.length > shortest) found = shorter;
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
  return swapped || (sameRest && stem.length > shortest + 2) ? candidate : undefined;
}

function withoutOne(stem: string): string[] {
  return Array.from({ length: stem.length }, (_, i) => stem.slice(0, i) + stem.slice(i + 1));
}
