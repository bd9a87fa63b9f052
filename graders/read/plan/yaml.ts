import { Lexer } from 'yaml';
import { wordsOf, type Word } from '../../language/words';
import { composed } from '../yaml/compose';
import { tooDeep } from '../yaml/depth';
import { faultWords } from '../yaml/fault-words';
import type { SyntaxFault } from '../yaml/faults';
import type { List, Pair, Scalar, Span, Tree } from '../yaml/tree';
import { mostPassages, type Context, type Passage, type Reading } from './passage';

/** Duplicate keys are no fault here: a plan may repeat itself. */
const manner = { strict: false, keepsOddKeys: true } as const;
/** Beyond this depth a plan says nothing more that could be followed. */
const deepest = 12;

/** The documents of a YAML text. */
export interface Yaml {
  roots: Tree[];
  faults: SyntaxFault[];
  /** Whether the first document has no fault, whatever comes behind it. */
  startsSound: boolean;
}

/** In: any text. Out: its documents and faults; null where there are none, or where they lie too deep in one another. */
export function parseYaml(text: string): Yaml | null {
  if (tooDeep(text)) return null;
  const { roots, faults, firstFaults } = composed(new Lexer().lex(text), manner);
  return roots.length ? { roots, faults: faults.all, startsSound: firstFaults === 0 } : null;
}

