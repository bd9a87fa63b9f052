import type { Clause } from '../../language/clause';
import { lanesIn } from '../../language/clause';
import type { Statement } from '../../language/statement';
import type { Lane } from '../../model';
import type { PlanDocument } from '../../read/plan/document';
import { once, weigh, type Said, type Testimony } from '../prose';
import type { Rule } from '../rule';
import { bad, changed, good, sound } from './examples';
import { gatesOf } from './gates';
import { routeOf } from './route';
import { wayAround } from './way-around';

export const laneOrderRule: Rule<PlanDocument> = {
  id: 'lane-order',
  title: 'Dev, then stage, then prod',
  level: 'required',
  why: 'A change that reaches prod around stage meets real data for the first time in front of real users.',
  hints: [
    'Read your plan as a route. Is there any way into prod that doesn’t lead through stage?',
    'Say the order once, plainly, and check that urgent fixes take the same way.',
    'For example: “dev → stage → prod, in that order; hotfixes too.”',
  ],
  lesson: 'the-picture',
  needs: [],
  check: (document) => weigh(document, laneOrder),
  good: [
    good('arrows', sound),
    good(
      'one lane a bullet',
      '- Development: unit tests.\n- Staging: dbt tests.\n- Production: deploy and watch.\n',
    ),
    good(
      'YAML with needs',
      'jobs:\n  deploy_dev:\n    needs: build\n  deploy_stage:\n    needs: deploy_dev\n  deploy_prod:\n    needs: deploy_stage\n',
    ),
  ],
  bad: [
    bad(
      'hotfixes around stage',
      ['Hotfixes go straight to prod'],
      `${sound}- Hotfixes go straight to prod.\n`,
    ),
    bad('no stage at all', [''], 'We build in dev and deploy to prod.\n'),
    bad(
      'prod first',
      ['Stage is updated after prod'],
      changed(['- Every metric', '- Stage is updated after prod.\n- Every metric']),
    ),
  ],
};

const lanes: Lane[] = ['dev', 'stage', 'prod'];
const needs =
  /^(needs?|after|depends_?on|requires?|previous|from|promote[ds]?_from|upstream|follows|source_env|parent)$/i;

/** What a plan says about the order of its lanes. */
export const laneOrder = once(hearLaneOrder);

function hearLaneOrder(document: PlanDocument): Testimony {
  const said: Testimony = {
    for: [],
    against: [],
    nearly: [],
    missing: 'I found no statement that takes the pipeline from dev to stage and then to prod.',
  };
  for (const statement of document.statements) {
    for (const clause of heard(statement)) judgeClause(statement, clause, said);
  }
  said.against.push(...brokenChain(document), ...prodBeforeStage(document), ...droppedSteps(document));
  if (!said.for.length && isEnough(document)) said.for.push(...inTurn(document));
  return said;
}

/** A way around is one, however seldom it is taken and whatever follows "when there's time". */
function heard(statement: Statement): Clause[] {
  if (statement.passage.asks || statement.heap) return [];
  const loosely = (clause: Clause): boolean => /^(?:loose|wish|past)$/.test(clause.mood);
  return statement.clauses.filter(
    (clause) => !clause.others && (clause.mood === 'stated' || loosely(clause)),
  );
}

function judgeClause(statement: Statement, clause: Clause, said: Testimony): void {
  const place = { start: clause.start, end: clause.end };
  const charge = wayAround(statement, clause);
  if (charge) said.against.push({ ...place, says: charge });
  else if (
    statement.stated.includes(clause) &&
    clause.lanes.join() === lanes.join() &&
    !isLabel(clause) &&
    inSequence(statement)
  )
    said.for.push({ ...place, says: 'dev, then stage, then prod' });
}

const numbered = /(?:^|\n|[.;:] )\s*(?:\d+[.)]|[-*+•])\s+\W*$/;
const intoProd =
  /^(?:\d+ )?(?:we )?(?:deploy|install|release|ship|roll|push|put|copy)\w*\b(?: \w+){0,4} (?:to|in|into|on|onto) (?:the )?prod\b/;

/** "The label env with dev, stage or prod as value": no order. */
function isLabel(clause: Clause): boolean {
  return clause.names('label') && /\bdev, stage,? or prod\b/.test(routeOf(clause));
}

