import type { Clause } from '../language/clause';
import type { Statement, Topic } from '../language/statement';

const known = new WeakMap<Statement, readonly string[]>();

/**
 * What the opinion sees of a statement: its stems and pairs of stems, the lexicon's concepts with their polarity, the
 * lanes it is about, what stands above it, and how it is meant. Of numbers, times and names of lanes it sees the kind alone.
 */
export function featuresOf(statement: Statement): readonly string[] {
  let found = known.get(statement);
  if (!found) known.set(statement, (found = describe(statement)));
  return found;
}

/** The features of statements that are read as one, each once. */
export function featuresOfAll(statements: readonly Statement[]): readonly string[] {
  const [only] = statements;
  if (only && statements.length === 1) return featuresOf(only);
  return [...new Set(statements.flatMap(featuresOf))];
}

/** Headings further out say little about a statement. */
const nearestTopics = 2;

function describe(statement: Statement): readonly string[] {
  const found = new Set<string>();
  const { at, to } = statement.home;
  found.add(`is ${statement.passage.kind}`);
  if (at) found.add(`at ${at}`);
  if (to) found.add(`to ${to}`);
  for (const topic of statement.topics.slice(-nearestTopics)) above(topic, found);
  for (const clause of statement.clauses) {
    asMeant(clause, found);
    inWords(clause, found);
    inConcepts(clause, found);
  }
  return [...found];
}

function above({ hits, words }: Topic, found: Set<string>): void {
  for (const { concept } of hits) found.add(`^${concept}`);
  for (const { stem } of words) found.add(`^ ${kindOf(stem)}`);
}

function asMeant(clause: Clause, found: Set<string>): void {
  if (clause.mood !== 'stated') found.add(`is ${clause.mood}`);
  if (clause.others) found.add('is others');
  if (clause.gated) found.add('is gated');
  if (clause.negated) found.add('is negated');
  if (clause.span.joiner) found.add(`is ${clause.span.joiner}`);
}

/** Stands for where a clause begins and ends. */
const edge = '|';

function inWords(clause: Clause, found: Set<string>): void {
  const lanes = laneWords(clause);
  let before = edge;
  for (let at = clause.span.from; at < clause.span.to; at++) {
    const stem = lanes.get(at) ?? kindOf(clause.stemAt(at));
    if (stem === before) continue;
    found.add(stem);
    found.add(`${before} ${stem}`);
    before = stem;
  }
  found.add(`${before} ${edge}`);
}

/** "Staging", "UAT" and "pre prod" are one lane: in capitals, apart from the words. */
function laneWords(clause: Clause): Map<number, string> {
  const lanes = new Map<number, string>();
  for (const lane of ['dev', 'stage', 'prod'])
    for (const { from, to } of clause.find(lane))
      for (let at = from; at < to; at++) lanes.set(at, lane.toUpperCase());
  return lanes;
}

function inConcepts(clause: Clause, found: Set<string>): void {
  for (const hit of clause.hits) found.add(`${clause.affirms(hit) ? '+' : '-'}${hit.concept}`);
  for (const { minutes, each } of clause.durations) found.add(`takes ${each ? 'each' : lengthOf(minutes)}`);
}

function kindOf(stem: string): string {
  return /^\d/.test(stem) ? '#' : stem;
}

const lengths: [upTo: number, name: string][] = [
  [1, 'seconds'],
  [30, 'minutes'],
  [1440, 'hours'],
];

function lengthOf(minutes: number): string {
  return lengths.find(([upTo]) => minutes <= upTo)?.[1] ?? 'days';
}
