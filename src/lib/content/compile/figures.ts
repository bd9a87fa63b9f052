import type { List, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { ByLane, LanesBlock, ResolvesBlock } from '../compiled';
import type { Passage } from '../source/passage';
import { startOf, type Container } from '../source/tree';
import type { Workbench } from './blocks';

/** `:::lanes`: a table of signs, a list of gates, a paragraph that is the caption. */
export function lanes(node: Container, { markup, passage, next }: Workbench): LanesBlock {
  const table = tableIn(node, ['sign', 'dev', 'stage', 'prod'], passage);
  const gates = node.children.find((child) => child.type === 'list');
  if (!gates) passage.report(startOf(node), '":::lanes" has no gates: after the table comes a list, "- **Gate 1** unit tests"');
  const caption = node.children.filter((child) => child.type !== 'table' && child.type !== 'list');
  return {
    kind: 'lanes',
    id: node.attributes?.['id'] ?? '',
    title: node.attributes?.['title'] ?? '',
    number: next('figure'),
    plate: node.attributes?.['plate'] ?? '',
    signs: table.rows.map((cells) => ({ name: cells[0] ?? '', values: byLane(cells) })),
    gates: gates ? gatesOf(gates, passage) : [],
    caption: markup.line(caption, passage),
  };
}

/** `:::resolves`: what each name is in each lane, and where it is read from (the last column, by its own heading). */
export function resolves(node: Container, { passage }: Workbench): ResolvesBlock {
  const table = tableIn(node, ['name', 'dev', 'stage', 'prod', null], passage);
  const other = node.children.find((child) => child.type !== 'table');
  if (other) passage.report(startOf(other), 'only a table stands within ":::resolves": put this before or after it');
  return {
    kind: 'resolves',
    id: node.attributes?.['id'] ?? '',
    title: node.attributes?.['title'] ?? '',
    sourceHeading: table.headings[4] ?? '',
    rows: table.rows.map((cells) => ({ name: cells[0] ?? '', values: byLane(cells), source: cells[4] ?? '' })),
  };
}

const byLane = ([, dev = '', stage = '', prod = '']: string[]): ByLane<string> => ({ dev, stage, prod });

/** The directive's table as texts. `columns` are the headings wanted, null for one of any name. */
function tableIn(node: Container, columns: (string | null)[], passage: Passage): { headings: string[]; rows: string[][] } {
  const wanted = columns.map((name) => name ?? 'a heading of its own').join(', ');
  const table = node.children.find((child): child is Table => child.type === 'table');
  if (!table) {
    passage.report(startOf(node), `":::${node.name}" has no table: it has one with the columns ${wanted}`);
    return { headings: [], rows: [] };
  }
  const [headings = [], ...rows] = table.children.map((row) => row.children.map((cell) => toString(cell).trim()));
  const fits =
    headings.length === columns.length &&
    columns.every((name, index) => (name === null ? headings[index] : headings[index]?.toLowerCase() === name));
  if (!fits) passage.report(startOf(table), `the columns are ${headings.join(', ')}; allowed are ${wanted}`);
  table.children.forEach((row) => {
    if (row.children.length !== headings.length)
      passage.report(startOf(row), `this row has ${row.children.length} cells; the table has ${headings.length} columns`);
  });
  if (rows.length === 0) passage.report(startOf(table), 'this table has no rows');
  return { headings, rows };
}

/** `- **Gate 1** unit tests and a dry run` */
function gatesOf(list: List, passage: Passage): LanesBlock['gates'] {
  return list.children.map((item) => {
    const [paragraph] = item.children;
    const [name, ...rest] = paragraph?.type === 'paragraph' ? paragraph.children : [];
    if (name?.type !== 'strong') passage.report(startOf(item), 'a gate begins with its name in bold: "- **Gate 1** unit tests"');
    return { name: name ? toString(name) : '', text: toString({ type: 'paragraph', children: rest }).trim() };
  });
}