/** Numbered steps that take prod before stage. */
function prodBeforeStage(document: PlanDocument): Said[] {
  const steps = document.statements.filter(({ passage, start, clauses }) => {
    if (passage.kind !== 'item') return false;
    const listed = numbered.test(document.text.slice(Math.max(0, start - 12), start));
    return listed || /^\d+$/.test(clauses[0]?.said ?? '');
  });
  const at = (lane: Lane): number => steps.findIndex((statement) => laneAhead(statement) === lane);
  const prod = steps[at('prod')];
  const stage = at('stage');
  if (!prod || steps.length < 4 || at('dev') < 0 || stage < 0 || at('prod') > stage) return [];
  return [
    {
      start: prod.start,
      end: prod.end,
      says: 'this step takes prod before stage. Stage is the rehearsal, so it has to come first.',
    },
  ];
}

/** The lane that a step begins with, or the prod that it deploys to. */
function laneAhead({ clauses }: Statement): Lane | null {
  const clause = clauses.find(({ said }) => !/^\d+$/.test(said));
  if (!clause) return null;
  if (clause.lanes.join() === 'prod' && intoProd.test(routeOf(clause))) return 'prod';
  const hit = clause.hits.find(
    (one) => one.from - clause.span.from <= 1 && (lanes as string[]).includes(one.concept),
  );
  return (hit?.concept as Lane | undefined) ?? null;
}

const dropped = /\bstep (\d+) (?:may|can|could|is|gets) (?:be )?(?:dropped|skipped|left out|omitted)\b/;

/** "With priority 1 step 4 may be dropped", where step 4 is stage. */
function droppedSteps({ statements, text }: PlanDocument): Said[] {
  return statements.flatMap(({ stated }) =>
    stated.flatMap((clause) => {
      const number = dropped.exec(clause.said)?.[1];
      const line = number ? text.search(new RegExp(`^\\s*${number}[.)] `, 'm')) : -1;
      const step = line < 0 ? undefined : statements.find(({ end }) => end > line + 4);
      if (!step?.lanes.includes('stage') || clause.negated) return [];
      return [
        {
          start: clause.start,
          end: clause.end,
          says: `step ${number} is the way through stage. It may not be left out.`,
        },
      ];
    }),
  );
}

/** In pipelines with `needs`: prod has to come after stage, and stage not after prod. */
function brokenChain(document: PlanDocument): Said[] {
  const before = new Map<Lane, { lane: Lane; said: Said }[]>();
  for (const statement of document.statements) {
    if (statement.passage.kind !== 'entry') continue;
    const key = statement.topics.at(-1);
    if (!key || !needs.test(document.text.slice(key.start, key.end))) continue;
    const [lane] = [...statement.topics]
      .slice(0, -1)
      .reverse()
      .flatMap((topic) => (topic.lanes.length === 1 ? topic.lanes : []));
    if (!lane) continue;
    for (const needed of statement.lanes) {
      const said = { start: statement.start, end: statement.end, says: '' };
      if (needed !== lane) before.set(lane, [...(before.get(lane) ?? []), { lane: needed, said }]);
    }
  }
  const stageAfterProd = before.get('stage')?.find((edge) => edge.lane === 'prod');
  if (stageAfterProd)
    return [{ ...stageAfterProd.said, says: 'stage waits for prod here. Stage has to come before prod.' }];
  const intoProd = before.get('prod') ?? [];
  const aroundStage = intoProd.find((edge) => edge.lane === 'dev');
  if (aroundStage && !intoProd.some((edge) => edge.lane === 'stage'))
    return [
      {
        ...aroundStage.said,
        says: 'prod waits for dev only, so stage can be passed by. Let prod wait for stage.',
      },
    ];
  return [];
}

/** Words of one thing after another. */
const sequence =
  /→|\b(?:then|after\w*|before|next|follow\w*|first\w*|second\w*|third\w*|final\w*|last\w*|once|until|till|unless|order|sequence|steps?|stages of|promot\w*|from|through|via|go|goes|going|went|gone|mov\w+|travel\w*|pass\w*|walk\w*|proceed\w*|climb\w*|cascad\w*|hops?|lead\w*|way|route|path|journey|reach\w*|lands?|arriv\w*|flows?|chain|pipeline|progress\w*|advanc\w*|turn|begin\w*|starts?|ends?|later|only|no shortcuts?|hand\w*|one by one|apply|applied|install\w*|deploy\w*|ship\w*|roll\w*|releas\w*|run|runs|take\w*|need\w*|bring\w*|put|copied|merge\w*|gate|eventual\w*|subsequent\w*|ultimate\w*|success\w*|continu\w*|finish\w*|tomorrow|gets?|wins?|rehears\w*|bridge|prove\w*|earn\w*|mon|monday|day|week|\d)\b|[=-]>|[>▸›»]/;
