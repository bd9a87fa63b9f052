import { findExercise } from './exercises';
import type { Report } from './report';
import { reportOf, type GradeOptions } from './report-of';

export type { GradeOptions } from './report-of';

/**
 * The one door: text in, report out. Never throws, whatever the text is; same text, same report.
 * An unknown exercise is a mistake of the caller, not of a learner, and throws.
 */
export function grade(exercise: string, text: string, options: GradeOptions = {}): Report {
  return reportOf(findExercise(exercise), text, options);
}
