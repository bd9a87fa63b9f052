/**
 * Ids that sort by time: nine digits of milliseconds, six of a counter (both base 36), then the tab. A stamp
 * is always greater than every stamp its clock has made or seen, so a device clock that is set back never
 * makes new events look old.
 */
export type Stamp = string;

const pattern = /^([0-9a-z]{9})-([0-9a-z]{6})-([0-9a-z]{1,12})$/;
/** No tab comes near this; it keeps the counter from running over its six digits. */
const counterLimit = 36 ** 5;
/** 1 January 2200. Nine digits hold far more; what is later is no stamp of ours. */
const timeLimit = Date.UTC(2200, 0);

/** Whether `text` has the form of a stamp. */
export function isStamp(text: unknown): text is Stamp {
  return typeof text === 'string' && partsOf(text) !== null;
}

function partsOf(text: string): { time: number; counter: number } | null {
  const match = pattern.exec(text);
  const [time, counter] = [parseInt(match?.[1] ?? '', 36), parseInt(match?.[2] ?? '', 36)];
  return time < timeLimit && counter < counterLimit ? { time, counter } : null;
}

/** When a stamp says it was made, in milliseconds since 1970. */
export function timeOf(stamp: Stamp): number {
  return partsOf(stamp)?.time ?? 0;
}

/** A name for this page load: eight random characters. A duplicated tab gets its own. */
export function newTab(random: () => number = Math.random): string {
  return Array.from({ length: 8 }, () => Math.floor(random() * 36).toString(36)).join('');
}

export class StampClock {
  #time = 0;
  #counter = -1;

  /** `now` gives milliseconds since 1970. */
  constructor(
    private readonly tab: string,
    private readonly now: () => number,
  ) {}

  /** A stamp greater than all before. `tab` may be one of several names that the tab uses. */
  next(tab = this.tab): Stamp {
    const now = Math.max(0, Math.floor(this.now()));
    if (now > this.#time) [this.#time, this.#counter] = [now, 0];
    else if (this.#counter + 1 < counterLimit) this.#counter += 1;
    else [this.#time, this.#counter] = [this.#time + 1, 0];
    return `${digits(this.#time, 9)}-${digits(this.#counter, 6)}-${tab}`;
  }

  /** Takes note of someone else's stamp. */
  saw(stamp: Stamp): void {
    const { time, counter } = partsOf(stamp) ?? { time: 0, counter: 0 };
    if (time > this.#time) [this.#time, this.#counter] = [time, counter];
    else if (time === this.#time) this.#counter = Math.max(this.#counter, counter);
  }
}

function digits(value: number, length: number): string {
  return value.toString(36).padStart(length, '0');
}
