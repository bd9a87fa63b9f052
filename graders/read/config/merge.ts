import { asMapping, resolved, type Alias, type Mapping, type Pair, type Span, type Tree } from '../yaml/tree';

/** A pair as a mapping holds it once merge keys are followed. */
export interface MergedPair {
  pair: Pair;
  /** Where it came in: the alias behind `<<`. Missing for the mapping's own pairs. */
  via?: { use: Span; name: string };
}

/** `<<` merges when it is written plainly; in quotes it is a key like any other. */
export function isMergeKey(pair: Pair): boolean {
  return pair.key === '<<' && pair.keyStyle === 'plain';
}

/** What each mapping came to, so that merges of merges of merges cost what they show and no more. */
const known = new WeakMap<Mapping, Map<string, MergedPair>>();

/**
 * The pairs of a mapping with its merges followed, as the merge type of YAML says: own keys win wherever they
 * stand; of several merged mappings the earlier wins. A mapping that merges itself stops there.
 */
export function mergedPairs(mapping: Mapping): ReadonlyMap<string, MergedPair> {
  const before = known.get(mapping);
  if (before) return before;
  const pairs = new Map<string, MergedPair>();
  known.set(mapping, pairs);
  let merges: Pair[] | undefined;
  for (const pair of mapping.pairs) {
    if (isMergeKey(pair)) (merges ??= []).push(pair);
    else if (!pairs.has(pair.key)) pairs.set(pair.key, { pair });
  }
  for (const merge of merges ?? []) {
    const value = resolved(merge.value);
    const sources = value?.kind === 'list' && merge.value.kind !== 'alias' ? value.items : [merge.value];
    for (const source of sources) addMerged(pairs, source);
  }
  return pairs;
}

function addMerged(pairs: Map<string, MergedPair>, source: Tree): void {
  const merged = asMapping(source);
  if (!merged) return;
  const use = source.kind === 'alias' ? aliasUse(source) : undefined;
  for (const [key, one] of [...mergedPairs(merged)]) {
    if (!pairs.has(key)) pairs.set(key, use ? { pair: one.pair, via: use } : one);
  }
}

export function aliasUse(alias: Alias): { use: Span; name: string } {
  return { use: { start: alias.start, end: alias.end }, name: alias.name };
}
