import type { ConfigDocument } from '../../read/config/document';
import { containersOf, namedBy } from '../../read/config/containers';
import { laneOf } from '../../read/config/names';
import { valueLimit } from '../../read/config/size';
import { asMapping, resolved, type Tree } from '../../read/yaml/tree';
import type { Finding } from '../../report';
import { count } from '../config/words';

/** Keys that stand twice in one mapping, the first three of them. */
export function duplicateFaults(document: ConfigDocument): Finding[] {
  const { duplicates } = document.parsed.notes;
  const told = duplicates.slice(0, 3).map(({ key, first, again }): Finding => ({
    message: `${key === '' ? 'An empty key' : `“${key.slice(0, 60)}”`} stands here a second time: one of the two is lost, and parsers differ on which.`,
    reason: 'contradicted',
    range: document.range(again),
    related: [{ message: 'It is here first.', range: document.range(first) }],
  }));
  const rest = duplicates.length - told.length;
  const last = told.at(-1);
  if (rest > 0 && last)
    last.message += ` There ${rest === 1 ? 'is' : 'are'} ${count(rest, 'more key', 'more keys')} like this.`;
  return told;
}

/** Aliases without an anchor, anchors that hold themselves, and aliases that multiply beyond measure. */
export function aliasFaults(document: ConfigDocument): Finding[] {
  const { unnamed, cycles, aliases } = document.parsed.notes;
  const findings: Finding[] = [];
  for (const alias of unnamed.slice(0, 3)) {
    findings.push({
      message: `*${alias.name} stands for nothing: no anchor &${alias.name} comes before it.`,
      reason: 'missing',
      range: document.range(alias),
    });
  }
  for (const alias of cycles.slice(0, 1)) {
    findings.push({
      message: `*${alias.name} stands inside what &${alias.name} names, so it would hold itself for ever.`,
      reason: 'wrong',
      range: document.range(alias),
    });
  }
  if (findings.length || !aliases.length) return findings;
  const [first] = aliases;
  if (document.sprawls && first) {
    findings.push({
      message: `Followed to their ends, the aliases make more than ${valueLimit.toLocaleString('en-US')} values of this text. No program should try.`,
      reason: 'wrong',
      range: document.range(first),
    });
  }
  return findings;
}

/** A text that parses, but to something that can hold no environments. */
export function rootFault(document: ConfigDocument): Finding | null {
  const { roots } = document.parsed;
  const [root, second] = roots;
  if (!root)
    return {
      message: 'There are only comments here. Start with dev: and its five keys.',
      reason: 'missing',
      range: document.range({ start: 0, end: 0 }),
    };
  if (second) return documentsFault(document, roots);
  const node = resolved(root);
  if (node?.kind === 'mapping') return null;
  const range = document.range(shortened(root));
  if (node?.kind === 'list') {
    if (!node.items.length)
      return { message: 'The list is empty. Start with an environment.', reason: 'missing', range };
    const odd = node.items.find((item) => !isNamed(item));
    if (!odd && containersOf(roots)[0]) return null;
    const every = node.items.every((item) => !asMapping(item));
    return {
      message: every
        ? 'This is a list of bare values. Make each item a mapping with a name: - name: dev, and its keys below.'
        : 'This list has an item without a name. Each needs one: name: dev or env: dev.',
      reason: 'wrong',
      range: every || !odd ? range : document.range(shortened(odd)),
    };
  }
  const value =
    node?.kind === 'scalar' && node.type !== 'string'
      ? `the single value ${document.shown(node) || 'null'}`
      : 'a plain text';
  return {
    message: `This is ${value}, and no mapping: there are no keys with values. Start with dev: and its five keys below.`,
    reason: 'wrong',
    range,
  };
}

function documentsFault(document: ConfigDocument, roots: Tree[]): Finding | null {
  const odd = roots.find((root) => !asMapping(root));
  if (odd) {
    return {
      message: 'This document is no mapping. Each document needs an environment: env: dev, and its keys.',
      reason: 'wrong',
      range: document.range(shortened(odd)),
    };
  }
  if (document.environments.length) return null;
  const first = roots[0] ?? { start: 0, end: 0 };
  return {
    message:
      'These documents don’t say which environments they are. Begin each with env: dev, env: stage, env: prod.',
    reason: 'missing',
    range: document.range({ start: first.start, end: first.start }),
  };
}

function isNamed(item: Tree): boolean {
  const mapping = asMapping(item);
  if (!mapping) return false;
  const only = mapping.pairs.length === 1 ? mapping.pairs[0] : undefined;
  return (
    namedBy(mapping) !== null ||
    (only !== undefined && (laneOf(only.key) !== null || asMapping(only.value) !== null))
  );
}

/** At most 200 characters of a node, so that a mark in an editor stays readable. */
function shortened(tree: Tree): { start: number; end: number } {
  return { start: tree.start, end: Math.min(tree.end, tree.start + 200) };
}
