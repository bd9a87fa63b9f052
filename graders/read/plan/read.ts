import { parseDocument, isMap, isSeq } from 'yaml';
import { readMarkdown } from './markdown';
import type { Reading } from './passage';
import { readYaml } from './yaml';

/** Longest text that is read, in UTF-16 units. Whoever writes more has written no plan. */
export const longest = 64 * 1024;

/** In: any text. Out: its passages, read as YAML where it is nested like YAML, as Markdown otherwise. Never throws. */
export function readPlan(text: string): Reading {
  const part = text.slice(0, longest).replace(/^\uFEFF/, ' ');
  return isYaml(part) ? readYaml(part) : readMarkdown(part);
}

function isYaml(text: string): boolean {
  const lines = text
    .split(/\r?\n/)
    .filter((line) => line.trim() && !/^\s*#/.test(line) && !/^---\s*$/.test(line));
  if (/^\s*[[{]/.test(text)) {
    const flow = parseDocument(text, { uniqueKeys: false, prettyErrors: false });
    if (!flow.errors.length && isMap(flow.contents)) return true;
  }
  if (lines.length < 2) return false;
  const keyed = lines.filter((line) =>
    /^\s*(?:- )*["']?[\w.$/-]+(?: [\w.-]+){0,3}["']?\s*:(?:\s|$)/.test(line),
  ).length;
  const nested = lines.some(
    (line, at) =>
      /^\s*(?:- )*["']?[\w. -]+["']?:\s*(?:[|>&][\w-]*)?\s*(?:#.*)?$/.test(line) &&
      /^\s+\S|^- /.test(lines[at + 1] ?? ''),
  );
  const flowing = lines.some((line) => /^[\w-]+:\s*[[{]/.test(line));
  const listed = lines.filter((line) => /^\s*- /.test(line)).length;
  if (/^#{1,6} \S.*\n\s*\n(?!\s*[\w-]+:)/.test(text) || /^\s*(?:[-*+]|\d+\.) +\*\*/m.test(text)) return false;
  if (!(nested || flowing) || keyed < 2 || (keyed + listed) / lines.length < 0.6) return false;
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false });
  if (document.errors.length) return lines.every((line) => /^\s|^[\w"'-][\w"' .-]*:/.test(line));
  return (
    isMap(document.contents) ||
    (isSeq(document.contents) && document.contents.items.some((item) => isMap(item) && item.items.length > 1))
  );
}
