import { stem } from './stem';
import type { Word } from './words';

/** A length of time that the text names, in minutes. */
export interface Duration {
  minutes: number;
  from: number;
  to: number;
  /** "per table", "each": it must be multiplied by something unknown. */
  each: boolean;
}

/** Keys as they are read; looked up by stem. */
function stemmed(table: Record<string, number>): ReadonlyMap<string, number> {
  return new Map(Object.entries(table).map(([word, value]) => [stem(word), value]));
}

const unitMinutes = stemmed({
  ...{ s: 1 / 60, sec: 1 / 60, secs: 1 / 60, second: 1 / 60 },
  ...{ m: 1, mn: 1, min: 1, mins: 1, minute: 1 },
  ...{ h: 60, hr: 60, hrs: 60, hour: 60 },
  ...{ d: 1440, day: 1440, night: 1440, week: 10_080, sprint: 20_160, month: 43_200, quarter: 129_600 },
});

const numerals = stemmed({
  ...{
    a: 1,
    an: 1,
    one: 1,
    single: 1,
    two: 2,
    couple: 2,
    three: 3,
    few: 3,
    some: 3,
    four: 4,
    five: 5,
    several: 5,
  },
  ...{
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    dozen: 12,
    fifteen: 15,
    twenty: 20,
  },
  ...{ thirty: 30, forty: 40, fifty: 50, sixty: 60, ninety: 90, half: 0.5 },
});

/** In: the words of a clause. Out: the durations they name: "under 5 min", "quarter of an hour", "~90 seconds", "8m". */
export function durationsIn(words: Word[], from: number, to: number): Duration[] {
  const found: Duration[] = [];
  for (let at = from; at < to; at++) {
    if (words[at]?.stem === 'quarter' && words[at + 1]?.stem === 'of') continue;
    const unit = unitMinutes.get(words[at]?.stem ?? '');
    if (unit === undefined) continue;
    const amount = amountBefore(words, at, from) ?? amountAfter(words, at, to);
    if (!amount) continue;
    const next = words[at + 1]?.stem;
    const each =
      next === 'per' ||
      next === 'each' ||
      (next === 'a' && /^(tabl|partition|task|file|dag|job|model)/.test(words[at + 2]?.stem ?? ''));
    found.push({ minutes: amount.value * unit, from: amount.from, to: at + 1, each });
  }
  return found;
}

function amountBefore(words: Word[], at: number, from: number): { value: number; from: number } | null {
  const back = (steps: number): string => (at - steps >= from ? (words[at - steps]?.stem ?? '') : '');
  if (back(1) === 'an' || back(1) === 'a') {
    if (back(2) === 'of' && back(3) === 'quarter') return { value: 0.25, from: at - 3 };
    if (back(2) === 'half') return { value: 0.5, from: at - 2 };
    if (back(2) === 'of' && back(3) === 'third') return { value: 1 / 3, from: at - 3 };
  }
  for (let steps = 1; steps <= 3; steps++) {
    const value = numberOf(back(steps));
    if (value !== null) return { value, from: at - steps };
    if (!/^(of|to|full|working|short|busines|small|good|or|max|=)$/.test(back(steps))) return null;
  }
  return null;
}

/** `max_minutes: 8`. */
function amountAfter(words: Word[], at: number, to: number): { value: number; from: number } | null {
  const next = at + 1 < to ? words[at + 1] : undefined;
  const value = next && /[:=]/.test(next.lead) ? numberOf(next.stem) : null;
  return value === null || /^[a-z]/.test(next?.stem ?? '') ? null : { value, from: at };
}

function numberOf(word: string): number | null {
  if (/^\d/.test(word)) {
    const value = Number(word.replace(',', '.'));
    return Number.isFinite(value) ? value : null;
  }
  return numerals.get(word) ?? null;
}
