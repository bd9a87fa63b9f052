import { isMergeKey, mergedPairs } from './merge';
import { canonical, isRequiredKey, laneOf, nearLane } from './names';
import {
  asMapping,
  asScalar,
  resolved,
  type List,
  type Mapping,
  type Pair,
  type Span,
  type Tree,
} from '../yaml/tree';
import type { Lane } from '../../model';

/** An environment as found in the text, before its values are worked out. */
export interface Found {
  lane: Lane | null;
  name: string;
  nameSpan: Span;
  path: string;
  body: Mapping;
  /** The pairs that say the name, and are no values: `env: dev`. */
  selectors: Set<Pair>;
}

/** A section that every environment beside it inherits. */
export interface Section {
  name: string;
  path: string;
  body: Mapping;
}

/** Where environments stand together, and what they inherit there. */
export interface Container {
  found: Found[];
  sections: Section[];
  /** Pairs beside the environments that are none: near misses are looked for here. */
  others: { pair: Pair; path: string }[];
}

const containerNames = new Set(
  [
    'environments',
    'envs',
    'outputs',
    'targets',
    'environment',
    'env',
    'stages',
    'lanes',
    'deployments',
  ].concat([...['profiles', 'configs', 'config', 'workspaces', 'tiers']]),
);
const sectionNames = new Set(
  [
    'defaults',
    'default',
    'common',
    'shared',
    'base',
    'global',
    'globals',
    'all',
    '_defaults',
    '_default',
  ].concat([
    ...[
      '_common',
      '_base',
      '_shared',
      'default_settings',
      'shared_settings',
      'common_settings',
      'defaults_all',
    ],
  ]),
);
const selectorKeys = [
  'env',
  'environment',
  'name',
  'id',
  'env_name',
  'environment_name',
  'target',
  'lane',
  'stage',
  'tier',
];
const depthLimit = 4;

export function isSectionName(key: string): boolean {
  return sectionNames.has(canonical(key));
}

/** In: the roots of a text. Out: the places where its environments stand; empty where there are none. */
export function containersOf(roots: Tree[]): Container[] {
  if (roots.length <= 1) {
    const root = roots[0] && resolved(roots[0]);
    if (root?.kind === 'list') return [listContainer(root, '')];
    return root?.kind === 'mapping' ? [bestContainer(root, '')] : [];
  }
  const single: Container = { found: [], sections: [], others: [] };
  const whole: Container[] = [];
  roots.forEach((tree, index) => {
    const root = asMapping(tree);
    if (!root) return;
    const path = `[${index}]`;
    const named = namedBy(root);
    if (named?.lane) return void single.found.push({ ...named, path, body: root });
    const inner = bestContainer(root, path);
    if (inner.found.some((one) => one.lane)) whole.push(inner);
    else if (named && isSectionName(named.name)) single.sections.push({ name: named.name, path, body: root });
    else if (named) single.found.push({ ...named, path, body: root });
    else {
      single.sections.push(...inner.sections);
      single.others.push(...inner.others);
    }
  });
  for (const container of whole) container.sections.push(...single.sections);
  return single.found.length ? [single, ...whole] : whole.length ? whole : [single];
}

/** What a list item or a document calls itself, and the pairs that say so. */
export function namedBy(mapping: Mapping): Omit<Found, 'path' | 'body'> | null {
  let best: Omit<Found, 'path' | 'body'> | null = null;
  for (const key of selectorKeys) {
    for (const pair of mapping.pairs) {
      if (canonical(pair.key) !== key) continue;
      const scalar = asScalar(pair.value);
      if (scalar?.type !== 'string') continue;
      const name = String(scalar.value);
      const lane = laneOf(name);
      const named = { lane, name, nameSpan: scalar, selectors: new Set([pair]) };
      if (lane) return named;
      if (key === 'env' || key === 'environment' || key === 'name') best ??= named;
    }
  }
  return best;
}

