import type { Secret } from './scan';

/** What stands for a secret wherever one would be shown. */
export const mask = '••••••';

/** In: any text, and the secrets found. Out: the text with each of them masked. */
export function masked(text: string, secrets: readonly Secret[]): string {
  let safe = text;
  for (const { literal } of secrets) {
    if (literal.length > 2 && safe.includes(literal)) safe = safe.split(literal).join(mask);
  }
  return safe;
}

/**
 * In: a value's text as decoded, its source, and the secrets found. Out: the text with secrets masked; masked as a
 * whole where escapes keep a secret from being found in it.
 */
export function maskedValue(text: string, source: string, secrets: readonly Secret[]): string {
  const safe = masked(text, secrets);
  const seen = masked(source, secrets);
  return safe === text && seen !== source ? mask : safe;
}
