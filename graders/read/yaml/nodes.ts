import type { CST } from 'yaml';
import type { Alias, List, Mapping, Pair, Scalar, Span, Tree } from './tree';
import { Directives, ownTag } from './directives';
import { Faults } from './faults';
import { composeFlow } from './flow';
import { Notes } from './notes';
import { emptyPlace, endOf, hasLineEnd, propsOf, type Props } from './props';
import { textOf, valueOf } from './scalars';

/** How a text is read. */
export interface Manner {
  /** Whether what every reader of YAML understands and the standard forbids is a fault. */
  strict: boolean;
  /** Whether pairs whose key is a mapping, a list or an alias stay where they are, with a key of no name. */
  keepsOddKeys: boolean;
}

/**
 * Makes trees of a document's tokens, and notes what is wrong in them. The steps are those of the yaml package's own
 * composer (ISC), without its nodes, comments and options.
 */
export class NodeComposer {
  readonly faults: Faults;
  readonly notes = new Notes();
  directives = new Directives();
  /** Whether no collection has begun yet in this document. */
  atRoot = true;
  /** Where the node that was composed last ends, with the comment and the line end behind it. */
  nodeEnd = 0;
  readonly #keepsOddKeys: boolean;

  constructor({ strict, keepsOddKeys }: Manner) {
    this.faults = new Faults(strict);
    this.#keepsOddKeys = keepsOddKeys;
  }

  node(token: CST.Token, props: Props): Tree {
    const { anchor, tag } = props;
    let node: Tree;
    switch (token.type) {
      case 'alias':
        node = this.#alias(token);
        if (anchor || tag) this.faults.on('ALIAS_PROPS', token);
        return node;
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar':
      case 'block-scalar':
        node = this.#scalar(token, props);
        break;
      case 'block-map':
        node = this.#blockMap(token, props);
        break;
      case 'block-seq':
        node = this.#blockSeq(token, props);
        break;
      case 'flow-collection':
        node = composeFlow(this, token, props);
        break;
      default:
        this.faults.on('UNEXPECTED_TOKEN', token);
        return this.empty(token.offset, undefined, props);
    }
    if (anchor && node.anchor === '') this.faults.on('BAD_ALIAS', anchor);
    return node;
  }

  /** The empty scalar that stands where a value was left out. */
  empty(offset: number, before: readonly CST.SourceToken[] | undefined, props: Props): Scalar {
    const at = emptyPlace(offset, before);
    const scalar = this.#scalar({ type: 'scalar', offset: at, indent: -1, source: '' }, props);
    if (props.anchor && scalar.anchor === '') this.faults.on('BAD_ALIAS', props.anchor);
    if (props.hasComment) this.nodeEnd = props.end;
    return scalar;
  }

