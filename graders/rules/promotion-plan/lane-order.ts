import type { Clause } from '../../language/clause';
import { lanesIn } from '../../language/clause';
import type { Statement } from '../../language/statement';
import type { Lane } from '../../model';
import type { PlanDocument } from '../../read/plan/document';
import { weigh, type Said, type Testimony } from '../prose';
import type { Rule } from '../rule';
import { bad, changed, good, sound } from './examples';

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
  check: (document) => weigh(document, laneOrder(document)),
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
const around =
  /\b(?:straight|direct|directly|right|immediately) (?:\w+ ){0,2}?(?:to|into|in|on|onto|after dev|from dev|from development|for) (?:the )?(?:prod|production|live|dev\b)|\b(?:skip|skips|skipping|skipped|bypass|bypasses|bypassing|bypassed|omit|omits|omitted|around|leave out|leaves out|jump over|jumps over|jump|past) (?:the )?(?:stage|staging|preprod|uat|qa|stg)\b|\bwithout (?:going through |passing (?:through )?|a |visiting |using )?(?:stage|staging|preprod|uat)\b(?! data| schema| test)/;
const reversed =
  /\b(?:prod|production)\b(?: \w+){0,4} (?:before|ahead of|prior to) (?:\w+ ){0,2}(?:stage|staging|preprod|uat)\b|\b(?:stage|staging|preprod|uat)\b(?: \w+){0,5} (?:after|behind|follows) (?:\w+ ){0,2}(?:prod|production)\b|\b(?:prod|production) first\b/;
const needs =
  /^(needs?|after|depends_?on|requires?|previous|from|promote[ds]?_from|upstream|follows|source_env|parent)$/i;

/** What a plan says about the order of its lanes. */
export function laneOrder(document: PlanDocument): Testimony {
  const said: Testimony = {
    for: [],
    against: [],
    nearly: [],
    missing: 'I found no statement that takes the pipeline from dev to stage and then to prod.',
  };
  for (const statement of document.statements) {
    for (const clause of statement.stated) judgeClause(statement, clause, said);
  }
  said.against.push(...brokenChain(document));
  if (!said.for.length) said.for.push(...inTurn(document));
  return said;
}

function judgeClause(statement: Statement, clause: Clause, said: Testimony): void {
  const place = { start: clause.start, end: clause.end };
  const text = clause.said;
  const negations = clause.polarity.turns.length;
  const skipsStage =
    (around.test(text) && !/\b(?:stage|staging) (?:to|into) prod/.test(text)) ||
    (statement.laneOf(clause) === 'stage' && clause.lanes.length <= 1 && isSkipped(clause)) ||
    (statement.home.at === 'prod' && /\b(?:straight|directly|right) (?:after|from) dev/.test(text));
  const affirmed =
    negations === 0 || (/\bwithout|\bno stage|\bskip|\bbypass|\bomit/.test(text) && negations === 1);
  if (
    skipsStage &&
    affirmed &&
    !/\b(?:never|nobody|nothing|cannot|can't|not|don't|doesn't|isn't|impossible|no way|forbidden|no hotfix|no one)\b/.test(
      text,
    )
  )
    said.against.push({
      ...place,
      says: 'this is a way into prod around stage. Every change goes through stage, urgent ones too.',
    });
  const backwards = reversed.test(text) || arrows(clause, ['prod', 'stage']);
  if (backwards && negations === 0)
    said.against.push({
      ...place,
      says: 'here prod comes before stage. Stage is the rehearsal, so it has to come first.',
    });
  else if (arrows(clause, ['dev', 'prod']) && negations === 0 && clause.lanes.length === 2)
    said.against.push({ ...place, says: 'this goes from dev into prod. Put stage between them.' });
  if (clause.lanes.join() === lanes.join()) said.for.push({ ...place, says: 'dev, then stage, then prod' });
}

function isSkipped(clause: Clause): boolean {
  return (
    clause.has('skip', 'bypas', 'omit') &&
    /\b(?:stage|staging|preprod|uat|it)?\s*(?:is|gets|was|be)? ?(?:skipped|bypassed|omitted|left out)\b/.test(
      clause.said,
    ) &&
    !clause.names('check', 'test')
  );
}

/** True where an arrow leads from the first lane to the second with none between. */
function arrows(clause: Clause, [from, to]: [Lane, Lane]): boolean {
  const named = clause.hits
    .filter((hit) => (lanes as string[]).includes(hit.concept))
    .sort((a, b) => a.from - b.from);
  return named.some((hit, index) => {
    const next = named[index + 1];
    if (hit.concept !== from || next?.concept !== to) return false;
    return clause.words.slice(hit.to, next.from).some((word) => word.stem === '→') && next.from - hit.to <= 3;
  });
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

/** No sentence says the order, but the plan takes the lanes in turn: headings, labels, keys, first mentions. */
function inTurn(document: PlanDocument): Said[] {
  const first = new Map<Lane, number>();
  const mention = (lane: Lane, at: number): void => {
    if (!first.has(lane)) first.set(lane, at);
  };
  const labels = new Map<Lane, number>();
  for (const statement of document.statements) {
    for (const topic of statement.topics) {
      if (topic.lanes.length === 1 && topic.lanes[0] && !labels.has(topic.lanes[0]))
        labels.set(topic.lanes[0], topic.start);
      for (const lane of topic.lanes) mention(lane, topic.start);
    }
    for (const clause of statement.stated)
      for (const lane of lanesIn(clause.hits)) mention(lane, clause.start);
  }
  const order = labels.size === 3 ? labels : first;
  const [dev, stage, prod] = lanes.map((lane) => order.get(lane));
  if (dev === undefined || stage === undefined || prod === undefined) return [];
  if (labels.size === 3 && !(dev < stage && stage < prod)) return [];
  return [{ start: stage, end: stage + 1, says: 'dev, stage and prod follow one another' }];
}
