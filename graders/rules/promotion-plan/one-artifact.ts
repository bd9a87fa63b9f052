import type { PlanDocument } from '../../read/plan/document';
import { once, weigh, type Said, type Testimony } from '../prose';
import type { Rule } from '../rule';
import { builtAgain } from './artifact-charges';
import { staysTheSame } from './artifact-kept';
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
  check: (document) => weigh(document, oneArtifact),
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
      !/^\s*\{?\s*["']?(?:image|tag|image_tag|artifact|digest|wheel|version|docker_image)["']?\s*:/i.test(
        document.text.slice(passage.start, passage.end),
      )
    )
      return [];
    const value = document.text
      .slice(passage.start, passage.end)
      .replace(/^[^:]*:\s*/, '')
      .replace(/\s+#.*$/, '')
      .replace(/["'`{}]|&\w+ /g, '')
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
