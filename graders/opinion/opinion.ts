import type { Statement } from '../language/statement';
import { BitReader } from './bits';
import { featuresOf } from './features';

/**
 * The second opinion. Frames (graders/rules) know what a sentence has to say, and know it only in the forms that somebody
 * thought of. Where they hear nothing for a check and nothing against it, the opinion is asked: a logistic regression for
 * each check, trained by `npm run opinion:train` on labelled statements and answers, which says how likely statements with
 * such words, concepts and headings satisfy the check. It is heard only about statements that are meant and that name what
 * the check is about (`anchors.ts`), and its evidence says that it was understood by its wording alone. It also settles: where
 * the frames hear something for a check and something against it, and the opinion is all but sure. And it doubts: where a rule
 * takes a sentence for evidence and nothing in the whole text is at all likely to be some, the learner is shown that sentence
 * and asked to say it plainly.
 *
 * `*.weights.ts` are made by the trainer (`pack.ts`). Of a feature they hold nothing but its key, so they can't be read by a
 * person; `npm run opinion:train -- --tell` prints what they were learned from.
 */
export interface Weights {
  questions: readonly { id: string; bias: number }[];
  /** By the ids of checks. */
  limits: Readonly<Record<string, Limits>>;
  /**
   * Lists (`bits.ts`): by how much each feature's key is above the one before it; then two for each question: by how much the place of
   * each feature that counts for it is above the one before, and its levels.
   */
  bits: string;
}

/** How sure the opinion must be to have a say on a check; all likelihoods, from 0 to 1. */
export interface Limits {
  /** From here on it is heard where the rule is silent. */
  threshold: number;
  /** From here on it settles what the rule heard for and against. */
  settles: number;
  /** Below here it doubts what the rule heard; 0 where it never does. */
  doubt: number;
  /** From here on it finds a fault where the rule found none. */
  objects: number;
}

/** Above what is likely: never reached. */
export const never = 2;

const offset = 0x811c9dc5;
const prime = 0x01000193;
/** Some two thousand features among 131,072 keys: of those that it never saw, one in sixty is taken for another. */
const keyBits = 17;

/** In: a feature. Out: what stands for it, a number of 17 bits (FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv). */
export function keyOf(feature: string): number {
  let hash = offset;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), prime);
  return hash >>> (32 - keyBits);
}

/** A weight is so many steps, up or down. */
export const step = 0.5;

/** In: what the weights come to. Out: how likely that is, from 0 to 1. */
export function likelihoodOf(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

type Feature = readonly { question: number; weight: number }[];

/** What a statement is made of, as far as that has weights, and what it comes to for each question. */
interface Known {
  features: Set<Feature>;
  sums: number[];
}

/** How likely it is that statements satisfy a check, by what they are made of. */
export class Opinion {
  readonly #weights: Weights;
  readonly #known = new WeakMap<Statement, Known>();
  #features: ReadonlyMap<number, Feature> | undefined;

  constructor(weights: Weights) {
    this.#weights = weights;
  }

  /** The place of a question among the likelihoods; -1 for one that it never learned. */
  placeOf(id: string): number {
    return this.#weights.questions.findIndex((question) => question.id === id);
  }

  /** How sure it must be about a check; null for one that it has no say on. */
  limitsOf(id: string): Limits | null {
    return this.#weights.limits[id] ?? null;
  }

  /** From 0 to 1, for each question: how likely these statements, read as one, satisfy it. */
  likelihoods(statements: readonly Statement[]): number[] {
    const [first, ...others] = statements.map((statement) => this.#knownIn(statement));
    if (!first) return this.#weights.questions.map(({ bias }) => likelihoodOf(bias));
    const sums = [...first.sums];
    const before = [first.features];
    for (const { features } of others) {
      for (const feature of features) if (!before.some((known) => known.has(feature))) addTo(sums, feature);
      before.push(features);
    }
    return sums.map(likelihoodOf);
  }

  /** Pairs of statements share them, so each statement is looked through once. */
  #knownIn(statement: Statement): Known {
    let known = this.#known.get(statement);
    if (!known) {
      this.#features ??= unpack(this.#weights);
      known = { features: new Set(), sums: this.#weights.questions.map(({ bias }) => bias) };
      for (const name of featuresOf(statement)) {
        const feature = this.#features.get(keyOf(name));
        if (!feature || known.features.has(feature)) continue;
        known.features.add(feature);
        addTo(known.sums, feature);
      }
      this.#known.set(statement, known);
    }
    return known;
  }
}

function addTo(sums: number[], feature: Feature): void {
  for (const { question, weight } of feature) sums[question] = (sums[question] ?? 0) + weight;
}

function unpack({ questions, bits }: Weights): Map<number, Feature> {
  const reader = new BitReader(bits);
  const keys = summed(reader.list());
  const features = keys.map((): { question: number; weight: number }[] => []);
  for (const question of questions.keys()) {
    const places = summed(reader.list());
    for (const [at, level] of reader.list().entries())
      features[places[at] ?? -1]?.push({ question, weight: weightOf(level) });
  }
  return new Map(keys.map((key, at) => [key, features[at] ?? []]));
}

function summed(gaps: readonly number[]): number[] {
  let sum = 0;
  return gaps.map((gap) => (sum += gap));
}

/** Up and down in turn: 0 is a step up, 1 a step down, 2 two steps up. */
function weightOf(level: number): number {
  return ((level >> 1) + 1) * (level % 2 ? -step : step);
}
