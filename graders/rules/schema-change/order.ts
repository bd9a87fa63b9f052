import { Clause } from '../../language/clause';
import type { Statement } from '../../language/statement';
import { meant, type Place } from './answer';
import { dateIn, earlier } from './dated';
import { segmentsOf, type Segment, type StepKind } from './segments';

/** One step said to come before the other. */
export interface Order {
  first: StepKind;
  place: Place;
}

/** What a clause says itself of the order: "the DDL before the code", "no code until the column is there". `seen`: what was spoken of before it. */
export function orderIn(clause: Clause, seen: ReadonlySet<StepKind> = new Set()): Order | null {
  const segments = segmentsOf(clause);
  const place = { start: clause.start, end: clause.end };
  for (const [index, one] of segments.entries()) {
    if (one.joint === null || one.joint === 'then') continue;
    const segment = one.kind ? one : { ...one, kind: meantBy(clause, segments, index, seen) };
    const first = firstOf(clause, segments, index, segment);
    if (first) return { first, place };
  }
  return null;
}

function firstOf(clause: Clause, segments: Segment[], index: number, segment: Segment): StepKind | null {
  const { joint, kind } = segment;
  if (kind === null) return lackedBy(clause, segments[index - 1], segment);
  const other = nearest(segments.slice(0, index).reverse(), kind) ?? nearest(segments.slice(index + 1), kind);
  if (!other?.kind) return null;
  const negated = isTurned(clause, other) || isTurnedBetween(clause, other, segment);
  if (joint === 'until')
    return negated || (kind === 'schema' && isHeld(clause, other.from, segment.from)) ? kind : null;
  if (lacks.test(jointOf(clause, segment)))
    return negated ? (segments.includes(segment) ? kind : null) : other.kind;
  if (joint === 'before') return negated ? kind : other.kind;
  if (jointOf(clause, segment) === 'when' && there.test(spokenOf(clause, other.from, other.to)))
    return other.kind;
  return kind;
}

const lacks = /^(?:lack|missing|without)/;

const jointOf = (clause: Clause, { from }: Segment): string =>
  clause.words[from - 1]?.raw.toLowerCase() ?? '';

/** "ahead of it", "after both": a pronoun stands for the other step, if that was spoken of. */
function meantBy(
  clause: Clause,
  segments: Segment[],
  index: number,
  seen: ReadonlySet<StepKind>,
): StepKind | null {
  const { from, to } = segments[index] ?? { from: 0, to: 0 };
  if (
    from >= to ||
    !/^(?:it|they|them|that|this|these|those|both)(?: one)?(?: of them| (?:is|are|has|have|was)\b.*| in (?:each|every|all|both|prod)\b.*)?$/.test(
      spokenOf(clause, from, to),
    )
  )
    return null;
  const kind = segments.slice(0, index).findLast((one) => one.kind !== null)?.kind;
  const other = kind === 'code' ? 'schema' : 'code';
  return kind && (seen.has(other) || segments.slice(0, index).some((one) => one.kind === other))
    ? other
    : null;
}

const spokenOf = ({ words }: Clause, from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ raw }) => raw.toLowerCase())
    .join(' ');

/** "Never does a build reach a place where the column is missing." */
function lackedBy(clause: Clause, before: Segment | undefined, segment: Segment): StepKind | null {
  if (before?.kind !== 'code' || !lacks.test(jointOf(clause, segment)) || !isTurned(clause, before))
    return null;
  const names = clause.find('schemaWord').some(({ to }) => to > before.to - 3 && to <= before.to);
  return names ? 'schema' : null;
}

/** A sentence in one piece, where all of it is meant: an order may span its clauses, as in "Until the table has it, no reader is shipped". */
export function wholeOf(statement: Statement): Clause | null {
  const { clauses, passage } = statement;
  if (clauses.length < 2 || meant(statement).length < clauses.length) return null;
  const hits = clauses.flatMap((clause) => clause.hits);
  return new Clause(passage.words, { from: 0, to: passage.words.length, joiner: '' }, hits, undefined);
}

const there = /\balready\b|\b(?:has|have|had) (?:\w+ ){0,2}(?:been|had|known|existed|landed|gone|reached)\b/;
const trailing =
  /^(?:later|afterwards|(?:only )?(?:then|now|finally|lastly)|after (?:a|one|two|another|some|\w+teen) (?:\w+ )?(?:hour|day|night|week|month)s?)\b|\b(?:follows|later|afterwards|second|last|behind|(?:next|following|subsequent) (?:release|sprint|deploy\w*|day|week|month|morning|evening|iteration|version)|(?:\w*day|week|month|morning|evening|sprint|release|deploy\w*) after|in (?:the )?(?:second|2nd)|stacked on|the (?:\w+ )?after)\b/;
const refuses =
  /\b(?:refus\w*|stops?|aborts?|block\w*|reject\w*|(?:won't|not|doesn't) (?:start|deploy|roll|boot|come|let|go)\w*|exits?|quits?|denies|denied)\b/;
