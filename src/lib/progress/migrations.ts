import { version } from './shelf';

/**
 * How a record of an older version becomes one of the next: `steps[1]` turns version 1 into version 2. A step
 * takes the parsed value of an event or a draft and gives the new one. Version 1 is the first that landed.
 */
export type Step = (record: Record<string, unknown>) => Record<string, unknown>;
export const steps: Partial<Record<number, Step>> = {};

/**
 * Brings a record of version `from` to this version, one step at a time. Null where there is no way: the
 * record is then set aside as it is.
 */
export function migrate(value: unknown, from: number, way = steps, to = version): unknown {
  let record = value;
  for (let at = from; at < to; at += 1) {
    const step = way[at];
    if (!step || typeof record !== 'object' || record === null) return null;
    record = step(record as Record<string, unknown>);
  }
  return record;
}
