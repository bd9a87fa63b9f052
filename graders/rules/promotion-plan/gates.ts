import type { Clause } from '../../language/clause';
import { hasVerb } from '../../language/clauses';
import type { Hit } from '../../language/concepts';
import { doorsIn, type Door } from '../../language/doors';
import type { Statement } from '../../language/statement';
import type { PlanDocument } from '../../read/plan/document';
import { once, type Said } from '../prose';
import { checksIn, isSwitchedOff, isTakenBack, nameOf } from './checks';
import { gateByConsequence } from './consequences';
import { failing, goesOn } from './goes-on';
import { gatesByNeeds } from './needs-chain';

/** A check that has to pass before a lane is entered. */
export interface TestGate extends Said {
  /** The lane that it opens. */
  before: Door;
}

/** Everything that a plan says about checks as gates. */
export interface Gates {
  gates: TestGate[];
  /** Checks that stop nothing. */
  toothless: (Said & { all: boolean })[];
  /** Checks of which nothing says that they decide. */
  loose: Said[];
}

/** What a plan says about its automated checks: which decide, and on which door. */
export const gatesOf = once(hearGates);

function hearGates(document: PlanDocument): Gates {
  const found: Gates = { gates: [], toothless: [], loose: [] };
  const enters = entersByLabel(document);
  for (const statement of document.statements) {
    if (isSetElsewhere(statement) || isTakenBack(statement)) continue;
    for (const clause of statement.stated) readClause({ statement, clause, enters }, found);
    found.gates.push(...gateByConsequence(statement));
  }
  found.gates.push(...gatesByNeeds(document));
  return found;
}

interface Reading {
  statement: Statement;
  clause: Clause;
  /** Lanes stand as labels over what has to pass to enter them. */
  enters: boolean;
}

/** A part about the way back or about watching that doesn't ask for anything. */
function isSetElsewhere(statement: Statement): boolean {
  return (
    statement.about('rollback', 'metric', 'watch') &&
    !statement.about('must', 'check', 'test') &&
    statement.lanes.length === 0
  );
}

function readClause(reading: Reading, found: Gates): void {
  const { statement, clause } = reading;
  const names = checksIn(clause);
  const general = clause.find('test');
  const labelled = statement.labelled('check', 'test') || statement.about('check');
  const near = neighbours(statement, clause);
  if (!names.length && !general.length && !labelled && !isGreenGate(clause, near)) return;
  const place = { start: clause.start, end: clause.end };
  if (isSwitchedOff(statement, clause) || isToothless(clause, near)) {
    found.toothless.push({ ...place, reason: 'wrong', says: noTeeth, all: !names.length });
    return;
  }
  if (!isAsked(statement, clause, names.length ? names : general, near)) return;
  if (clause.says('manual') && !clause.find('check').length) return;
  const on = goesOn(statement);
  const decides = hasTeeth(statement, clause, [...near, ...on]);
  const concrete = names.length > 0 || (labelled && !general.length) || isGreenGate(clause, near);
  if (!concrete && !(decides && [clause, ...near].some((one) => one.says('green') || failing(one)))) return;
  const doors = doorsOf(reading, on);
  if (afterwards.test(clause.said) && !doors.includes('stage') && statement.home.at !== 'dev') return;
  if (installed.test(statement.clauses.map((one) => one.said).join(' '))) return;
  if (!decides) {
    found.loose.push({ ...place, reason: 'vague', says: noDecision });
    return;
  }
  const what = nameOf(clause, names);
  for (const before of doors)
    found.gates.push({ ...place, before, says: `${what} must pass before ${before}` });
}

const noTeeth = 'a check that stops nothing is no gate. Let a red check keep the lane shut.';
const noDecision =
  'this runs a check, but does not say that it must pass before the next lane. Say “must be green before stage”.';

function neighbours(statement: Statement, clause: Clause): Clause[] {
  const at = statement.clauses.indexOf(clause);
  return [statement.clauses[at - 1], clause, statement.clauses[at + 1]].filter((one) => one !== undefined);
}

