import type { ConfigDocument } from '../../read/config/document';
import type { Entry } from '../../read/config/entries';
import type { Environment } from '../../read/config/environments';
import { canonical, laneOf } from '../../read/config/names';
import { asScalar, type Mapping, type Tree } from '../../read/yaml/tree';
import type { Finding } from '../../report';
import type { Rule } from '../rule';
import { list, nameOf, origins, placeOf, quoted } from '../config/words';
import { choosesCode, codeIn, codeOf } from './artifacts';
import { bad, changed, good, sound } from './examples';

export const oneArtifact: Rule<ConfigDocument> = {
  id: 'one-artifact',
  title: 'One artifact',
  level: 'required',
  why: 'What was tested in stage is one build, what runs in prod another: the tests say nothing about it, whatever they found.',
  hints: [
    'Does a line of this config choose which code runs?',
    'An image, tag, version, branch, Git ref, script or DAG file must be the same in every environment, or not stand in the config at all.',
    'Take the key out of the environments and set it once, above them; promotion moves it, not the config.',
  ],
  lesson: 'six-principles',
  needs: ['readable'],
  check: (document) => ({ findings: [...byEnvironment(document), ...byLane(document)] }),
  good: [
    good('no word about code', sound),
    good('one image for all', `image: registry.acme.io/orders:1.4.2\n${sound}`),
    good(
      'the same tag in each',
      changed(
        ['  retries: 0\n', '  tag: v3\n  retries: 0\n'],
        ['  retries: 1\n', '  tag: v3\n  retries: 1\n'],
        ['  retries: 3\n', '  tag: v3\n  retries: 3\n'],
      ),
    ),
    good(
      'one digest behind two registries',
      changed(
        ['  retries: 0\n', '  image: dev.acme.io/orders@sha256:0f1e2d3c\n  retries: 0\n'],
        ['  retries: 1\n', '  image: dev.acme.io/orders@sha256:0f1e2d3c\n  retries: 1\n'],
        ['  retries: 3\n', '  image: acme.io/orders@sha256:0f1e2d3c\n  retries: 3\n'],
      ),
    ),
  ],
  bad: [
    bad(
      'a tag that floats in dev',
      ['latest'],
      changed(
        ['  retries: 0\n', '  tag: latest\n  retries: 0\n'],
        ['  retries: 1\n', '  tag: v3\n  retries: 1\n'],
        ['  retries: 3\n', '  tag: v3\n  retries: 3\n'],
      ),
    ),
    bad(
      'a branch for each',
      ['develop'],
      changed(
        ['  retries: 0\n', '  git_branch: develop\n  retries: 0\n'],
        ['  retries: 1\n', '  git_branch: release\n  retries: 1\n'],
        ['  retries: 3\n', '  git_branch: main\n  retries: 3\n'],
      ),
    ),
    bad(
      'another script in a command',
      ['python etl.py'],
      changed(
        ['  retries: 0\n', '  command: python etl.py\n  retries: 0\n'],
        ['  retries: 1\n', '  command: python etl.py\n  retries: 1\n'],
        ['  retries: 3\n', '  command: python etl_prod.py\n  retries: 3\n'],
      ),
    ),
    bad('a table of images by lane', ['edge'], `image_tags: {dev: edge, stage: v3, prod: v3}\n${sound}`),
  ],
};

interface Choice {
  environment: Environment;
  entry: Entry;
  code: string;
}

function byEnvironment(document: ConfigDocument): Finding[] {
  const environments = document.environments;
  if (environments.length < 2) return [];
  const choices = new Map<string, Choice[]>();
  for (const environment of environments) {
    for (const [shape, entry] of environment.entries) {
      const code = codeOf(entry);
      if (code !== null) choices.set(shape, [...(choices.get(shape) ?? []), { environment, entry, code }]);
    }
  }
  return [...choices.values()].flatMap((chosen) => differing(document, chosen, environments));
}

function differing(document: ConfigDocument, chosen: Choice[], environments: Environment[]): Finding[] {
  const reference = chosen.find(({ environment }) => environment.lane === 'prod') ?? chosen.at(-1);
  if (!reference) return [];
  const other = chosen.find(({ code }) => code !== reference.code);
  if (!other) {
    if (chosen.length === environments.length) return [];
    const without = environments.filter((one) => !chosen.some(({ environment }) => environment === one));
    const { environment, entry } = reference;
    return [
      {
        message: `${list(chosen.map((one) => nameOf(one.environment)))} ${chosen.length === 1 ? 'chooses' : 'choose'} ${entry.key} ${quoted(document, entry)} and ${list(without.map(nameOf))} ${without.length === 1 ? 'does' : 'do'} not: set it once for all, above the environments.`,
        reason: 'wrong',
        range: document.range(placeOf(entry)),
        path: entry.path,
        ...(environment === reference.environment ? {} : { related: origins(document, entry) }),
      },
    ];
  }
  return [
    {
      message: `${nameOf(other.environment)} runs ${other.entry.key} ${quoted(document, other.entry)} and ${nameOf(reference.environment)} ${quoted(document, reference.entry)}: what is tested is not what goes live.`,
      reason: 'wrong',
      range: document.range(placeOf(other.entry)),
      path: other.entry.path,
      related: [
        ...origins(document, other.entry),
        {
          message: `${nameOf(reference.environment)} chooses it here.`,
          range: document.range(placeOf(reference.entry)),
        },
      ],
    },
  ];
}

/** `images: {dev: …, prod: …}` beside or above the environments chooses code by lane as well. */
function byLane(document: ConfigDocument): Finding[] {
  const bodies = new Set(document.environments.map((environment) => environment.body));
  const findings: Finding[] = [];
  const walk = (tree: Tree, key: string, path: string, depth: number): void => {
    if (tree.kind !== 'mapping' || depth > 5 || bodies.has(tree)) return;
    const finding = laneTable(document, tree, key, path);
    if (finding) findings.push(finding);
    for (const pair of tree.pairs)
      walk(pair.value, canonical(pair.key), path ? `${path}.${pair.key}` : pair.key, depth + 1);
  };
  for (const root of document.parsed.roots) walk(root, '', '', 0);
  return findings;
}

function laneTable(document: ConfigDocument, mapping: Mapping, key: string, path: string): Finding | null {
  const rows = mapping.pairs.flatMap((pair) => {
    const scalar = laneOf(pair.key) ? asScalar(pair.value) : null;
    if (!scalar || scalar.value === null || scalar.value === '') return [];
    const text = String(scalar.value);
    const code =
      choosesCode(key.replace(/s$/, '')) || /(?:^|_)(?:tags|versions|branches)$/.test(key)
        ? text
        : codeIn(text);
    return code === null ? [] : [{ name: pair.key, lane: laneOf(pair.key), scalar, code }];
  });
  const reference = rows.find((row) => row.lane === 'prod') ?? rows.at(-1);
  const other = rows.find((row) => row.code !== reference?.code);
  if (!reference || !other) return null;
  return {
    message: `${key} gives ${other.name} “${document.shown(other.scalar)}” and ${reference.name} “${document.shown(reference.scalar)}”: what is tested is not what goes live.`,
    reason: 'wrong',
    range: document.range(other.scalar),
    path: `${path}.${other.name}`,
    related: [{ message: `${reference.name} has its own here.`, range: document.range(reference.scalar) }],
  };
}
