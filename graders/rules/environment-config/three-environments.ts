import type { ConfigDocument } from '../../read/config/document';
import { nearLane } from '../../read/config/names';
import type { Lane } from '../../model';
import type { Finding } from '../../report';
import type { Rule } from '../rule';
import { renameKey } from '../config/fixes';
import { list, nameOf } from '../config/words';
import { writtenElsewhere } from './elsewhere';
import { bad, changed, good, sound } from './examples';

const lanes: { lane: Lane; names: string }[] = [
  { lane: 'dev', names: 'development counts too' },
  { lane: 'stage', names: 'staging, test, preprod and uat count too' },
  { lane: 'prod', names: 'production counts too' },
];

export const threeEnvironments: Rule<ConfigDocument> = {
  id: 'three-environments',
  title: 'All three environments',
  level: 'required',
  why: 'A lane that is missing is a lane that somebody skips: without stage, the first realistic test of a change is production.',
  hints: [
    'Read the names of your environments aloud: which of the three lanes is not there?',
    'The grader looks for dev, stage and prod at the top level, under environments, envs, outputs or targets, as list items with a name, or as a document each.',
    'Write the missing one as a block like its neighbours, for example stage: with the same five keys under it.',
  ],
  lesson: 'the-picture',
  needs: ['readable'],
  check(document) {
    const elsewhere = writtenElsewhere(document);
    if (elsewhere) return { findings: [elsewhere] };
    const missing = lanes.flatMap((lane) => missingLane(document, lane.lane, lane.names));
    return { findings: [...missing, ...twice(document)] };
  },
  good: [
    good('dev, stage and prod at the top level', sound),
    good(
      'other names for the lanes',
      changed(['dev:\n', 'development:\n'], ['stage:\n', 'uat:\n'], ['prod:\n', 'production:\n']),
    ),
    good(
      'a list under environments',
      `environments:\n  - name: dev\n    retries: 0\n  - name: staging\n    retries: 1\n  - name: prod\n    retries: 3\n`,
    ),
    good(
      'a document each',
      `env: dev\nretries: 0\n---\nenv: stage\nretries: 1\n---\nenv: prod\nretries: 3\n`,
    ),
  ],
  bad: [
    bad(
      'stage is missing',
      [''],
      changed([sound.slice(sound.indexOf('stage:'), sound.indexOf('prod:')), '']),
    ),
    bad('a letter swapped', ['stgae'], changed(['stage:\n', 'stgae:\n'])),
    bad(
      'names that say nothing',
      ['', '', ''],
      changed(['dev:\n', 'env1:\n'], ['stage:\n', 'env2:\n'], ['prod:\n', 'env3:\n']),
    ),
    bad(
      'turned round: the environments inside the keys',
      ['bucket'],
      `bucket: {dev: raw-dev, stage: raw-stage, prod: raw-prod}\nretries: {dev: 0, stage: 1, prod: 3}\n`,
    ),
    bad(
      'the environment in front of each key',
      ['dev_retries'],
      `dev_retries: 0\nstage_retries: 1\nprod_retries: 3\n`,
    ),
    bad(
      'the environment inside another name',
      ['etl-dev'],
      `services:\n  etl-dev: {retries: 0}\n  etl-stage: {retries: 1}\n  etl-prod: {retries: 3}\n`,
    ),
    bad(
      'dev twice in a list',
      ['dev'],
      `- name: dev\n  retries: 0\n- name: dev\n  retries: 1\n- name: stage\n  retries: 1\n- name: prod\n  retries: 3\n`,
    ),
  ],
};

function missingLane(document: ConfigDocument, lane: Lane, names: string): Finding[] {
  if (document.inLane(lane).length) return [];
  const near = nearMiss(document, lane);
  if (near) {
    const { name, span } = near;
    return [
      {
        message: `“${name}” is nearly ${lane}, and no program that asks for ${lane} finds it.`,
        reason: 'wrong',
        range: document.range(span),
        path: near.path,
        fix: renameKey(document, span, lane),
      },
    ];
  }
  const unnamed = document.environments.filter((environment) => !environment.lane).map(nameOf);
  const seen = unnamed.length
    ? ` ${list(unnamed.slice(0, 4))} ${unnamed.length === 1 ? 'is no name that counts' : 'are no names that count'} for it.`
    : '';
  return [
    {
      message: `There is no ${lane} environment.${seen} Write one called ${lane} (${names}).`,
      reason: 'missing',
      range: document.range(placeFor(document, lane)),
    },
  ];
}

function nearMiss(
  document: ConfigDocument,
  lane: Lane,
): { name: string; span: { start: number; end: number }; path: string } | null {
  for (const environment of document.environments) {
    if (environment.lane || nearLane(environment.name) !== lane) continue;
    return { name: environment.name, span: environment.nameSpan, path: environment.path };
  }
  for (const { pair, path } of document.others) {
    if (nearLane(pair.key) === lane) return { name: pair.key, span: pair.keySpan, path };
  }
  return null;
}

/** A missing environment belongs before prod, or behind the last one. */
function placeFor(document: ConfigDocument, lane: Lane): { start: number; end: number } {
  const prod = document.inLane('prod')[0];
  const last = document.environments.at(-1);
  if (prod && lane === 'stage') return { start: prod.nameSpan.start, end: prod.nameSpan.start };
  const at =
    last && lane !== 'dev'
      ? last.body.end
      : (document.environments[0]?.nameSpan.start ?? document.text.length);
  return { start: at, end: at };
}

/** Two list items or documents of one name: a program takes one of them, and nobody sees which. */
function twice(document: ConfigDocument): Finding[] {
  const seen = new Map<string, { start: number; end: number }>();
  return document.environments.flatMap((environment) => {
    const first = seen.get(environment.name);
    if (!first) {
      seen.set(environment.name, environment.nameSpan);
      return [];
    }
    return {
      message: `${nameOf(environment)} stands here a second time: a program takes one of the two, and nobody sees which.`,
      reason: 'contradicted',
      range: document.range(environment.nameSpan),
      path: environment.path,
      related: [{ message: `${nameOf(environment)} is here first.`, range: document.range(first) }],
    };
  });
}
