import type { Clause } from '../../language/clause';
import type { Hit } from '../../language/concepts';
import type { Statement } from '../../language/statement';
import { stem } from '../../language/stem';

/** Whether a clause says that one artifact is built once, stays what it is, or goes on as it is. */
export function staysTheSame(statement: Statement, clause: Clause): boolean {
  if (aboutConfig.test(clause.said) || isSchemaInstalled(clause)) return false;
  if (clause.denies('rebuild')) return true;
  const pronoun = pointsBack(clause) && namedBefore(statement);
  const artifact =
    clause.names('artifact') ||
    statement.about('artifact', 'build') ||
    (clause.names('release') && clause.names('build', 'promote')) ||
    pronoun;
  const building = clause.names('build') || statement.about('build');
  if (builtOnce(statement, clause, artifact, building)) return true;
  if (!artifact && !building && !statement.names('artifact', 'release')) return false;
  if (buildsNothing(statement, clause) || isEquation(statement, clause)) return true;
  const spread =
    clause.lanes.length >= 2 ||
    clause.names('everyLane') ||
    clause.says('promote') ||
    statement.lanes.length >= 2;
  if (
    pronoun &&
    clause.lanes.length >= 2 &&
    /\b(?:as (?:it )?is|reuse\w*|take\w*|unchanged)\b/.test(clause.said)
  )
    return true;
  return (
    clause.says('single') &&
    artifact &&
    (spread ||
      statement.says('same') ||
      (clause.names('artifact') && statement.says('build') && !/\b(?:each|every|per)\b/.test(clause.said))) &&
    !/\bone for\b/.test(clause.said)
  );
}

/** "The schema is installed at the same revision": tables, no artifact. */
function isSchemaInstalled(clause: Clause): boolean {
  return (
    clause.names('schema') &&
    !clause.names('artifact', 'build') &&
    /\b(?:schema|ddl|tables?)\b/.test(clause.said)
  );
}

const aboutConfig =
  /\b(?:my|his|her|our|a) (?:laptop|machine|working copy)\b|\b(?:config\w*|settings?|connection\w*|values|variables?) (?:settings )?files?\b|\b(?:same|one|identical) (?:dockerfile|recipe|commit|branch|repo\w*|source\w*|git tag|code ?base)\b/;

/** "built once", "compile on merge, and never again", "the only job that builds". */
function builtOnce(statement: Statement, clause: Clause, artifact: boolean, building: boolean): boolean {
  if (clause.names('rows', 'backfill')) return false;
  const once = clause.find('once').some((hit) => clause.affirms(hit) && !isCondition(clause, hit));
  if (clause.names('build') && neverTwice.test(clause.said)) return true;
  if (once && (building || artifact || clause.lanes.length === 3 || madeAround(statement, clause)))
    return true;
  return (
    clause.names('build') &&
    /\b(?:never again|and only then|one per (?:merge|release)|nowhere else)\b/.test(clause.said)
  );
}

const neverTwice =
  /\b(?:not|never|nothing|nobody|no)\b.*\b(?:more than once|twice|a second time|a third time)\b/;

/** "CI produces orders@sha256:…, exactly one time": the build stands in the clause before. */
function madeAround(statement: Statement, clause: Clause): boolean {
  const before = statement.clauses[statement.clauses.indexOf(clause) - 1];
  return before !== undefined && before.says('build') && before.names('artifact', 'release');
}

/** "Once the reviewers are happy": no number. */
const isCondition = ({ span }: Clause, hit: Hit): boolean =>
  hit.from === span.from && hit.to === hit.from + 1 && span.joiner === onceWord;
const onceWord = stem('once');

/** "No lane compiles anything", "there is no build step in prod". */
function buildsNothing(statement: Statement, clause: Clause): boolean {
  const where =
    clause.lanes.length > 0 ||
    statement.home.at !== null ||
    clause.names('everyLane') ||
    /\b(?:lane|later|step)s?\b/.test(clause.said);
  if (where && clause.find('build').some((hit) => !clause.affirms(hit))) return true;
  return /\b(?:deleted|removed|took) (?:the |all )?(?:\w+ )?(?:build|compile)/.test(clause.said) && where;
}

/** "It", "these bytes": an artifact of a sentence before. */
const pointsBack = (clause: Clause): boolean =>
  /\b(?:it|that one|this one|them|these|that thing)\b|^(?:this|that)\b/.test(clause.said);

/** The artifact was named a few short sentences before. */
function namedBefore(statement: Statement): boolean {
  let before = statement.previous;
  for (let back = 0; before && back < 6; back++, before = before.previous)
    if (
      before.names('artifact') ||
      /\w:v?\d+\.\d/.test(before.passage.words.map((word) => word.lead + word.raw).join(''))
    )
      return true;
  return false;
}

/** "prod == stage == dev digest". */
function isEquation(statement: Statement, clause: Clause): boolean {
  return (
    clause.lanes.length >= 2 &&
    clause.names('artifact') &&
    clause.has('=') &&
    !clause.denies('artifact') &&
    statement.passage.kind !== 'entry'
  );
}
