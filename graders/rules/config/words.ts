import type { Entry } from '../../read/config/entries';
import type { Environment } from '../../read/config/environments';
import type { ConfigDocument } from '../../read/config/document';
import type { Span } from '../../read/yaml/tree';
import type { Related } from '../../report';

/** `dev`, `dev and stage`, `dev, stage and prod`. */
export function list(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** An environment by the learner's own name for it. */
export function nameOf(environment: Environment): string {
  return environment.name.length > 40 ? `${environment.name.slice(0, 39)}…` : environment.name;
}

/** A value as it may stand in a sentence: short, in quotes, secrets masked. */
export function quoted(document: ConfigDocument, entry: Entry): string {
  const shown = document.shown(entry.value);
  const short = shown.length > 60 ? `${shown.slice(0, 59)}…` : shown;
  const isText = entry.value.kind === 'scalar' && entry.value.type === 'string';
  return isText || short === '' ? `“${short}”` : short;
}

/** Where a finding about a value points: at the use of an anchor, and else at the value. */
export function placeOf(entry: Entry): Span {
  return entry.source.use ?? valueSpan(entry);
}

export function valueSpan(entry: Entry): Span {
  const { start, end } = entry.value;
  return start === end ? entry.keySpan : { start, end };
}

/** For a value that came by an anchor or from a shared section: where it is written. */
export function origins(document: ConfigDocument, entry: Entry): Related[] {
  const { source } = entry;
  if (source.kind === 'own' || !source.name) return [];
  const from = source.kind === 'anchor' ? `the anchor &${source.name}` : source.name;
  return [{ message: `${entry.writtenAs} comes from ${from}.`, range: document.range(valueSpan(entry)) }];
}

export function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}
