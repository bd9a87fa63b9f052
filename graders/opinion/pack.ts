import { BitWriter } from './bits';
import { step, type Weights } from './opinion';

/** What was learned of one question. */
export interface Learned {
  id: string;
  bias: number;
  /** By the keys of features. */
  weights: ReadonlyMap<number, number>;
}

/** Louder than this no feature gets, whatever it says. */
const mostSteps = 15;

function stepsOf(weight: number): number {
  return Math.max(-mostSteps, Math.min(mostSteps, Math.round(weight / step)));
}

/** A weight as it is after packing. */
export function quantised(weight: number): number {
  return stepsOf(weight) * step;
}

/** In: what was learned. Out: the same, for `Opinion` to read. Weights of less than half a step are dropped. */
export function pack(learned: readonly Learned[], limits: Weights['limits']): Weights {
  const loud = learned.map(({ weights }) => [...weights].filter(([, weight]) => stepsOf(weight) !== 0));
  const keys = [...new Set(loud.flatMap((each) => each.map(([key]) => key)))].sort((a, b) => a - b);
  const placeOf = new Map(keys.map((key, at) => [key, at]));
  const writer = new BitWriter();
  writer.list(gapsOf(keys));
  for (const each of loud) {
    const placed = each.map(([key, weight]) => ({ place: placeOf.get(key) ?? 0, weight }));
    placed.sort((a, b) => a.place - b.place);
    writer.list(gapsOf(placed.map(({ place }) => place)));
    writer.list(placed.map(({ weight }) => levelOf(weight)));
  }
  return {
    questions: learned.map(({ id, bias }) => ({ id, bias })),
    limits,
    bits: inLines(String(writer)),
  };
}

function gapsOf(sorted: readonly number[]): number[] {
  return sorted.map((one, at) => one - (sorted[at - 1] ?? 0));
}

function levelOf(weight: number): number {
  const steps = stepsOf(weight);
  return (Math.abs(steps) - 1) * 2 + (steps < 0 ? 1 : 0);
}

function inLines(text: string): string {
  return text.replace(/.{110}/g, '$&\n');
}
