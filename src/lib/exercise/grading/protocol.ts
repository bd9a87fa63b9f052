/** What the page may ask of the grading worker, and what it gets. */
import type { GradeOptions } from '$graders/grade';
import type { Report } from '$graders/report';
import type { Example } from '$graders/rules/rule';

/** Every ask by its name: what it takes and what it gives. */
export interface Asks {
  grade: { in: { exercise: string; text: string; options: GradeOptions }; out: Report };
  examples: { in: { exercise: string; rule: string }; out: RuleExamples };
  convert: { in: { text: string; to: 'yaml' | 'json' }; out: Converted };
}

/** A rule's own good and bad texts, for "show me an example". */
export interface RuleExamples {
  good: Example[];
  bad: Example[];
}

/** The text in the other format, or a sentence why that can't be. */
export type Converted = { text: string; lost: string | null } | { text: null; because: string };

export type AskName = keyof Asks;

export interface Request<K extends AskName = AskName> {
  id: number;
  name: K;
  what: Asks[K]['in'];
}

/** `trouble` is a mistake of the program, in words for the log; what a learner types never causes one. */
export type Response<K extends AskName = AskName> =
  { id: number; answer: Asks[K]['out'] } | { id: number; trouble: string };
