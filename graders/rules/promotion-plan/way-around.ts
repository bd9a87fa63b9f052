import type { Clause } from '../../language/clause';
import type { Hit } from '../../language/concepts';
import type { Statement } from '../../language/statement';
import type { Lane } from '../../model';

/** What leads into prod around stage or ahead of it: the sentence that the learner is told, or null. */
export function wayAround(statement: Statement, clause: Clause): string | null {
  if (isExempt(statement, clause)) return around;
  if (clause.mood === 'stated' && passesWhenUnready(statement, clause)) return around;
  if (isRuledOut(clause)) return null;
  if (clause.mood === 'past') return isStageless(clause) ? stagelessly : null;
  if (clause.mood !== 'stated') return goesStraight(statement, clause) ? around : null;
  if (goesStraight(statement, clause) || avoidsStage(statement, clause) || neverSeesStage(statement, clause))
    return around;
  if (isStageless(clause)) return stagelessly;
  if (isParallel(statement, clause)) return 'here all lanes get it at once. Take dev, then stage, then prod.';
  if (isBackwards(statement, clause)) return backwards;
  if (fromDevToProd(statement, clause)) return 'this goes from dev into prod. Put stage between them.';
  return null;
}

const around = 'this is a way into prod around stage. Every change goes through stage, urgent ones too.';
const stagelessly = 'without stage, prod is where the release is tried for the first time.';
const backwards = 'here prod comes before stage. Stage is the rehearsal, so it has to come first.';