  #alias({ offset, source, end }: CST.FlowScalar): Alias {
    if (source.length === 1) this.faults.at('BAD_ALIAS', offset);
    const valueEnd = offset + source.length;
    this.nodeEnd = endOf(end, valueEnd, true, this.faults);
    return this.notes.alias(source.slice(1), { start: offset, end: valueEnd });
  }

  #scalar(token: CST.FlowScalar | CST.BlockScalar, { anchor, tag: tagToken }: Props): Scalar {
    const { text, style, end, nodeEnd } = textOf(token, this.atRoot, this.faults);
    const tagName = this.directives.tagName(tagToken, this.faults);
    const tag = ownTag(tagName);
    const value = valueOf(text, style, tagName);
    const scalar: Scalar = {
      kind: 'scalar',
      type: value === null ? 'null' : (typeof value as Scalar['type']),
      value,
      style,
      start: token.offset,
      end,
      tag,
      anchor: anchor?.source.slice(1),
    };
    this.notes.name(scalar);
    this.notes.scalars.push(scalar);
    this.nodeEnd = nodeEnd;
    return scalar;
  }

  #blockMap(token: CST.BlockMap, props: Props): Mapping {
    const { faults } = this;
    const mapping = this.collection(token, props, 'mapping', false);
    let offset = token.offset;
    let commentEnd: number | null = null;
    const parentIndent = token.indent;
    for (const { start, key, sep, value } of token.items) {
      const keyProps = propsOf(
        start,
        {
          indicator: 'explicit-key-ind',
          next: key ?? sep?.[0],
          offset,
          parentIndent,
          startOnNewline: true,
          inFlow: false,
        },
        faults,
      );
      const isImplicit = !keyProps.found;
      if (isImplicit) {
        if (key?.type === 'block-seq') faults.at('BLOCK_AS_IMPLICIT_KEY', offset);
        else if (key && 'indent' in key && key.indent !== token.indent) faults.at('BAD_INDENT', offset);
        if (!keyProps.anchor && !keyProps.tag && !sep) {
          commentEnd = keyProps.end;
          continue;
        }
        const place = key ?? start.at(-1);
        if (place && (keyProps.newlineAfterProp || hasLineEnd(key)))
          faults.on('MULTILINE_IMPLICIT_KEY', place);
      } else if (keyProps.found?.indent !== token.indent) faults.at('BAD_INDENT', offset);

      const name = key ? this.node(key, keyProps) : this.empty(keyProps.end, start, keyProps);
      const keyEnd = this.nodeEnd;
      const valueProps = propsOf(
        sep ?? [],
        {
          indicator: 'map-value-ind',
          next: value,
          offset: keyEnd,
          parentIndent,
          startOnNewline: !key || key.type === 'block-scalar',
          inFlow: false,
        },
        faults,
      );
      offset = valueProps.end;
      const pair = this.pair(mapping, name);
      if (!valueProps.found) {
        if (isImplicit) faults.at('MISSING_CHAR', name.start, name.end);
        continue;
      }
      if (isImplicit) {
        if (value?.type === 'block-map' && !valueProps.hasNewline) faults.at('BLOCK_AS_IMPLICIT_KEY', offset);
        if (faults.strict && keyProps.start < valueProps.found.offset - 1024)
          faults.at('KEY_OVER_1024_CHARS', name.start, name.end);
      }
      const tree = value ? this.node(value, valueProps) : this.empty(offset, sep, valueProps);
      if (pair) pair.value = tree;
      offset = this.nodeEnd;
    }
    mapping.end = offset;
    this.nodeEnd = commentEnd ?? offset;
    this.notes.close(mapping);
    return mapping;
  }

  #blockSeq(token: CST.BlockSequence, props: Props): List {
    const { faults } = this;
    const { anchor, tag, newlineAfterProp } = props;
    const last = anchor && tag ? (anchor.offset > tag.offset ? anchor : tag) : (anchor ?? tag);
    if (last && (!newlineAfterProp || newlineAfterProp.offset < last.offset)) faults.on('MISSING_CHAR', last);
    const list = this.collection(token, props, 'list', false);
    let offset = token.offset;
    let commentEnd: number | null = null;
    for (const { start, value } of token.items) {
      const itemProps = propsOf(
        start,
        {
          indicator: 'seq-item-ind',
          next: value,
          offset,
          parentIndent: token.indent,
          startOnNewline: true,
          inFlow: false,
        },
        faults,
      );
      if (!itemProps.found) {
        if (!itemProps.anchor && !itemProps.tag && !value) {
          commentEnd = itemProps.end;
          continue;
        }
        if (value?.type === 'block-seq') faults.at('BAD_INDENT', itemProps.end);
        else faults.at('MISSING_CHAR', offset);
      }
      list.items.push(value ? this.node(value, itemProps) : this.empty(itemProps.end, start, itemProps));
      offset = this.nodeEnd;
    }
    list.end = offset;
    this.nodeEnd = commentEnd ?? offset;
    this.notes.close(list);
    return list;
  }

  collection(token: CST.Token, props: Props, kind: 'mapping', flow: boolean): Mapping;
  collection(token: CST.Token, props: Props, kind: 'list', flow: boolean): List;
  collection(token: CST.Token, props: Props, kind: 'mapping' | 'list', flow: boolean): Mapping | List;
  collection(token: CST.Token, props: Props, kind: 'mapping' | 'list', flow: boolean): Mapping | List {
    this.atRoot = false;
    const tagName = this.directives.tagName(props.tag, this.faults);
    const start = token.offset;
    const tag = tagName === '!' ? undefined : ownTag(tagName);
    const anchor = props.anchor?.source.slice(1);
    // Trees are made often and read everywhere: each kind has all its fields, always in one order.
    const node: Mapping | List =
      kind === 'mapping'
        ? { kind, flow, pairs: [], start, end: start, tag, anchor }
        : { kind, flow, items: [], start, end: start, tag, anchor };
    this.notes.open(node);
    return node;
  }

  /**
   * Takes a key up into its mapping. A key that is no scalar goes without a name, or is left out: then null comes back,
   * and its value belongs to nothing.
   */
  pair(mapping: Mapping, name: Tree): Mapping['pairs'][number] | null {
    const scalar = name.kind === 'alias' ? name.target : name;
    if (this.#keepsOddKeys && name.kind !== 'scalar') {
      const keySpan = spanOf(name);
      const pair: Pair = { key: '', keySpan, keyStyle: 'plain', value: nothing(keySpan.end) };
      mapping.pairs.push(pair);
      return pair;
    }
    if (scalar?.kind !== 'scalar') {
      if (name.kind !== 'alias' || scalar) this.notes.oddKeys.push(spanOf(name));
      return null;
    }
    const key = scalar.value === null ? '' : String(scalar.value);
    const keySpan = spanOf(name);
    const pair = { key, keySpan, keyStyle: scalar.style, value: nothing(keySpan.end) };
    this.notes.key(mapping, pair);
    mapping.pairs.push(pair);
    return pair;
  }
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function nothing(at: number): Tree {
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