/** In: YAML and its documents. Out: an entry a passage, under its keys; comments are prose. At most three faults. */
export function readYaml(text: string, { roots, faults }: Yaml): Reading {
  return {
    ...{ format: 'yaml', headings: [], bullets: [] },
    passages: faults.length
      ? []
      : passagesOf(roots, { text, start: 0, end: text.length, under: [], block: 1 }),
    faults: faults.slice(0, 3).map(({ code, start, end }) => ({ message: faultWords(code), start, end })),
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
  const yaml = parseYaml(text.slice(start, end));
  if (!yaml || yaml.faults.length) return [];
  return passagesOf(yaml.roots, { text, start, end, under, block });
}

interface Part {
  text: string;
  start: number;
  end: number;
  under: Context[];
  block: number;
}

function passagesOf(roots: Tree[], part: Part): Passage[] {
  const walker = new Walker(part.text, part.start, part.block);
  for (const root of roots) walker.node(root, part.under, 0);
  return [...walker.passages, ...walker.loneComments(part.end)].sort((a, b) => a.start - b.start);
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

  node(node: Tree, under: Context[], depth: number): void {
    if (depth > deepest || this.passages.length >= mostPassages) return;
    if (node.kind === 'mapping') {
      const naming = node.pairs.filter(
        (pair) =>
          /^(name|env|environment|stage|lane|target|id|step|to)$/.test(keyText(pair)) &&
          scalarOf(pair) !== null,
      );
      const named = naming.find(hasLaneName) ?? naming[0];
      const name = named ? this.#context(named.value) : null;
      const flat = depth > 0 && node.flow && node.pairs.every(({ value }) => !isNested(value));
      if (flat) return this.#words([node], under);
      for (const pair of node.pairs)
        this.#pair(pair, name && pair !== named ? [...under, name] : under, depth);
    } else if (node.kind === 'list') {
      const lanes = node.items.some((item) => item.kind === 'mapping' && item.pairs.some(namesLane));
      for (const item of node.items) this.#item(item, under, depth, lanes);
    } else this.#words([node], under);
  }

  #item(item: Tree, under: Context[], depth: number, lanes: boolean): void {
    if (
      item.kind === 'mapping' &&
      !lanes &&
      item.pairs.every((pair) => scalarOf(pair) !== null) &&
      !item.pairs.some(({ value }) => isLong(value))
    ) {
      this.#block++;
      return this.#words([item], under);
    }
    if (isNested(item)) this.node(item, under, depth + 1);
    else this.#words([item], under);
  }

  #pair(pair: Pair, under: Context[], depth: number): void {
    if (depth === 0) this.#block++;
    const { keySpan, value } = pair;
    if (isEmpty(value)) return;
    const key = this.#context(keySpan);
    if (isLaneKey(pair)) return;
    const offset = this.#base + keySpan.start;
    this.#keys.push({
      offset,
      column: offset - (this.#text.lastIndexOf('\n', offset - 1) + 1),
      under: [...under, key],
    });
    const nested = value.kind === 'mapping' || (value.kind === 'list' && !isShortList(value));
    if (nested) this.#keyComment(keySpan, [...under, key]);
    if (nested && !isFlatMap(value)) return this.node(value, [...under, key], depth + 1);
    if (value.kind === 'mapping' && depth === 0) return this.node(value, [...under, key], depth + 1);
    this.#words([keySpan, value], [...under, key]);
  }

  /** `back:   # one click`: what stands behind a key is said of all below it. */
  #keyComment(key: Span, under: Context[]): void {
    const at = this.#base + key.end;
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

  /** One passage of the words of these nodes and of the comment that ends their line. */
  #words(nodes: (Tree | Span)[], under: Context[]): void {
    const [first] = nodes;
    const last = nodes.at(-1);
    if (!first || !last) return;
    const start = this.#base + first.start;
    let end = this.#base + last.end;
    const comment = /^[ \t]*,?[ \t]*#[^\n]*/.exec(this.#text.slice(end));
    if (comment) end += comment[0].length;
    const words: Word[] = wordsOf(this.#text, start, end);
    if (!words.length) return;
    words.push(...this.#aliased(nodes));
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
  #aliased(nodes: (Tree | Span)[]): Word[] {
    const names = nodes.flatMap((node) => {
      if ('kind' in node) return node.kind === 'alias' ? [node.name] : [];
      const { start, end } = node;
      return this.#text[this.#base + start] === '*'
        ? [this.#text.slice(this.#base + start + 1, this.#base + end)]
        : [];
    });
    return names.flatMap((name) => {
      const at = this.#text.indexOf(`&${name}`);
      return at < 0
        ? []
        : wordsOf(this.#text, at + name.length + 1, Math.max(at, this.#text.indexOf('\n', at)));
    });
  }

  #context(span: Span): Context {
    const start = this.#base + span.start;
    const end = this.#base + span.end;
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
  /^(?:name|env|environment|stage|lane|target|id|step)$/.test(keyText(pair)) && hasLaneName(pair);

/** `stage: dev` names a lane, and is not about the lane stage. */
const isLaneKey = (pair: Pair): boolean =>
  /^(stage|env|environment|lane)$/.test(keyText(pair)) && hasLaneName(pair);

const hasLaneName = (pair: Pair): boolean => {
  const scalar = scalarOf(pair);
  return scalar !== null && laneName.test(String(scalar.value));
};

/** The scalar that stands behind a key; null where nothing does, not even a colon. */
function scalarOf({ keySpan, value }: Pair): Scalar | null {
  if (value.kind !== 'scalar') return null;
  return value.start === value.end && value.start === keySpan.end ? null : value;
}

const isNested = ({ kind }: Tree): boolean => kind === 'mapping' || kind === 'list';

/** A key without a value states nothing. */
function isEmpty(value: Tree): boolean {
  if (value.kind === 'mapping') return value.pairs.length === 0;
  if (value.kind === 'list') return value.items.length === 0;
  return value.kind === 'scalar' && (value.value === null || value.value === '');
}

const keyText = ({ key }: Pair): string => key.toLowerCase();
const isLong = (value: Tree): boolean =>
  value.kind === 'scalar' && typeof value.value === 'string' && value.value.length > 80;
const isQuestion = (text: string, end: number): boolean =>
  /\?["']?\s*$/.test(text.slice(Math.max(0, end - 3), end));

/** A list of a few short words reads as one statement: `tests: [unit, contract]`. */
function isShortList({ flow, items }: List): boolean {
  if (items.some(isNested)) return false;
  return flow || items.every((item) => !isLong(item));
}

function isFlatMap(value: Tree): boolean {
  return value.kind === 'mapping' && value.flow && value.pairs.every((pair) => !isNested(pair.value));
}
