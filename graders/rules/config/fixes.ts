import type { ConfigDocument } from '../../read/config/document';
import type { Environment } from '../../read/config/environments';
import type { Mapping, Pair, Scalar, Span } from '../../read/yaml/tree';
import type { Fix } from '../../report';

/** Mechanical repairs of a config. Each takes the document for its places, and changes nothing by itself. */

export function replace(document: ConfigDocument, title: string, span: Span, text: string): Fix {
  return { title, edits: [{ range: document.range(span), text }] };
}

/** In: a key's place and its better name. Out: the fix; quotes stay as they are. */
export function renameKey(document: ConfigDocument, span: Span, name: string): Fix {
  const first = document.text[span.start];
  const quoted = (first === '"' || first === "'") && document.text[span.end - 1] === first;
  const inner = quoted ? { start: span.start + 1, end: span.end - 1 } : span;
  return replace(document, `Rename to ${name}`, inner, name);
}

/** Puts quotes round a value as it stands; nothing of it is repeated in the fix. */
export function quote(document: ConfigDocument, title: string, span: Span): Fix {
  const mark = (at: number, text: string) => ({ range: document.range({ start: at, end: at }), text });
  return { title, edits: [mark(span.start, '"'), mark(span.end, '"')] };
}

/** Makes a string of a number, a truth value or nothing. */
export function asString(document: ConfigDocument, value: Scalar): Fix {
  if (value.type !== 'null') return quote(document, 'Put it in quotes', value);
  const isEmpty = value.start === value.end;
  const needsBlank = isEmpty && !/\s/.test(document.text[value.start - 1] ?? ' ');
  return replace(document, 'Write ""', value, needsBlank ? ' ""' : '""');
}

/** Sets a value of an environment's own; where it inherits the key, a line of its own is put first. */
export function setOwn(
  document: ConfigDocument,
  environment: Environment,
  key: string,
  value: string,
  title: string,
): Fix | null {
  const entry = environment.entries.get(key);
  if (entry?.source.kind === 'own' && entry.value.kind === 'scalar') {
    return replace(document, title, entry.value, value);
  }
  const written = entry?.writtenAs ?? key;
  const at = environment.ownBody && insertionPoint(document, environment.ownBody);
  if (!at) return null;
  const quoted = document.format === 'json' || at.pair.keyStyle === 'double' ? `"${written}"` : written;
  return replace(document, title, { start: at.offset, end: at.offset }, `${quoted}: ${value}${at.separator}`);
}

/** Before a mapping's first key: the one place where a new pair needs no knowledge of what follows. */
function insertionPoint(
  document: ConfigDocument,
  body: Mapping,
): { offset: number; separator: string; pair: Pair } | null {
  const pair = body.pairs[0];
  if (!pair) return null;
  const { text } = document;
  const offset = pair.keySpan.start;
  if (body.flow) return { offset, separator: ', ', pair };
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  const lead = text.slice(lineStart, offset).replace(/^\uFEFF/, '');
  if (!/^[ -]*$/.test(lead) || /\S\S/.test(lead)) return null;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  return { offset, separator: `${end}${' '.repeat(lead.length)}`, pair };
}
