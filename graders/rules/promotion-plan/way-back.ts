import type { Clause } from '../../language/clause';
import type { Statement } from '../../language/statement';
import type { PlanDocument } from '../../read/plan/document';
import { once, type Said } from '../prose';
import { readSpeed } from './how-quick';
import { isReverted, isRevertedInAll, isStopped, putsBack } from './put-back';

/** What a plan says about its way back. */
export interface WayBack {
  reverts: Said[];
  stops: Said[];
  bound: Said[];
  keepsRunning: Said[];
  slow: Said[];
  vague: Said[];
}

/** Collects what is reverted, what is stopped and how quickly, from all statements that talk of the way back. */
export const wayBackOf = once(hearWayBackOf);

function hearWayBackOf(document: PlanDocument): WayBack {
  const back: WayBack = { reverts: [], stops: [], bound: [], keepsRunning: [], slow: [], vague: [] };
  for (const statement of document.statements) {
    if (!talksOfRollback(statement)) continue;
    const known = back.reverts.length;
    for (const clause of statement.stated) readClause(statement, clause, back);
    if (back.reverts.length === known && isRevertedInAll(statement))
      back.reverts.push({ start: statement.start, end: statement.end, says: putBack });
  }
  return back;
}

const talking = new WeakMap<Statement, boolean>();

/** Whether a statement is about the way back: by its heading, its words, or as the sentence after one that is. */
export function talksOfRollback(statement: Statement): boolean {
  let talks = talking.get(statement);
  if (talks === undefined) {
    talking.set(statement, false);
    talks = isAboutRollback(statement);
    talking.set(statement, talks);
  }
  return talks;
}

function isAboutRollback(statement: Statement): boolean {
  if (statement.about('rollback')) return true;
  if (statement.clauses.some((clause) => clause.names('rollback'))) return true;
  if (statement.clauses.some(putsBack)) return true;
  const stops = statement.clauses.some(isStopped);
  if (stops && statement.clauses.some((clause) => isReverted(statement, clause))) return true;
  return continuesRollback(statement) || preparesRollback(statement);
}

/** "Suspend the workflow", and in the next step the previous digest. */
function preparesRollback(statement: Statement): boolean {
  const { next } = statement;
  if (!next || next.topics.at(-1)?.start !== statement.topics.at(-1)?.start) return false;
  return statement.clauses.some(isStopped) && next.clauses.some((clause) => isReverted(next, clause));
}

/** "It takes four minutes." after a sentence about the way back. */
function continuesRollback(statement: Statement): boolean {
  const before = statement.previous;
  if (
    !before ||
    before.passage.kind === 'cell' ||
    before.topics.at(-1)?.start !== statement.topics.at(-1)?.start
  )
    return false;
  const goesOn = statement.clauses.some(
    (clause) =>
      clause.durations.length > 0 ||
      clause.names('revert', 'stop', 'quickOne', 'automatic', 'runs', 'slow', 'laborious'),
  );
  return goesOn && !statement.names('check', 'approve', 'mask', 'metric') && talksOfRollback(before);
}

const onlyDev = (clause: Clause): boolean => clause.lanes.length === 1 && clause.lanes[0] === 'dev';

const putBack = 'puts the previous artifact back';

function readClause(statement: Statement, clause: Clause, back: WayBack): void {
  const place = { start: clause.start, end: clause.end };
  if (onlyDev(clause)) return;
  if (clause.says('keepsRunning'))
    back.keepsRunning.push({
      ...place,
      says: 'the new runs go on meanwhile. Pause or disable the DAG or its schedule first.',
    });
  if (isReverted(statement, clause)) back.reverts.push({ ...place, says: putBack });
  if (isStopped(clause) && !statement.about('check', 'test'))
    back.stops.push({ ...place, says: 'stops new runs' });
  readSpeed(statement, clause, back, place);
}
