import { stems } from './stem';
import type { Word } from './words';

/** Words `from` up to, not including, `to` that state one thing. */
export interface Span {
  from: number;
  to: number;
  /** The word that joined it to the one before: `if`, `because`, `but`; empty after punctuation. */
  joiner: string;
}

/** Joiners that begin a clause wherever they stand. */
const joiners = stems(
  'but because since although though whereas while however yet instead otherwise afterwards hence thus therefore so',
);
/** Joiners that begin a clause only after a comma. */
const afterComma = stems('and then which or if when as who where nor apart except for only not');

/** Verbs that carry a statement in plans; past and progressive forms are known by their endings. */
export const finite = stems(
  `be have do will must can may should shall would could might need go run get keep take make work come give see stay let mean look say live wait start
  stop pass fail block deploy approve promote build pull use create restore drop copy contain carry hold show refuse abort check watch alert pause disable
  apply pin point set put tell sign mask replace generate end happen follow require lead depend send read write`,
);
const subjects = stems(
  'we i you he she it they this that these those there nobody nothing everyone no each every all the a an our prod stage dev production staging red green',
);

/** True where some word of the span can carry a statement: a verb, or one of the signs that stand for one. */
export function hasVerb(words: Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) break;
    if (finite.has(word.stem) || word.stem === '=' || word.stem === '→' || /(ed|ing)$/.test(word.raw))
      return true;
  }
  return false;
}

const opening = stems('if when while although though once because since should as whereas only');

/** Splits a statement's words into clauses, at strong punctuation, joiners, and commas before a new subject with its verb. */
export function clausesOf(words: Word[], entry = false): Span[] {
  const spans: Span[] = [];
  let from = 0;
  let joiner = '';
  for (let at = 1; at <= words.length; at++) {
    const word = words[at];
    if (word && !(entry ? startsEntry(word, words[at - 1]) : startsClause(words, at))) continue;
    if (at > from) spans.push({ from, to: at, joiner });
    from = at;
    joiner = word && (joiners.has(word.stem) || afterComma.has(word.stem)) ? word.stem : '';
  }
  const first = words[0]?.stem ?? '';
  if (spans[0] && opening.has(first)) spans[0].joiner = first;
  return spans;
}

/** YAML says one thing a line; a comment says another. */
function startsEntry(word: Word, before: Word | undefined): boolean {
  if (/\n|#|[;]|\s[–—-]+\s|[.!?]\s/.test(word.lead)) return true;
  return joiners.has(word.stem) && !before?.raw.includes('_');
}

function startsClause(words: Word[], at: number): boolean {
  const word = words[at];
  if (!word) return true;
  const { lead } = word;
  if (word.code && words[at - 1]?.code && !lead.includes('`')) return /&&|;/.test(lead);
  if (lead === ' ') return joiners.has(word.stem);
  if (/[;:()]|[.!?](?=["'”’)*_`]*\s)|\s[–—-]+\s|[–—]|\n|\|/.test(lead)) return true;
  if (joiners.has(word.stem) && !/['"“]/.test(lead)) return true;
  if (!lead.includes(',')) return false;
  if (afterComma.has(word.stem) && hasVerb(words, at + 1, nextComma(words, at + 1))) return true;
  return startsWithSubject(words, at);
}

function startsWithSubject(words: Word[], at: number): boolean {
  const word = words[at];
  if (!word || !subjects.has(word.stem)) return /^(stag|prod|dev)/.test(word?.stem ?? '');
  return hasVerb(words, at + 1, nextComma(words, at + 1));
}

function nextComma(words: Word[], at: number): number {
  for (let to = at; to < words.length; to++) if (/[,;:.(]/.test(words[to]?.lead ?? '')) return to;
  return words.length;
}
