import type { Clause } from '../../language/clause';
import { whereOf, type Statement } from '../../language/statement';
import type { Lane } from '../../model';
import type { PlanDocument } from '../../read/plan/document';
import { once, weigh, type Said, type Testimony } from '../prose';
import type { Rule } from '../rule';
import { bad, changed, good, sound } from './examples';

export const testGatesRule: Rule<PlanDocument> = {
  id: 'test-gates',
  title: 'Automated checks before stage and before prod',
  level: 'required',
  why: 'A check that stops nothing is a report. What nobody stopped reaches prod, usually on the day when nobody reads reports.',
  hints: [
    'Which red test keeps a change out of stage? Which one keeps it out of prod?',
    'Name one automated check for each door, and say that it must pass.',
    'For example: “Unit tests must be green before stage; the dbt tests on stage must be green before prod.”',
  ],
  lesson: 'six-principles',
  needs: [],
  check: (document) => weigh(document, testGates(document)),
  good: [
    good('two gates', sound),
    good('no green, no go', 'No green pytest, no stage. No green dbt tests on stage, no prod.\n'),
    good(
      'in YAML',
      'dev:\n  must_be_green_for_stage: [unit tests]\nstage:\n  must_be_green_for_prod: [dbt tests, reconciliation]\n',
    ),
  ],
  bad: [
    bad('nothing before prod', [''], changed(['- The dbt tests must be green on stage before prod.\n', ''])),
    bad(
      'warnings only',
      ['The dbt tests are warn-only'],
      changed(['The dbt tests must be green on stage before prod', 'The dbt tests are warn-only']),
    ),
    bad('a wish', [''], 'We plan to add unit tests before stage and dbt tests before prod next quarter.\n'),
  ],
};

/** A check that has to pass before a lane is entered. */
export interface TestGate extends Said {
  /** The lane that it opens. */
  before: 'stage' | 'prod';
}

/** Everything that a plan says about tests as gates. */
export interface Gates {
  gates: TestGate[];
  toothless: Said[];
  loose: Said[];
}

/** What a plan says about automated checks before stage and before prod. */
export function testGates(document: PlanDocument): Testimony {
  const { gates, toothless, loose } = gatesOf(document);
  const into = (lane: Lane): TestGate | undefined => gates.find((gate) => gate.before === lane);
  const stage = into('stage');
  const prod = into('prod');
  const lacking = [stage ? '' : 'before stage', prod ? '' : 'before prod'].filter(Boolean).join(' or ');
  const both = stage && prod ? [stage, prod].map((gate) => ({ ...gate })) : [];
  const charges = toothless.filter((one) => !both.length || one.reason === 'contradicted');
  return {
    for: both,
    against: charges,
    nearly: loose,
    missing: `I found no statement that an automated check must pass ${lacking || 'before stage and before prod'}.`,
  };
}

export const gatesOf = once(hearGatesOf);

function hearGatesOf(document: PlanDocument): Gates {
  const found: Gates = { gates: [], toothless: [], loose: [] };
  for (const statement of document.statements) {
    for (const clause of statement.stated) readClause(statement, clause, found);
  }
  return found;
}

const wholeToothless =
  /\b(?:warn(?:ing)?s?[- ]only|only (?:a )?warn\w*|(?:continue|deploy|promote|release|go)\w* (?:\w+ )*(?:anyway|regardless|even)|allow(?:ed)?[_ ](?:to )?fail\w*|non[- ]?blocking|advisory|informational|optional|whether or not|override|whatever the (?:result|outcome)|true after|true)\b/;