/** The mapping or list, at most four levels down, that holds the most lanes; known names and required keys decide ties. */
function bestContainer(root: Mapping, path: string): Container {
  let best: { container: Container; score: number } | null = null;
  const queue: { tree: Mapping | List; path: string; key: string; depth: number; above: Section[] }[] = [
    { tree: root, path, key: '', depth: 0, above: [] },
  ];
  for (let next = queue.shift(), looked = 0; next && looked < 300; next = queue.shift(), looked++) {
    const { tree, key, depth, above } = next;
    const known = containerNames.has(canonical(key));
    const container =
      tree.kind === 'list' ? listContainer(tree, next.path) : mapContainer(tree, next.path, known);
    const score = scoreOf(container, known, depth);
    container.sections.push(...above);
    if (!best || score > best.score) best = { container, score };
    if (tree.kind === 'list' || depth >= depthLimit - 1) continue;
    const here = container.sections;
    for (const pair of tree.pairs) {
      const value = resolved(pair.value);
      if (value?.kind !== 'mapping' && value?.kind !== 'list') continue;
      if (laneOf(pair.key) || isSectionName(pair.key)) continue;
      const at = next.path ? `${next.path}.${pair.key}` : pair.key;
      queue.push({ tree: value, path: at, key: pair.key, depth: depth + 1, above: here });
    }
  }
  return best?.container ?? { found: [], sections: [], others: [] };
}

function scoreOf(container: Container, known: boolean, depth: number): number {
  const lanes = new Set(container.found.flatMap((one) => one.lane ?? []));
  const keys = container.found.reduce((sum, one) => sum + Math.min(requiredIn(one.body), 5), 0);
  if (!container.found.length) return depth === 0 ? 0 : -1;
  return lanes.size * 100 + (known ? 40 : 0) + Math.min(keys, 30) - depth;
}

function mapContainer(mapping: Mapping, path: string, known: boolean): Container {
  const container: Container = { found: [], sections: [], others: [] };
  for (const pair of mapping.pairs) {
    const lane = laneOf(pair.key);
    const at = path ? `${path}.${pair.key}` : pair.key;
    const body = asMapping(pair.value) ?? (lane ? nothingThere(pair) : null);
    if (!body) continue;
    if (isSectionName(pair.key)) container.sections.push({ name: pair.key, path: at, body });
    else if (lane || isUnnamedEnvironment(pair.key, body, known)) {
      container.found.push({
        lane,
        name: pair.key,
        nameSpan: pair.keySpan,
        path: at,
        body,
        selectors: new Set(),
      });
    } else container.others.push({ pair, path: at });
  }
  return container;
}

/** `prod:` with nothing behind it is an environment without a value. */
function nothingThere(pair: Pair): Mapping | null {
  const scalar = asScalar(pair.value);
  if (scalar?.type !== 'null') return null;
  return { ...scalar, kind: 'mapping', flow: false, pairs: [] };
}

/** A mapping that looks like an environment under a name that is no lane's: `qa`, `env1`, `stgae`. */
function isUnnamedEnvironment(name: string, body: Mapping, known: boolean): boolean {
  if (/^(?:x-|[._])/.test(name)) return false;
  const keys = requiredIn(body);
  return keys >= (known ? 1 : 2) || (keys >= 1 && nearLane(name) !== null);
}

function listContainer(list: List, path: string): Container {
  const container: Container = { found: [], sections: [], others: [] };
  list.items.slice(0, 200).forEach((item, index) => {
    const body = asMapping(item);
    if (!body) return;
    const at = `${path}[${index}]`;
    const named = namedBy(body);
    const only = body.pairs.length === 1 ? body.pairs[0] : undefined;
    if (only && (laneOf(only.key) ?? nearLane(only.key))) {
      const inner = mapContainer(body, at, true);
      container.found.push(...inner.found);
      container.others.push(...inner.others);
    } else if (named && isSectionName(named.name)) {
      container.sections.push({ name: named.name, path: at, body });
    } else if (named && (named.lane || requiredIn(body) > 0))
      container.found.push({ ...named, path: at, body });
  });
  return container;
}

/** How many of the five keys a mapping holds, directly, merged, or one level down. */
function requiredIn(mapping: Mapping): number {
  let count = 0;
  const pairs = mapping.pairs.some(isMergeKey)
    ? [...mergedPairs(mapping).values()].map(({ pair }) => pair)
    : mapping.pairs;
  for (const pair of pairs) {
    if (isRequiredKey(canonical(pair.key))) count++;
    else if (pair.value.kind !== 'scalar') {
      for (const inner of asMapping(pair.value)?.pairs ?? [])
        if (isRequiredKey(canonical(inner.key))) count++;
    }
  }
  return count;
}
