import type { Exercise } from './exercise';
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
 * As `grade`, for whoever has loaded the exercise alone: a page needs one of them, and each brings rules of its own.
 * Never throws, whatever the text is.
 */
export function reportOf(exercise: Exercise, text: string, options: GradeOptions = {}): Report {
  const judged = exercise.judge(text, options.rubric);
  return {
    exercise: exercise.id,
    ...judged,
    checks: withClaims(judged.checks, text, options.claims ?? []),
  };
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
