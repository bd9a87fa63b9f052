import { artifact } from './lexicon/artifact';
import { change } from './lexicon/change';
import { data } from './lexicon/data';
import { gates } from './lexicon/gates';
import { lanes } from './lexicon/lanes';
import type { Lexicon } from './lexicon/lexicon';
import { people } from './lexicon/people';
import { rollback } from './lexicon/rollback';
import { steps } from './lexicon/steps';
import { watching } from './lexicon/watching';
import { stem } from './stem';
import { nearest } from './typos';
import { wordsOf, type Word } from './words';

const lexicons = { lanes, artifact, gates, people, data, watching, rollback, change, steps };

/** Which part of the lexicon a concept comes from: words mean different things in different talk. */
export type Field = keyof typeof lexicons;

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
const vocabulary = new Set<string>();
/** As they are written, with their commonest endings: what typing mistakes are compared with. */
const spellings = new Set<string>(
  'without never nothing nobody forbidden optional unnecessary prohibited skipped disabled otherwise before'.split(
    ' ',
  ),
);
const root = plant();

function plant(): Node {
  const top: Node = { next: new Map(), ends: [] };
  for (const [field, lexicon] of Object.entries(lexicons) as [Field, Lexicon][]) {
    for (const [concept, phrases] of Object.entries(lexicon)) {
      for (const phrase of phrases.split(',')) add(top, phrase.trim(), { field, concept });
    }
  }
  return top;
}

function add(top: Node, phrase: string, end: { field: Field; concept: string }): void {
  let node = top;
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
    if (/^[a-z]+$/.test(part))
      for (const form of [
        part,
        part.replace(/iz(?=e|a)/, 'is'),
        `${part}d`.replace(/ized$/, 'ised'),
        `${part}s`,
        `${part}ed`.replace(/eed$/, 'ed'),
      ])
        spellings.add(form);
    for (const key of keys) {
      vocabulary.add(key);
      node = childOf(node.next, key);
    }
  }
  if (!node.ends.some((one) => one.field === end.field && one.concept === end.concept)) node.ends.push(end);
}

function childOf(children: Map<string, Node>, key: string): Node {
  let child = children.get(key);
  if (!child) children.set(key, (child = { next: new Map(), ends: [] }));
  return child;
}

/** True for a lead that ends a phrase: punctuation between two words. */
const breaks = (lead: string): boolean => /[,;:()|]|\.\s|\n\s*\n/.test(lead);

/** The stem that the lexicon knows for a word, forgiving one typing mistake in a long word. */
function known(word: Word): string {
  if (vocabulary.has(word.stem) || word.code) return word.stem;
  const raw = word.raw.toLowerCase();
  const meant = nearest(raw, spellings);
  return meant === raw ? word.stem : stem(meant);
}

/**
 * All concepts in a run of words, whose typing mistakes it mends on the way. A hit that lies inside a longer hit of
 * `other` is dropped. Time grows with the number of words: phrases are at most a dozen words long.
 */
export function conceptsIn(words: Word[]): Hit[] {
  for (const word of words) word.stem = known(word);
  const search = new Search(words);
  for (let from = 0; from < words.length; from++) search.from(from);
  return withoutHidden(search.hits);
}

/** Walks the tree of phrases along the words. */
class Search {
  readonly hits: Hit[] = [];
  readonly #words: Word[];
  #start = 0;
  /** Where this start's hits begin: a phrase with a gap may reach the same end twice. */
  #first = 0;

  constructor(words: Word[]) {
    this.#words = words;
  }

  from(start: number): void {
    this.#start = start;
    this.#first = this.hits.length;
    this.#step(root, start);
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
    const exact = node.exact?.get(word.raw.toLowerCase());
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
  return hits.filter(
    (hit) =>
      hit.concept !== 'other' &&
      !hiding.some((over) => over.field === hit.field && over.from <= hit.from && over.to >= hit.to),
  );
}
