import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  Composer as YamlComposer,
  isAlias,
  isMap,
  isPair,
  isSeq,
  Lexer,
  Parser,
  type CST,
  type Node,
  type Scalar,
} from 'yaml';
import { Composer } from '../../graders/read/yaml/compose';
import type { Tree } from '../../graders/read/yaml/tree';
import { found } from './found';
import { texts } from './texts';

/** Our composer against the yaml package's own: the same trees at the same places, and the same faults. */

interface Said {
  trees: unknown[];
  faults: string[];
}

function tokensOf(text: string): CST.Token[] {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) tokens.push(...parser.next(lexeme));
  tokens.push(...parser.end());
  return tokens;
}

function ours(text: string, strict: boolean): Said {
  const composer = new Composer({ strict, keepsOddKeys: false });
  for (const token of tokensOf(text)) composer.next(token);
  // Without any document the package says nothing of what is wrong.
  const faults = composer.roots.length ? composer.faults.all : [];
  return {
    trees: composer.roots.map((root) => plainOf(root, text)),
    faults: faults.map(({ code, start, end }) => `${code} ${start} ${end}`).sort(),
  };
}

function theirs(text: string, strict: boolean): Said {
  const composer = new YamlComposer({ strict, uniqueKeys: false, prettyErrors: false, logLevel: 'silent' });
  const documents = [...composer.compose(tokensOf(text))];
  // “Impossible” is the package's word for a surprise of its own, beside the fault that led to it.
  const faults = documents.flatMap(({ errors }) => errors).filter(({ code }) => code !== 'IMPOSSIBLE');
  return {
    trees: documents.map(({ contents }) => nodeOf(contents as Node | null)),
    faults: faults.map(({ code, pos: [start, end] }) => `${code} ${start} ${Math.max(start, end)}`).sort(),
  };
}

/** A tree without what only says where it came from. */
function plainOf(tree: Tree, text: string): unknown {
  const { start, end } = tree;
  if (tree.kind === 'alias') return { alias: tree.name, start, end };
  const props = { start, end, tag: tree.tag, anchor: tree.anchor };
  if (tree.kind === 'scalar') return { ...props, value: tree.value, style: tree.style };
  if (tree.kind === 'list')
    return { ...props, flow: tree.flow, items: tree.items.map((item) => plainOf(item, text)) };
  // The package leaves keys that are aliases open, and says nothing of what they stand for.
  const pairs = tree.pairs.flatMap(({ key, keySpan, value }) =>
    text[keySpan.start] === '*' ? [] : { key, at: keySpan.start, value: plainOf(value, text) },
  );
  return { ...props, flow: tree.flow, pairs };
}

const styles: Record<string, string> = {
  QUOTE_DOUBLE: 'double',
  QUOTE_SINGLE: 'single',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
};

function nodeOf(node: Node | null): unknown {
  const [start, end] = node?.range ?? [0, 0];
  if (isAlias(node)) return { alias: node.source, start, end };
  const named = node as (Node & { anchor?: string }) | null;
  const tag = node?.tag?.startsWith('tag:yaml.org,2002:') ? undefined : node?.tag;
  const props = { start, end, tag, anchor: named?.anchor };
  if (isSeq(node))
    return { ...props, flow: node.flow === true, items: node.items.map((item) => nodeOf(item as Node)) };
  if (!isMap(node)) {
    const { value, type } = node as Scalar;
    return { ...props, value: value ?? null, style: styles[type ?? ''] ?? 'plain' };
  }
  const pairs = node.items.flatMap((pair) => {
    if (!isPair(pair)) return [];
    const key = pair.key as Node;
    const scalar = isAlias(key) ? null : key;
    if (isMap(scalar) || isSeq(scalar) || !scalar) return [];
    const [at, keyEnd] = key.range ?? [0, 0];
    const { value } = scalar as Scalar;
    const none = {
      start: keyEnd,
      end: keyEnd,
      tag: undefined,
      anchor: undefined,
      value: null,
      style: 'plain',
    };
    return {
      key: value === null ? '' : String(value),
      at,
      value: pair.value ? nodeOf(pair.value as Node) : none,
    };
  });
  return { ...props, flow: node.flow === true, pairs };
}

/** What is read otherwise on purpose: YAML 1.1 and its types. */
const otherwise = /%YAML|!!?(?:binary|timestamp|set|omap|pairs|merge)/;

function expectSame(text: string, strict: boolean): void {
  const [one, other] = [ours(text, strict), theirs(text, strict)];
  if (otherwise.test(text)) {
    expect(one.faults.length > 0).toBe(other.faults.length > 0);
    return;
  }
  expect(one).toEqual(other);
}

const pieces = [
  ...[
    'a: 1',
    'b: "x"',
    "c: 'y'",
    'k:',
    '? k',
    ': v',
    '- a',
    '- ',
    '-',
    '? ',
    ': ',
    'x',
    'y z',
    '0x1F',
    '0o17',
    '1e3',
    '.5',
    '-.inf',
    '.NaN',
    '~',
    'Null',
    'TRUE',
    '+12',
    '1_000',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ', ',
    ',',
    '{a: 1, b}',
    '[a, b: c]',
    '"q\\n\\x41"',
    '"open',
    "'open",
    "'it''s'",
    '"a\\q"',
    '{"a":1}',
    '"k":v',
  ],
  ...[
    '&a ',
    '&b',
    '!t ',
    '!!str ',
    '!!int ',
    '!!float ',
    '!!bool ',
    '!!null ',
    '! ',
    '!<x> ',
    '!e!x ',
    '&a &b ',
    '!x !y ',
  ],
  ...[
    '# c',
    ' # c',
    '#',
    '|\n  t',
    '>\n  f\n\n  g',
    '|-\n',
    '>+2\n',
    '|x\n',
    '---',
    '--- ',
    '...',
    '%TAG !e! x:',
    '%BAD',
    '@x',
    '`x',
    '%x',
    '>',
    '|',
  ],
  ...[
    '\n',
    '\n ',
    '\n  ',
    '\n   ',
    '\n    ',
    '\n\n',
    '\r\n',
    '\t',
    ' ',
    '  ',
    '\n\t',
    '\u00a0',
    '💥',
    ':',
    '::',
    'a:b',
    '"',
  ],
];
const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(''));

/** Configs are read by the letter, plans as any reader of YAML would understand them. */
test.each([
  { strict: true, runs: 20_000 },
  { strict: false, runs: 5_000 },
])(
  '$runs texts, strict: $strict: the same trees and faults as the yaml package’s own composer',
  { timeout: 300_000 },
  ({ strict, runs }) => {
    fc.assert(
      fc.property(fc.oneof(soup, texts), (text) => {
        expectSame(text, strict);
      }),
      { numRuns: runs, interruptAfterTimeLimit: 240_000 },
    );
  },
);

test.each(Object.entries(found).filter(([, text]) => text.length < 5_000))('found once: %s', (_, text) => {
  expectSame(text, true);
  expectSame(text, false);
});
