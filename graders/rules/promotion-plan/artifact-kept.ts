import type { Clause } from '../../language/clause';
import type { Hit } from '../../language/concepts';
import type { Statement } from '../../language/statement';
import { stem, stems } from '../../language/stem';

/** Whether a clause says that one artifact is built once, stays what it is, or goes on as it is. */
export function staysTheSame(statement: Statement, clause: Clause): boolean {
  if (aboutConfig.test(clause.said) || isSchemaInstalled(clause)) return false;
  if (clause.denies('rebuild') || whatStageRan(statement, clause)) return true;
  const pronoun = pointsBack(clause) && namedBefore(statement);
  const artifact =
    clause.names('artifact') ||
    statement.about('artifact', 'build') ||
    (clause.names('release') && clause.names('build', 'promote')) ||
    pronoun;
  const building = clause.names('build') || statement.about('build');
  if (builtOnce(statement, clause, artifact, building)) return true;
  if (!artifact && !building && !statement.names('artifact', 'release')) return false;
  if (buildsNothing(statement, clause) || isUnalterable(statement, clause) || isEquation(statement, clause))
    return true;
  const spread =
    clause.lanes.length >= 2 ||
    clause.names('everyLane') ||
    clause.says('promote') ||
    statement.lanes.length >= 2;
  if (isSame(clause)) {
    if (pronoun && /\b(?:never|not|no|un\w+|nothing)\b/.test(clause.said)) return true;
    if (clause.names('artifact') && /^(stage|prod)$/.test(statement.home.at ?? '')) return true;
    if (spread && (artifact || statement.names('artifact', 'release'))) return true;
  }
  if (comesFromStage(statement, clause) || goesThroughAll(statement, clause)) return true;
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

/** "What stage ran is what prod runs", "whatever SHA passed stage is the SHA we release". */
function whatStageRan(statement: Statement, clause: Clause): boolean {
  if (clause.negated || !/\b(?:what|whatever|whichever|precisely what|exactly what)\b/.test(clause.said))
    return false;
  const from = clause.lanes.includes('stage') || clause.lanes.includes('dev');
  const to =
    clause.lanes.includes('prod') ||
    statement.home.at === 'prod' ||
    /\b(?:release[sd]?|ship|ships|goes live|is deployed|promote[sd]?)\b/.test(clause.said);
  return (
    from &&
    to &&
    /\b(?:is|are|goes|gets?|becomes|deploy\w*|runs?|ships?|install\w*)\b/.test(clause.said) &&
    !clause.names('check', 'schema', 'personal')
  );
}

const recipes = stems(
  'dockerfile recipe commit branch repo repository source script makefile requirements code flags way manner time day schema schemas tables table ddl structure columns data rows query tests checks people team order',
);
const likeness = stems('same identical equal very exact consistent unchanged');

/** "the same image", "the image is the same": the likeness is of an artifact, not of its recipe or of behaviour. */
function isSame(clause: Clause): boolean {
  return clause.find('same').some((hit) => clause.affirms(hit) && !isOfOther(clause, hit));
}

function isOfOther(clause: Clause, hit: Hit): boolean {
  if (!likeness.has(clause.stemAt(hit.from)) || hit.to - hit.from > 1) return false;
  if (
    /^(work|look|behav|feel)$/.test(clause.stemAt(hit.from - 1)) ||
    /^(work|look|behav|feel)$/.test(clause.stemAt(hit.from - 2))
  )
    return true;
  for (let at = hit.to; at < Math.min(clause.span.to, hit.to + 3); at++) {
    const artifact = clause.find('artifact').some((one) => one.from <= at && one.to > at);
    if (artifact) return false;
    if (recipes.has(clause.stemAt(at))) return true;
  }
  return false;
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

const taken =
  /\b(?:sat|validated|accepted|tried|cleared|proved|proven|blessed|was in|lived|came from|comes from|left|vetted|rehearsed|checked|exercised|certified|qualified|released from|is what|is the|very|same|takes?|tested|passed|ran|soaked|approved|verified|copies|identical|signed off|that stage|using|already runs)\b/;

/** "Prod takes the image that stage tested." */
function comesFromStage(statement: Statement, clause: Clause): boolean {
  const { home, lanes } = statement;
  const both = home.at === 'prod' || clause.lanes.includes('prod') || lanes.includes('prod');
  const named = clause.names('artifact') || clause.names('release');
  return (
    clause.lanes.includes('stage') &&
    both &&
    named &&
    taken.test(clause.said) &&
    (!clause.negated || nothingElse.test(clause.said)) &&
    !clause.names('check')
  );
}

const nothingElse =
  /\b(?:any|every|nothing|no|none|anything|everything) (?:\w+ )?(?:other|else|but|except)\b|\b(?:reject|refus|turn\w* away|den|den)\w*/;

const unalterable =
  /\b(?:immutable|unedited|unaltered|unmodified|byte-?identical|bit-?identical|write-?(?:once|protected)|read-?only (?:since|after|from|once)|take it or leave it|as it stands|as they stand|carr\w+ (?:\w+ ){0,4}forward|never (?:regenerated|rebuilt|recompiled|altered|changed|edited|touched|modified|repackaged)|(?:not|nor) (?:rebuilt|regenerated|recompiled|repackaged)|zero recompil\w*|no recompil\w*|without (?:rebuilding|recompiling|changes|modification))\b/;

/** "The package is imported unedited": it can't become another one on its way. */
function isUnalterable(statement: Statement, clause: Clause): boolean {
  const artifact = clause.names('artifact', 'release') || statement.names('artifact');
  return artifact && unalterable.test(clause.said) && !clause.names('personal', 'schema', 'previous');
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

const oneThing =
  /\b(?:the|this|that|one|single|always the|an?) (?:\w+ )?(?:image|wheel|digest|tag|artifact|artefact|file|jar|container|package|bundle|zip|sha|archive|library|version|freight|binary|box|bytes|bits)\b/;

/** One thing, or one version by name, is said to go to all three lanes. */
function goesThroughAll(statement: Statement, clause: Clause): boolean {
  if (clause.negated || /\bone for\b|\beach\b.*\bown\b/.test(clause.said)) return false;
  if (clause.lanes.length === 3 && clause.names('artifact') && oneThing.test(clause.said)) return true;
  if (statement.lanes.length < 3) return false;
  const named = /\b[\w-]+:\d[\w.]*|\bsha256|#version/.test(
    clause.words
      .slice(clause.span.from, clause.span.to)
      .map((word, at) => `${at ? word.lead : ''}${word.raw}`)
      .join(''),
  );
  return (named || clause.says('always')) && clause.says('promote');
}
