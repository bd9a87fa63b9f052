import type { Clause } from '../../language/clause';
import type { Statement } from '../../language/statement';
import { versionIn } from '../../language/versions';
import type { Lane } from '../../model';
import type { PlanDocument } from '../../read/plan/document';
import { isWatching, isWayBack, meant, type Place } from './answer';
import { lanesOf } from './lanes';

/** What a step changes: the table, or the code around it. */
export type StepKind = 'schema' | 'code';

/** A piece of a clause between two words of order, and the step that it names. */
interface Segment {
  from: number;
  to: number;
  kind: StepKind | null;
  /** The word of order that begins it. */
  joint: Joint | null;
  strong: boolean;
}

type Joint = 'before' | 'after' | 'until' | 'then';

/** A step that is taken, at its place in the text. */
export interface Step {
  kind: StepKind;
  lane: Lane | null;
  strong: boolean;
  statement: Statement;
  place: Place;
}

/** One step said to come before the other. */
export interface Order {
  first: StepKind;
  place: Place;
}

const joints: Record<string, Joint> = Object.fromEntries(
  Object.entries({
    before: 'before precede precedes preceding',
    after: 'after once when following follows behind needs depends requires lacks lacking missing without',
    until: 'until till unless',
    then: 'then → afterwards and followed subsequently later by so',
  }).flatMap(([joint, words]) => words.split(' ').map((word) => [word, joint as Joint])),
);
/** Two words that make one joint: "ahead of", "prior to", "as soon as", "only then". */
const twoWords: Record<string, Joint> = {
  'ahead of': 'before',
  'prior to': 'before',
  'earlier than': 'before',
  'in front': 'then',
  'soon as': 'after',
  'later than': 'after',
  'on top': 'after',
  'already changed': 'after',
  'followed by': 'then',
};

/** In: a clause. Out: its segments in order. */
export function segmentsOf(clause: Clause): Segment[] {
  const { words, span } = clause;
  const cuts: { at: number; joint: Joint | null; skip: number }[] = [{ at: span.from, joint: null, skip: 0 }];
  for (let at = span.from; at < span.to; at++) {
    const word = words[at];
    if (!word) break;
    const raw = word.stem === '→' ? '→' : word.raw.toLowerCase();
    const pair = twoWords[`${raw} ${words[at + 1]?.raw.toLowerCase() ?? ''}`];
    const joint = pair ?? (Object.hasOwn(joints, raw) ? joints[raw] : undefined);
    if (joint) cuts.push({ at, joint, skip: pair ? 2 : 1 });
    else if (at > span.from && /[,;+&]/.test(word.lead)) cuts.push({ at, joint: null, skip: 0 });
  }
  return cuts.map(({ at, joint, skip }, index) => {
    const from = at + skip;
    const to = cuts[index + 1]?.at ?? span.to;
    return { from, to, joint, ...headOf(clause, from, to) };
  });
}

/** The first thing that a segment names is its head: in "the job that fills the column" the job, in "the migration of the app" the migration. */
function headOf(clause: Clause, from: number, to: number): { kind: StepKind | null; strong: boolean } {
  const hits = clause.hits
    .filter((hit) => hit.field === 'steps' && hit.from >= from && hit.to <= to)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const standing = clause.find('standing');
  const strong = hits.find(
    (hit) =>
      hit.concept === 'schemaStep' ||
      (hit.concept === 'codeStep' && !standing.some((one) => one.from < hit.to && one.to >= hit.from - 2)),
  );
  const weakSchema = hits.find((hit) => hit.concept === 'schemaWord');
  if (
    strong &&
    !(
      strong.concept === 'codeStep' &&
      weakSchema &&
      weakSchema.to <= strong.from &&
      isRelative(clause, weakSchema.to, strong.from)
    )
  )
    return { kind: strong.concept === 'schemaStep' ? 'schema' : 'code', strong: true };
  if (weakSchema) return { kind: 'schema', strong: false };
  if (hits.some((hit) => hit.concept === 'shipping')) return { kind: 'code', strong: false };
  if (versionIn(clause, from, to) >= 0) return { kind: 'code', strong: true };
  return { kind: null, strong: false };
}

/** "the column that the new code reads", "the table for the app". */
function isRelative(clause: Clause, from: number, to: number): boolean {
  return clause.words
    .slice(from, to)
    .some((word) => /^(?:that|which|for|used|needed|nobody|no)$/i.test(word.raw));
}

/** What a clause says itself of the order: "the DDL before the code", "no code until the column is there". */
export function orderIn(clause: Clause): Order | null {
  const place = { start: clause.start, end: clause.end };
  const segments = segmentsOf(clause);
  for (const [index, segment] of segments.entries()) {
    const { joint } = segment;
    if (joint === null || joint === 'then' || segment.kind === null) continue;
    const before = nearest(segments.slice(0, index).reverse(), segment.kind);
    const other = before ?? nearest(segments.slice(index + 1), segment.kind);
    if (!other?.kind) continue;
    const negated = isTurned(clause, other);
    if (joint === 'until') {
      if (negated) return { first: segment.kind, place };
      continue;
    }
    const [early, late] = joint === 'before' ? [other.kind, segment.kind] : [segment.kind, other.kind];
    if (/^(?:lack|missing|without)/.test(clause.words[segment.from - 1]?.raw.toLowerCase() ?? ''))
      return { first: negated ? segment.kind : other.kind, place };
    return { first: negated && joint === 'before' ? late : early, place };
  }
  return null;
}

function nearest(segments: Segment[], kind: StepKind): Segment | undefined {
  return segments.find((one) => one.kind !== null && one.kind !== kind);
}

/** "never ship the writer …", "no job …", "we don't deploy …". */
function isTurned(clause: Clause, segment: Segment): boolean {
  return clause.polarity.turns.some(
    ({ at }) => at < segment.to && (at <= segment.from + 2 || /^(?:not|never)$/.test(clause.stemAt(at))),
  );
}

/** The steps that an answer takes, in the order of its text, each with its lane. */
export function stepsOf(document: PlanDocument): Step[] {
  const lanes = lanesOf(document);
  const steps: Step[] = [];
  for (const statement of document.statements) {
    if (isWayBack(document, statement) || isWatching(document, statement)) continue;
    for (const clause of meant(statement)) {
      const lane = lanes.get(clause) ?? null;
      if (!isTaken(clause, lane)) continue;
      for (const { kind, strong, from } of segmentsOf(clause)) {
        if (!kind) continue;
        const place = { start: clause.words[from]?.start ?? clause.start, end: clause.end };
        steps.push({ kind, strong, lane, statement, place });
      }
    }
  }
  return steps;
}

/** A clause that takes a step, and doesn't only tell how today's code lives with it or what is tested. */
function isTaken(clause: Clause, lane: Lane | null): boolean {
  if (lane !== 'prod' && clause.names('check')) return false;
  return !clause.negated && !clause.names('unaffected', 'halted') && !clause.conditional;
}