function readClause(statement: Statement, clause: Clause, found: Gates): void {
  const place = { start: clause.start, end: clause.end };
  const concrete = clause.find('check');
  const general = clause.find('test');
  const named = concrete.length ? concrete : general;
  const unnamed = !named.length && isGreenGate(clause);
  const labelled = statement.labelled('check', 'test') || statement.about('check');
  if (!named.length && !labelled && !unnamed) return;
  if (statement.about('rollback', 'metric', 'watch') && !clause.lanes.length && !statement.about('must'))
    return;
  const index = statement.clauses.indexOf(clause);
  const rest = statement.clauses.slice(index);
  const near = [statement.clauses[index - 1], clause, statement.clauses[index + 1]].filter(
    (one) => one !== undefined,
  );
  const after = goesOn(statement);
  if (isToothless(clause, near)) {
    found.toothless.push({
      ...place,
      reason: 'wrong',
      says: 'a check that stops nothing is no gate. Let a red check keep the lane shut.',
    });
    return;
  }
  const conditional = clause.conditional || near.some((one) => one.conditional);
  const demanded =
    /\b(?:must|have to|has to|needs? to|required|requires?|ends?|stops?|aborts?|blocks?)\b/.test(
      clause.said,
    ) && !/\b(?:need not|not required|no need|not needed|not have to)\b/.test(clause.said);
  const affirmed =
    demanded ||
    named.some((hit) => clause.affirms(hit)) ||
    clause.gated ||
    conditional ||
    named.length === 0 ||
    failing(clause) ||
    statement.clauses.some((one) => /^(no|not|nothing)/.test(one.said) && one.lanes.length > 0);
  if (!affirmed || isAfterwards(statement, clause)) return;
  if (clause.says('manual') && !concrete.length) return;
  const gate = hasTeeth(statement, clause, [...near, ...after]);
  const targets = targetsOf(statement, clause, [...rest, ...after]);
  if (
    !concrete.length &&
    !(
      gate &&
      (clause.says('green') || failing(clause) || near.some((one) => one.says('green') || failing(one)))
    )
  )
    return;
  if (!gate) {
    found.loose.push({
      ...place,
      reason: 'vague',
      says: 'this runs a check, but does not say that it must pass before the next lane. Say “must be green before stage”.',
    });
    return;
  }
  for (const before of targets)
    found.gates.push({ ...place, before, says: `checks must pass before ${before}` });
}

/** What the next sentences add: "Red? It doesn't go to staging." */
function goesOn(statement: Statement): Clause[] {
  const clauses: Clause[] = [];
  for (let next = statement.next; next && clauses.length < 6; next = next.next) {
    if (next.names('check') || next.topics.at(-1)?.start !== statement.topics.at(-1)?.start) break;
    clauses.push(...next.clauses);
  }
  return clauses;
}

/** "Stage is closed unless ScalaTest is green": a check that the lexicon doesn't know. */
function isGreenGate(clause: Clause): boolean {
  const green =
    /\b(?:green|exits? (?:with )?(?:code )?0|rc ?= ?0|return(?:s|ed)? (?:code )?0|without errors?)\b/.test(
      clause.said,
    );
  return (
    green &&
    clause.lanes.length > 0 &&
    (clause.gated || clause.names('must')) &&
    !clause.names('approve', 'role')
  );
}

const failing = (clause: Clause): boolean => /\b(?:fail\w*|red|broken|error\w*)\b/.test(clause.said);

function isToothless(clause: Clause, near: Clause[]): boolean {
  const hit = clause.find('toothless').find((one) => clause.affirms(one));
  if (hit) return true;
  if (clause.names('skip') && clause.says('skip')) return true;
  const next = near.at(-1);
  return (
    next !== undefined &&
    next !== clause &&
    wholeToothless.test(next.said) &&
    next.says('toothless') &&
    !next.names('check')
  );
}

function isAfterwards(statement: Statement, clause: Clause): boolean {
  return (
    /\b(?:after (?:the )?(?:prod|production|deploy\w*|release|go-?live|rollout)|post[- _]?(?:deploy|prod|release)\w*|(?:once|when) (?:it|the release|that)?(?: is)? ?live|release is live|together with the first prod\w* (?:load|run)|afterwards|after it is live)\b/.test(
      clause.said,
    ) ||
    statement.topics.some(
      (topic) =>
        /^(post|after)/.test(topic.words[0]?.stem ?? '') &&
        topic.words.some((word) => word.stem === 'deploy' || word.stem === 'releas'),
    )
  );
}

/** Whether something says that the check decides. */
function hasTeeth(statement: Statement, clause: Clause, near: Clause[]): boolean {
  if (clause.says('must') || clause.says('green') || clause.gated || clause.conditional) return true;
  if (near.some((one) => one.names('must', 'green') || one.gated || one.conditional)) return true;
  if (statement.about('must', 'green')) return true;
  return statement.clauses.some((one) => one.names('must', 'green'));
}

