import type { Clause } from '../../language/clause';
import type { Statement } from '../../language/statement';
import { talksOfRollback } from './way-back';

/** What is built again, patched or branched on its way: the sentence that the learner is told, or null. */
export function builtAgain(statement: Statement, clause: Clause): string | null {
  const charge = chargeOf(statement, clause);
  if (!charge || (notTheArtifact.test(clause.said) && !clause.names('artifact'))) return null;
  return isWayBack(statement, clause) || isMistakeNamed(statement, clause) ? null : charge;
}

/** What it would be, if it were about the artifact and not ruled out. */
function chargeOf(statement: Statement, clause: Clause): string | null {
  const text = clause.said;
  if (madeOf(clause, 'rebuild') && !startsOver(clause) && !clause.has('than')) return rebuilt;
  if (
    clause.says('branchEach') &&
    (clause.names('build', 'artifact') || statement.names('build', 'artifact', 'rebuild')) &&
    !clause.negated
  )
    return branched;
  if (
    clause.says('patched') &&
    (clause.names('artifact') || concernsLane(clause)) &&
    !/\b(?:digest|tag|sha|number) (?:is |gets )?(?:copied|pasted)\b/.test(text)
  )
    return patched;
  if (fromBranch.test(text) && concernsLane(clause) && !clause.negated) return branched;
  return buildsPerLane(statement, clause) && !startsOver(clause) ? rebuilt : null;
}

/** "We install the main branch on the production server": whatever stands there that day. */
const fromBranch =
  /\b(?:install\w*|git pull\w*|checks? out|checked out|git checkout|clon\w*)\b.{0,30}\b(?:main|master|release|current|latest|prod\w*) branch\b/;
const rebuilt =
  'this builds again for a lane. What stage tested is then not what prod runs. Build once and promote that.';
const branched = 'a branch per environment is a build per environment. Build once and promote that.';
const patched = 'this changes the artifact on its way. Promote it as it was tested.';

const notTheArtifact =
  /\b(?:structures?|definitions?|table|tables|index|indexes|mart|marts|cache|view|views|ddl|node|schema|schemas|database|connection|connections|config|configuration|settings?|dashboard|data|dataset)\b/;
const again =
  /\b(?:dev again|(?:start|begin)s? (?:again|over)|from dev|back (?:to|in) dev|new version|bug|whole way|all the way)\b/;

const startsOver = (clause: Clause): boolean => clause.conditional || again.test(clause.said);

/** What is put back was built before, whatever it takes. */
function isWayBack(statement: Statement, clause: Clause): boolean {
  if (statement.about('rollback') || (clause.names('rollback') && !clause.names('rebuild'))) return true;
  return talksOfRollback(statement) && !concernsLane(clause);
}

/** "There's no second build", "the incident came from two images", "a rebuilt image would be refused": told in order to be ruled out. */
function isMistakeNamed(statement: Statement, clause: Clause): boolean {
  return (
    /\b(?:incident|outage|root cause|came from|differed|stopped|excluded|would be refused|elsewhere|tempted|used to|the day that|mistake|deleted|removed|got rid|rejected|rules? out|ruled out)\b/.test(
      clause.said,
    ) || /^(?:rejected|no|never|not any ?more|declined)\b/.test(statement.next?.clauses[0]?.said ?? '')
  );
}

const concernsLane = (clause: Clause): boolean =>
  clause.lanes.includes('prod') || clause.lanes.includes('stage');

const building =
  /\b(?:build|builds|built|building|compiles?|compiled|compiling|bakes?|baked|packaged|makes?|made|produces?|produced|docker build|assembles?|assembled|creates? (?:the|an?|its)|checks? out)\b/;