const strong = /→|\b(?:then|tomorrow|before|next|afterwards|promot\w*)\b/;
/** What only stands there beside one another. */
const existence =
  /\b(?:have (?:a|three|our)|has (?:a|three|folders|contexts)|exist\w*|folders?|contexts?|columns|share\w*|separate (?:accounts?|clusters?)|of its own|its own|their own|each with|each (?:have|has)|secrets|sla|own branch)\b/;
/** What comes later needs what was before. */
const dependency =
  /\b(?:until|till|unless|only|before|via|(?:come|comes|go|goes) after|follows|requir\w*|needs?|depend\w*|without|having|prior|(?:come|comes|took|takes?|taken) from|reach\w*|except|out of|presuppos\w*|assum\w*|whatever|what (?:worked|passed|ran|was)|(?:hasn't|wasn't|has not|was not|haven't) (?:been|in|seen)|succe\w*|receiv\w*|prove\w*|behind|preced\w*|previous\w*|gets? it when)\b/;
const downward =
  /\b(?:down to|back (?:to|into)|followed by|goes live first|live first|after coffee|can wait|afterwards|in which case|out of prod\w*|from prod\w*|from the prod\w*|both)\b/;

const told = (statement: Statement): string => statement.clauses.map((clause) => clause.said).join(' ; ');

function inSequence(statement: Statement): boolean {
  const text = told(statement);
  return (
    statement.passage.kind !== 'sentence' ||
    (sequence.test(text) && (!existence.test(text) || strong.test(text)))
  );
}

const fewest = 3;

/** A whole plan takes the lanes as they come in it; a sentence or two have to say that they follow one another. */
function isEnough({ statements }: PlanDocument): boolean {
  const stating = statements.filter(({ stated }) => stated.length > 0);
  if (stating.length >= fewest) return true;
  const named = stating.flatMap((one) =>
    one.stated.filter(({ others }) => !others).flatMap((clause) => clause.lanes),
  );
  const text = stating.map(told).join(' ; ');
  if (existence.test(text) && !strong.test(text)) return false;
  const first = named.indexOf('dev');
  const ordered =
    first >= 0 &&
    named.indexOf('stage', first) >= 0 &&
    named.lastIndexOf('prod') > named.indexOf('stage', first);
  return ordered
    ? sequence.test(text) || stating.some((one) => one.passage.kind !== 'sentence')
    : dependency.test(text) && !downward.test(text);
}

/** No sentence says the order, but the plan takes the lanes in turn: headings, labels, keys, first mentions. */
function inTurn(document: PlanDocument): Said[] {
  const labels: { lane: Lane; at: number }[] = [];
  const mentions: { lane: Lane; at: number }[] = [];
  for (const statement of document.statements) {
    if (!statement.stated.length) continue;
    for (const topic of statement.topics) {
      if (topic.lanes.length === 1 && topic.lanes[0]) labels.push({ lane: topic.lanes[0], at: topic.start });
      for (const lane of topic.lanes) mentions.push({ lane, at: topic.start });
    }
    for (const clause of statement.clauses)
      if (!isLabel(clause))
        for (const lane of lanesIn(clause.hits)) mentions.push({ lane, at: clause.start });
  }
  const labelled = new Set(labels.map(({ lane }) => lane)).size === lanes.length;
  const at = labelled ? stageBetween(labels) : stageBetween(mentions);
  const said = { start: at ?? 0, end: (at ?? 0) + 1, says: 'dev, stage and prod follow one another' };
  if (at !== null) return [said];
  if (!mentions.some(({ lane }) => lane === 'dev')) return throughBothDoors(document);
  return !labelled && new Set(mentions.map(({ lane }) => lane)).size === lanes.length ? [said] : [];
}

/** Dev isn't named, but checks open stage, and others open prod: who writes so comes from dev. */
function throughBothDoors(document: PlanDocument): Said[] {
  const [stage, prod] = (['stage', 'prod'] as const).map((door) =>
    gatesOf(document).gates.find(({ before }) => before === door),
  );
  return stage && prod ? [{ ...stage, says: 'stage before prod' }] : [];
}

/** Where stage stands, after a dev and before a prod; null where the lanes never stand in that order. */
function stageBetween(places: { lane: Lane; at: number }[]): number | null {
  const dev = Math.min(...places.filter(({ lane }) => lane === 'dev').map(({ at }) => at));
  const prod = Math.max(...places.filter(({ lane }) => lane === 'prod').map(({ at }) => at));
  return places.find(({ lane, at }) => lane === 'stage' && at >= dev && at <= prod)?.at ?? null;
}
