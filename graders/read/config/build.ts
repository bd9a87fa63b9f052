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
      const list: List = { kind: 'list', flow: node.flow === true, items: [], ...this.#written(node) };
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
      const mapping: Mapping = { kind: 'mapping', flow: true, pairs: [], start: 0, end: 0 };
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
    const mapping: Mapping = { kind: 'mapping', flow: node.flow === true, pairs: [], ...this.#written(node) };
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
    if (first) this.duplicates.push({ key: written, first, again: keySpan });
    else seen.set(written, keySpan);
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
    const scalar: Scalar = {
      kind: 'scalar',
      type,
      value: type === 'string' ? String(value) : type === 'null' ? null : (value as number | boolean),
      style: styles[node.type ?? ''] ?? 'plain',
      ...this.#written(node),
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
    const alias: Alias = { kind: 'alias', name, ...place, ...(target ? { target } : {}) };
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

  #written(node: Node): Span & { tag?: string; anchor?: string } {
    const { tag } = node;
    const anchor = 'anchor' in node ? (node.anchor as string | undefined) : undefined;
    return {
      ...span(node),
      ...(tag && !tag.startsWith('tag:yaml.org,2002:') ? { tag } : {}),
      ...(anchor ? { anchor } : {}),
    };
  }
}

function span(node: Node): Span {
  const range = node.range;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}

/** The empty scalar that stands where a value was left out. */
function nothing(at: number): Scalar {
  return { kind: 'scalar', type: 'null', value: null, style: 'plain', start: at, end: at };
}