const lane = '(?:dev|development|stage|staging|uat|prod|production|live)';
/** For, in or by one lane, or each on its own. */
const perLane = new RegExp(
  [
    `\\b(?:builds?|compiles?|bakes?) (?:the|an?|its) (?:prod|production|stage|staging|live) (?:image|wheel|artifact|container|jar|package|version)`,
    `\\b(?:for|in|on|per|from|by|against) (?:the |each |every |its |their )?(?:target )?(?:stage|staging|uat|prod|production|live)\\b(?! (?:and|or|,))`,
    `\\b(?:prod|production|stage|staging|live)(?:'s)?(?: own)?(?: (?:image|wheel|build|artifact|container|jar|package|version))? (?:is|gets|was|are) (?:\\w+ ){0,2}(?:built|compiled|made|baked|produced)`,
    `\\b(?:prod|production|stage|staging|live) (?:each )?(?:builds|compiles|makes|bakes)\\b`,
    `\\b(?:each|every) (?:lane|environment|env|server|host|site|cluster|branch|target|account|team|workspace|stack|region)(?:'s)?\\b`,
    `\\b${lane}(?:,| and| or) (?:${lane}(?:,| and))?(?: ?and)? ?${lane} (?:each|all) (?:run|do|call|have)\\b`,
    `\\b(?:environments|lanes|servers|clusters|sites) (?:are|is|get) (?:each )?(?:built|compiled)\\b`,
    `\\bown (?:build|image|wheel|jar|package|artifact|container|dockerfile)\\b|\\bof its own\\b|\\btheir own\\b`,
    `\\bon the (?:prod|production|stage|staging|target) (?:host|server|machine|box|node|cluster)`,
  ].join('|'),
);
const reused =
  /\b(?:promote[sd]?|promoting|reuse[sd]?|unchanged|pinned|referenced|pulls?|pulled|download\w*|cop(?:y|ies|ied)|retag\w*|re-tag\w*|same (?:image|wheel|digest|tag|artifact|artefact|jar|package|file|build|zip|sha|container|binary|version)|that very|the very)\b/;

/** Said to be built, other than by a check such as `dbt build`. */
function madeOf(clause: Clause, ...concepts: string[]): boolean {
  const checks = clause.find('check');
  return concepts.some((concept) =>
    clause
      .find(concept)
      .some(
        (hit) => clause.affirms(hit) && !checks.some((check) => check.from < hit.to && check.to > hit.from),
      ),
  );
}

const making = /\b(?:makes?|made|produces?|produced|creates?|created)\b/;
const compiling = /\b(?:build|builds|built|compiles?|compiled|bakes?|baked|docker build)\b/;

/** A step in the part about stage or prod. */
function isJobOfLane({ passage, home }: Statement): boolean {
  return /^(?:entry|command)$/.test(passage.kind) && (home.at === 'stage' || home.at === 'prod');
}

/** "CI builds one for stage and one for prod", "each server builds the wheel", "compiled with the production profile". */
function buildsPerLane(statement: Statement, clause: Clause): boolean {
  const text = clause.said;
  if (/\bdockerfile (?:dev|stage|prod)/.test(text) && !clause.negated) return true;
  if (/\bfreshly (?:built|compiled|made|baked)\b/.test(text) && !clause.negated) return true;
  if (
    /\bone for (?:prod|production|stage|staging|each|every)\b/.test(text) &&
    statement.names('build') &&
    !clause.negated
  )
    return true;
  if (!madeOf(clause, 'build', 'rebuild') || !building.test(text) || clause.negated) return false;
  if (making.test(text) && !clause.names('artifact') && !compiling.test(text)) return false;
  if (clause.says('once') || /\b(?:all|same for|every later|nowhere else|only)\b/.test(text)) return false;
  if (
    isJobOfLane(statement) &&
    !statement.clauses.some((one) => one.says('once')) &&
    /\b(?:docker|podman|kaniko|mvn|gradle|npm run|poetry|python -m) build|\bmvn package\b/.test(text)
  )
    return true;
  if (new Set(clause.lanes).size === 3 && !/\beach\b/.test(text)) return false;
  return perLane.test(text) && !reused.test(text);
}