/** "Stage is closed unless ScalaTest is green": a check that the lexicon doesn't know. */
function isGreenGate(clause: Clause, near: Clause[]): boolean {
  const green =
    /\b(?:green|blue|exits? 1|exits? (?:with )?(?:code )?0|rc ?= ?0|return(?:s|ed)? (?:code )?0|without errors?)\b/.test(
      clause.said,
    );
  return (
    green &&
    (clause.lanes.length > 0 || near.some((one) => one.lanes.length > 0)) &&
    (clause.gated || clause.names('must')) &&
    !clause.names('approve', 'role')
  );
}

const wholeToothless =
  /\b(?:warn(?:ing)?s?[- ]only|only (?:a )?warn\w*|(?:continue|deploy|promote|release|go|carry|carries)\w* (?:\w+ )*(?:anyway|regardless|even)|allow(?:ed)?[_ ](?:to )?fail\w*|non[- ]?blocking|advisory|informational|optional|whether or not|override|whatever the (?:result|outcome)|true after|true)\b/;

function isToothless(clause: Clause, near: Clause[]): boolean {
  const shrugs = clause.words
    .slice(clause.span.from, clause.span.to)
    .some(({ raw, lead }) => raw === 'true' && lead.includes('||'));
  if (shrugs) return true;
  if (clause.find('toothless').some((one) => clause.affirms(one) && clause.stemAt(one.from) !== 'skip'))
    return true;
  if (
    /\bwithout (?:any |further |more |other )*(?:tests?|checks?|testing)\b/.test(clause.said) &&
    !clause.gated
  )
    return !clause.lanes.every((lane) => lane === 'dev');
  if (clause.says('skip') || clause.find('toothless').some((one) => clause.stemAt(one.from) === 'skip'))
    return skipsChecks(clause);
  const next = near.at(-1);
  return (
    next !== undefined &&
    next !== clause &&
    wholeToothless.test(next.said) &&
    next.says('toothless') &&
    !next.names('check')
  );
}

/** "We skip the tests", and not "the deployment is skipped when a test fails". */
function skipsChecks(clause: Clause): boolean {
  const tests = [...clause.find('check'), ...clause.find('test')];
  const skip = [...clause.find('skip'), ...clause.find('toothless')].find((hit) =>
    /^skip/.test(clause.stemAt(hit.from)),
  );
  if (!skip || !clause.affirms(skip)) return false;
  return tests.some((hit) => !clause.affirms(hit) || (hit.from >= skip.to && hit.from - skip.to <= 1));
}

/** Whether the check is asked for, or at least not denied. */
function isAsked(statement: Statement, clause: Clause, names: readonly Hit[], near: Clause[]): boolean {
  const demanded =
    /\b(?:must|have to|has to|needs? to|required|requires?|ends?|stops?|aborts?|blocks?)\b/.test(
      clause.said,
    ) && !/\b(?:need not|not required|no need|not needed|not have to)\b/.test(clause.said);
  return (
    demanded ||
    names.length === 0 ||
    names.some((hit) => clause.affirms(hit)) ||
    clause.gated ||
    failing(clause) ||
    near.some((one) => one.conditional) ||
    statement.clauses.some((one) => /^(no|not|nothing)/.test(one.said) && one.lanes.length > 0)
  );
}

const installed = /\bfollowing (?:each|every|the) (?:installation|deploy\w*|release|rollout)\b/;
const afterwards =
  /\b(?:after (?:the )?(?:prod|production|deploy\w*|release|go-?live|rollout)|post[- _]?(?:deploy|prod|release)\w*|(?:once|when) (?:it|the release|that)?(?: is)? ?live|release is live|together with the first prod\w* (?:load|run)|afterwards|after it is live)\b/;

/** Whether something says that the check decides. */
function hasTeeth(statement: Statement, clause: Clause, near: Clause[]): boolean {
  if (clause.says('must') || clause.says('green') || clause.gated || clause.conditional) return true;
  if (near.some((one) => one.names('must', 'green') || one.gated || one.conditional)) return true;
  if (statement.about('must', 'green')) return true;
  return statement.clauses.some((one) => one.names('must', 'green'));
}

