const numbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ordinals = [
  'First',
  'Second',
  'Third',
  'Fourth',
  'Fifth',
  'Sixth',
  'Seventh',
  'Eighth',
  'Ninth',
  'Tenth',
];

/** 6 → "six"; above ten in digits. */
export function inWords(count: number): string {
  return numbers[count] ?? String(count);
}

/** 2 → "Second attempt"; above ten "Attempt 12". */
export function attemptNumber(count: number): string {
  const ordinal = ordinals[count - 1];
  return ordinal ? `${ordinal} attempt` : `Attempt ${count}`;
}

/** "six" → "Six". */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A day as people say it: "22 November". In the reader's time zone. */
export function dayOf(at: number): string {
  return new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });
}

/** The result in one line: "Passed, with two to look at again". */
export function verdictOf(right: number, of: number, passed: boolean): string {
  if (!passed) return `Not passed yet, ${right} of ${of}`;
  if (right === of) return `Passed, all ${inWords(of)} right`;
  return `Passed, with ${inWords(of - right)} to look at again`;
}

/**
 * A question's markup as the heading and what follows it: a question of several paragraphs, or with a listing,
 * starts with one.
 */
export function splitAsk(html: string): { heading: string; rest: string } {
  const first = /^\s*<p>([\s\S]*?)<\/p>/.exec(html);
  return first
    ? { heading: first[1] ?? '', rest: html.slice(first[0].length).trim() }
    : { heading: html, rest: '' };
}
