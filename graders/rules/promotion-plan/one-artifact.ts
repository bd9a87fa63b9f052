import type { Clause } from '../../language/clause';
import type { Statement } from '../../language/statement';
import type { PlanDocument } from '../../read/plan/document';
import { once, weigh, type Said, type Testimony } from '../prose';
import type { Rule } from '../rule';
import { bad, changed, good, sound } from './examples';

export const oneArtifactRule: Rule<PlanDocument> = {
  id: 'one-artifact',
  title: 'One artifact, built once',
  level: 'required',
  why: 'What is built again for prod was never tested: another base image, another dependency, another bug.',
  hints: [
    'What exactly travels from lane to lane? Is it the same file each time?',
    'Say what is built (an image, a wheel), that it is built once, and that every lane runs the same tag.',
    'For example: “CI builds one image, orders:1.4.2, once; dev, stage and prod run that digest unchanged.”',
  ],
  lesson: 'six-principles',
  needs: [],
  check: (document) => weigh(document, oneArtifact(document)),
  good: [
    good('one image, the same tag', sound),
    good('a wheel', 'CI publishes one wheel; the very same file is installed in dev, stage and prod.\n'),
    good('ruled out', 'We never rebuild on the way up; what ran in stage runs in prod.\n'),
  ],
  bad: [
    bad(
      'rebuilt for prod',
      ['For prod we build it again with optimisation flags'],
      `${sound}- For prod we build it again with optimisation flags.\n`,
    ),
    bad(
      'nothing about it',
      [''],
      changed(['- CI builds one image, orders:1.4.2, once. Dev, stage and prod run that same tag.\n', '']),
    ),
    bad(
      'a branch per environment',
      ['Each branch builds its own image'],
      'Each branch builds its own image: dev, stage, prod.\n',
    ),
  ],
};

/** What a plan says about its artifact: built once and promoted, or built again on the way. */
export const oneArtifact = once(hearOneArtifact);

function hearOneArtifact(document: PlanDocument): Testimony {
  const said: Testimony = {
    for: [],
    against: [],
    nearly: [],
    missing:
      'I found no statement that one artifact is built once and goes through dev, stage and prod unchanged.',
  };
  for (const statement of document.statements) {
    for (const clause of statement.stated) {
      const place = { start: clause.start, end: clause.end };
      const charge = builtAgain(statement, clause);
      if (charge) said.against.push({ ...place, says: charge });
      else if (staysTheSame(statement, clause))
        said.for.push({ ...place, says: 'one artifact, the same in every lane' });
      else if (clause.names('artifact') && clause.names('build', 'promote', 'same')) {
        said.nearly.push({
          ...place,
          reason: 'vague',
          says: 'this names an artifact, but not that it is built once and stays the same. Say “built once; dev, stage and prod run the same tag”.',
        });
      }
    }
  }
  if (!said.against.length) said.against.push(...differingValues(document));
  if (!said.for.length) said.for.push(...sharedValues(document));
  return said;
}

interface Valued extends Said {
  lane: string;
  value: string;
}

