import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node, type Scalar } from 'yaml';
import type { z } from 'zod';
import type { Passage } from './passage';
import { expectation, naming, nearest } from './wording';

export type Path = readonly PropertyKey[];

/** A value read from YAML that knows where each of its parts stands. */
export class Yaml<T> {
  constructor(
    readonly value: T,
    private readonly document: Document,
    private readonly passage: Passage,
  ) {}

  /** Reports a mistake at the value of `path`, or at the nearest thing around it that is there. */
  report(path: Path, message: string): void {
    this.passage.report(placeOf(this.document, path), message);
  }

  /** The string at `path` as a passage of its own: its Markdown reports to the right line and column of the file. */
  string(path: Path): Passage {
    const node = nodeAt(this.document, path);
    if (!isScalar(node) || typeof node.value !== 'string') return this.passage.part(0, 0);
    return this.passage.rewritten(node.value, placesOf(node, this.passage.text));
  }

  /** The same document, seen with another value: a part of it that was read on its own. */
  with<U>(value: U): Yaml<U> {
    return new Yaml(value, this.document, this.passage);
  }

  /** Reads the value at `path` against a schema and reports what doesn't fit. Out: null where anything doesn't. */
  read<U>(path: Path, schema: z.ZodType<U>): U | null {
    const node = nodeAt(this.document, path);
    return check(this.document, this.passage, schema, plain(node, this.document), path);
  }
}

/** Text in, a value of the schema's shape out; null where there is a mistake. Each mistake is reported where it stands. */
export function readYaml<T>(passage: Passage, schema: z.ZodType<T>): Yaml<T> | null {
  const document = parseDocument(passage.text, { lineCounter: new LineCounter(), prettyErrors: false });
  for (const error of document.errors) passage.report(error.pos[0], `this is not YAML: ${asClause(error.message)}`);
  if (document.errors.length > 0) return null;
  const value = check(document, passage, schema, plain(document.contents, document), []);
  return value === null ? null : new Yaml(value, document, passage);
}

function check<T>(document: Document, passage: Passage, schema: z.ZodType<T>, value: unknown, at: Path): T | null {
  const result = schema.safeParse(value, { error: expectation });
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = [...at, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) passage.report(placeOfKey(document, path, key), unknownKey(key, issue.message));
    } else {
      const name = path.length > 0 ? naming(path) : 'this';
      const message = issue.code === 'custom' ? issue.message : `${name} ${issue.message}`;
      passage.report(placeOf(document, path), message);
    }
  }
  return null;
}

/** `allowed` comes from the schema, by way of the message: see `expectation`. */
function unknownKey(key: string, allowed: string): string {
  const near = nearest(key, allowed.split(', '));
  return near ? `"${key}" is no key here: did you mean "${near}"?` : `"${key}" is no key here; allowed are ${allowed}`;
}

function plain(node: unknown, document: Document): unknown {
  if (!isNode(node)) return node ?? undefined;
  try {
    return node.toJS(document);
  } catch {
    return undefined; // More aliases than any content needs: read as if nothing stood there.
  }
}

const isNode = (node: unknown): node is Node => isScalar(node) || isMap(node) || isSeq(node) || isAlias(node);

/** Follows a path down; undefined where it ends early. */
function nodeAt(document: Document, path: Path): Node | undefined {
  let node: unknown = document.contents;
  for (const key of path) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) node = node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key)?.value;
    else if (isSeq(node)) node = node.items[Number(key)];
    else return undefined;
  }
  return isNode(node) ? node : undefined;
}

/** Where the value at `path` starts, or the nearest thing around it that is there. */
function placeOf(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const range = nodeAt(document, path.slice(0, length))?.range;
    if (range) return range[0];
  }
  return 0;
}

function placeOfKey(document: Document, path: Path, key: string): number {
  const map = nodeAt(document, path);
  const pair = isMap(map) ? map.items.find(({ key: one }) => isScalar(one) && String(one.value) === key) : undefined;
  return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : placeOf(document, path);
}

/**
 * For each character of a string, its offset in the text that it was read from. YAML drops indentation, folds
 * lines and undoes escapes; what is left stands there in the same order, so each character is looked for from
 * where the last one was found. Blanks may have been line ends and take the place where they would be.
 */
function placesOf(node: Scalar, text: string): number[] {
  const [start, end] = node.range ?? [0, 0];
  const block = node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED';
  const quoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
  let at = block ? text.indexOf('\n', start) + 1 : quoted ? start + 1 : start;
  const places: number[] = [];
  for (const unit of String(node.value).split('')) {
    const blank = /\s/.test(unit);
    const found = blank ? (text[at] === unit ? at : -1) : text.indexOf(unit, at);
    const known = found >= 0 && found < end;
    if (known) at = found;
    places.push(at);
    if (known) at += 1;
  }
  return places;
}

/** The parser's own words, as the end of a sentence of ours. */
const asClause = (message: string) => message.charAt(0).toLowerCase() + message.slice(1).replace(/\s+/g, ' ');
