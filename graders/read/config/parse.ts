import { parse as parseJson, printParseErrorCode, type ParseError } from 'jsonc-parser';
import { Lexer, Parser } from 'yaml';
import { Composer } from './compose/compose';
import type { SyntaxFault } from './compose/faults';
import { Notes } from './compose/notes';
import type { Tree } from './tree';

/** At most this many UTF-16 units or bytes of text: a config of three environments needs two or three thousand. */
export const sizeLimit = 64 * 1024;
/** At most this many marks and words: a full 64 kB of ordinary lines has about 20,000. */
export const lexemeLimit = 25_000;
/** At most this many brackets or dashes inside one another: far below what a call stack bears. */
export const depthLimit = 100;

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

/** In: any text. Out: its trees and syntax faults, within bounded time and depth. */
export function parseConfig(text: string): Parsed {
  const refuse = (refused: 'size' | 'parts' | 'depth'): Parsed => ({
    ...{ format: 'yaml', roots: [], faults: [], notes: new Notes(), refused },
  });
  if (text.length > sizeLimit || (text.length > sizeLimit / 3 && byteLength(text) > sizeLimit))
    return refuse('size');
  if (tooDeep(text)) return refuse('depth');

  // A BOM would count as a column of the first line; a line end in its place keeps every offset.
  const composed = compose(text.startsWith('\uFEFF') ? `\n${text.slice(1)}` : text);
  if (!composed) return refuse('parts');
  const { notes } = composed;
  const json = startsLikeJson(text) ? jsonFaults(text) : null;
  // JSON that YAML can't read, such as tabs before a brace, is JSON all the same.
  const faults = json?.length === 0 ? [] : composed.faults.all;
  const roots = composed.roots.filter((tree) => !isNothing(tree));
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

function compose(text: string): Composer | null {
  const lexemes = lexemesOf(text);
  if (!lexemes) return null;
  const parser = new Parser();
  const composer = new Composer();
  for (const lexeme of lexemes) {
    for (const token of parser.next(lexeme)) composer.next(token);
  }
  for (const token of parser.end()) composer.next(token);
  return composer;
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

/** Brackets, dashes and question marks that open one inside another, counted without regard to quotes and comments. */
function tooDeep(text: string): boolean {
  if (/(?:[-?:][ \t]+){100}/.test(text)) return true;
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) {
      if (++depth > depthLimit) return true;
    } else if ((code === 0x5d || code === 0x7d) && depth > 0) depth--;
  }
  return false;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
