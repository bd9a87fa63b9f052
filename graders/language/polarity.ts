import { finite, hasVerb, type Span } from './clauses';
import { stem as stemOf, stems } from './stem';
import type { Word } from './words';

/** One turning round of meaning: what stands from `from` up to `to` is said not to be so. */
interface Turn {
  /** Where the negator stands. */
  at: number;
  from: number;
  to: number;
}

/** What negation does to the words of one clause. */
export interface Polarity {
  turns: Turn[];
  /** Where a gate begins: "no deployment *unless* …". */
  gates: number[];
}

const wholeClause = stems('not never hardly rarely seldom scarcely');
const forward = stems('no without nothing nobody none neither nor zero nowhere lack minus impossible forbid forbidden prohibit ban prevent refuse deny disallow avoid abolish instead rather'); // prettier-ignore
/** As a subject, these reach over what stands between commas: "nobody, admins included, sees …". */
const nobody = stems('nobody nothing none');
const invertingVerbs =
  'skip bypass circumvent waive mute snooze ignore omit disregard forgo forego override suppress disable deactivate neglect abandon';
const inverting = stems(invertingVerbs);
const afterSubject = stems(`optional unnecessary superfluous redundant missing absent impossible forbidden prohibited banned disallowed irrelevant pointless overkill unneeded outstanding undecided voluntary false none nowhere ${invertingVerbs}`); // prettier-ignore
const gateWords = stems('unless until till except before without other but while');
/** What happens without the thing that a gate asks for: "without it the job ends". */
const ends = stems('end ends stop abort fail wait refuse block time halt');
/** A second word that makes a negator no negation: "not only", "no later than". */
const comparing = stems('more less later fewer longer');
const harmless = stems('only just merely simply doubt matter exception fail problem hurry wonder hesitation');

/** Whatever else stands in a clause turns nothing round. */
const turning = new Set([
  ...[gateWords, wholeClause, afterSubject, inverting, nobody, forward].flatMap((set) => [...set]),
]);

/** In: a statement's words, one clause of it, and whether it goes on with the gate of the clause before. Out: where its meaning is turned round, and where gates begin. */
export function polarityOf(words: Word[], span: Span, goesOn = false): Polarity {
  const turns: Turn[] = [];
  const gates: number[] = [];
  for (let at = span.from; at < span.to; at++) {
    const word = words[at];
    if (!word || !turning.has(word.stem)) continue;
    if (word.code && !word.lead.includes('`')) continue;
    if (word.lead.endsWith('--')) continue;
    const { stem } = word;
    const next = words[at + 1]?.stem ?? '';
    if (
      gateWords.has(stem) &&
      (openAt(turns, at) || gates.length > 0 || goesOn || turnsLater(words, span, at, stem))
    ) {
      close(turns, at);
      gates.push(at);
    } else if (isHarmless(stem, next, words[at + 2]?.stem)) at++;
    else if (wholeClause.has(stem))
      turns.push({ at, from: backTo(words, span, at, 5), to: notReaches(words, span, at) });
    else if (afterSubject.has(stem) && isPredicate(words, span, at) && !(next === 'to' && forward.has(stem)))
      turns.push({ at, from: backTo(words, span, at), to: at });
    else if (inverting.has(stem)) turns.push({ at, from: at + 1, to: segmentEnd(words, span, at, at + 1) });
    else if (nobody.has(stem)) turns.push({ at, from: at + 1, to: span.to });
    else if (forward.has(stem)) turns.push({ at, from: at + 1, to: segmentEnd(words, span, at) });
  }
  return { turns, gates };
}

/** True where the words from `from` up to `to` are said to be so: no turn, or two of them, reach their head. */
export function isAffirmed(polarity: Polarity, from: number, to: number): boolean {
  let affirmed = true;
  for (const turn of polarity.turns)
    if (turn.from < to && turn.to > from && !(turn.at >= from && turn.at < to)) affirmed = !affirmed;
  return affirmed;
}

