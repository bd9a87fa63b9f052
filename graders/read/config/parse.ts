import { parse as parseJson, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { Lexer } from 'yaml';
import { composed } from '../yaml/compose';
import { tooDeep } from '../yaml/depth';
import type { SyntaxFault } from '../yaml/faults';
import { Notes } from '../yaml/notes';
import type { Tree } from '../yaml/tree';

/** At most this many UTF-16 units or bytes of text: a config of three environments needs two or three thousand. */
export const sizeLimit = 64 * 1024;
/** At most this many marks and words: a full 64 kB of ordinary lines has about 20,000. */
export const lexemeLimit = 25_000;

export interface Parsed {
  format: 'yaml' | 'json';
  /** The root of each document that holds something. */
  roots: Tree[];
  faults: SyntaxFault[];
  /** Aliases that nobody named, keys that stand twice, and the like: found while building. */
  notes: Notes;
  /** Why the text was not even read: too large, too many parts, too deep. */
  refused?: 'size' | 'parts' | 'depth';
}

const manner = { strict: true, keepsOddKeys: false } as const;

/** In: any text. Out: its trees and syntax faults, within bounded time and depth. */
export function parseConfig(text: string): Parsed {
  const refuse = (refused: 'size' | 'parts' | 'depth'): Parsed => ({
    ...{ format: 'yaml', roots: [], faults: [], notes: new Notes(), refused },
  });
  if (text.length > sizeLimit || (text.length > sizeLimit / 3 && byteLength(text) > sizeLimit))
    return refuse('size');
  if (tooDeep(text)) return refuse('depth');

  // A BOM would count as a column of the first line; a line end in its place keeps every offset.
  const lexemes = lexemesOf(text.startsWith('\uFEFF') ? `\n${text.slice(1)}` : text);
  if (!lexemes) return refuse('parts');
  const read = composed(lexemes, manner);
  const { notes } = read;
  const json = startsLikeJson(text) ? jsonFaults(text) : null;
  // JSON that YAML can't read, such as tabs before a brace, is JSON all the same.
  const faults = json?.length === 0 ? [] : read.faults.all;
  const roots = read.roots.filter((tree) => !isNothing(tree));
  if (!json || (!hasJsonComment(text) && !isJsonOnPurpose(roots)))
    return { format: 'yaml', roots, faults, notes };
  return { format: 'json', roots, faults: json, notes };
}

function isNothing(tree: Tree): boolean {
  return tree.kind === 'scalar' && tree.type === 'null' && tree.start === tree.end;
}

/** Lexing is cheap and parsing is not, so a long text of too many parts is known before it is parsed. */
function lexemesOf(text: string): Iterable<string> | null {
  if (text.length < lexemeLimit / 2) return new Lexer().lex(text);
  const lexemes: string[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    if (lexemes.push(lexeme) > lexemeLimit) return null;
  }
  return lexemes;
}

/** A first look: `{` and `[` open JSON and YAML in flow style alike. */
function startsLikeJson(text: string): boolean {
  return /^\uFEFF?\s*(?:\{\s*["}]|\[\s*[\][{"])/.test(text) || hasJsonComment(text);
}

/** JSON with comments, as editors allow it: to YAML it is one long and curious key. */
function hasJsonComment(text: string): boolean {
  return /^\uFEFF?\s*[[{]\s*\/[/*]/.test(text);
}

/** JSON quotes every key and string with `"`; a tree where all are quoted so was meant as JSON. */
function isJsonOnPurpose(roots: Tree[]): boolean {
  if (roots.length !== 1) return roots.length === 0;
  const all = [...roots];
  for (let node = all.pop(); node; node = all.pop()) {
    if (node.kind === 'alias') return false;
    if (node.anchor || node.tag) return false;
    if (node.kind === 'mapping') {
      if (!node.flow) return false;
      for (const pair of node.pairs) {
        if (pair.keyStyle !== 'double') return false;
        all.push(pair.value);
      }
    } else if (node.kind === 'list') {
      if (!node.flow) return false;
      all.push(...node.items);
    } else if (node.style === 'single' || node.style === 'block') return false;
  }
  return true;
}

function jsonFaults(text: string): SyntaxFault[] {
  const body = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    JSON.parse(body);
    return [];
  } catch {
    const errors: ParseError[] = [];
    parseJson(body, errors, { disallowComments: true, allowTrailingComma: false });
    const shift = text.length - body.length;
    // One place is told once: a comma too many gives two errors.
    const places = errors.filter(({ offset }, index) => errors[index - 1]?.offset !== offset);
    return places.map(({ error, offset, length }) => {
      const code = printParseErrorCode(error);
      return { code, start: offset + shift, end: offset + shift + length };
    });
  }
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
