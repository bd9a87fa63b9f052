import { isAlias, isMap, isPair, isSeq, type Node, type ParsedNode, type Scalar as YamlScalar } from 'yaml';
import type { Alias, List, Mapping, Pair, Scalar, ScalarStyle, Span, Tree } from './tree';

type Anchored = Scalar | Mapping | List;

const styles: Record<string, ScalarStyle> = {
  QUOTE_DOUBLE: 'double',
  QUOTE_SINGLE: 'single',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
};

/** A key that stands twice in one mapping. */
export interface DuplicateKey {
  key: string;
  first: Span;
  again: Span;
}

/** Turns the parser's nodes into trees, and notes on the way what a reader must know of the whole. */
export class TreeBuilder {
  readonly duplicates: DuplicateKey[] = [];
  /** Aliases whose name nobody has given before them. */
  readonly unnamed: Alias[] = [];
  /** Anchors that hold themselves. */
  readonly cycles: Alias[] = [];
  readonly aliases: Alias[] = [];
  /** Keys that are no scalars: `[a, b]: 1`. */
  readonly oddKeys: Span[] = [];
  /** Every key and scalar, in the order of the text. */
  readonly scalars: Scalar[] = [];
  readonly #anchors = new Map<string, Anchored>();
  readonly #open = new Set<Anchored>();
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  build(node: ParsedNode | Node): Tree {
    if (isAlias(node)) return this.#alias(node.source, span(node));
    if (isMap(node)) return this.#mapping(node);
    if (isSeq(node)) {
      const list = emptyList(node, node.flow === true);
      this.#inside(list, node.anchor, () => {
        for (const item of node.items) list.items.push(this.#child(item, list));
      });
      return list;
    }
    return this.#scalar(node as YamlScalar);
  }

  #child(item: unknown, parent: Span): Tree {
    if (isPair(item)) {
      const key = item.key as Node | null;
      const mapping = emptyMapping(null, true);
      this.#pair(mapping, key, item.value as Node | null, new Map());
      const first = mapping.pairs[0];
      mapping.start = first?.keySpan.start ?? parent.start;
      mapping.end = first?.value.end ?? parent.end;
      return mapping;
    }
    return item ? this.build(item as Node) : nothing(parent.end);
  }

  #mapping(
    node: Node & { items: unknown[]; flow?: boolean | undefined; anchor?: string | undefined },
  ): Mapping {
    const mapping = emptyMapping(node, node.flow === true);
    const seen = new Map<string, Span>();
    this.#inside(mapping, node.anchor, () => {
      for (const item of node.items) {
        if (isPair(item)) this.#pair(mapping, item.key as Node | null, item.value as Node | null, seen);
      }
    });
    return mapping;
  }

  #pair(mapping: Mapping, key: Node | null, value: Node | null, seen: Map<string, Span>): void {
    const name = key ? this.build(key) : nothing(mapping.start);
    const scalar = name.kind === 'alias' ? name.target : name;
    if (scalar?.kind !== 'scalar') {
      if (name.kind !== 'alias' || scalar) this.oddKeys.push({ start: name.start, end: name.end });
      if (value) this.build(value);
      return;
    }
    const written = scalar.value === null ? '' : String(scalar.value);
    const keySpan = { start: name.start, end: name.end };
    const first = seen.get(written);
    // Two merges in one mapping are read by most; two keys are not.
    const merges = written === '<<' && scalar.style === 'plain';
    if (first && !merges) this.duplicates.push({ key: written, first, again: keySpan });
    if (!first) seen.set(written, keySpan);
    const pair: Pair = { key: written, keySpan, keyStyle: scalar.style, value: nothing(keySpan.end) };
    mapping.pairs.push(pair);
    if (value) pair.value = this.build(value);
  }

  #scalar(node: YamlScalar): Scalar {
    const { value } = node;
    const type =
      value === null || value === undefined
        ? 'null'
        : typeof value === 'number' || typeof value === 'boolean'
          ? (typeof value as 'number' | 'boolean')
          : 'string';
    const { range } = node;
    const scalar: Scalar = {
      kind: 'scalar',
      type,
      value: type === 'string' ? String(value) : type === 'null' ? null : (value as number | boolean),
      style: styles[node.type ?? ''] ?? 'plain',
      start: range?.[0] ?? 0,
      end: range?.[1] ?? 0,
      tag: ownTag(node),
      anchor: node.anchor,
    };
    // A custom tag makes a text of whatever stands behind it: `!env 5` is no number.
    if (scalar.tag && type !== 'string') {
      scalar.type = 'string';
      scalar.value = this.#text.slice(scalar.start, scalar.end);
    }
    if (node.anchor) this.#anchors.set(node.anchor, scalar);
    this.scalars.push(scalar);
    return scalar;
  }

  #alias(name: string, place: Span): Alias {
    const target = this.#anchors.get(name);
    const alias: Alias = { kind: 'alias', name, start: place.start, end: place.end, target };
    if (!target) this.unnamed.push(alias);
    else if (this.#open.has(target)) this.cycles.push(alias);
    this.aliases.push(alias);
    return alias;
  }

  #inside(node: Mapping | List, anchor: string | undefined, build: () => void): void {
    if (!anchor) return build();
    this.#anchors.set(anchor, node);
    this.#open.add(node);
    build();
    this.#open.delete(node);
  }
}

// Trees are made often and read everywhere: each kind has all its fields, always in one order.

function emptyMapping(node: Written | null, flow: boolean): Mapping {
  const { start, end } = node ? span(node) : { start: 0, end: 0 };
  return {
    kind: 'mapping',
    flow,
    pairs: [],
    start,
    end,
    tag: node ? ownTag(node) : undefined,
    anchor: node?.anchor,
  };
}

function emptyList(node: Written, flow: boolean): List {
  const { start, end } = span(node);
  return { kind: 'list', flow, items: [], start, end, tag: ownTag(node), anchor: node.anchor };
}

type Written = Node & { anchor?: string | undefined };

/** A tag of the learner's own; those of YAML itself are resolved by the parser. */
function ownTag(node: { tag?: string | undefined }): string | undefined {
  return node.tag && !node.tag.startsWith('tag:yaml.org,2002:') ? node.tag : undefined;
}

function span(node: Node): Span {
  const range = node.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}

/** The empty scalar that stands where a value was left out. */
export function nothing(at: number): Scalar {
  return {
    kind: 'scalar',
    type: 'null',
    value: null,
    style: 'plain',
    start: at,
    end: at,
    tag: undefined,
    anchor: undefined,
  };
}
