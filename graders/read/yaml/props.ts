import type { CST } from 'yaml';
import type { Faults } from './faults';

/** What stands before a node: its anchor and tag, the sign that introduces it, and blanks. */
export interface Props {
  anchor: CST.SourceToken | null;
  tag: CST.SourceToken | null;
  comma: CST.SourceToken | null;
  /** The sign asked for: `-`, `?`, `:` or `---`. */
  found: CST.SourceToken | null;
  hasComment: boolean;
  hasNewline: boolean;
  newlineAfterProp: CST.SourceToken | null;
  start: number;
  end: number;
}

export interface Expected {
  indicator: CST.SourceToken['type'];
  next: CST.Token | null | undefined;
  offset: number;
  parentIndent: number;
  startOnNewline: boolean;
  inFlow: boolean;
}

/**
 * Reads what stands before a node, and notes what may not stand there. After `resolveProps` of the yaml package (ISC),
 * without the comments, which nobody here needs.
 */
export function propsOf(tokens: readonly CST.SourceToken[], expected: Expected, faults: Faults): Props {
  const { indicator, next, inFlow } = expected;
  const props: Props = {
    anchor: null,
    tag: null,
    comma: null,
    found: null,
    hasComment: false,
    hasNewline: false,
    newlineAfterProp: null,
    start: -1,
    end: expected.offset,
  };
  let atNewline = expected.startOnNewline;
  let hasSpace = expected.startOnNewline;
  let needsSpace = false;
  let tab: CST.SourceToken | null = null;

  for (const token of tokens) {
    const { type } = token;
    if (needsSpace && type !== 'space' && type !== 'newline' && type !== 'comma')
      faults.at('MISSING_CHAR', token.offset);
    needsSpace = false;
    if (tab && atNewline && type !== 'comment' && type !== 'newline') faults.on('TAB_AS_INDENT', tab);
    tab = null;
    if (type === 'space') {
      const mayIndent = inFlow || (indicator === 'doc-start' && next?.type === 'flow-collection');
      if (!mayIndent && token.source.includes('\t')) tab = token;
      hasSpace = true;
    } else if (type === 'comment') {
      if (!hasSpace) faults.on('MISSING_CHAR', token);
      props.hasComment = true;
      atNewline = false;
    } else if (type === 'newline') {
      if (props.anchor || props.tag) props.newlineAfterProp = token;
      atNewline = hasSpace = props.hasNewline = true;
    } else {
      needsSpace = type === 'anchor' || type === 'tag';
      atNewline = take(props, token, indicator, inFlow, faults);
      hasSpace = false;
    }
  }

  const last = tokens.at(-1);
  if (last) props.end = last.offset + last.source.length;
  if (needsSpace && next && next.type !== 'space' && next.type !== 'newline' && next.type !== 'comma') {
    if (next.type !== 'scalar' || next.source !== '') faults.at('MISSING_CHAR', next.offset);
  }
  if (tab && ((atNewline && tab.indent <= expected.parentIndent) || isBlock(next)))
    faults.on('TAB_AS_INDENT', tab);
  if (props.start < 0) props.start = props.end;
  return props;
}

/** Takes in a token that is no blank. Out: whether a block may begin behind it, as behind `-` and `?`. */
function take(
  props: Props,
  token: CST.SourceToken,
  indicator: Expected['indicator'],
  inFlow: boolean,
  faults: Faults,
): boolean {
  const { type } = token;
  if (type === 'anchor' || type === 'tag') {
    if (props[type]) faults.on(type === 'anchor' ? 'MULTIPLE_ANCHORS' : 'MULTIPLE_TAGS', token);
    props[type] = token;
    if (props.start < 0) props.start = token.offset;
  } else if (type === indicator) {
    if (props.anchor || props.tag) faults.on('BAD_PROP_ORDER', token);
    if (props.found) faults.on('UNEXPECTED_TOKEN', token);
    props.found = token;
    return type === 'seq-item-ind' || type === 'explicit-key-ind';
  } else if (type === 'comma' && inFlow) {
    if (props.comma) faults.on('UNEXPECTED_TOKEN', token);
    props.comma = token;
  } else faults.on('UNEXPECTED_TOKEN', token);
  return false;
}

export function isBlock(token: CST.Token | null | undefined): boolean {
  return token?.type === 'block-map' || token?.type === 'block-seq';
}

/** Passes over what stands behind a node. Out: where that ends. */
export function endOf(
  tokens: readonly CST.SourceToken[] | undefined,
  from: number,
  needsSpace: boolean,
  faults: Faults,
): number {
  let end = from;
  let hasSpace = false;
  for (const token of tokens ?? []) {
    if (token.type === 'space' || token.type === 'newline') hasSpace = true;
    else if (token.type !== 'comment') faults.on('UNEXPECTED_TOKEN', token);
    else if (needsSpace && faults.strict && !hasSpace) faults.on('MISSING_CHAR', token);
    end += token.source.length;
  }
  return end;
}

/** Whether a key goes over a line's end. */
export function hasLineEnd(key: CST.Token | null | undefined): boolean {
  if (!key) return false;
  const isNewline = (token: CST.SourceToken): boolean => token.type === 'newline';
  switch (key.type) {
    case 'alias':
    case 'scalar':
    case 'double-quoted-scalar':
    case 'single-quoted-scalar':
      return key.source.includes('\n') || (key.end?.some(isNewline) ?? false);
    case 'flow-collection':
      return key.items.some(
        (item) =>
          item.start.some(isNewline) ||
          item.sep?.some(isNewline) ||
          hasLineEnd(item.key) ||
          hasLineEnd(item.value),
      );
    default:
      return true;
  }
}

/** Where a value that was left out would stand: behind the last thing that is no blank. */
export function emptyPlace(offset: number, before: readonly CST.SourceToken[] | undefined): number {
  let at = offset;
  if (!before) return at;
  for (let index = before.length - 1; index >= 0; index--) {
    const token = before[index];
    if (token?.type === 'space' || token?.type === 'comment' || token?.type === 'newline') {
      at -= token.source.length;
      continue;
    }
    for (let next = index + 1; before[next]?.type === 'space'; next++) at += before[next]?.source.length ?? 0;
    break;
  }
  return at;
}