/** The doors that the check opens: by its clause, by what stands beside it, by labels, and last by where it runs. */
function doorsOf({ statement, clause, enters }: Reading, on: Clause[]): Door[] {
  if (clause.names('everyLane') || statement.about('everyLane')) return ['stage', 'prod'];
  const own = doorsIn(clause);
  if (own.named.length) return own.named;
  const at = statement.clauses.indexOf(clause);
  const before = statement.clauses[at - 1];
  if (before && /^(whil|while|until|unless|if|as|when|onc|becaus)$/.test(clause.span.joiner)) {
    const { named, subject, left } = doorsIn(before);
    const door = [named, subject, clause.span.joiner === 'unless' ? left : []].find((one) => one.length > 0);
    if (door) return door;
  }
  if (own.subject.length) return own.subject;
  const beside = isIntroduced(clause) ? [behind, ahead] : [ahead, behind];
  for (const look of beside) {
    const doors = look(statement, at, on);
    if (doors.length) return doors;
  }
  if (statement.names('everyLane') || isPaired(statement)) return ['stage', 'prod'];
  const entry = entryOf(statement);
  if (entry) return [entry];
  const { at: lane, to } = statement.home;
  if (to === 'stage' || to === 'prod') return [to];
  if (enters && (lane === 'stage' || lane === 'prod') && !own.left.length) return [lane];
  if (own.left.length) return own.left;
  if (lane === 'dev') return ['stage'];
  return lane ? ['prod'] : [];
}

/** "Prod opens on: green reconciliation": what stands before the colon or bracket is about it. */
function isIntroduced(clause: Clause): boolean {
  return /[:(|]/.test(clause.words[clause.span.from]?.lead ?? '');
}

/** The doors in what follows, up to the next check; of a way through several lanes the first. */
function ahead(statement: Statement, at: number, on: Clause[]): Door[] {
  for (const other of [...statement.clauses.slice(at + 1), ...on]) {
    if (checksIn(other).length && !failing(other)) break;
    const { named, subject } = doorsIn(other);
    const doors = [...named, ...subject];
    if (doors.length) return other.negated ? doors : doors.slice(0, 1);
    if (other.names('everyLane')) return ['stage', 'prod'];
  }
  return [];
}

/** The doors in what stands before it in the statement. */
function behind(statement: Statement, at: number): Door[] {
  for (const other of statement.clauses.slice(0, Math.max(0, at)).reverse()) {
    const { named, subject } = doorsIn(other);
    const bare = isBareLabel(other);
    if (named.length || (subject.length && !bare)) return bare ? named : [...named, ...subject];
  }
  return [];
}

/** "Stage gate:": where the check runs or what it opens, as the plan's other labels have it. */
function isBareLabel({ words, span }: Clause): boolean {
  return span.from === 0 && /:/.test(words[span.to]?.lead ?? '') && !hasVerb(words, span.from, span.to);
}

/** Two checks and two lanes in one statement: each lane has its own. Or one check "on stage as well as on prod". */
function isPaired(statement: Statement): boolean {
  const { clauses, lanes } = statement;
  if (!lanes.includes('stage') || !lanes.includes('prod')) return false;
  if (clauses.some((one) => /\b(?:every|each|both|as well as)\b/.test(one.said))) return true;
  return clauses.filter((one) => one.names('check')).length >= 2;
}

/** `deploy_stage: needs: […]`: a job or a lane that waits for its checks. */
function entryOf(statement: Statement): Door | null {
  if (statement.passage.kind !== 'entry') return null;
  const waits = statement.topics
    .at(-1)
    ?.words.some((word) => /^(need|requir|precondition|entri|depend|if|befor|await|wait)$/.test(word.stem));
  const lane = [...statement.topics].reverse().find((topic) => topic.lanes.length === 1);
  const job = lane?.words.some((word) => /^(deploy|releas|promot|to|into)$/.test(word.stem));
  const [name] = lane?.lanes ?? [];
  return (waits || job) && (name === 'stage' || name === 'prod') ? name : null;
}

/** Checks stand under stage and under prod and none under dev: each label is the lane that they open. */
function entersByLabel(document: PlanDocument): boolean {
  const labelled = new Set(
    document.statements
      .filter((statement) => statement.clauses.some((clause) => checksIn(clause).length > 0))
      .map((statement) => statement.home.at),
  );
  return labelled.has('stage') && labelled.has('prod') && !labelled.has('dev');
}