/** The lanes that the check opens, by what the clause, its statement and its labels say. */
function targetsOf(statement: Statement, clause: Clause, rest: Clause[]): ('stage' | 'prod')[] {
  if (clause.names('everyLane') || statement.about('everyLane')) return ['stage', 'prod'];
  const own = targetIn(clause);
  if (own.length) return own;
  const at = statement.clauses.indexOf(clause);
  const before =
    at > 0 && /^(whil|while|until|unless|if|as|when)$/.test(clause.span.joiner)
      ? targetIn(statement.clauses[at - 1] ?? clause, true)
      : [];
  if (before.length) return before;
  for (const other of rest.slice(1)) {
    if (other.names('check')) break;
    const targets = targetIn(other, true);
    if (targets.length) return targets;
    if (other.names('everyLane')) return ['stage', 'prod'];
  }
  for (const other of statement.clauses.slice(0, at).reverse()) {
    const targets = targetIn(other, true);
    if (targets.length) return targets;
  }
  if (statement.names('everyLane') || isPaired(statement)) return ['stage', 'prod'];
  const entry = entryOf(statement);
  if (entry) return [entry];
  const { at: lane, to } = statement.home;
  if (to === 'stage' || to === 'prod') return [to];
  const here = lane ?? clause.lanes[0];
  if (here === 'dev') return ['stage'];
  if (here === 'stage' || here === 'prod') return ['prod'];
  return [];
}

/** Two checks and two lanes in one statement: each lane has its own. */
function isPaired(statement: Statement): boolean {
  const checking = statement.clauses.filter((one) => one.names('check')).length;
  const { lanes } = statement;
  return checking >= 2 && lanes.includes('stage') && lanes.includes('prod');
}

/** `deploy_stage: needs: […]`: a job or a lane that waits for its checks. */
function entryOf(statement: Statement): 'stage' | 'prod' | null {
  if (statement.passage.kind !== 'entry') return null;
  const waits = statement.topics
    .at(-1)
    ?.words.some((word) => /^(need|requir|precondition|entri|depend|if|befor|await|wait)$/.test(word.stem));
  const lane = [...statement.topics].reverse().find((topic) => topic.lanes.length === 1);
  const job = lane?.words.some((word) => /^(deploy|releas|promot|to|into)$/.test(word.stem));
  const [name] = lane?.lanes ?? [];
  return (waits || job) && (name === 'stage' || name === 'prod') ? name : null;
}

const intoLane =
  /(?:\b(?:before|to|into|enter|entering|for|reach|reaches|sees?|unlocks?|opens?|until|no|gates?|blocks?|precondition for|prior to|in front of|let (?:it|them) into|on the way to|out of|refuses?|accepts? neither a|deploy)|→) (?:the |a |it (?:into |to )?|any )*(?:"?deploy to )?(stage|staging|uat|preprod|pre-prod|qa|prod|production|live)\b(?! →)/g;
const gateOf =
  /\b(stage|staging|uat|preprod|prod|production|live) (?:deploy\w*|release|step|gate|door|job|button|sync|promotion|candidate|isn't entered|is blocked|is closed|is entered|is locked|stays closed|stays shut|needs|requires|waits|only|opens|starts|cannot|can't)\b|\b(stage|staging|prod|production) (?:isn't|is not|is|stays|remains) (?:\w+ )?(?:entered|blocked|closed|locked|reached|available|off limits)/g;

function targetIn(clause: Clause, loosely = false): ('stage' | 'prod')[] {
  const targets = new Set<'stage' | 'prod'>();
  const text = clause.said;
  for (const match of [...text.matchAll(intoLane), ...text.matchAll(gateOf)]) {
    const name = match[1] ?? match[2] ?? '';
    targets.add(/^(prod|production|live)$/.test(name) ? 'prod' : 'stage');
  }
  if (/\b(?:leave|leaving|leaves|left|exit) (?:the )?dev/.test(text)) targets.add('stage');
  if (/\b(?:leave|leaving|leaves|left|exit) (?:the )?stag/.test(text)) targets.add('prod');
  if (targets.size) return [...targets];
  const where = whereOf(clause.words, clause.hits, clause.span.from, clause.span.to);
  if (where.to === 'stage' || where.to === 'prod') return [where.to];
  if (!loosely) return [];
  const { lanes } = clause;
  if (lanes.length === 1 && lanes[0] === 'prod') return ['prod'];
  return lanes.length === 1 &&
    lanes[0] === 'stage' &&
    (clause.negated || /\b(?:blocks?|holds?|keeps?|shuts?|closes?)\b/.test(text))
    ? ['stage']
    : [];
}
