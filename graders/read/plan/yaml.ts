import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import { wordsOf, type Word } from '../../language/words';
import { mostPassages, type Context, type Passage, type Reading } from './passage';

const options = { uniqueKeys: false, prettyErrors: false, strict: false, merge: true } as const;
/** Beyond this depth a plan says nothing more that could be followed. */
const deepest = 12;

/** In: YAML. Out: an entry a passage, under its keys; comments are prose. Faults in a learner's words, at most three. */
export function readYaml(text: string, documents = parseYaml(text)): Reading {
  const faults = documents.flatMap((document) => document.errors).slice(0, 3);
  return {
    ...{ format: 'yaml', headings: [], bullets: [] },
    passages: faults.length
      ? []
      : passagesOf(documents, { text, start: 0, end: text.length, under: [], block: 1 }),
    faults: faults.map(({ message, pos: [start, end] }) => ({
      message: message.split('\n')[0] ?? message,
      start,
      end,
    })),
  };
}

/** The YAML in `text[start, end)`, read under what stands above it. Nothing where it doesn't parse. */
export function readYamlPart(
  text: string,
  start: number,
  end: number,
  under: Context[],
  block: number,
): Passage[] {
  const documents = parseYaml(text.slice(start, end));
  if (documents.some((document) => document.errors.length)) return [];
  return passagesOf(documents, { text, start, end, under, block });
}

interface Part {
  text: string;
  start: number;
  end: number;
  under: Context[];
  block: number;
}

function passagesOf(documents: Document.Parsed[], part: Part): Passage[] {
  const walker = new Walker(part.text, part.start, part.block);
  for (const { contents } of documents) if (contents) walker.node(contents, part.under, 0);
  return [...walker.passages, ...walker.loneComments(part.end)].sort((a, b) => a.start - b.start);
}

/** The documents of a YAML text, with their errors. Duplicate keys are no error here: a plan may repeat itself. */
export function parseYaml(text: string): Document.Parsed[] {
  const documents = parseAllDocuments(text, { ...options, lineCounter: new LineCounter() });
  return 'empty' in documents ? [] : (documents as Document.Parsed[]);
}

class Walker {
  readonly passages: Passage[] = [];
  readonly #text: string;
  readonly #base: number;
  #block: number;
  readonly #comments: Passage[] = [];
  /** Where each mapping key stands: its column and what it puts its values under. */
  readonly #keys: { offset: number; column: number; under: Context[] }[] = [];

  constructor(text: string, base: number, block: number) {
    this.#text = text;
    this.#base = base;
    this.#block = block;
  }

  node(node: Node, under: Context[], depth: number): void {
    if (depth > deepest || this.passages.length >= mostPassages) return;
    if (isMap(node)) {
      const named = node.items.find(
        (pair) =>
          /^(name|env|environment|stage|lane|target|id|step|to)$/.test(keyText(pair)) && isScalar(pair.value),
      );
      const name = named?.value && isScalar(named.value) ? this.#context(named.value as Node) : null;
      const flat =
        depth > 0 && node.flow && node.items.every((pair) => !isMap(pair.value) && !isSeq(pair.value));
      if (flat) return this.#entry(node, under);
      for (const pair of node.items)
        this.#pair(pair as Pair<Node, Node | null>, name && pair !== named ? [...under, name] : under, depth);
    } else if (isSeq(node)) {
      for (const item of node.items) this.#item(item as Node, under, depth);
    } else this.#entry(node, under);
  }

