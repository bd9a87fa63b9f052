import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { Code } from 'mdast';
import { parseAllDocuments } from 'yaml';
import type { Passage } from '../source/passage';
import { startOf } from '../source/tree';
import { asClause, unknownName } from '../source/wording';
import { knowsLanguage, unknownLanguage } from './highlight';

/** The first line of a fence: ` ```python title="orders_dag.py" label="Airflow" caption="…" `. */
export interface Fence {
  language: string;
  title?: string;
  label?: string;
  caption?: Passage;
}

const keys = ['title', 'label', 'caption'];

/** Reads the first line of a fence; a language or key that nothing knows is reported. */
export function readFence(node: Code, passage: Passage): Fence {
  const line = firstLine(node, passage);
  const language = node.lang ?? 'text';
  if (!knowsLanguage(language))
    passage.report(line.start + line.text.indexOf(language), unknownLanguage(language));
  const found = new Map<string, Passage>();
  const meta = line.text.indexOf(node.meta ?? '', line.text.indexOf(language) + language.length);
  for (const match of (node.meta ?? '').matchAll(/([\w-]+)="([^"]*)"|(\S+)/g)) {
    const [, key, value = '', other] = match;
    const start = line.start + meta + match.index;
    if (other !== undefined) passage.report(start, `"${other}" is not readable here: allowed is key="value"`);
    else if (key && !keys.includes(key)) passage.report(start, unknownName('key', key, keys));
    else if (key) found.set(key, passage.part(start + key.length + 2, start + key.length + 2 + value.length));
  }
  const title = found.get('title')?.text;
  const label = found.get('label')?.text;
  const caption = found.get('caption');
  return { language, ...(title && { title }), ...(label && { label }), ...(caption && { caption }) };
}

/** Code that a reader may paste has to parse, where that is cheap to know: YAML and JSON. */
export function checkCode(node: Code, passage: Passage): void {
  const place = (offset: number) => offsetInCode(node, passage, offset);
  if (node.lang === 'yaml' || node.lang === 'yml') {
    const [error] = [...parseAllDocuments(node.value, { prettyErrors: false, logLevel: 'error' })].flatMap(({ errors }) => errors);
    if (error) passage.report(place(error.pos[0]), `this YAML does not parse: ${asClause(error.message)}`);
  }
  if (node.lang === 'json') {
    const errors: ParseError[] = [];
    parse(node.value, errors, { disallowComments: true });
    const [error] = errors;
    if (error) passage.report(place(error.offset), `this JSON does not parse: ${inWords(printParseErrorCode(error.error))}`);
  }
}

/** "PropertyNameExpected" → "property name expected" */
const inWords = (code: string) => code.replace(/(?!^)[A-Z]/g, ' $&').toLowerCase();

function firstLine(node: Code, passage: Passage): { text: string; start: number } {
  const start = startOf(node);
  return { start, text: passage.text.slice(start, lineEnd(passage.text, start)) };
}

/** An offset in the code as an offset in the passage: the fence may be indented, as in a list. */
function offsetInCode(node: Code, passage: Passage, offset: number): number {
  const before = node.value.slice(0, offset).split('\n');
  let start = lineEnd(passage.text, startOf(node)) + 1;
  for (let line = 1; line < before.length; line++) start = lineEnd(passage.text, start) + 1;
  const written = passage.text.slice(start, lineEnd(passage.text, start));
  const line = node.value.split('\n')[before.length - 1] ?? '';
  return start + Math.max(0, written.indexOf(line)) + (before.at(-1)?.length ?? 0);
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
