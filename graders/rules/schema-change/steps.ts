import type { Clause } from '../../language/clause';
import type { Statement } from '../../language/statement';
import type { Lane } from '../../model';
import type { PlanDocument } from '../../read/plan/document';
import { isWatching, isWayBack, meant, type Place } from './answer';
import { lanesOf } from './lanes';
import { segmentsOf, type StepKind } from './segments';

/** A step that is taken, at its place in the text. */
export interface Step {
  kind: StepKind;
  lane: Lane | null;
  strong: boolean;
  statement: Statement;
  place: Place;
}

/** The steps that an answer takes, in the order of its text, each with its lane. */
export function stepsOf(document: PlanDocument): Step[] {
  const lanes = lanesOf(document);
  const steps: Step[] = [];
  for (const statement of document.statements) {
    if (isWayBack(document, statement) || isWatching(document, statement)) continue;
    for (const clause of meant(statement)) {
      const lane = lanes.get(clause) ?? null;
      if (!isTaken(clause, lane)) continue;
      for (const { kind, strong, from } of segmentsOf(clause)) {
        if (!kind) continue;
        const place = { start: clause.words[from]?.start ?? clause.start, end: clause.end };
        steps.push({ kind, strong, lane, statement, place });
      }
    }
  }
  return steps;
}

/** A clause that takes a step, and doesn't only tell how today's code lives with it or what is tested. */
function isTaken(clause: Clause, lane: Lane | null): boolean {
  if (lane !== 'prod' && clause.names('check')) return false;
  return !clause.negated && !clause.names('unaffected', 'halted') && !clause.conditional;
}