/** "Without Priya's OK nobody touches prod": a gate that opens its sentence. */
function turnsLater(words: Word[], span: Span, at: number, stem: string): boolean {
  if (at > span.from + 1 || stem === 'but' || stem === 'whil' || stem === 'other') return false;
  return words
    .slice(at + 1, at + 20)
    .some((word) => forward.has(word.stem) || wholeClause.has(word.stem) || ends.has(word.stem));
}

function isHarmless(stem: string, next: string, third = ''): boolean {
  if (next === stemOf('null')) return true;
  if (stem === 'not' || stem === 'no' || stem === 'without' || stem === 'nothing') {
    if (comparing.has(next)) return third === 'than';
    return harmless.has(next) || (stem === 'nothing' && next === 'but');
  }
  return (stem === 'instead' || stem === 'rather') && next !== 'of' && next !== 'than';
}

function openAt(turns: Turn[], at: number): boolean {
  return turns.some((turn) => turn.at < at && turn.to > at);
}

function close(turns: Turn[], at: number): void {
  for (const turn of turns) if (turn.to > at) turn.to = at;
}

function isPredicate(words: Word[], span: Span, at: number): boolean {
  const before = words.slice(Math.max(span.from, at - 3), at).map((word) => word.stem);
  if (before.some((stem) => stem === 'be' || stem === 'get' || stem === 'remain' || stem === '='))
    return true;
  return at === span.to - 1 && at > span.from && !/[,(]/.test(words[at]?.lead ?? '');
}

const deeds = stems(
  'reinstate restore reset repoint point pin repin flip downgrade reapply apply import place register bump copy fetch load serve resurrect republish undo retag activate rewind relink link swing replay reload hand give tell inform wait redeploy reinstall revert roll switch move install promote bring swap return pull restart rerun enable release',
);

/** "… and we put back …", "… then deploy …": another verb, another claim. */
function startsNextVerb(words: Word[], at: number): boolean {
  if (!/^(and|then)$/.test(words[at]?.stem ?? '')) return false;
  const next = words[at + 1]?.stem ?? '';
  return /^(we|i|it|they|he|she|then)$/.test(next) || finite.has(next) || deeds.has(next);
}

/** "Not any more, Tonic replaces them": a short answer ends at its comma. */
function notReaches(words: Word[], span: Span, at: number): number {
  if (at - span.from > 1) return span.to;
  for (let to = at + 1; to < Math.min(span.to, at + 4); to++)
    if (/,/.test(words[to]?.lead ?? '') && hasVerb(words, to, span.to)) return to;
  return span.to;
}

/** "no" reaches to the end of its segment, and over commas where a list with "or" goes on. */
function segmentEnd(words: Word[], span: Span, at: number, first = at + 2): number {
  for (let to = first; to < span.to; to++) {
    if (
      startsNextVerb(words, to) ||
      (words[at]?.stem === 'without' && /^(do|be|have|will|can|must)$/.test(words[to]?.stem ?? ''))
    )
      return to;
    if (!/,/.test(words[to]?.lead ?? '')) continue;
    const listGoesOn = words
      .slice(to, Math.min(span.to, to + 6))
      .some(({ stem }) => stem === 'or' || stem === 'nor');
    if (!listGoesOn) return to;
  }
  return span.to;
}

/** "not" turns the whole clause, or, after a comma, only what follows: "one image, not three". */
function backTo(words: Word[], span: Span, at: number, nearby = 0): number {
  if (/^(and|or)$/.test(words[at - 1]?.stem ?? '') || /^(and|or)$/.test(words[at - 2]?.stem ?? '')) return at;
  for (let from = at; from > span.from; from--) {
    if (/,/.test(words[from]?.lead ?? '')) return from;
    if (at - from <= nearby && words[from]?.stem === 'and' && hasVerb(words, span.from, from)) return from;
  }
  return span.from;
}
