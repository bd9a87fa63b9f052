import type { Clause, Hit } from '../../language/clause';
import type { Word } from '../../language/words';
import { versionIn } from '../../language/versions';

/** What a step changes: the table, or the code around it. */
export type StepKind = 'schema' | 'code';

/** A piece of a clause between two words of order, and the step that it names. */
export interface Segment {
  from: number;
  to: number;
  kind: StepKind | null;
  /** The word of order that begins it. */
  joint: Joint | null;
  strong: boolean;
}

type Joint = 'before' | 'after' | 'until' | 'then';

const joints = new Map(
  Object.entries({
    before: 'before precede precedes preceding precondition prerequisite unblocks unlocks',
    after:
      'after once when following follows trails behind needs depends requires lacks lacking missing without awaits presupposes',
    until: 'until till unless',
    then: 'then → afterwards and followed subsequently later by so thereafter finally lastly',
  }).flatMap(([joint, words]) => words.split(' ').map((word): [string, Joint] => [word, joint as Joint])),
);
/** Two words that make one joint: "ahead of", "prior to", "as soon as", "only then". */
const twoWords = new Map<string, Joint>(
  Object.entries({
    'ahead of': 'before',
    'prior to': 'before',
    'earlier than': 'before',
    'in front': 'then',
    'soon as': 'after',
    'later than': 'after',
    'on top': 'after',
    'already changed': 'after',
    'followed by': 'then',
    'the time': 'before',
    'in advance': 'before',
    'waits for': 'after',
    'wait for': 'after',
    'waiting for': 'after',
    'waits on': 'after',
    'hinges on': 'after',
    'relies on': 'after',
    'builds on': 'after',
    'conditional on': 'after',
    'gated on': 'after',
    'gated by': 'after',
    'blocked by': 'after',
    'blocked on': 'after',
    'only if': 'after',
    'provided that': 'after',
    'long as': 'after',
    'goes behind': 'after',
    'after this': 'then',
    'after that': 'then',
    'after which': 'then',
    'behind it': 'then',
  }),
);
const firstOfTwo = new Set([...twoWords.keys()].map((pair) => pair.split(' ')[0]));

/** "After this I deploy …" goes on; in "after this migration" the migration is what it comes after. */
function pairAt({ words, hits }: Clause, at: number): Joint | undefined {
  const first = words[at]?.low;
  if (!firstOfTwo.has(first)) return undefined;
  const pair = twoWords.get(`${first} ${words[at + 1]?.low}`);
  return pair === 'then' && hits.some((hit) => hit.field === 'steps' && hit.from === at + 2)
    ? undefined
    : pair;
}

/** "The following step", "the code that needs it", "the reader follows in the next release", "not until the 11th does …": no step stands behind these. */
function isNoJoint(words: Word[], at: number, raw: string): boolean {
  const before = words[at - 1]?.low ?? '';
  const after = words[at + 1]?.low ?? '';
  if (/^(?:following|preceding)$/.test(raw))
    return /^(?:the|a|its|our|each|in)$/.test(words[at - 1]?.stem ?? '');
  if (/^(?:needs|requires|lacks|depends)$/.test(raw)) return /^(?:that|which|who|what)$/.test(before);
  if (raw === 'follows') return /^(?:in|on|at|one|two|a|later|afterwards|only|then|\d+|\w+day)$/.test(after);
  const third = words[at + 2]?.low ?? '';
  return (
    raw === 'until' && /^(?:the|\w+day|\d+)$/.test(after) && /^(?:\d+|does|do|is|are|will|day)$/.test(third)
  );
}

const opens = /^(?:after|once|when|before|until|if|and|that|which)$/i;

/** "After the writer is out we alter the table", "only when the column is visible do we ship …": what waits begins with its verb. */
function isInverted(words: Word[], from: number, at: number): boolean {
  if (at <= from + 3) return false;
  if (
    opens.test(words[from]?.raw ?? '') &&
    /^(?:we|i)$/i.test(words[at]?.raw ?? '') &&
    !opens.test(words[at - 1]?.raw ?? '')
  )
    return /^(?:add|alter|run|deploy|ship|release|start|apply|migrate|execute|roll|merge)$/i.test(
      words[at + 1]?.raw ?? '',
    );
  return (
    /^(?:do|does|will|can|may|is|are)$/i.test(words[at]?.raw ?? '') &&
    /^(?:only|not)$/i.test(words[from]?.raw ?? '') &&
    /^(?:we|i|the|its|our|it|they|a|anything|writers?|readers?|release|code|version)$/i.test(
      words[at + 1]?.raw ?? '',
    )
  );
}

