import { isLane, type Clause, type Hit } from '../../language/clause';
import type { Statement } from '../../language/statement';
import type { Lane } from '../../model';
import { isSaid, routeOf, routeThrough } from './route';

/** What leads into prod around stage or ahead of it: the sentence that the learner is told, or null. */
export function wayAround(statement: Statement, clause: Clause): string | null {
  if (isTale(statement, clause)) return null;
  if (isSaid(maySkip, routeOf(clause))) return around;
  if (isRuledOut(clause)) return null;
  if (clause.mood === 'past') return null;
  if (clause.mood !== 'stated') {
    if (goesStraight(statement, clause)) return around;
    return clause.mood === 'wish' && stageComesLate(statement, clause) ? backwards : null;
  }
  if (goesStraight(statement, clause) || avoidsStage(statement, clause) || neverSeesStage(statement, clause))
    return around;
  if (isParallel(statement, clause)) return 'here all lanes get it at once. Take dev, then stage, then prod.';
  if (isBackwards(statement, clause)) return backwards;
  if (fromDevToProd(statement, clause)) return 'this goes from dev into prod. Put stage between them.';
  return null;
}

const around = 'this is a way into prod around stage. Every change goes through stage, urgent ones too.';
const backwards = 'here prod comes before stage. Stage is the rehearsal, so it has to come first.';

const maySkip =
  /\b(?:may|can|could|allowed to|free to)(?: \w+){0,2} (?:skip|bypass|jump|omit|miss|leave out|avoid|go (?:around|past)|do without)(?: the)? stage\b(?!'s)(?! (?:data|tests?|checks?|approval|suite|run))/;

/** "In March somebody pushed straight to prod": what happened once, and isn't how it is done. */
const once =
  /\b(?:(?:last|in|on) (?:\w+ )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|year|month|week)|ago|once|one day|back then|somebody|someone|incident|outage|happened|what hurt)\b/;
const pastDeed =
  /\b(?:pushed|went|shipped|ran|saw|was|were|had|bypassed|skipped|deployed|landed|got|reached|led)\b/;
const usual = /\b(?:is|are|be|may|can|gets?|will|goes|go|has|have|still)\b/;

function isTale(statement: Statement, clause: Clause): boolean {
  const { said } = clause;
  if (!pastDeed.test(said) || usual.test(said)) return false;
  return once.test(statement.said) || /\b(?:ran|saw|went)\b/.test(said);
}

/** "Nobody may …", "if somebody skips stage, the job fails", "no hotfix goes …": said in order to be forbidden. */
function isRuledOut(clause: Clause): boolean {
  if (clause.conditional && /\b(?:someone|somebody|anyone|anybody|you)\b/.test(clause.said)) return true;
  return (
    clause.gated ||
    /\b(?:nobody|no one|cannot|can't|impossible|not possible|isn't possible|no way|forbidden|prohibited|not allowed|refuse\w*|reject\w*|never (?:skip|bypass|go|deploy|promote)\w*|may not|must not|don't|doesn't|isn't|aren't|won't)\b/.test(
      clause.said,
    ) ||
    /^(?:and |but )?(?:no|nothing|none)\b|\b(?:lane|road|way|path|route|door|shortcut|bypass)\b.*\b(?:removed|abolished|closed|deleted|gone)$/.test(
      clause.said,
    )
  );
}

function hitsOf(clause: Clause): Hit[] {
  return clause.hits.filter(isLane).sort((one, other) => one.from - other.from);
}

