import type { Clause } from '../../language/clause';
import type { Statement } from '../../language/statement';
import type { PlanDocument } from '../../read/plan/document';
import { once, type Said } from '../prose';

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
    for (const clause of statement.stated) readClause(statement, clause, back);
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
  if (
    statement.clauses.some((clause) => clause.names('stop') && clause.names('runs') && clause.names('revert'))
  )
    return true;
  if (
    statement.clauses.some(
      (clause) => clause.names('revert') && clause.names('previous') && clause.names('thing'),
    )
  )
    return true;
  return continuesRollback(statement) || preparesRollback(statement);
}

/** "Suspend the workflow", and in the next step the previous digest. */
function preparesRollback(statement: Statement): boolean {
  const { next } = statement;
  const stops = statement.clauses.some((clause) => clause.names('stop') && clause.names('runs'));
  if (!stops || !next || next.topics.at(-1)?.start !== statement.topics.at(-1)?.start) return false;
  return next.clauses.some(
    (clause) => clause.names('revert') && clause.names('previous') && clause.names('thing'),
  );
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

function readClause(statement: Statement, clause: Clause, back: WayBack): void {
  const place = { start: clause.start, end: clause.end };
  if (onlyDev(clause)) return;
  if (clause.says('keepsRunning'))
    back.keepsRunning.push({
      ...place,
      says: 'the new runs go on meanwhile. Pause or disable the DAG or its schedule first.',
    });
  if (isReverted(statement, clause)) back.reverts.push({ ...place, says: 'puts the previous artifact back' });
  if (isStopped(clause) && !statement.about('check', 'test'))
    back.stops.push({ ...place, says: 'stops new runs' });
  readSpeed(statement, clause, back, place);
}

function isReverted(statement: Statement, clause: Clause): boolean {
  const verbs = clause.find('revert').filter((hit) => clause.affirms(hit));
  const verb = verbs.length > 0;
  if (clause.says('comeBack') && (verb || statement.about('rollback'))) return true;
  const previous = clause.says('previous');
  const thing = clause.names('thing');
  if (previous && thing && (verb || statement.about('rollback') || clause.names('stop'))) return true;
  if (
    statement.about('rollback') &&
    statement.labelled('previous', 'revert') &&
    clause.words.some((word) => word.code)
  )
    return true;
  if (/\bhelm rollback\b|\brollout undo\b|\bgit revert\b|\brollback tag\b/.test(clause.said) && verb)
    return true;
  const back =
    /\b(?:redeploy\w*|re-deploy\w*|reinstall\w*|re-install\w*|reinstate\w*|back|revert\w*|roll(?:s|ed|ing)? back|again|set\w*|point\w*|pin\w*|restor\w*|downgrad\w*|put|switch\w*|replaced|link)\b/.test(
      clause.said,
    );
  const deploys =
    statement.about('rollback') && /\b(?:deploy|install|start|run|use|ship|release)\w*\b/.test(clause.said);
  return verb && (back || deploys) && numbered(clause) && !clause.denies('thing');
}

/** A version that is named: `1.8.2`, `orders:7`, `tag 6`. */
function numbered(clause: Clause): boolean {
  for (let at = clause.span.from; at < clause.span.to; at++) {
    const word = clause.words[at];
    if (!word) break;
    if (word.stem === '#version') return true;
    if (
      /^\d/.test(word.stem) &&
      !/^(min|minut|second|sec|s|h|hour|%|m|day)$/.test(clause.words[at + 1]?.stem ?? '')
    )
      return true;
  }
  return false;
}

function isStopped(clause: Clause): boolean {
  const stops = clause
    .find('stop')
    .filter((hit) => clause.affirms(hit) || /^(no|not)$/.test(clause.stemAt(hit.from)));
  if (!stops.length) return false;
  if (stops.some((hit) => clause.words[hit.from]?.code === true)) return true;
  const noRuns = stops.some(
    (hit) => /^(no|not)$/.test(clause.stemAt(hit.from)) || clause.stemAt(hit.from) === 'airflow',
  );
  return clause.names('runs') || noRuns;
}

const meanwhile = /\b(?:for|if|when|after|over) (?:more than |the last |the first )?\d/;
/** Longer than this is not quick, in minutes. The rubric's own example is 10. */
const quickEnough = 60;

function readSpeed(
  statement: Statement,
  clause: Clause,
  back: WayBack,
  place: { start: number; end: number },
): void {
  const text = clause.said;
  if (/\b(?:meeting|discuss\w*|acknowledg\w*|deploy(?:ment)? takes|build takes)\b/.test(text)) return;
  for (const duration of clause.durations) {
    if (clause.stemAt(duration.from - 1) === 'first' || clause.has('alert')) continue;
    const condition =
      clause.conditional ||
      (meanwhile.test(text) && !/\b(?:within|under|takes?|less|max\w*)\b/.test(text)) ||
      clause.names('metric');
    if (condition && !/\b(?:within|takes?|under|max\w*|rollback|duration|at most|done)\b/.test(text))
      continue;
    const negated =
      clause.negated &&
      /\b(?:not|never)\b/.test(text) &&
      !/\b(?:more|longer|later|exceed\w*|over|above)\b/.test(text);
    if (duration.minutes <= quickEnough && !duration.each && !negated)
      back.bound.push({ ...place, says: 'the rollback is bounded in time' });
    else if (!negated && isBound(statement, clause))
      back.slow.push({
        ...place,
        says: 'that is not quick: every minute of it, prod runs what is broken. Aim for minutes, or for one command.',
      });
  }
  if (
    /\b(?:in|within|takes?|took|only|but|few|of|about|needs?) (?:a few |some |just |only |a couple of )?(?:seconds|minutes)\b/.test(
      text,
    )
  )
    back.bound.push({ ...place, says: 'the rollback is a matter of minutes' });
  if (clause.says('quickOne')) back.bound.push({ ...place, says: 'the rollback is one step' });
  else if (clause.denies('quickOne'))
    back.slow.push({ ...place, says: 'this says that the rollback is more than one step.' });
  if (clause.says('automatic')) back.bound.push({ ...place, says: 'the rollback is automatic' });
  if (isCommand(statement, clause)) back.bound.push({ ...place, says: 'the rollback is one command' });
  if (clause.says('laborious') && !clause.conditional)
    back.slow.push({ ...place, says: 'many hands or many steps are not quick.' });
  if (clause.says('slow') || clause.names('rollback'))
    back.vague.push({
      start: statement.start,
      end: statement.end,
      reason: 'vague',
      says: 'say how quickly: “within 10 minutes”, “one command”.',
    });
}

/** Whether a length of time is said of the rollback itself. */
function isBound(statement: Statement, clause: Clause): boolean {
  const said =
    /\b(?:takes?|took|within|duration|max\w*|rollback|rolling back|rto|needs?|complete\w*|lasts?|limit|budget|restor\w*)\b/;
  return (
    said.test(clause.said) ||
    clause.span.to - clause.span.from <= 4 ||
    statement.topics.some((topic) =>
      /^(rto|time|duration|limit|budget)$/.test(topic.words.at(-1)?.stem ?? ''),
    )
  );
}

/** One command that does it all: `make rollback`, `./undo.sh`, `/rollback orders`. */
function isCommand(statement: Statement, clause: Clause): boolean {
  const code = clause.words.slice(clause.span.from, clause.span.to).filter((word) => word.code);
  const named = code.some((word) => /^(rollback|undo|revert|back|backout|roll|restor)$/.test(word.stem));
  if (named) return true;
  return statement.passage.kind === 'command' && /\b(?:rollback|undo|revert)\b/.test(clause.said);
}
