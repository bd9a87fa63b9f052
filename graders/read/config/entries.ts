import type { Origin } from '../../model';
import { aliasUse, mergedPairs, type MergedPair } from './merge';
import { canonical, isRequiredKey } from './names';
import {
  asMapping,
  asScalar,
  resolved,
  type List,
  type Mapping,
  type Pair,
  type Scalar,
  type Span,
} from '../yaml/tree';

/** How a value came to stand in an environment; places are spans still. */
export interface Source {
  kind: Origin['kind'];
  name?: string;
  /** Where the anchor is used: `*base`. */
  use?: Span;
}

/** One value of an environment, with its groups opened. */
export interface Entry {
  /** One of the five keys in snake case; any other key as written, dotted where grouped. */
  key: string;
  /** The key without the learner's choice of spelling, for comparing environments: `retry.delay_seconds`. */
  shape: string;
  writtenAs: string;
  path: string;
  keySpan: Span;
  value: Scalar | Mapping | List;
  source: Source;
}

/** In: an environment's body and its path. Out: its values by shape; the first word on a key wins. */
export function entriesOf(body: Mapping, path: string, skip: ReadonlySet<Pair>): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const grouped: Entry[] = [];
  for (const merged of mergedPairs(body).values()) {
    const { pair } = merged;
    if (skip.has(pair)) continue;
    const { key } = pair;
    const name = canonical(key);
    const source = sourceOf(merged);
    const value = resolved(pair.value);
    if (!value) continue;
    const group = value.kind === 'scalar' || isRequiredKey(name) ? null : groupOf(pair, value);
    if (!group) {
      const dot = name.lastIndexOf('.');
      const last = dot < 0 ? name : name.slice(dot + 1);
      const required = isRequiredKey(last) ? last : null;
      const shape = required ?? name;
      if (!entries.has(shape))
        entries.set(shape, entryOf(pair, value, join(path, key), source, required, key, name));
      continue;
    }
    for (const inner of group) {
      const innerName = canonical(inner.pair.key);
      const required = isRequiredKey(innerName) ? innerName : null;
      const from = source.kind === 'own' ? sourceOf(inner) : source;
      const innerValue = resolved(inner.pair.value);
      if (!innerValue) continue;
      const at = join(join(path, key), inner.pair.key);
      const dotted = `${key}.${inner.pair.key}`;
      grouped.push(entryOf(inner.pair, innerValue, at, from, required, dotted, `${name}.${innerName}`));
    }
  }
  for (const entry of grouped) if (!entries.has(entry.shape)) entries.set(entry.shape, entry);
  return entries;
}

function entryOf(
  pair: Pair,
  value: Entry['value'],
  path: string,
  source: Source,
  required: string | null,
  dotted: string,
  shape: string,
): Entry {
  const key = required ?? dotted;
  return { key, shape: required ?? shape, writtenAs: pair.key, path, keySpan: pair.keySpan, value, source };
}

/** The pairs of a group (`connections: {src_conn: …}`), also as a list of `{name, value}`; null for a plain value. */
function groupOf(pair: Pair, value: Mapping | List): MergedPair[] | null {
  const via = pair.value.kind === 'alias' ? aliasUse(pair.value) : undefined;
  if (value.kind === 'mapping') {
    if (!value.pairs.length || value.tag) return null;
    return [...mergedPairs(value).values()].map((inner) => (via ? { ...inner, via } : inner));
  }
  if (!value.items.length || value.items.length > 200) return null;
  const named: MergedPair[] = [];
  for (const item of value.items) {
    const inner = nameAndValue(asMapping(item));
    if (!inner) return null;
    named.push(via ? { pair: inner, via } : { pair: inner });
  }
  return named;
}

/** `{name: src_conn, value: orders_dev}` as the pair that it means. */
function nameAndValue(mapping: Mapping | null): Pair | null {
  if (mapping?.pairs.length !== 2) return null;
  const name = mapping.pairs.find((pair) => pair.key === 'name' || pair.key === 'key');
  const value = mapping.pairs.find((pair) => pair.key === 'value' || pair.key === 'default');
  const key = name && asScalar(name.value);
  if (!key || !value || key.type !== 'string') return null;
  return { key: String(key.value), keySpan: key, keyStyle: key.style, value: value.value };
}

function sourceOf({ pair, via }: MergedPair): Source {
  if (via) return { kind: 'anchor', ...via };
  if (pair.value.kind === 'alias') return { kind: 'anchor', ...aliasUse(pair.value) };
  return own;
}

const own: Source = { kind: 'own' };

function join(path: string, key: string): string {
  return path ? `${path}.${key}` : key;
}
