import type { CheckLevel, Evidence, Finding } from '../report';

/** One example of a rule: a whole text, and the exact words that its findings must point at. */
export interface Example {
  /** What it shows, in a few words: "a tag that floats". */
  name: string;
  text: string;
  /** For failing examples: the source text of each finding's range, in order. `''` for a missing thing. */
  points?: string[];
}

/** A passage that says half of what a check asks. */
export interface Half {
  start: number;
  end: number;
  /** A short reading of it. */
  says: string;
  /** Which half, by its id among the views of the second opinion. */
  of: string;
}

/** What a rule says of a document: nothing wrong (with evidence, for prose), or findings. */
export interface Judgement {
  findings: Finding[];
  evidence?: Evidence[];
  /**
   * A sentence, where nothing can be said of this text yet: "Prod's retries are no number." The check is skipped then,
   * unless there are findings all the same.
   */
  waits?: string;
  /**
   * For prose: nothing was heard for the check and nothing against it, so a second opinion may be asked. Holds what was
   * heard as half of it, which isn't enough by itself.
   */
  silent?: readonly Half[];
  /** For prose: what was heard for the check where something was heard against it too, so a second opinion may settle it. */
  disputed?: Evidence[];
}

/**
 * A rule is one file that a person can read in a minute: what it asks, why it matters, how it checks, what
 * it says, and examples. The examples are its unit tests, its documentation, and the page's "show me an example".
 */
export interface Rule<Document> {
  id: string;
  title: string;
  level: CheckLevel;
  /** What goes wrong in production without it. One or two sentences. */
  why: string;
  /** At least three: a nudge, a pointer, nearly the answer. */
  hints: [string, string, string, ...string[]];
  /** Default lesson section; the exercise's front matter may name another. */
  lesson: string;
  /** Rules that must pass first: with an environment missing, nothing else shouts about it. */
  needs: string[];
  check(document: Document): Judgement;
  /** At least three texts for which this rule passes. */
  good: Example[];
  /** At least three texts for which this rule fails. */
  bad: Example[];
}

/** What an exercise's front matter may say of a rule; everything else is the rule's own. */
export interface RubricLine {
  rule: string;
  title?: string;
  level?: CheckLevel;
  lesson?: string;
  hints?: string[];
}