/** "only against a table that already has the column", "by which time prod has it" */
const onlyWhere =
  /\bonly (?:\w+ ){0,3}(?:against|on|with|where|if|when)\b.*\b(?:already|has|have|knows?|exists?)\b|\bby (?:which|that) time\b.*\b(?:has|have|knows?|is there|exists?)\b/;
const absent =
  /\b(?:isn't|is not|aren't|not yet|hasn't been|without|missing|lacks?|lacking|behind|older|absent|no such|not found)\b/;

/**
 * "When the pods start, the column has been there for a day"; "the software follows", "a week later the code"; "the
 * loader refuses to start if the column isn't there"; "the table in release 14, the code in release 15".
 */
export function codeTrails(clause: Clause, seen: ReadonlySet<StepKind>): Order | null {
  const segments = segmentsOf(clause);
  const said = ({ from, to }: Segment): string => spokenOf(clause, from - 1, to + 1);
  const code = segments.filter(({ kind }) => kind === 'code');
  const schema = segments.filter(({ kind }) => kind === 'schema');
  if (!code.length) return null;
  const place = { start: clause.start, end: clause.end };
  const dated = ({ from, to }: Segment): ReturnType<typeof dateIn> => dateIn(spokenOf(clause, from, to));
  const [late, early] = [code, schema].map((some) => some.find(dated));
  const [then, before] = [late && dated(late), early && dated(early)];
  const first = then && before && earlier(before, then, (early?.from ?? 0) < (late?.from ?? 0));
  if (first) return { first, place };
  const guarded =
    (schema.length > 0 && refuses.test(clause.said) && absent.test(clause.said)) ||
    (clause.names('schemaWord') && onlyWhere.test(clause.said));
  const ready = schema.some((one) => there.test(said(one)));
  const behind =
    schema.length > 0
      ? code.some((one) => one.strong && trailing.test(said(one)))
      : seen.has('schema') &&
        !clause.names('check', 'test') &&
        code.some(({ strong }) => strong) &&
        trailing.test(clause.said);
  return guarded || (!clause.negated && (ready || behind)) ? { first: 'schema', place } : null;
}

/** "Migration → success → rollout", "the table is extended, then the code is released". */
export function sequenceIn(clause: Clause): Order | null {
  const segments = segmentsOf(clause);
  const firm = segments.findIndex(({ kind, strong }) => kind === 'schema' && strong);
  const schema = firm >= 0 ? firm : segments.findIndex(({ kind }) => kind === 'schema');
  const code = segments.findIndex(({ kind }) => kind === 'code');
  if (schema < 0 || code < 0) return null;
  const late = Math.max(schema, code);
  const goesOn = segments
    .slice(Math.min(schema, code) + 1, late + 1)
    .some(({ joint, from }) => joint === 'then' && onward.test(clause.words[from - 1]?.raw ?? ''));
  const [table, program] = [segments[schema], segments[code]];
  if (!goesOn || !(table?.strong || (program?.strong && arrows.test(jointOf(clause, program))))) return null;
  if (late === schema && !(table?.strong && isShipped(clause, program))) return null;
  return { first: late === code ? 'schema' : 'code', place: { start: clause.start, end: clause.end } };
}

/** Code that is put to work, not the verb: "build a copy in batches". */
function isShipped(clause: Clause, code: Segment | undefined): boolean {
  return code?.strong === true && clause.stemAt(code.from) !== 'build';
}

const arrows = /^(?:then|[-=→⇒➜➡▶⟶►»]+>?)$/i;
const onward =
  /^(?:then|afterwards|subsequently|later|thereafter|finally|lastly|this|that|which|when|once|[-=→⇒➜➡▶⟶►»]+>?)$/i;

const farthest = 3;

function nearest(segments: Segment[], kind: StepKind): Segment | undefined {
  return segments.slice(0, farthest).find((one) => one.kind !== null && one.kind !== kind);
}

/** "never ship the writer …", "no job …", "we don't deploy …". */
function isTurned(clause: Clause, segment: Segment): boolean {
  return clause.polarity.turns.some(
    ({ at }) => at < segment.to && (at <= segment.from + 2 || /^(?:not|never)$/.test(clause.stemAt(at))),
  );
}

/** "The code has a label: do not merge before …": the ban stands between the step and the word of order. */
function isTurnedBetween(clause: Clause, step: Segment, bound: Segment): boolean {
  return clause.polarity.turns.some(
    ({ at }) => at >= step.to && at < bound.from && /^(?:not|never)$/.test(clause.stemAt(at)),
  );
}

const held =
  /^(?:off|frozen|blocked|held|hold|dark|closed|parked|waits?|waiting|stays?|remains?|old|disabled|rejected|refused|forbidden|impossible|behind|hidden|paused|locked|idle|dormant|keeps?|kept|null|false|inactive)$/i;

/** "the flag stays off", "the deploy is frozen": code that is kept from running. */
function isHeld(clause: Clause, from: number, to: number): boolean {
  return clause.words.slice(from, to).some(({ raw }) => held.test(raw));
}