const toProd =
  /\b(?:straight|directly|direct|right|immediately) (?!(?:we|i|you|it|he|she|they)\b)(?:\w+ ){0,2}?(?:to|into|in|on|onto|after dev|from dev|for) (?:the )?(?:prod|dev\b)|\bto (?:the )?prod(?: from dev)? (?:directly|straight|direct|at once|right away|straight away)\b|\bto (?:the )?prod (?:right|straight|directly|immediately|just) after (?:the )?dev\b(?!'s)(?! (?:tests?|checks?|gate))|\b(?:install|deploy|releas|ship|roll|push|put|appl|merg)\w*(?: \w+){0,3} (?:in|on|into|onto) (?:the )?prod (?:directly|straight|direct|at once|right away)\b|\bfrom dev(?: (?:to|into|in|onto) prod)? (?:directly|straight)\b|\bstraight from (?:the )?dev|\b(?:to|into|in|on|onto) (?:the )?prod from (?:the )?dev,? directly/;

function goesStraight(statement: Statement, clause: Clause): boolean {
  const text = routeOf(clause);
  if (isSaid(toProd, text)) return !/\bstage (?:to|into) prod/.test(text);
  if (statement.home.at === 'prod' && isSaid(/\b(?:straight|directly|right) (?:after|from) dev/, text))
    return true;
  return (
    clause.says('straight') &&
    clause.lanes.includes('dev') &&
    !clause.negated &&
    statement.lanes.join() !== 'dev,stage,prod' &&
    !clause.lanes.includes('stage') &&
    !clause.names('check', 'approve', 'artifact')
  );
}

/** What can be skipped besides stage. */
const somethingElse = ['check', 'test', 'mask', 'schema'];

const leftOut =
  /\bstage\b,?(?: \w+){0,2} (?:is|are|gets?|was|being|be|may be|can be)? ?(?:optional|skipped|left out|omitted|bypassed|dispensable|a nice.to.have|voluntary|skippable)\b/;
/** "Only for big changes do we use stage." */
const onlyForSome =
  /\bonly (?:for|when|if)\b.*\b(?:use|visit|need|take|see|pass|go through)\b (?:the )?stage\b(?!'s)|\bstage\b(?: is| gets)?(?: \w+)? only (?:for|when|if) (?:the )?(?:big|large|major|risky|complex|important)/;

/** "Red: the stage job is skipped": a gate, and no way into prod. */
function isShut({ clauses, topics, lanes: named }: Statement): boolean {
  const text = [
    ...(topics.at(-1)?.words.map((word) => word.raw) ?? []),
    ...clauses.map((one) => one.said),
  ].join(' ');
  return (
    !named.includes('prod') &&
    /\b(?:red|fail\w*|else|otherwise|broken|unless|not (?:green|pass\w*)|isn't green|breach)\b/i.test(text)
  );
}

/** "We skip stage", "stage is left out", "(if not) we skip it and go to prod". */
function avoidsStage(statement: Statement, clause: Clause): boolean {
  const said = routeOf(clause);
  if (leftOut.test(said) && !clause.names(...somethingElse))
    return (
      !isShut(statement) &&
      !clause.polarity.turns.some((turn) => /^(not|never|no)$/.test(clause.stemAt(turn.at)))
    );
  if (onlyForSome.test(said)) return true;
  if (withoutStage.test(said)) return true;
  const hit = clause.find('avoid').find((one) => clause.affirms(one));
  if (!hit || clause.names(...somethingElse)) return false;
  const named = clause.find('stage').some((one) => one.from >= hit.to && one.from - hit.to <= 2);
  const pronoun =
    /\b(?:skips?|skipped|bypass(?:es)?|omits?|leaves? out|leave|jumps?) (?:it|this|that|them)\b/.test(said);
  const spokenOf =
    statement.home.at === 'stage' ||
    statement.lanes.includes('stage') ||
    statement.previous?.lanes.includes('stage') === true;
  return (
    named || (pronoun && spokenOf && (statement.lanes.includes('prod') || statement.home.at === 'stage'))
  );
}

const withoutStage =
  /\b(?:without|w\/o) (?:(?:going|passing|having|been|being|the|a|any|detour|stop|through|over|via|in|visiting|using|waiting|for|at|to|see|seeing|touching|ever) ){0,6}stage\b(?! data| schema| test)/;

/** "… to prod and never pass through stage". */
function neverSeesStage(statement: Statement, clause: Clause): boolean {
  if (!clause.names('visit') || clause.names('check', 'mask', 'schema', 'approve')) return false;
  const prod = statement.lanes.includes('prod') || statement.home.at === 'prod';
  const stage = clause.find('stage')[0];
  if (!prod || !stage || clause.affirms(stage) || clause.conditional) return false;
  return (
    /\b(?:never|not|no longer|without)\b/.test(clause.said) &&
    !/\b(?:until|unless|before|only)\b/.test(clause.said)
  );
}

const atOnce =
  /\b(?:in parallel|fans? out|all at once|at the same (?:time|moment)|simultaneously|same (?:evening|night|moment))\b|\bsame day,? stage,? and .*prod/;

function isParallel(statement: Statement, clause: Clause): boolean {
  if (!statement.lanes.includes('stage') || !clause.lanes.includes('prod') || clause.negated) return false;
  const text = statement.said;
  return atOnce.test(text) && !/\b(?:schemas?|ddl|tables|migrations?)\b/.test(text);
}

const reversed =
  /\bprod\b(?: \w+){0,4} (?:before|ahead of|prior to) (?:\w+ ){0,2}stage\b|\bstage\b(?: \w+){0,5} (?:after|behind|follows) (?!that)(?:\w+ ){0,2}prod\b|\bprod first\b|^(?:at )?first,? (?:we|it|the \w+) (?:\w+ ){0,4}(?:on|in|to|into|at) prod\b/;
/** "Dev, then a pilot in prod, then stage." */
const pilot =
  /\bdev\b(?:(?!stage\b).){0,60}\bthen\b(?:(?!stage\b).){0,60}\bprod\b(?:(?!stage\b).){0,80}\bthen (?:\w+ ){0,3}?stage\b/;

function isBackwards(statement: Statement, clause: Clause): boolean {
  if (clause.lanes.includes('stage') && pilot.test(routeThrough(statement.clauses))) return true;
  if (clause.negated) return false;
  if (arrow(clause, 'prod', 'stage')) return true;
  if (reversed.test(routeOf(clause)) && !clause.names('schema', 'personal', 'check', 'metric')) return true;
  return stageComesLate(statement, clause);
}

const late =
  /\bwhen(?:ever)? (?:there'?s (?:some )?time|(?:it's|it is|that's) (?:free|available|back|possible))\b|\bcatch(?:es)? up\b|\bweek after\b|\b(?:done|tried|updated) (?:later|afterwards)\b|\bin the next window\b|\bup to date\b/;
const lateStage =
  /^(?:(?!\bstage\b).)*\bprod\b(?:(?!\bstage\b).)*\bstage (?:is |gets |comes |follows )?(?:\w+ )?(?:afterwards|later|subsequently|in the next window|the (?:day|week) after)\b/;

/** "… to prod, and stage gets it when there's time". */
function stageComesLate(statement: Statement, clause: Clause): boolean {
  if (!clause.lanes.includes('stage') || clause.names('schema', 'personal', 'check', 'rollback'))
    return false;
  if (lateStage.test(routeThrough(statement.clauses)) && !statement.names('schema', 'rollback')) return true;
  const text = routeOf(clause);
  if (!(clause.says('late') || late.test(text)) || /\b(?:follows?|behind|after) (?:the )?stage\b/.test(text))
    return false;
  const order = clause.lanes.filter((lane) => lane !== 'dev');
  if (order[0] === 'stage' && order.includes('prod')) return false;
  const before = statement.clauses.slice(0, statement.clauses.indexOf(clause)).flatMap((one) => one.lanes);
  const prodFirst =
    order.length === 2 ? order[0] === 'prod' : before.includes('prod') && !before.includes('stage');
  const keepsUp = late.test(text) || /\bat the end\b|\bin line\b/.test(text);
  return (
    prodFirst || (keepsUp && (statement.previous?.lanes.at(-1) === 'prod' || statement.home.at === 'stage'))
  );
}

/** "After dev the jar goes onto a tenth of prod." */
const afterDev =
  /\bafter dev\b.{0,120}\b(?:goes|go|put|brought|installed|deployed|copied|shipped|released|moves?)\b(?: \w+){0,4} (?:onto|into|to) (?:\w+ ){0,4}prod\b/;

/** "dev → prod", "from dev to prod", "to prod from dev", and no word of stage. */
function fromDevToProd(statement: Statement, clause: Clause): boolean {
  if (clause.negated || clause.lanes.includes('stage')) return false;
  if (arrow(clause, 'dev', 'prod') || crosses(clause)) return true;
  if (
    clause.lanes.includes('prod') &&
    !statement.lanes.includes('stage') &&
    afterDev.test(routeThrough(statement.clauses))
  )
    return true;
  const text = routeOf(clause);
  const goes =
    /\bfrom dev (?:\w+ ){0,2}(?:in|on)?to (?:the )?prod\b|\b(?:in)?to (?:the )?prod (?:\w+ )?from dev/.test(
      text,
    ) ||
    (/^(?:in)?to (?:the )?prod\b/.test(text) &&
      /\bfrom dev$/.test(routeThrough(statement.clauses.slice(0, statement.clauses.indexOf(clause)))));
  return goes && !/\b(?:same|unchanged|promot\w*|through|journey)\b/.test(clause.said);
}

/** "From the sandbox into production", "out of development … into live". */
function crosses(clause: Clause): boolean {
  const [from, to] = ['dev', 'prod'].map((lane) => clause.find(lane)[0]);
  if (!from || !to || clause.names('artifact', 'rollback', 'personal', 'schema')) return false;
  if (clause.names('same') && !/\bsame (?:evening|night|day|hour)\b/.test(clause.said)) return false;
  const before = (hit: Hit): string => {
    const at = /^(?:the|our|an?)$/.test(clause.stemAt(hit.from - 1)) ? hit.from - 2 : hit.from - 1;
    return at < clause.span.from ? '' : clause.stemAt(at);
  };
  return /^(?:from|of|off|leav)$/.test(before(from)) && /^(?:to|into|onto)$/.test(before(to));
}

/** True where an arrow leads from the first lane to the second with none between. */
function arrow(clause: Clause, from: Lane, to: Lane): boolean {
  const named = hitsOf(clause);
  return named.some((hit, index) => {
    const next = named[index + 1];
    if (hit.concept !== from || next?.concept !== to) return false;
    return clause.words.slice(hit.to, next.from).some((word) => word.stem === '→') && next.from - hit.to <= 3;
  });
}
