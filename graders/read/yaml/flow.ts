import type { CST } from 'yaml';
import type { List, Mapping, Tree } from './tree';
import type { Faults } from './faults';
import type { NodeComposer } from './nodes';
import { endOf, hasLineEnd, isBlock, propsOf, type Props } from './props';

/** In: a collection in brackets or braces. Out: its tree. */
export function composeFlow(nodes: NodeComposer, token: CST.FlowCollection, props: Props): Mapping | List {
  const isMap = token.start.source === '{';
  const atRoot = nodes.atRoot;
  const node = nodes.collection(token, props, isMap ? 'mapping' : 'list', true);
  let offset = token.offset + token.start.source.length;
  token.items.forEach((item, index) => {
    offset = composeItem(nodes, node, item, { token, index, offset });
  });
  const [first, ...others] = token.end;
  let end = offset;
  if (first?.source === (isMap ? '}' : ']')) end = first.offset + first.source.length;
  else {
    nodes.faults.at(atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', offset);
    if (first && first.source.length !== 1) others.unshift(first);
  }
  node.end = end;
  nodes.nodeEnd = others.length ? endOf(others, end, true, nodes.faults) : end;
  nodes.notes.close(node);
  return node;
}

/** One item between commas. Out: where it ends. */
function composeItem(
  nodes: NodeComposer,
  into: Mapping | List,
  { start, key, sep, value }: CST.CollectionItem,
  { token, index, offset }: { token: CST.FlowCollection; index: number; offset: number },
): number {
  const { faults } = nodes;
  const isMap = into.kind === 'mapping';
  const props = propsOf(
    start,
    {
      indicator: 'explicit-key-ind',
      next: key ?? sep?.[0],
      offset,
      parentIndent: token.indent,
      startOnNewline: false,
      inFlow: true,
    },
    faults,
  );
  if (!props.found) {
    if (!props.anchor && !props.tag && !sep && !value) {
      if (index === 0 && props.comma) faults.on('UNEXPECTED_TOKEN', props.comma);
      else if (index < token.items.length - 1) faults.at('UNEXPECTED_TOKEN', props.start);
      return props.end;
    }
    if (!isMap && key && faults.strict && hasLineEnd(key)) faults.on('MULTILINE_IMPLICIT_KEY', key);
  }
  if (index === 0 && props.comma) faults.on('UNEXPECTED_TOKEN', props.comma);
  else if (index > 0 && !props.comma) faults.at('MISSING_CHAR', props.start);

  if (into.kind === 'list' && !sep && !props.found) {
    const item = value ? nodes.node(value, props) : nodes.empty(props.end, sep, props);
    into.items.push(item);
    const end = nodes.nodeEnd;
    if (isBlock(value)) faults.at('BLOCK_IN_FLOW', item.start, item.end);
    return end;
  }
  const name = key ? nodes.node(key, props) : nodes.empty(props.end, start, props);
  const keyEnd = nodes.nodeEnd;
  if (isBlock(key)) faults.at('BLOCK_IN_FLOW', name.start, name.end);
  const valueProps = propsOf(
    sep ?? [],
    {
      indicator: 'map-value-ind',
      next: value,
      offset: keyEnd,
      parentIndent: token.indent,
      startOnNewline: false,
      inFlow: true,
    },
    faults,
  );
  const { found } = valueProps;
  if (found && !isMap && !props.found) checkImplicitKey(faults, sep ?? [], found, props.start);
  else if (!found && value) {
    if ('source' in value && value.source.startsWith(':')) faults.on('MISSING_CHAR', value);
    else faults.at('MISSING_CHAR', valueProps.start);
  }
  const mapping = into.kind === 'mapping' ? into : onePair();
  const pair = nodes.pair(mapping, name);
  let tree: Tree | null = null;
  if (value) tree = nodes.node(value, valueProps);
  else if (found) tree = nodes.empty(valueProps.end, sep, valueProps);
  const end = tree ? nodes.nodeEnd : valueProps.end;
  if (tree && isBlock(value)) faults.at('BLOCK_IN_FLOW', tree.start, tree.end);
  if (pair && tree) pair.value = tree;
  if (into.kind === 'list') {
    mapping.start = name.start;
    mapping.end = (tree ?? name).end;
    into.items.push(mapping);
  }
  return end;
}

/** `[a: 1]`: the key of a pair without braces is short, and on one line. */
function checkImplicitKey(
  faults: Faults,
  sep: readonly CST.SourceToken[],
  colon: CST.SourceToken,
  start: number,
): void {
  if (!faults.strict) return;
  const lineEnd = sep.slice(0, sep.indexOf(colon)).find(({ type }) => type === 'newline');
  if (lineEnd) faults.on('MULTILINE_IMPLICIT_KEY', lineEnd);
  if (start < colon.offset - 1024) faults.on('KEY_OVER_1024_CHARS', colon);
}

function onePair(): Mapping {
  return {
    kind: 'mapping',
    flow: true,
    pairs: [],
    start: 0,
    end: 0,
    tag: undefined,
    anchor: undefined,
  };
}
