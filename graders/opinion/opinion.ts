import type { Statement } from '../language/statement';
import { featuresOf } from './features';

/**
 * The second opinion. Frames (graders/rules) know what a sentence has to say, and know it only in the forms that somebody
 * thought of. Where they hear nothing for a check and nothing against it, the opinion is asked: a logistic regression for
 * each check, trained by `npm run opinion:train` on labelled statements, which says how likely statements with such
 * words, concepts and headings satisfy the check. It is heard only about statements that are meant and that name what the
 * check is about (`anchors.ts`), and its evidence says that it was understood by its wording alone. For few checks it also
 * doubts: where a rule takes a sentence for evidence and the opinion finds nothing in the whole text that is at all likely
 * to be some, the learner is shown that sentence and asked to say it plainly.
 *
 * `*.weights.ts` are made by the trainer: the features in order, each without the beginning that it shares with the one before
 * it, and for each feature the checks that it speaks for or against and how loudly.
 */
export interface Weights {
  /** In the order of their letters: `a` is the first. */
  checks: readonly CheckWeights[];
  /** Each by how many characters it shares with the one before, and the rest. Ended by semicolons; lines mean nothing. */
  features: string;
  /** For each feature: letters of checks, each with a level. */
  levels: string;
}

/** What one check starts from, and how sure the opinion must be to be heard. */
export interface CheckWeights {
  id: string;
  bias: number;
  threshold: number;
  /** How unlikely everything must be for what a rule heard to be doubted; 0 where it never is. */
  doubt: number;
}

/** A level is one of these characters; the middle one would be nothing. */
const scale = '0123456789ABCDEFGHIJKLMNOPQRSTU';
const middle = 15;
/** What one level weighs. */
const step = 0.4;

/** In: a weight. Out: the character for it, and null where it is next to nothing. */
export function levelOf(weight: number): string | null {
  const level = Math.max(-middle, Math.min(middle, Math.round(weight / step)));
  return level === 0 ? null : (scale[level + middle] ?? null);
}

/** A weight as it is after packing. */
export function quantised(weight: number): number {
  const level = levelOf(weight);
  return level === null ? 0 : weightOf(level);
}

function weightOf(level: string): number {
  return (scale.indexOf(level) - middle) * step;
}

type Feature = readonly { check: number; weight: number }[];

/** How likely it is that statements satisfy a check, by what they are made of. */
export class Opinion {
  readonly #weights: Weights;
  readonly #known = new WeakMap<Statement, Feature[]>();
  #features: ReadonlyMap<string, Feature> | undefined;

  constructor(weights: Weights) {
    this.#weights = weights;
  }

  /** The place of a check among the likelihoods; -1 for one that it has no opinion about. */
  placeOf(id: string): number {
    return this.#weights.checks.findIndex((check) => check.id === id);
  }

  /** How sure it must be to be heard about the check at a place. */
  thresholdAt(place: number): number {
    return this.#weights.checks[place]?.threshold ?? 1;
  }

  /** Below which likelihood a rule's evidence is doubted. */
  doubtAt(place: number): number {
    return this.#weights.checks[place]?.doubt ?? 0;
  }

  /** From 0 to 1, for each check: how likely these statements, read as one, satisfy it. */
  likelihoods(statements: readonly Statement[]): number[] {
    const features = new Set(statements.flatMap((statement) => this.#knownIn(statement)));
    const sums = this.#weights.checks.map(({ bias }) => bias);
    for (const feature of features)
      for (const { check, weight } of feature) sums[check] = (sums[check] ?? 0) + weight;
    return sums.map(likelihoodOf);
  }

  /** Pairs of statements share them, so each statement is looked through once. */
  #knownIn(statement: Statement): Feature[] {
    let known = this.#known.get(statement);
    if (!known) {
      this.#features ??= unpack(this.#weights);
      known = [];
      for (const name of featuresOf(statement)) {
        const feature = this.#features.get(name);
        if (feature) known.push(feature);
      }
      this.#known.set(statement, known);
    }
    return known;
  }
}

const perLine = 16;

function inLines(entries: string[]): string {
  return entries.map((entry, at) => `${entry};${at % perLine === perLine - 1 ? '\n' : ''}`).join('');
}

function entriesOf(text: string): string[] {
  return text.replaceAll('\n', '').split(';').slice(0, -1);
}

/** In: what the weights come to. Out: how likely that is, from 0 to 1. */
export function likelihoodOf(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

const firstLetter = 'a'.charCodeAt(0);

function unpack({ features, levels }: Weights): Map<string, Feature> {
  const found = new Map<string, Feature>();
  const rows = entriesOf(levels);
  let before = '';
  for (const [at, line] of entriesOf(features).entries()) {
    before = before.slice(0, Number(line[0])) + line.slice(1);
    const row = rows[at] ?? '';
    found.set(
      before,
      Array.from({ length: row.length / 2 }, (_, n) => ({
        check: row.charCodeAt(2 * n) - firstLetter,
        weight: weightOf(row[2 * n + 1] ?? ''),
      })),
    );
  }
  return found;
}

/** What `Weights` are made of, before they are packed. */
export interface Learned extends CheckWeights {
  weights: ReadonlyMap<string, number>;
}

/** The other way round: for the trainer. */
export function pack(learned: readonly Learned[]): Weights {
  const rows = new Map<string, string>();
  for (const [at, { weights }] of learned.entries())
    for (const [feature, weight] of weights) {
      const level = levelOf(weight);
      const letter = String.fromCharCode(firstLetter + at);
      if (level) rows.set(feature, (rows.get(feature) ?? '') + letter + level);
    }
  const sorted = [...rows.keys()].sort();
  const lines = sorted.map((feature, at) => {
    const shared = sharedStart(sorted[at - 1] ?? '', feature);
    return `${shared}${feature.slice(shared)}`;
  });
  return {
    checks: learned.map(({ id, bias, threshold, doubt }) => ({ id, bias, threshold, doubt })),
    features: inLines(lines),
    levels: inLines(sorted.map((feature) => rows.get(feature) ?? '')),
  };
}

/** It is written as one digit. */
const mostShared = 9;

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < mostShared && at < one.length && one[at] === other[at]) at++;
  return at;
}
