import type { Alias, List, Mapping, Pair, Scalar, Span } from './tree';

export type Anchored = Scalar | Mapping | List;

/** A key that stands twice in one mapping. */
export interface DuplicateKey {
  key: string;
  first: Span;
  again: Span;
}

/** What a reader must know of the whole text besides its trees. */
export class Notes {
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

  /** A node under the name that its anchor gives it. */
  name(node: Anchored): void {
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
  }

  /** A mapping or list whose parts come now: an alias to it would stand inside it. */
  open(node: Mapping | List): void {
    if (node.anchor === undefined) return;
    this.#anchors.set(node.anchor, node);
    this.#open.add(node);
  }

  close(node: Mapping | List): void {
    if (node.anchor !== undefined) this.#open.delete(node);
  }

  alias(name: string, { start, end }: Span): Alias {
    const target = this.#anchors.get(name);
    const alias: Alias = { kind: 'alias', name, start, end, target };
    if (!target) this.unnamed.push(alias);
    else if (this.#open.has(target)) this.cycles.push(alias);
    this.aliases.push(alias);
    return alias;
  }

  /** Looks at each key as its mapping takes it up; small mappings are searched without a map of their keys. */
  key(mapping: Mapping, pair: Pair): void {
    // Two merges in one mapping are read by most; two keys are not.
    if (pair.key === '<<' && pair.keyStyle === 'plain') return;
    const first = mapping.pairs.length > 12 ? this.#seen(mapping, pair) : firstOf(mapping.pairs, pair);
    if (first) this.duplicates.push({ key: pair.key, first: first.keySpan, again: pair.keySpan });
  }

  readonly #keys = new WeakMap<Mapping, Map<string, Pair>>();

  #seen(mapping: Mapping, pair: Pair): Pair | undefined {
    let keys = this.#keys.get(mapping);
    if (!keys) {
      keys = new Map();
      for (const before of mapping.pairs) if (!keys.has(before.key)) keys.set(before.key, before);
      this.#keys.set(mapping, keys);
    }
    const first = keys.get(pair.key);
    if (!first) keys.set(pair.key, pair);
    return first;
  }
}

function firstOf(pairs: readonly Pair[], { key }: Pair): Pair | undefined {
  return pairs.find((before) => before.key === key);
}
