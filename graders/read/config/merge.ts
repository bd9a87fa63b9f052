import { asMapping, resolved, type Alias, type Mapping, type Pair, type Span } from './tree';

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

/**
 * The pairs of a mapping with its merges followed, as the merge type of YAML says: own keys win wherever they
 * stand; of several merged mappings the earlier wins. Mappings that merge themselves are followed once.
 */
export function mergedPairs(
  mapping: Mapping,
  following: ReadonlySet<Mapping> = new Set(),
): Map<string, MergedPair> {
  const pairs = new Map<string, MergedPair>();
  let merges: Pair[] | undefined;
  for (const pair of mapping.pairs) {
    if (isMergeKey(pair)) (merges ??= []).push(pair);
    else if (!pairs.has(pair.key)) pairs.set(pair.key, { pair });
  }
  if (!merges || following.size > 20) return pairs;
  const inside = new Set([...following, mapping]);
  for (const merge of merges) {
    const value = resolved(merge.value);
    const sources = value?.kind === 'list' && merge.value.kind !== 'alias' ? value.items : [merge.value];
    for (const source of sources.slice(0, 50)) {
      const merged = asMapping(source);
      if (!merged || inside.has(merged)) continue;
      const use = source.kind === 'alias' ? aliasUse(source) : undefined;
      for (const [key, one] of mergedPairs(merged, inside)) {
        if (!pairs.has(key)) pairs.set(key, use ? { pair: one.pair, via: use } : one);
      }
    }
  }
  return pairs;
}

export function aliasUse(alias: Alias): { use: Span; name: string } {
  return { use: { start: alias.start, end: alias.end }, name: alias.name };
}