const exempt =
  /\b(?:needn't|need not|(?:don't|doesn't|do not|does not) (?:have|need) to|no need (?:to|for)|exempt\w*|spared|excused|waive\w*|not required to|may skip|can skip|allowed to (?:skip|bypass|jump|miss)|overtak\w*|leaving out|left out|out of the way)\b/;

/** "Small changes needn't pass stage on their way from dev to prod." */
function isExempt(statement: Statement, clause: Clause): boolean {
  if (!exempt.test(clause.said) || !statement.lanes.includes('prod')) return false;
  if (clause.names('check', 'test', 'mask', 'approve', 'role')) return false;
  if (/\b(?:never|nobody|nothing|no|not be|last time|used to)\b(?! need)/.test(clause.said)) return false;
  const before = statement.clauses[statement.clauses.indexOf(clause) - 1];
  return (
    clause.lanes.includes('stage') ||
    (/\b(?:it|that|this)\b/.test(clause.said) && before?.lanes.includes('stage') === true)
  );
}

const unready =
  /\b(?:down|red|broken|busy|occup\w*|unavailable|not available|full|in use|blocked|out of order|rejected|closed|taken|slow)\b/;

/** "If staging is down, promote from dev to production." */
function passesWhenUnready(statement: Statement, clause: Clause): boolean {
  const at = statement.clauses.indexOf(clause);
  const onlyIf = statement.clauses[at - 1];
  if (!onlyIf?.conditional && !statement.topics.some((topic) => topic.words[0]?.stem === 'if')) return false;
  if (clause.negated || !clause.lanes.includes('prod') || clause.lanes.includes('stage')) return false;
  const condition =
    onlyIf?.said ?? statement.topics.flatMap((topic) => topic.words.map((word) => word.raw)).join(' ');
  return (
    unready.test(condition) &&
    (onlyIf?.lanes.includes('stage') ?? statement.about('stage')) &&
    crossesOrGoes.test(clause.said)
  );
}

const crossesOrGoes = /\b(?:from|into|to|straight|direct\w*|promote|deploy|ship|release|take|proceed)\b/;

/** "Nobody may …", "if somebody skips stage, the job fails", "no hotfix goes …": said in order to be forbidden. */
function isRuledOut(clause: Clause): boolean {
  if (clause.conditional && /\b(?:someone|somebody|anyone|anybody|you)\b/.test(clause.said)) return true;
  return (
    clause.gated ||
    /\b(?:nobody|no one|cannot|can't|impossible|not possible|isn't possible|no way|forbidden|prohibited|not allowed|refuse\w*|reject\w*|never (?:skip|bypass|go|deploy|promote)\w*|may not|must not|don't|doesn't|isn't|aren't|won't)\b/.test(
      clause.said,
    ) ||
    /^(?:and |but )?(?:no|nothing|none)\b/.test(clause.said)
  );
}

const lanes: readonly string[] = ['dev', 'stage', 'prod'];

function hitsOf(clause: Clause): Hit[] {
  return clause.hits.filter((hit) => lanes.includes(hit.concept)).sort((one, other) => one.from - other.from);
}

const toProd =
  /\b(?:straight|directly|direct|right|immediately) (?:\w+ ){0,2}?(?:to|into|in|on|onto|after dev|from dev|from development|for) (?:the )?(?:prod|production|live|dev\b)|\bto (?:the )?(?:prod|production|live)(?: from dev\w*)? (?:directly|straight|direct|at once|right away|straight away)\b|\bfrom dev\w*(?: (?:to|into|in|onto) (?:prod|production|live))? (?:directly|straight)\b|\bstraight from (?:the )?dev|\b(?:to|into|in|on|onto) (?:the )?(?:prod|production|live)\w* from (?:the )?dev\w*,? directly/;

function goesStraight(statement: Statement, clause: Clause): boolean {
  if (toProd.test(clause.said) && !/\b(?:stage|staging) (?:to|into) prod/.test(clause.said))
    return !clause.negated;
  if (statement.home.at === 'prod' && /\b(?:straight|directly|right) (?:after|from) dev/.test(clause.said))
    return !clause.negated;
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

/** "We skip stage", "stage is left out", "(if not) we skip it and go to prod". */
function avoidsStage(statement: Statement, clause: Clause): boolean {
  const { said } = clause;
  if (
    /\b(?:stage|staging|uat|preprod|qa)\b(?: \w+){0,2} (?:is|are|gets?|was|being|be|may be|can be)? ?(?:optional|skipped|left out|omitted|bypassed|dispensable|a nice.to.have|voluntary|skippable)\b/.test(
      said,
    ) &&
    !clause.names(...somethingElse)
  )
    return !clause.polarity.turns.some((turn) => /^(not|never|no)$/.test(clause.stemAt(turn.at)));
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
  /\bwithout (?:(?:going|passing|having|been|being|the|a|any|detour|stop|through|over|via|in|visiting|using|waiting|for|at|to|see|seeing|touching|ever) ){0,6}(?:stage|staging|preprod|uat)\b(?! data| schema| test)/;

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

const none =
  /\b(?:have no|has no|there is no|there's no|there isn't a|don't have a|do not have a|don't have|no longer have a|without a|is no) (?:\w+ )?(?:stage|staging|preprod)(?: environment| layer| lane| system)?$|\b(?:stage|staging)(?: \w+)? (?:was|is|has been|got) (?:switched off|removed|abolished|shut down|decommissioned|retired|dropped|cancelled)\b|\b(?:stage|staging) (?:exists?|is there) (?:only )?for those who\b|\boutgrown (?:environments|stage|staging|lanes)\b/;
const oneAndTheSame =
  /\b(?:dev\w* and stag\w*|stag\w* and dev\w*) (?:are|is|share|run on|live in|sit on) (?:\w+ ){0,2}(?:same|one|single)\b/;
const stageless = /\b(?:have no|no|without|don't have)\b/;

function isStageless(clause: Clause): boolean {
  return (
    none.test(clause.said) ||
    oneAndTheSame.test(clause.said) ||
    (stageless.test(clause.said) && /\bno (?:stage|staging) (?:here|yet|so far)\b/.test(clause.said))
  );
}

const atOnce =
  /\b(?:in parallel|fans? out|all at once|at the same (?:time|moment)|simultaneously|same (?:evening|night|moment))\b|\bsame day,? stage,? and .*prod/;

function isParallel(statement: Statement, clause: Clause): boolean {
  if (!statement.lanes.includes('stage') || !clause.lanes.includes('prod') || clause.negated) return false;
  return atOnce.test(statement.clauses.map((one) => one.said).join(' '));
}

const reversed =
  /\b(?:prod|production)\b(?: \w+){0,4} (?:before|ahead of|prior to) (?:\w+ ){0,2}(?:stage|staging|preprod|uat)\b|\b(?:stage|staging|preprod|uat)\b(?: \w+){0,5} (?:after|behind|follows) (?:\w+ ){0,2}(?:prod|production)\b|\b(?:prod|production) first\b|^(?:at )?first,? (?:we|it|the \w+) (?:\w+ ){0,4}(?:on|in|to|into|at) (?:prod|production)\b/;

function isBackwards(statement: Statement, clause: Clause): boolean {
  if (clause.negated) return false;
  if (arrow(clause, 'prod', 'stage')) return true;
  const whole = statement.clauses.map((one) => one.said).join(' ');
  if (
    /\bdev\w*,? then (?:to |into |comes )?(?:the )?prod\w*.*\bthen\b.*\bstag/.test(whole) &&
    clause.lanes.includes('stage')
  )
    return true;
  if (reversed.test(clause.said) && !clause.names('schema', 'personal', 'check', 'metric')) return true;
  return stageComesLate(statement, clause);
}

/** "… to prod, and stage gets it when there's time". */
function stageComesLate(statement: Statement, clause: Clause): boolean {
  if (!clause.lanes.includes('stage') || clause.names('schema', 'personal', 'check', 'rollback'))
    return false;
  const late =
    clause.says('late') ||
    /\bwhen(?:ever)? there'?s (?:some )?time\b|\bcatch(?:es)? up\b|\bweek after\b/.test(clause.said);
  const order = clause.lanes.filter((lane) => lane !== 'dev');
  if (!late || (order[0] === 'stage' && order.includes('prod'))) return false;
  const before = statement.clauses.slice(0, statement.clauses.indexOf(clause)).flatMap((one) => one.lanes);
  const prodFirst =
    order.length === 2 ? order[0] === 'prod' : before.includes('prod') && !before.includes('stage');
  const keepsUp = /\bat the end\b|\bcatch(?:es)? up\b|\bin line\b|\bwhen(?:ever)? there'?s\b/.test(
    clause.said,
  );
  return (
    prodFirst ||
    (keepsUp && statement.previous?.lanes.at(-1) === 'prod') ||
    (keepsUp && statement.home.at === 'stage')
  );
}

/** "dev → prod", "from dev to prod", "to prod from dev", and no word of stage. */
function fromDevToProd(statement: Statement, clause: Clause): boolean {
  if (clause.negated || clause.lanes.includes('stage')) return false;
  if (arrow(clause, 'dev', 'prod') || crosses(clause)) return true;
  const goes =
    /\bfrom dev\w* (?:\w+ ){0,2}(?:in|on)?to (?:the )?(?:prod|production|live)\b|\b(?:in)?to (?:the )?(?:prod|production|live) (?:\w+ )?from dev/.test(
      clause.said,
    ) ||
    (/^(?:in)?to (?:the )?(?:prod|production|live)\b/.test(clause.said) &&
      /\bfrom dev\w*$/.test(statement.clauses[statement.clauses.indexOf(clause) - 1]?.said ?? ''));
  return goes && !/\b(?:same|unchanged|promot\w*|through|journey)\b/.test(clause.said);
}

/** "From the sandbox into production", "out of development … into live". */
function crosses(clause: Clause): boolean {
  const [from, to] = ['dev', 'prod'].map((lane) => clause.find(lane)[0]);
  if (!from || !to || clause.names('artifact', 'same', 'rollback', 'personal', 'schema')) return false;
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
