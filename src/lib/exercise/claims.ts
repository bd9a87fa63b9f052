import type { Claim } from '$graders/report';
import { difference } from './editor/places';

/** A passage that the learner claims for a check, as offsets into the text that stands in the editor. */
export type Claimed = Claim;

/** Claims after an edit: moved along with their words, dropped where the words themselves were changed. */
export function adjustClaims(claims: readonly Claimed[], from: string, to: string): Claimed[] {
  if (!claims.length) return [];
  const change = difference(from, to);
  const shift = to.length - from.length;
  return claims.flatMap((claim) => {
    if (claim.end <= change.start) return [claim];
    if (claim.start >= change.end) return [{ ...claim, start: claim.start + shift, end: claim.end + shift }];
    return [];
  });
}

/** As the grader takes them: plain data, a copy. */
export function claimsIn(claims: readonly Claimed[]): Claim[] {
  return claims.map(({ check, start, end }) => ({ check, start, end }));
}
