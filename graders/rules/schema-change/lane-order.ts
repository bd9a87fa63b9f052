import type { PlanDocument } from '../../read/plan/document';
import type { Clause } from '../../language/clause';
import type { Statement } from '../../language/statement';
import type { Lane } from '../../model';
import { weigh, type Testimony } from '../prose';
import { eachClause, isWatching, isWayBack, meant, unheard, type Place } from './answer';
import { laneLeftOut, stage } from './left-out';
import { labelLane, lanesOf, ownLanes } from './lanes';
import { routeIn } from './routes';
import type { Rule } from '../rule';
import { bad, changed, good, sound } from './examples';

export const laneOrderRule: Rule<PlanDocument> = {
  id: 'lane-order',
  title: 'Dev, then stage, then prod',
  level: 'required',
  why: 'A migration that meets a big table for the first time in prod finds its surprise there.',
  hints: [
    'Which lane sees the ALTER first?',
    'Take dev, then stage, then prod, each with a bullet or a label of its own.',
    'For example: “Dev: …”, “Stage: …”, “Prod: …”, in that order.',
  ],
  lesson: 'the-picture',
  needs: [],
  check: (document) => weigh(document, laneOrder),
  good: [
    good('labels in turn', sound),
    good('arrows', '- dev → stage → prod\n'),
    good('numbers', '1. Development: migrate.\n2. Staging: test.\n3. Production: deploy.\n'),
  ],
  bad: [
    bad('stage skipped', ['Stage is skipped'], '- Dev: tests.\n- Stage is skipped.\n- Prod: deploy.\n'),
    bad(
      'backwards',
      ['First prod gets the migration, then stage, then dev'],
      '- First prod gets the migration, then stage, then dev.\n',
    ),
    bad('no stage', [''], '- Dev: tests.\n- Prod: deploy.\n'),
    bad(
      'around stage',
      ['We go straight to prod'],
      changed(['- Watch', '- We go straight to prod.\n- Watch']),
    ),
  ],
};

const order: Lane[] = ['dev', 'stage', 'prod'];
const around = 'this is a way into prod around stage. Every change goes through stage, small ones too.';
const withoutDev = 'dev is left out here. A mistake is cheapest there, so every change begins in dev.';
const early = 'here prod comes before stage. Stage is the rehearsal, so it has to come first.';

/** What an answer says about the order of its lanes: the ways around stage, and the lanes it visits in turn. */
function laneOrder(document: PlanDocument): Testimony {
  const said = unheard('I found no statement that takes the change from dev to stage and then to prod.');
  const lanes = lanesOf(document);
  eachClause(document, (statement, clause, place) => {
    if (isWayBack(document, statement)) return;
    const lane = lanes.get(clause) ?? null;
    const leftOut = laneLeftOut(statement, clause);
    if (skipsStage(clause, lane) || leftOut === 'stage') said.against.push({ ...place, says: around });
    else if (leftOut === 'dev') said.against.push({ ...place, says: withoutDev });
    else if (prodEarly(clause)) said.against.push({ ...place, says: early });
    else if (atOnce(clause) || listedAtOnce(statement))
      said.against.push({
        ...place,
        says: 'stage and prod get the change at the same time here, so stage warns nobody.',
      });
  });
  const visits = visitsOf(document);
  const broken = outOfTurn(visits);
  const all = withMentions(document, visits);
  if (broken)
    said.against.push({
      ...broken.place,
      says: `here ${broken.lane} comes too early. Take dev, then stage, then prod.`,
    });
  else if (all.length === order.length)
    said.for.push(...all.map(({ place }) => ({ ...place, says: 'dev, then stage, then prod' })));
  return said;
}

const prod = '(?:prod|production|live)';
const aroundStage = new RegExp(
  [
    `\\b(?:straight|direct|directly|right|immediately) (?:\\w+ ){0,2}?(?:to|into|in|on|onto|for) (?:the )?${prod}\\b`,
    `\\bafter dev(?:elopment)? (?:comes? |follows? |(?:we|i|it) \\w+ (?:\\w+ ){0,2})${prod}\\b`,
    `\\b(?:dev|development|laptops?) (?:straight |directly )?(?:to|into|→) ${prod}\\b`,
    `\\b(?:skip|skips|skipping|skipped|bypass\\w*|omit\\w*|around|leave out|leaves out|past|without|instead of) (?:the )?${stage}\\b(?! data| schema| test)`,
    `\\b${stage} (?:is|gets|will be|can be|was) (?:skipped|bypassed|omitted|left out|not needed|unnecessary|down)\\b`,
    `\\b${stage}(?:'s)? (?:\\w+ ){0,3}(?:jump\\w* over|switched off|been down)\\b`,
  ].join('|'),
);
const prodBefore = new RegExp(
  `\\b${prod}\\b(?: \\w+){0,4} (?:before|ahead of|prior to|earlier than) (?:\\w+ ){0,2}${stage}\\b|\\b${stage}\\b(?: \\w+){0,5} (?:(?:after|behind) (?:\\w+ ){0,2}|follows (?:the )?)${prod}\\b`,
);
const sameTime =
  /\b(?:parallel|same (?:time|evening|night|moment|day|hour|pipeline run)|simultaneous\w*|at once|together)\b/;

