/** Typing mistakes: one letter missing, doubled, wrong or swapped in a word of five letters or more. */

const shortest = 5;
const longest = 24;
/** English words that are one letter from a lexicon's word, and are not meant as it. */
const ordinary = new Set('against their there where these those three other after about again among state stated place plays parts month north south large small short sharp share shared spare start stare store story table tables cable water later laser layer lower power tower taken token broken spoken person prison reason season lesson letter better matter master faster filter winter center enter early nearly really daily family finally totally usually visually manually annually running rating rates dates gates names games lines lives files fires hires tires wires ideas areas rules roles holes poles notes votes costs hosts posts lists tasks masks marks parks packs racks tracks trucks stocks clocks blocks books looks hooks rocks locks'.split(' ')); // prettier-ignore
/** Mends typing mistakes towards the words of one vocabulary. */
export class Typos {
  readonly #vocabulary: ReadonlySet<string>;
  readonly #cache = new Map<string, string>();
  #deletions: Map<string, string> | undefined;

  constructor(vocabulary: ReadonlySet<string>) {
    this.#vocabulary = vocabulary;
  }

  /** In: a word in lower case that the vocabulary lacks. Out: the vocabulary's word one mistake away, or the word itself. */
  nearest(word: string): string {
    if (word.length < shortest || word.length > longest) return word;
    let found = this.#cache.get(word);
    if (found === undefined) {
      if (/[^a-z]/.test(word)) return word;
      found = ordinary.has(word) ? word : (this.#search(word) ?? word);
      if (this.#cache.size > 20_000) this.#cache.clear();
      this.#cache.set(word, found);
    }
    return found;
  }

  #search(word: string): string | undefined {
    const deletions = (this.#deletions ??= index(this.#vocabulary));
    const missing = word.length > shortest ? deletions.get(word) : undefined;
    if (missing) return missing;
    for (const shorter of withoutOne(word)) {
      const doubled = this.#vocabulary.has(shorter) && shorter.length > shortest;
      const found = doubled ? shorter : close(word, deletions.get(shorter));
      if (found) return found;
    }
    return undefined;
  }
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
