import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Scalar } from 'yaml';
import type { z } from 'zod';
import type { Passage } from './passage';
import { asClause, expectation, naming, nearest } from './wording';

export type Path = readonly PropertyKey[];

/** A YAML text that knows where each of its parts stands. */
export class Yaml {
  private constructor(
    private readonly document: Document,
    private readonly passage: Passage,
  ) {}

  /** Null where the text is not YAML at all; that is reported. */
  static open(passage: Passage): Yaml | null {
    const document = parseDocument(passage.text, { prettyErrors: false, logLevel: 'error' });
    // What the parser says after its first mistake of form would be guesses; a key that stands twice never is.
    const errors = document.errors.filter(({ code }, index) => index === 0 || code === 'DUPLICATE_KEY');
    for (const error of errors) passage.report(error.pos[0], `this is not YAML: ${asClause(error.message)}`);
    return errors.length > 0 ? null : new Yaml(document, passage);
  }

  /** The value at `path`, in the schema's shape; null where it has another, and each mistake is reported where it stands. */
  read<T>(path: Path, schema: z.ZodType<T>): T | null {
    const result = schema.safeParse(this.#plain(path), { error: expectation });
    if (result.success) return result.data;
    for (const issue of result.error.issues) this.#reportIssue(issue, [...path, ...issue.path]);
    return null;
  }

  /** As `read`, and reports nothing: for schemas that forgive, and for a second look. */
  glance<T>(path: Path, schema: z.ZodType<T>): T | null {
    return schema.safeParse(this.#plain(path)).data ?? null;
  }

  /** Reports a mistake at the value of `path`, or at the nearest thing around it that is there. */
  report(path: Path, message: string): void {
    this.passage.report(placeOf(this.document, path), message);
  }

  /** Reports a mistake at the key itself. */
  reportKey(path: Path, key: string, message: string): void {
    this.passage.report(placeOfKey(this.document, path, key), message);
  }

  /** The string at `path` as a passage of its own: its Markdown reports to the right line and column of the file. */
  string(path: Path): Passage {
    const found = nodeAt(this.document, path);
    const node = isAlias(found) ? found.resolve(this.document) : found;
    if (!isScalar(node) || typeof node.value !== 'string') return this.passage.part(0, 0);
    return this.passage.rewritten(node.value, placesOf(node, this.passage.text));
  }

  #plain(path: Path): unknown {
    try {
      return nodeAt(this.document, path)?.toJS(this.document);
    } catch {
      return undefined; // More aliases than any content needs: read as if nothing stood there.
    }
  }

  #reportIssue(issue: z.core.$ZodIssue, path: Path): void {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) this.reportKey(path, key, unknownKey(key, issue.message));
    } else if (issue.code === 'custom') {
      this.report(path, issue.message);
    } else {
      this.report(path, `${path.length > 0 ? naming(path) : 'this file'} ${issue.message}`);
    }
  }
}

/** `allowed` comes from the schema, by way of the message: see `expectation`. */
function unknownKey(key: string, allowed: string): string {
  const near = nearest(key, allowed.split(', '));
  return near ? `"${key}" is no key here: did you mean "${near}"?` : `"${key}" is no key here; allowed are ${allowed}`;
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
