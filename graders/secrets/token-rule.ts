/** What a rule asks of a match besides its shape. */
export interface Conditions {
  /** Bits a character that the secret has at least: what is less is a name or a row of dots. */
  entropy?: number;
  /** What is no secret of this kind. */
  allow?: readonly RegExp[];
  stopwords?: readonly string[];
}

/** What it is; the letters that it begins with; the pattern, from these letters on. */
export type StartingRule = readonly [
  kind: string,
  starts: readonly string[],
  pattern: RegExp,
  conditions?: Conditions,
];

/** What it is; words without which a text has none of it, in small letters; the pattern. */
export type SearchedRule = readonly [
  kind: string,
  keywords: readonly string[],
  pattern: RegExp,
  conditions?: Conditions,
];
