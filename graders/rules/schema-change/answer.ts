import type { Clause } from '../../language/clause';
import type { Statement } from '../../language/statement';
import type { PlanDocument } from '../../read/plan/document';
import type { Testimony } from '../prose';

/** A place in the answer. */
export interface Place {
  start: number;
  end: number;
}

/** A testimony that has heard nothing yet. */
export function unheard(missing: string): Testimony {
  return { for: [], against: [], nearly: [], missing };
}

/** Visits every clause that is meant, with its statement. */
export function eachClause(
  document: PlanDocument,
  visit: (statement: Statement, clause: Clause, place: Place) => void,
): void {
  for (const statement of document.statements)
    for (const clause of statement.stated) visit(statement, clause, { start: clause.start, end: clause.end });
}

/** True for a statement about the way back: what it drops or reverts is not the change itself. */
export function isWayBack(statement: Statement): boolean {
  return statement.about('rollback') || statement.clauses[0]?.names('rollback') === true;
}

/** What is put off to another change. */
export const later =
  /\b(?:later|next (?:release|sprint|quarter|month)|weeks?|months?|separate(?:ly)?|follow-up|afterwards|eventually|clean-?up|once|contract)\b/;
