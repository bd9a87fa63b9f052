import { findExercise } from './exercises';
import { places } from './read/places';
import type { Check, Claim, Report } from './report';
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
  const judged = findExercise(exercise).judge(text, options.rubric);
  return { exercise, ...judged, checks: withClaims(judged.checks, text, options.claims ?? []) };
}

/** A claim stands beside a check that does not pass, as the learner's word; it never changes the status. */
function withClaims(checks: Check[], text: string, claims: Claim[]): Check[] {
  if (!claims.length) return checks;
  const at = places(text);
  return checks.map((check) => {
    const claim = claims.find((one) => one.check === check.id);
    if (!claim || check.status === 'pass') return check;
    return { ...check, claim: at.range(claim.start, claim.end) };
  });
}
