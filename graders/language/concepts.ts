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
    const keys = /^[=#]/.test(part) ? [part.toLowerCase()] : wordsOf(part, 0, part.length).map((w) => w.stem);
    if (/^[a-z]+$/.test(part))
      for (const form of [part, `${part}s`, `${part}ed`.replace(/eed$/, 'ed')]) spellings.add(form);
    for (const key of keys) {
      if (!part.startsWith('=')) vocabulary.add(key);
      const child = node.next.get(key) ?? { next: new Map<string, Node>(), ends: [] };
      node.next.set(key, child);
      node = child;
    }
  }
  if (!node.ends.some((one) => one.field === end.field && one.concept === end.concept)) node.ends.push(end);
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
 * All concepts in a run of words, whose typing mistakes it mends on the way. A hit that lies inside a longer hit of the same field is dropped.
 * Time grows with the number of words: phrases are at most a dozen words long.
 */
export function conceptsIn(words: Word[]): Hit[] {
  const hits: Hit[] = [];
  for (const word of words) word.stem = known(word);
  for (let from = 0; from < words.length; from++) {
    const seen = new Set<string>();
    walk(root, from, from);
    function walk(node: Node, at: number, begun: number): void {
      if (node.ends.length && !seen.has(`${at}`)) {
        for (const end of node.ends) {
          const key = `${end.field} ${end.concept} ${at}`;
          if (seen.has(key)) continue;
          seen.add(key);
          hits.push({ ...end, from, to: at });
        }
      }
      const word = words[at];
      if (!word || (at > begun && breaks(word.lead))) return;
      step(node, at);
      if (!node.gap) return;
      for (let skip = 0; skip <= longestGap && at + skip < words.length; skip++) {
        if (skip && breaks(words[at + skip]?.lead ?? '')) break;
        step(node.gap, at + skip);
      }
    }
    function step(node: Node, at: number): void {
      const exact = node.next.get(`=${words[at]?.raw.toLowerCase() ?? ''}`);
      if (exact) walk(exact, at + 1, from);
      const next = node.next.get(words[at]?.stem ?? '');
      if (next) walk(next, at + 1, from);
    }
  }
  return withoutHidden(hits);
}

function withoutHidden(hits: Hit[]): Hit[] {
  const length = (hit: Hit): number => hit.to - hit.from;
  return hits.filter(
    (hit) =>
      hit.concept !== 'other' &&
      !hits.some(
        (longer) =>
          longer.concept === 'other' &&
          longer.field === hit.field &&
          longer.from <= hit.from &&
          longer.to >= hit.to &&
          length(longer) >= length(hit),
      ),
  );
}