  #item(item: Node, under: Context[], depth: number): void {
    if (
      isMap(item) &&
      !item.items.some(namesLane) &&
      item.items.every((pair) => isScalar(pair.value)) &&
      !item.items.some((pair) => isLong(pair.value))
    ) {
      this.#block++;
      return this.#entry(item, under);
    }
    if (isMap(item) || isSeq(item)) this.node(item, under, depth + 1);
    else this.#entry(item, under);
  }

  #pair(pair: Pair<Node, Node | null>, under: Context[], depth: number): void {
    if (!pair.key) return;
    if (depth === 0) this.#block++;
    const { value } = pair;
    if (isEmpty(value)) return;
    const key = this.#context(pair.key);
    if (isLaneKey(pair)) return;
    const offset = this.#base + (pair.key.range?.[0] ?? 0);
    this.#keys.push({
      offset,
      column: offset - (this.#text.lastIndexOf('\n', offset - 1) + 1),
      under: [...under, key],
    });
    const nested = value && (isMap(value) || (isSeq(value) && !isShortList(value)));
    if (nested) this.#keyComment(pair.key, [...under, key]);
    if (nested && !isFlatMap(value)) return this.node(value, [...under, key], depth + 1);
    if (value && isMap(value) && depth === 0) return this.node(value, [...under, key], depth + 1);
    this.#words([pair.key, value], [...under, key]);
  }

  /** `back:   # one click`: what stands behind a key is said of all below it. */
  #keyComment(key: Node, under: Context[]): void {
    const at = this.#base + (key.range?.[1] ?? 0);
    const comment = /^\s*:[ \t]*(?:[&!]\S+[ \t]*)?#+[ \t]*([^\n]*\S)/.exec(this.#text.slice(at, at + 300));
    if (!comment?.[1]) return;
    const end = at + comment[0].length;
    const start = end - comment[1].length;
    this.#comments.push({
      kind: 'sentence',
      words: wordsOf(this.#text, start, end),
      start,
      end,
      under,
      block: this.#block,
      asks: comment[1].endsWith('?'),
      bullet: 0,
    });
  }

  #entry(node: Node, under: Context[]): void {
    this.#words([node], under);
  }

  /** One passage of the words of these nodes and of the comment that ends their line. */
  #words(nodes: (Node | null)[], under: Context[]): void {
    const ranges = nodes.flatMap((node) => (node?.range ? [node.range] : []));
    const first = ranges[0];
    const last = ranges.at(-1);
    if (!first || !last) return;
    const start = this.#base + first[0];
    let end = this.#base + last[1];
    const comment = /^[ \t]*,?[ \t]*#[^\n]*/.exec(this.#text.slice(end));
    if (comment) end += comment[0].length;
    const words: Word[] = wordsOf(this.#text, start, end);
    if (!words.length) return;
    if (nodes.some((node) => isAlias(node))) words.push(...this.#aliased(nodes));
    this.passages.push({
      kind: 'entry',
      words,
      start,
      end,
      under,
      block: this.#block,
      asks: isQuestion(this.#text, end),
      bullet: 0,
    });
  }

  /** An alias repeats what its anchor says. */
  #aliased(nodes: (Node | null)[]): Word[] {
    const names = nodes.flatMap((node) => (isAlias(node) ? [node.source] : []));
    return names.flatMap((name) => {
      const at = this.#text.indexOf(`&${name}`);
      return at < 0
        ? []
        : wordsOf(this.#text, at + name.length + 1, Math.max(at, this.#text.indexOf('\n', at)));
    });
  }

  #context(node: Node): Context {
    const [from = 0, to = from] = node.range ?? [];
    const start = this.#base + from;
    const end = this.#base + to;
    return { words: wordsOf(this.#text, start, end), start, end };
  }

  /** The keys that a comment's indentation puts it under. */
  #above(offset: number): Context[] {
    const mark = this.#text.lastIndexOf('#', offset);
    const column = mark - (this.#text.lastIndexOf('\n', mark) + 1);
    const key = this.#keys.findLast((one) => one.offset < offset && one.column < column);
    return key?.under ?? [];
  }

  /** Comments on lines of their own and behind keys, as prose. */
  loneComments(end: number): Passage[] {
    const slice = this.#text.slice(this.#base, end);
    const lone = [...slice.matchAll(/^[ \t]*#+[ \t]*(\S[^\n]*)$/gm)].map((match): Passage => {
      const to = this.#base + match.index + match[0].length;
      const from = to - (match[1] ?? '').length;
      return {
        kind: 'sentence',
        words: wordsOf(this.#text, from, to),
        start: from,
        end: to,
        under: this.#above(from),
        block: 0,
        asks: /\?\s*$/.test(match[1] ?? ''),
        bullet: 0,
      };
    });
    return [...lone, ...this.#comments];
  }
}

const laneName = /^(?:dev|development|stage|staging|stg|uat|preprod|prod|production)$/i;

/** `name: prod`: what stands beside it is about that lane. */
const namesLane = (pair: Pair): boolean =>
  /^(?:name|env|environment|stage|lane|target|id)$/.test(keyText(pair)) &&
  isScalar(pair.value) &&
  laneName.test(String(pair.value.value));

/** `stage: dev` names a lane, and is not about the lane stage. */
const isLaneKey = (pair: Pair<Node, Node | null>): boolean =>
  /^(stage|env|environment|lane)$/.test(keyText(pair)) &&
  isScalar(pair.value) &&
  laneName.test(String(pair.value.value));
/** A key without a value states nothing. */
const isEmpty = (value: Node | null): boolean =>
  value === null ||
  (isScalar(value) && (value.value === null || value.value === '')) ||
  ((isSeq(value) || isMap(value)) && value.items.length === 0);
const keyText = (pair: { key: unknown }): string =>
  isScalar(pair.key) ? String(pair.key.value).toLowerCase() : '';
const isLong = (value: unknown): boolean =>
  isScalar(value) && typeof value.value === 'string' && value.value.length > 80;
const isQuestion = (text: string, end: number): boolean =>
  /\?["']?\s*$/.test(text.slice(Math.max(0, end - 3), end));

/** A list of a few short words reads as one statement: `tests: [unit, contract]`. */
function isShortList(value: Node): boolean {
  if (!isSeq(value)) return false;
  const scalars = value.items.every((item) => isScalar(item) || isAlias(item));
  if (!scalars) return value.items.length === 0;
  return value.flow === true || value.items.every((item) => !isLong(item));
}

function isFlatMap(value: Node): boolean {
  return (
    isMap(value) &&
    value.flow === true &&
    value.items.every((pair) => !isMap(pair.value) && !isSeq(pair.value))
  );
}