/** In: a clause. Out: its segments in order. */
export function segmentsOf(clause: Clause): Segment[] {
  let segments = known.get(clause);
  if (!segments) known.set(clause, (segments = cut(clause)));
  return segments;
}

/** Several rules ask for them. */
const known = new WeakMap<Clause, Segment[]>();

function cut(clause: Clause): Segment[] {
  const { words, span } = clause;
  const cuts: { at: number; joint: Joint | null; skip: number }[] = [{ at: span.from, joint: null, skip: 0 }];
  /** "needs: [schema]": what follows a word of order at once is what it asks for. */
  let bounded = span.from;
  for (let at = span.from; at < span.to; at++) {
    const word = words[at];
    if (!word) break;
    const raw = word.stem === '→' ? '→' : word.low;
    const pair = pairAt(clause, at);
    const one = joints.get(raw);
    const named = pair ?? (one && !isNoJoint(words, at, raw) ? one : undefined);
    /** "…, and when they are up the hook runs": it goes on. */
    const joint = named === 'after' && words[at - 1]?.stem === 'and' ? 'then' : named;
    if (joint) {
      cuts.push({ at, joint, skip: pair ? 2 : 1 });
      bounded = at + (pair ? 2 : 1);
      if (pair) at++;
    } else if (isInverted(words, span.from, at)) cuts.push({ at, joint: null, skip: 1 });
    else if (word.lead === ' ') continue;
    else if (/[,;+&]|[.!?]\s/.test(word.lead) ? at > span.from : at > bounded && /[:()]/.test(word.lead))
      cuts.push({ at, joint: null, skip: 0 });
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
      (hit.concept === 'schemaStep' &&
        !switched.test(rawOf(clause, Math.max(from, hit.from - 3), hit.from))) ||
      (hit.concept === 'codeStep' && !standing.some((one) => one.from < hit.to && one.to >= hit.from - 2)),
  );
  const weakSchema = hits.find((hit) => hit.concept === 'schemaWord');
  if (
    clause.words
      .slice(from, strong?.from ?? to)
      .some((word, at, all) => word.raw === 'V' && /^\d+$/.test(all[at + 1]?.raw ?? ''))
  )
    return { kind: 'schema', strong: true };
  if (strong && runsSchema.test(rawOf(clause, strong.to, to))) return { kind: 'schema', strong: true };
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
  const shipped = hits.find((hit) => hit.concept === 'shipping');
  if (shipped && knows.test(rawOf(clause, shipped.to, shipped.to + 3))) return { kind: 'code', strong: true };
  if (weakSchema && isUsed(clause, weakSchema, from)) return { kind: 'code', strong: false };
  if (weakSchema) return { kind: 'schema', strong: changed.test(rawOf(clause, weakSchema.to, to)) };
  if (versionIn(clause, from, to) >= 0) return { kind: 'code', strong: true };
  if (shipped) return { kind: 'code', strong: false };
  return { kind: null, strong: false };
}

/** "The pipeline applies the schema", "the job runs the migration": who does it is no step. */
const runsSchema =
  /^(?:applies|runs|executes|performs) (?:the |a |its |that )?(?:ddl|alter|schema|migrations?|table change|database change)\b/;
/** "Nobody may use the column": that is code. */
const uses =
  /\b(?:use|uses|using|switched to|switches to|reference|references|referencing|touch|touches|select|selects|query|queries)(?: the| this| that)?$/;
/** "the column is added": that is the change itself. */
const changed =
  /^(?:is|gets|was|has been|will be|be) (?:added|appended|created|extended|altered|changed|migrated)\b/;

/** "The release with the field", "the version that stores the note". */
const knows =
  /^(?:with (?:the|it)|(?:which|that) (?:use|store|write|read|fill|show|know|need|set|send|put)s?)\b/;

const switched = /\bswitch(?:ed|es|ing)? to the$/;

const isUsed = (clause: Clause, hit: Hit, from: number): boolean =>
  /^(?:columns?|fields?|attribute)$/i.test(clause.words[hit.from]?.raw ?? '') &&
  uses.test(rawOf(clause, Math.max(from, hit.from - 3), hit.from));

const rawOf = ({ words }: Clause, from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ low }) => low)
    .join(' ');

/** "the column that the new code reads", "the table for the app". */
function isRelative(clause: Clause, from: number, to: number): boolean {
  return clause.words
    .slice(from, to)
    .some((word) => /^(?:that|which|for|used|needed|nobody|no)$/i.test(word.raw));
}
