/** Logistic regression over sparse features, by cyclic coordinate descent: same examples in the same order, same weights. */

/** One thing to learn from: which features it has, whether it is so, and how much it counts. */
export interface Example {
  features: readonly number[];
  so: boolean;
  weight: number;
}

export interface Penalty {
  /** Draws weights to nothing: what helps little isn't kept. */
  lasso: number;
  /** Draws weights toward nothing. */
  ridge: number;
}

export interface Fit {
  bias: number;
  weights: Float64Array;
}

const sweeps = 25;
/** After so many sweeps, what is nothing stays nothing. */
const sweepsOfAll = 3;
const widestMove = 10;
const leastBend = 1e-6;
/** Far out the curve is flat, and steps would be endless. */
const leastSpread = 0.01;

/** In: examples, and the features that may have a weight, from 0 to below `size`. Out: bias and weights. */
export function fit(
  examples: readonly Example[],
  size: number,
  penalty: Penalty,
  allowed: (feature: number) => boolean = () => true,
): Fit {
  const descent = new Descent(examples, size, penalty);
  const features = [...Array(size).keys()].filter((feature) => allowed(feature) && descent.occurs(feature));
  for (let sweep = 0; sweep < sweeps; sweep++) {
    descent.moveBias();
    for (const feature of features)
      if (sweep < sweepsOfAll || descent.weights[feature] !== 0) descent.move(feature);
  }
  return { bias: descent.bias, weights: descent.weights };
}

class Descent {
  bias = 0;
  readonly weights: Float64Array;
  readonly #examples: readonly Example[];
  readonly #penalty: Penalty;
  /** For each feature the examples that have it. */
  readonly #rows: number[][];
  /** What each example comes to so far. */
  readonly #sums: Float64Array;

  constructor(examples: readonly Example[], size: number, penalty: Penalty) {
    this.#examples = examples;
    this.#penalty = penalty;
    this.weights = new Float64Array(size);
    this.#sums = new Float64Array(examples.length);
    this.#rows = Array.from({ length: size }, () => []);
    for (const [row, { features }] of examples.entries())
      for (const feature of features) this.#rows[feature]?.push(row);
  }

  /** True where more than one example has the feature. */
  occurs(feature: number): boolean {
    return (this.#rows[feature]?.length ?? 0) > 1;
  }

  moveBias(): void {
    let slope = 0;
    let bend = leastBend;
    for (const [row, example] of this.#examples.entries()) {
      const likely = this.#likely(row);
      slope += example.weight * (likely - Number(example.so));
      bend += example.weight * Math.max(likely * (1 - likely), leastSpread);
    }
    this.bias -= slope / bend;
  }

  move(feature: number): void {
    const rows = this.#rows[feature] ?? [];
    const { lasso, ridge } = this.#penalty;
    const old = this.weights[feature] ?? 0;
    let slope = ridge * old;
    let bend = ridge + leastBend;
    for (const row of rows) {
      const example = this.#examples[row];
      if (!example) continue;
      const likely = this.#likely(row);
      slope += example.weight * (likely - Number(example.so));
      bend += example.weight * Math.max(likely * (1 - likely), leastSpread);
    }
    const bare = old - slope / bend;
    const next = Math.sign(bare) * Math.max(0, Math.abs(bare) - lasso / bend);
    const moved = Math.max(-widestMove, Math.min(widestMove, next - old));
    if (moved === 0) return;
    this.weights[feature] = old + moved;
    for (const row of rows) this.#sums[row] = (this.#sums[row] ?? 0) + moved;
  }

  #likely(row: number): number {
    return 1 / (1 + Math.exp(-this.bias - (this.#sums[row] ?? 0)));
  }
}
