import type { Pattern } from './pattern';

/**
 * How many steps a backtracking engine takes to try a pattern at a place: what a clock can't say on a busy machine. Stops
 * counting at `limit`.
 */
export function stepsAt(pattern: Pattern, text: string, at: number, limit: number): number {
  let steps = 0;
  class Enough extends Error {}

  function step(): void {
    if (++steps > limit) throw new Enough();
  }

  function isIn(ranges: readonly [number, number][], code: number): boolean {
    return ranges.some(([low, high]) => low <= code && code <= high);
  }

  function match(part: Pattern, from: number, then: (at: number) => boolean): boolean {
    step();
    switch (part.kind) {
      case 'edge':
        return then(from);
      case 'chars':
        return from < text.length && isIn(part.ranges, text.charCodeAt(from)) && then(from + 1);
      case 'capture':
        return match(part.part, from, then);
      case 'choice':
        return part.options.some((option) => match(option, from, then));
      case 'sequence':
        return inOrder(part.parts, 0, from, then);
      case 'repeat':
        return part.part.kind === 'chars'
          ? run(part, part.part.ranges, from, then)
          : again(part, 0, from, then);
    }
  }

  function inOrder(
    parts: readonly Pattern[],
    index: number,
    from: number,
    then: (at: number) => boolean,
  ): boolean {
    const part = parts[index];
    return part ? match(part, from, (next) => inOrder(parts, index + 1, next, then)) : then(from);
  }

  /** One class, as often as it goes, and then less and less. */
  function run(
    { min, max }: Pattern & { kind: 'repeat' },
    ranges: readonly [number, number][],
    from: number,
    then: (at: number) => boolean,
  ): boolean {
    let count = 0;
    while (count < max && from + count < text.length && isIn(ranges, text.charCodeAt(from + count))) {
      step();
      count++;
    }
    for (; count >= min; count--) {
      step();
      if (then(from + count)) return true;
    }
    return false;
  }

  function again(
    repeat: Pattern & { kind: 'repeat' },
    count: number,
    from: number,
    then: (at: number) => boolean,
  ): boolean {
    const more =
      count < repeat.max &&
      match(repeat.part, from, (next) => next > from && again(repeat, count + 1, next, then));
    return more || (count >= repeat.min && then(from));
  }

  try {
    match(pattern, at, () => true);
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return steps;
}