function skipsStage(clause: Clause, lane: Lane | null): boolean {
  const text = clause.said;
  const ruledOut =
    /\b(?:never|nobody|nothing|cannot|can't|not|no|don't|doesn't|isn't|forbidden|impossible)\b/.test(text);
  if (ruledOut) return false;
  if (lane === 'prod' && /\b(?:straight|directly|right) (?:after|from) dev/.test(text)) return true;
  if (
    lane === 'stage' &&
    clause.lanes.length <= 1 &&
    /^(?:is |gets |will be )?(?:skipped|bypassed|omitted|left out)\b/.test(text)
  )
    return true;
  return aroundStage.test(text);
}

function prodEarly(clause: Clause): boolean {
  return prodBefore.test(clause.said) && !clause.negated && !clause.names('check', 'test');
}

/** "The changeset runs in prod and stage in parallel". */
function atOnce(clause: Clause): boolean {
  const acting = new Set(ownLanes(clause).map(({ lane }) => lane));
  return acting.has('stage') && acting.has('prod') && !clause.negated && sameTime.test(clause.said);
}

/** "All three at the same time: dev, stage, prod". */
function listedAtOnce(statement: Statement): boolean {
  const [label] = statement.topics.slice(-1);
  const under = label?.words.map(({ low }) => low).join(' ') ?? '';
  return (
    routeIn(statement).length > 0 &&
    [under, ...statement.clauses.map(({ said }) => said)].some((said) => sameTime.test(said))
  );
}

interface Visit {
  lane: Lane;
  place: Place;
}

function outOfTurn(visits: Visit[]): Visit | undefined {
  const rank = ({ lane }: Visit): number => order.indexOf(lane);
  return visits.find((one, at) => visits.slice(at + 1).some((other) => rank(other) < rank(one)));
}

/** Where prod is touched before stage is, or at the same time; null where stage has its turn. */
export function stageTooLate(document: PlanDocument): Place | null {
  const visits = visitsOf(document).filter(({ lane }) => lane !== 'dev');
  const parallel = document.statements.flatMap((statement) => meant(statement)).find(atOnce);
  return outOfTurn(visits)?.place ?? (parallel ? { start: parallel.start, end: parallel.end } : null);
}

/** How far into a clause its lane may stand: "We start in prod", not "so that nobody notices in prod". */
const leading = 6;

/** The first time that each lane is acted in, in the order of the text. */
function visitsOf(document: PlanDocument): Visit[] {
  const visits: Visit[] = [];
  const lanes = lanesOf(document);
  for (const statement of document.statements) {
    if (isWayBack(document, statement) || isWatching(document, statement)) continue;
    const label = labelLane(statement);
    const [first] = statement.clauses;
    for (const lane of routeIn(statement))
      visit(visits, lane, { start: statement.start, end: statement.end });
    if (label && first && lanes.get(first) === label)
      visit(visits, label, { start: statement.start, end: statement.end });
    else for (const clause of meant(statement)) visitIn(visits, clause);
  }
  return visits;
}

/** "Code and schema go live together" names no place. */
const goesLive = /\bgo(?:es)? live\b/;

const said = ({ words }: Clause, at: number): string =>
  [words[at - 1], words[at], words[at + 1]].map((word) => word?.low).join(' ');

function visitIn(visits: Visit[], clause: Clause): void {
  if (clause.names('unaffected', 'additive')) return;
  for (const { lane, at } of ownLanes(clause))
    if (
      !clause.negated &&
      !goesLive.test(said(clause, at)) &&
      (at < clause.span.from + leading || clause.lanes.length > 1)
    )
      visit(visits, lane, { start: clause.start, end: clause.end });
}

function visit(visits: Visit[], lane: Lane, place: Place): void {
  if (!visits.some((one) => one.lane === lane)) visits.push({ lane, place });
}

/** Lanes that are named, but in no place that says that something happens there. */
function withMentions(document: PlanDocument, visits: Visit[]): Visit[] {
  const all = [...visits];
  for (const statement of document.statements)
    for (const clause of meant(statement))
      for (const lane of clause.lanes) visit(all, lane, { start: clause.start, end: clause.end });
  return all;
}
