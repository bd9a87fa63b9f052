/** A line or a run of lines of Markdown that belongs together, with its place. */
export interface Block {
  kind: 'heading' | 'item' | 'paragraph' | 'row' | 'fence' | 'quote';
  /** Of the content, without marks. */
  start: number;
  end: number;
  /** Heading level 1 to 6, or the indentation of a list item in columns. */
  depth: number;
  /** For items: the state of a checkbox. */
  box?: 'empty' | 'ticked';
  /** For rows: its cells, and whether a line of dashes follows. */
  cells?: { start: number; end: number }[];
  header?: boolean;
  /** For fences: the language named. */
  language?: string;
}

interface Line {
  text: string;
  start: number;
  end: number;
}

/** A table is no wider. */
const mostCells = 24;
const heading = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/;
const item =
  /^(\s*)(?:[-*+•‣◦–—]|\(?\d{1,3}[.):]|\(?[a-z][.)]|\d\uFE0F?\u20E3)\s+(?:\[([ xX✓✔]?)\]\s+)?(?=\S)/;
const dashes = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-*:?\s*)*\|?\s*$/;
const rule = /^\s*(?:[-*_]\s*){3,}$/;

/** In: Markdown with comments blanked out. Out: its blocks in order. */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (!line?.text.trim()) continue;
    const fence = /^\s*(`{3,}|~{3,})\s*([\w-]*)/.exec(line.text);
    if (fence) {
      at = closeFence(lines, at, fence[1] ?? '```');
      const last = lines[at] ?? line;
      blocks.push({
        kind: 'fence',
        start: line.end + 1,
        end: Math.max(line.end + 1, last.start),
        depth: 0,
        language: fence[2] ?? '',
      });
    } else if (isSetext(lines[at + 1], line)) {
      blocks.push({
        kind: 'heading',
        start: line.start,
        end: line.end,
        depth: lines[at + 1]?.text.startsWith('=') ? 1 : 2,
      });
      at++;
    } else if (!rule.test(line.text)) at = readLine(lines, at, line, blocks);
  }
  return blocks;
}

/** "6. Back-out" with prose under it is a heading. */
function isNumberedHeading(line: Line, next: Line | undefined): boolean {
  if (!/^\s{0,3}\d{1,2}(?:\.\d{1,2})*[.)]?\s+\p{Lu}[^.:;!?|`]{1,50}$/u.test(line.text) || !next?.text.trim())
    return false;
  return !item.test(next.text) && line.text.trim().split(/\s+/).length <= 7 && /^\S/.test(next.text);
}

function readLine(lines: Line[], at: number, line: Line, blocks: Block[]): number {
  const jira = /^h([1-6])\.\s+(.*)$/.exec(line.text);
  if (jira || isNumberedHeading(line, lines[at + 1])) {
    const start = line.start + (/^\s*(?:h[1-6]\.|\d[\d.]*[.)]?)\s+/.exec(line.text)?.[0].length ?? 0);
    blocks.push({ kind: 'heading', start, end: line.end, depth: Number(jira?.[1] ?? 6) });
    return at;
  }
  const headed = heading.exec(line.text);
  if (headed) {
    const start = line.start + line.text.indexOf(headed[2] ?? '', (headed[1] ?? '').length);
    blocks.push({
      kind: 'heading',
      start,
      end: start + (headed[2] ?? '').length,
      depth: (headed[1] ?? '').length,
    });
    return at;
  }
  if (
    line.text.trimStart().startsWith('|') ||
    (line.text.includes('|') && dashes.test(lines[at + 1]?.text ?? ''))
  )
    return readRow(lines, at, line, blocks);
  if (line.text.trimStart().startsWith('>')) {
    blocks.push({ kind: 'quote', start: line.start, end: line.end, depth: 0 });
    return at;
  }
  const listed = item.exec(line.text);
  const last = continued(lines, at);
  const end = lines[last]?.end ?? line.end;
  if (listed) {
    const box =
      listed[2] === undefined ? {} : { box: listed[2].trim() ? ('ticked' as const) : ('empty' as const) };
    blocks.push({
      kind: 'item',
      start: line.start + listed[0].length,
      end,
      depth: columns(listed[1] ?? ''),
      ...box,
    });
  } else
    blocks.push({
      kind: 'paragraph',
      start: line.start,
      end,
      depth: columns(/^\s*/.exec(line.text)?.[0] ?? ''),
    });
  return last;
}

function readRow(lines: Line[], at: number, line: Line, blocks: Block[]): number {
  if (dashes.test(line.text)) return at;
  const cells: { start: number; end: number }[] = [];
  let from = line.start;
  for (const bar of line.text.matchAll(/(?<!\\)\|{1,2}|$/g)) {
    const to = line.start + bar.index;
    if (cells.length === mostCells) break;
    if (to > from || cells.length) cells.push({ start: from, end: to });
    from = to + bar[0].length;
  }
  if (line.text.trim().endsWith('|')) cells.pop();
  if (cells.length && /^\s*\|/.test(line.text) && line.text.slice(0, line.text.indexOf('|')).trim() === '') {
    const first = cells[0];
    if (first && first.end <= line.start + line.text.indexOf('|')) cells.shift();
  }
  blocks.push({
    kind: 'row',
    start: line.start,
    end: line.end,
    depth: 0,
    cells,
    header: dashes.test(lines[at + 1]?.text ?? '') || line.text.trimStart().startsWith('||'),
  });
  return at;
}

/** The last line that goes on with the one at `at`: a wrapped sentence, not a new note. */
function continued(lines: Line[], at: number): number {
  let last = at;
  for (;;) {
    const line = lines[last];
    const next = lines[last + 1];
    if (!line || !next?.text.trim()) return last;
    const begun = next.text.trim();
    if (heading.test(next.text) || item.test(next.text) || /^[|>#`~]/.test(begun) || rule.test(next.text))
      return last;
    const ended = /[.!?:;)]["'”*_`]*$/.test(line.text.trim());
    const wrapped = !ended && line.text.length >= 60 && !/^[\w /→-]{2,30}(?::|\s[–—=]\s)/.test(begun);
    if (!(wrapped || (!ended && /^[a-z(]/.test(begun)))) return last;
    last++;
  }
}

function isSetext(next: Line | undefined, line: Line): boolean {
  return (
    !!next && /^(?:={3,}|-{3,})\s*$/.test(next.text) && !item.test(line.text) && !line.text.includes('|')
  );
}

function closeFence(lines: Line[], at: number, mark: string): number {
  let to = at + 1;
  while (to < lines.length && !lines[to]?.text.trim().startsWith(mark)) to++;
  return Math.min(to, lines.length - 1);
}

const columns = (blank: string): number => blank.replaceAll('\t', '    ').length;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const end of text.matchAll(/\r\n|\r|\n|$/g)) {
    lines.push({ text: text.slice(start, end.index), start, end: end.index });
    start = end.index + end[0].length;
  }
  return lines;
}
