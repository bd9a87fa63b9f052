import { readMarkdown } from './markdown';
import type { Reading } from './passage';
import { parseYaml, readYaml, type Yaml } from './yaml';

/** Longest text that is read, in UTF-16 units. Whoever writes more has written no plan. */
export const longest = 64 * 1024;

/** In: any text. Out: its passages, read as YAML where it is nested like YAML, as Markdown otherwise. Never throws. */
export function readPlan(text: string): Reading {
  const part = firstLines(text.slice(0, longest)).replace(/^\uFEFF/, ' ');
  const yaml = yamlIn(part);
  return yaml ? readYaml(part, yaml) : readMarkdown(part);
}

/** A plan of more lines is read up to here. */
const mostLines = 3000;

function firstLines(text: string): string {
  let at = -1;
  for (let line = 0; line < mostLines; line++) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return text;
  }
  return text.slice(0, at);
}

/** The documents of a text that is nested like YAML; null for prose, even where its notes happen to parse. */
function yamlIn(text: string): Yaml | null {
  if (/^\s*[[{]/.test(text)) {
    const flow = parseYaml(text);
    if (flow?.startsSound && flow.roots[0]?.kind === 'mapping') return flow;
  }
  if (
    /^#{1,6} \S.*\n\s*\n(?!\s*[\w-]+:)/.test(text) ||
    /^[^\S\r\n\u2028\u2029]*(?:[-*+]|\d+\.) +\*\*/m.test(text)
  )
    return null;
  const lines = text
    .split(/\r?\n/)
    .filter((line) => line.trim() && !/^\s*#/.test(line) && !/^---\s*$/.test(line));
  if (lines.length < 2) return null;
  const nested = lines.some(
    (line, at) =>
      /^\s*(?:- )*["']?[\w. -]+["']?:\s*(?:[|>&][\w-]*)?\s*(?:#.*)?$/.test(line) &&
      /^\s+\S|^- /.test(lines[at + 1] ?? ''),
  );
  const flowing = lines.some((line) => /^[\w-]+:\s*[[{]/.test(line));
  if (!nested && !flowing) return null;
  const keyed = lines.filter((line) =>
    /^\s*(?:- )*["']?[\w.$/-]+(?: [\w.-]+){0,3}["']?\s*:(?:\s|$)/.test(line),
  ).length;
  const listed = lines.filter((line) => /^\s*- /.test(line)).length;
  if (keyed < 2 || (keyed + listed) / lines.length < 0.6) return null;
  const yaml = parseYaml(text);
  if (!yaml) return null;
  if (!yaml.startsSound) return lines.every((line) => /^\s|^[\w"'-][\w"' .-]*:/.test(line)) ? yaml : null;
  const [root] = yaml.roots;
  const rows =
    root?.kind === 'list' && root.items.some((item) => item.kind === 'mapping' && item.pairs.length > 1);
  return root?.kind === 'mapping' || rows ? yaml : null;
}
