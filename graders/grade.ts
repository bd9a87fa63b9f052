import type { Claim, Report } from './report';
import type { RubricLine } from './rules/rule';

export interface GradeOptions {
  /** The exercise's own rubric, from its front matter. Without it: every rule of the exercise, with its own words. */
  rubric?: RubricLine[];
  /** Passages that the learner selected as satisfying a check. */
  claims?: Claim[];
}

/**
 * The one door: text in, report out. Never throws, whatever the text is; same text, same report.
 * An unknown exercise is a mistake of the caller, not of a learner, and throws.
 */
export function grade(exercise: string, text: string, options: GradeOptions = {}): Report {
  void text;
  void options;
  throw new Error(`There is no exercise "${exercise}".`);
}
