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
  run(): Promise<Measured[]>;
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
