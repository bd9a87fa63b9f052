import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';

const build = process.env.BENCH_BUILD ?? fileURLToPath(new URL('../../build', import.meta.url));

/** One line of a bench: what was measured, and the bar where there is one. */
export interface Measured {
  what: string;
  value: string;
  bar?: string;
  kept?: boolean;
}

/** What a `*.bench.ts` gives by default. */
export interface Bench {
  title: string;
  /** @param words what was asked for after `npm run bench --` */
  run(words: readonly string[]): Promise<Measured[]>;
}

/** Serves the built app. In: a port. Out: its address, and how to stop; a sentence where nothing is built. */
export async function serveBuild(port: number): Promise<{ url: string; close: () => Promise<void> }> {
  if (!existsSync(build)) throw new Error('There is no build/ to measure. Run "npm run build" first.');
  return serve(build, { port });
}

/**
 * In: things to do, by name. Out: the median of each in milliseconds. They take turns, so that a busy moment of the
 * machine is everybody's; the first half of the rounds warms up and is not counted.
 */
export async function medians<Name extends string>(
  work: Record<Name, () => unknown>,
  rounds: number,
): Promise<Record<Name, number>> {
  const names = Object.keys(work) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = 0; round < rounds; round++) {
    for (let index = 0; index < names.length; index++) {
      const name = names[(index + round) % names.length];
      if (name === undefined) continue;
      const begin = performance.now();
      await work[name]();
      times[name].push(performance.now() - begin);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name].slice(rounds / 2))])) as Record<
    Name,
    number
  >;
}

export function median(numbers: readonly number[]): number {
  return atShare(numbers, 0.5);
}

/** The number that this share of them is not above: 0.95 gives the 95th percentile. NaN of no numbers. */
export function atShare(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function milliseconds(time: number): string {
  return `${time.toFixed(time < 10 ? 3 : 0)} ms`;
}
