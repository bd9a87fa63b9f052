import type { Lexicon } from './lexicon/lexicon';
import { stem } from './stem';
import { Typos } from './typos';
import { wordsOf, type Word } from './words';

/** Which part of the lexicon a concept comes from: words mean different things in different talk. */
export type Field =
  'lanes' | 'artifact' | 'gates' | 'people' | 'data' | 'watching' | 'rollback' | 'change' | 'steps';

/** A concept found in words `from` up to, not including, `to`. */
export interface Hit {
  field: Field;
  concept: string;
  from: number;
  to: number;
}

interface Node {
  next: Map<string, Node>;
  /** Reached by the very form only: `=back`. */
  exact?: Map<string, Node>;
  /** Reached after a gap of up to four words. */
  gap?: Node;
  ends: { field: Field; concept: string }[];
}

const longestGap = 4;
/** As they are written, with their commonest endings: what typing mistakes are compared with. */
const commonWords =
  'without never nothing nobody forbidden optional unnecessary prohibited skipped disabled otherwise before';

/** True for a lead that ends a phrase: punctuation between two words. */
const breaks = (lead: string): boolean => lead !== ' ' && /[,;:()|]|\.\s|\n\s*\n/.test(lead);

/** The phrases that one exercise knows, as a tree of stems, and the spellings that typing mistakes are mended to. */
export class Dictionary {
  readonly #root: Node = { next: new Map(), ends: [] };
  readonly #vocabulary = new Set<string>();
  readonly #spellings = new Set<string>(commonWords.split(' '));
  readonly #typos = new Typos(this.#spellings);

  constructor(lexicons: Partial<Record<Field, Lexicon>>) {
    for (const [field, lexicon] of Object.entries(lexicons) as [Field, Lexicon][]) {
      for (const [concept, phrases] of Object.entries(lexicon)) {
        for (const phrase of phrases.split(',')) this.#add(phrase.trim(), { field, concept });
      }
    }
  }

  /**
   * All concepts in a run of words, whose typing mistakes it mends on the way. A hit that lies inside a longer hit of
   * `other` is dropped. Time grows with the number of words: phrases are at most a dozen words long.
   */
  conceptsIn(words: Word[]): Hit[] {
    for (const word of words) word.stem = this.#known(word);
    const search = new Search(this.#root, words);
    for (let from = 0; from < words.length; from++) search.from(from);
    return withoutHidden(search.hits);
  }

  #add(phrase: string, end: { field: Field; concept: string }): void {
    const choice = /(\S+)\|(\S+)/.exec(phrase);
    if (choice) {
      const at = phrase.slice(0, choice.index);
      const rest = phrase.slice(choice.index + choice[0].length);
      for (const one of choice[0].split('|')) this.#add(at + one + rest, end);
      return;
    }
    let node = this.#root;
    for (const part of phrase.split(/\s+/)) {
      if (part === '..') {
        node.gap ??= { next: new Map(), ends: [] };
        node = node.gap;
        continue;
      }
      if (part.length > 1 && part.startsWith('=')) {
        node.exact ??= new Map();
        node = childOf(node.exact, part.slice(1).toLowerCase());
        continue;
      }
      const keys = part.startsWith('#') ? [part] : wordsOf(part, 0, part.length).map((word) => word.stem);
      if (/^[a-z]+$/.test(part)) for (const form of formsOf(part)) this.#spellings.add(form);
      for (const key of keys) {
        this.#vocabulary.add(key);
        node = childOf(node.next, key);
      }
    }
    if (!node.ends.some((one) => one.field === end.field && one.concept === end.concept)) node.ends.push(end);
  }

  /** The stem that the lexicon knows for a word, forgiving one typing mistake in a long word. */
  #known(word: Word): string {
    if (this.#vocabulary.has(word.stem) || word.code) return word.stem;
    const meant = this.#typos.nearest(word.low);
    return meant === word.low ? word.stem : stem(meant);
  }
}

function formsOf(word: string): string[] {
  const british = word.replace(/iz(?=e|a)/, 'is');
  return [word, british, `${word}d`.replace(/ized$/, 'ised'), `${word}s`, `${word}ed`.replace(/eed$/, 'ed')];
}

function childOf(children: Map<string, Node>, key: string): Node {
  let child = children.get(key);
  if (!child) children.set(key, (child = { next: new Map(), ends: [] }));
  return child;
}

/** Walks the tree of phrases along the words. */
class Search {
  readonly hits: Hit[] = [];
  readonly #root: Node;
  readonly #words: Word[];
  #start = 0;
  /** Where this start's hits begin: a phrase with a gap may reach the same end twice. */
  #first = 0;

  constructor(root: Node, words: Word[]) {
    this.#root = root;
    this.#words = words;
  }

  from(start: number): void {
    this.#start = start;
    this.#first = this.hits.length;
    this.#step(this.#root, start);
  }

  #walk(node: Node, at: number): void {
    for (const end of node.ends) this.#add(end, at);
    const word = this.#words[at];
    if (!word || breaks(word.lead)) return;
    this.#step(node, at);
    if (!node.gap) return;
    for (let skip = 0; skip <= longestGap; skip++) {
      const next = this.#words[at + skip];
      if (!next || (skip && breaks(next.lead))) return;
      this.#step(node.gap, at + skip);
    }
  }

  #step(node: Node, at: number): void {
    const word = this.#words[at];
    if (!word) return;
    const exact = node.exact?.get(word.low);
    if (exact) this.#walk(exact, at + 1);
    const next = node.next.get(word.stem);
    if (next) this.#walk(next, at + 1);
  }

  #add({ field, concept }: Node['ends'][number], to: number): void {
    for (let at = this.#first; at < this.hits.length; at++) {
      const hit = this.hits[at];
      if (hit?.to === to && hit.concept === concept && hit.field === field) return;
    }
    this.hits.push({ field, concept, from: this.#start, to });
  }
}

/** Phrases of the concept `other` take the hits inside them out of play. */
function withoutHidden(hits: Hit[]): Hit[] {
  const hiding = hits.filter((hit) => hit.concept === 'other');
  if (!hiding.length) return hits;
  return hits.filter(
    (hit) =>
      hit.concept !== 'other' &&
      !hiding.some((over) => over.field === hit.field && over.from <= hit.from && over.to >= hit.to),
  );
}