/** What YAML entries and table cells name as each lane's artifact. */
function valuesPerLane(document: PlanDocument): Valued[] {
  return document.statements.flatMap((statement): Valued[] => {
    const { passage } = statement;
    const lane = statement.home.at;
    if (
      passage.kind !== 'entry' ||
      !lane ||
      !/^\s*["']?(?:image|tag|image_tag|artifact|digest|wheel|version|docker_image)["']?\s*:/i.test(
        document.text.slice(passage.start, passage.end),
      )
    )
      return [];
    const value = document.text
      .slice(passage.start, passage.end)
      .replace(/^[^:]*:\s*/, '')
      .replace(/\s+#.*$/, '')
      .replace(/["'`]/g, '')
      .trim();
    return value ? [{ lane, value, start: passage.start, end: passage.end, says: '' }] : [];
  });
}

const literal = /^[\w./-]+(?::[\w.-]+|@sha256:\w+)$|^v?\d[\w.-]*$/;

/** Stage and prod name different images, both in full. */
function differingValues(document: PlanDocument): Said[] {
  const values = valuesPerLane(document);
  const stage = values.find(({ lane }) => lane === 'stage');
  const prod = values.find(({ lane }) => lane === 'prod');
  if (
    !stage ||
    !prod ||
    stage.value === prod.value ||
    !literal.test(stage.value) ||
    !literal.test(prod.value)
  )
    return [];
  return [
    { ...prod, says: 'prod runs another artifact than stage here. Promote the one that stage tested.' },
  ];
}

/** All lanes name the same image. */
function sharedValues(document: PlanDocument): Said[] {
  const values = valuesPerLane(document);
  const lanes = new Set(values.map(({ lane }) => lane));
  const same = new Set(values.map(({ value }) => value)).size === 1;
  return lanes.size >= 2 && lanes.has('prod') && same
    ? values.map((one) => ({ ...one, says: 'one artifact, the same in every lane' }))
    : [];
}

const notTheArtifact =
  /\b(?:structures?|definitions?|table|tables|index|indexes|mart|marts|cache|view|views|schema|schemas|database|connection|connections|config|configuration|settings?|dashboard|data|dataset)\b/;

function builtAgain(statement: Statement, clause: Clause): string | null {
  const text = clause.said;
  if (notTheArtifact.test(text) && !clause.names('artifact')) return null;
  if (statement.about('rollback') || (clause.names('rollback') && !clause.names('rebuild'))) return null;
  const startsOver =
    /\b(?:dev again|start(?:s)? (?:again|over)|from dev|back (?:to|in) dev|new version|bug)\b/.test(text) ||
    clause.conditional;
  if (clause.says('rebuild') && !startsOver && !clause.has('than'))
    return 'this builds again for a lane. What stage tested is then not what prod runs. Build once and promote that.';
  if (
    clause.says('branchEach') &&
    (clause.names('build', 'artifact') || statement.names('build', 'artifact', 'rebuild')) &&
    !clause.negated
  )
    return 'a branch per environment is a build per environment. Build once and promote that.';
  if (
    clause.says('patched') &&
    (clause.names('artifact') || clause.lanes.includes('prod') || clause.lanes.includes('stage'))
  )
    return 'this changes the artifact on its way. Promote it as it was tested.';
  const building = clause.find('build').find((hit) => clause.affirms(hit));
  if (!building || clause.says('once') || clause.has('same', 'al', 'every')) return null;
  const forLane =
    /\b(?:for|in|on|per|from) (?:the )?(?:stage|staging|prod|production)\b(?! (?:and|or|,))|\b(?:prod|production|stage|staging)(?: (?:image|wheel|build|artifact|container|jar))? (?:is|gets|was) built|\b(?:prod|production|stage|staging) builds\b/.test(
      text,
    );
  const verb = /\b(?:build|builds|built|building|compile|compiled|compiles|docker build)\b/.test(text);
  const reused = clause.names('same') || /\b(?:promote[sd]?|reuse[sd]?|pulls?)\b/.test(text);
  if (forLane && verb && !reused && clause.lanes.length <= 2)
    return 'this builds for a lane of its own. What stage tested is then not what prod runs. Build once and promote that.';
  return null;
}

/** The artifact was named a few short sentences before. */
function namedBefore(statement: Statement): boolean {
  let before = statement.previous;
  for (let back = 0; before && back < 6; back++, before = before.previous)
    if (before.names('artifact')) return true;
  return false;
}

const oneThing =
  /\b(?:the|this|that|one|single) (?:\w+ )?(?:image|wheel|digest|tag|artifact|artefact|file|jar|container|package|bundle|zip|sha|archive|library|version)\b/;

function staysTheSame(statement: Statement, clause: Clause): boolean {
  if (
    /^it never changes|^it (?:is|stays) (?:never|not) (?:changed|touched)/.test(clause.said) &&
    namedBefore(statement)
  )
    return true;
  if (/\b(?:config\w*|settings?|connection\w*|values|variables?) (?:settings )?files?\b/.test(clause.said))
    return false;
  if (clause.denies('rebuild')) return true;
  const artifact =
    clause.names('artifact') ||
    statement.about('artifact', 'build') ||
    (clause.names('release') && clause.names('build', 'promote'));
  const building = clause.names('build') || statement.about('build');
  const spread =
    clause.lanes.length >= 2 ||
    clause.names('everyLane') ||
    clause.says('promote') ||
    statement.lanes.length >= 2;
  if (
    clause.says('once') &&
    (building || artifact || clause.lanes.length === 3) &&
    !clause.names('rows', 'backfill')
  )
    return true;
  if (!artifact && !building && !statement.names('artifact', 'release')) return false;
  if (clause.says('same') && clause.names('artifact') && /^(stage|prod)$/.test(statement.home.at ?? ''))
    return true;
  if (clause.denies('build') && (clause.lanes.length > 0 || statement.home.at !== null)) return true;
  if (/\b(?:reuses?|reused)\b/.test(clause.said) && clause.lanes.length >= 2) return true;
  const fromStage =
    clause.lanes.includes('stage') &&
    (statement.home.at === 'prod' || clause.lanes.includes('prod') || statement.lanes.includes('prod'));
  if (
    fromStage &&
    clause.names('artifact') &&
    /\b(?:very|same|takes?|tested|passed|ran|soaked|approved|verified|copies|identical)\b/.test(
      clause.said,
    ) &&
    !clause.negated
  )
    return true;
  if (clause.lanes.length === 3 && clause.names('artifact') && oneThing.test(clause.said) && !clause.negated)
    return true;
  if (clause.says('same') && spread && (artifact || statement.names('artifact', 'release'))) return true;
  return clause.says('single') && artifact && (spread || statement.says('same'));
}
