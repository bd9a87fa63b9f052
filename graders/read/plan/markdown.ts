import { wordsOf } from '../../language/words';
import { blocksOf, type Block } from './blocks';
import { labelOf } from './labels';
import { mostPassages, type Context, type Passage, type Reading } from './passage';
import { sentencesOf } from './sentences';
import { readYamlPart } from './yaml';

/** In: Markdown. Out: its statements with what stands above them. Quotes, comments, struck words and empty boxes state nothing. */
export function readMarkdown(text: string): Reading {
  const reader = new Reader(
    text.replace(/<!--[\s\S]*?(?:-->|$)|~~[^~\n]+~~/g, (gone) => gone.replace(/[^\n]/g, ' ')),
  );
  for (const block of blocksOf(reader.text)) reader.take(block);
  reader.finish();
  return reader.reading;
}

/** What stands above a statement; most of it is never asked for its words. */
function lazily(text: string, start: number, end: number): Context {
  let words: Context['words'] | undefined;
  return {
    start,
    end,
    get words() {
      return (words ??= wordsOf(text, start, end));
    },
  };
}

/** "Red?", "If bad?": a question of so few words is the condition of the sentence that answers it. */
const shortQuestion = 3;
/** A line that begins with a question of so few words answers it: "Who approves prod? The data owner." */
const askedBefore = 16;
/** A row's first cell is its name; a longer one states something itself. */
const longestName = 30;

class Reader {
  readonly text: string;
  readonly reading: Reading = { format: 'markdown', passages: [], headings: [], bullets: [], faults: [] };
  #headings: { depth: number; context: Context }[] = [];
  #items: { depth: number; context: Context | null; block: number }[] = [];
  #lead: Context | null = null;
  #leadEnd = 0;
  #paragraphEnd = 0;
  /** A lead that ends with a colon holds over blank lines. */
  #leadHolds = true;
  #columns: Context[] = [];
  #block = 0;
  /** A question that had its line for itself: the next line answers it. */
  #asked: Context | null = null;

  constructor(text: string) {
    this.text = text;
  }

  take(block: Block): void {
    if (this.reading.passages.length >= mostPassages) {
      if (block.kind === 'item' && block.depth === 0)
        this.reading.bullets.push({ start: block.start, end: block.end });
      return;
    }
    if (block.kind !== 'row') this.#columns = [];
    if (block.kind !== 'paragraph') this.#paragraphEnd = 0;
    if (block.kind === 'heading') this.#heading(block);
    else if (block.kind === 'item') this.#item(block);
    else if (block.kind === 'paragraph') this.#paragraph(block);
    else if (block.kind === 'row') this.#row(block);
    else if (block.kind === 'fence') this.#fence(block);
  }

  /** The last bullet ends where its last passage ends. */
  finish(): void {
    const { bullets, passages } = this.reading;
    for (const passage of passages) {
      const bullet = bullets[passage.bullet - 1];
      if (bullet) bullet.end = Math.max(bullet.end, passage.end);
    }
  }

  #context(start: number, end: number): Context {
    return lazily(this.text, start, end);
  }

  #above(): Context[] {
    const lead = this.#lead ? [this.#lead] : [];
    return [...this.#headings.map((one) => one.context), ...lead];
  }

  #heading(block: Block): void {
    const context = this.#context(block.start, block.end);
    this.#headings = [
      ...this.#headings.filter((one) => one.depth < block.depth),
      { depth: block.depth, context },
    ];
    this.reading.headings.push(context);
    this.#items = [];
    this.#lead = null;
  }

  #item(block: Block): void {
    this.#items = this.#items.filter((one) => one.depth < block.depth);
    const outer = this.#items.flatMap((one) => (one.context ? [one.context] : []));
    const top = this.#items.length === 0;
    if (top) {
      this.reading.bullets.push({ start: block.start, end: block.end });
      this.#block++;
    }
    if (top && this.#lead && !this.#leadHolds && /\n\s*\n/.test(this.text.slice(this.#leadEnd, block.start)))
      this.#lead = null;
    const under = [...this.#above(), ...outer];
    const label = labelOf(this.text, block.start, block.end);
    const context = label
      ? this.#context(label.label.start, label.label.end)
      : this.#context(block.start, block.end);
    this.#items.push({ depth: block.depth, context, block: this.#block });
    if (block.box === 'empty') return;
    this.#line('item', block.start, block.end, under);
  }

  #paragraph(block: Block): void {
    const inItem = this.#items.length > 0 && block.depth > (this.#items[0]?.depth ?? 0) && block.depth >= 2;
    if (inItem) {
      const outer = this.#items.flatMap((one) => (one.context ? [one.context] : []));
      this.#line('sentence', block.start, block.end, [...this.#above(), ...outer]);
      return;
    }
    this.#items = [];
    this.#lead = null;
    const adjacent =
      this.#paragraphEnd > 0 && !/\n\s*\n/.test(this.text.slice(this.#paragraphEnd, block.start));
    this.#leadEnd = this.#paragraphEnd = block.end;
    if (!adjacent) this.#block++;
    const slice = this.text.slice(block.start, block.end).trim();
    const next = this.text.slice(block.end).match(/^\r?\n([^\n]*)/)?.[1] ?? '';
    const listFollows = /^\s*(?:[-*+•–—]|\d+[.)])\s/.test(next) && slice.length < 50 && !/[.!;]$/.test(slice);
    const isLead =
      listFollows ||
      /^\*\*[^*]{1,70}\*\*:?$|^__[^_]{1,70}__:?$/.test(slice) ||
      (/:\**$/.test(slice) && slice.length < 90);
    if (isLead) {
      this.#leadHolds = true;
      this.#lead = this.#context(block.start, block.end);
      if (slice.split(/\s+/).length <= 6) return;
    }
    this.#line(
      'sentence',
      block.start,
      block.end,
      this.#headings.map((one) => one.context),
    );
    const label = isLead ? null : labelOf(this.text, block.start, block.end);
    if (label) this.#lead = this.#context(label.label.start, label.label.end);
    this.#leadHolds = isLead;
  }

  /** A line's label stands above all its sentences, and each sentence may have one of its own. */
  #line(kind: Passage['kind'], start: number, end: number, above: Context[]): void {
    let under = above;
    const bullet = this.#items.length ? this.reading.bullets.length : 0;
    const first = labelOf(this.text, start, end);
    let question: Context[] = kind === 'sentence' && this.#asked ? [this.#asked] : [];
    if (question.length) under = [...under, ...question];
    this.#asked = null;
    const slices = sentencesOf(this.text, start, end);
    for (const [index, slice] of slices.entries()) {
      const own = index === 0 && slice.start === start ? first : labelOf(this.text, slice.start, slice.end);
      const context = own ? [this.#context(own.label.start, own.label.end)] : [];
      const asks = /\?["'”’)*_]*$/.test(this.text.slice(slice.start, slice.end));
      const words = wordsOf(this.text, slice.start, slice.end);
      if (
        asks &&
        words.length > 0 &&
        index < slices.length - 1 &&
        words.length <= (index === 0 && slice.end < end - 1 ? askedBefore : shortQuestion)
      ) {
        question = [{ words, start: slice.start, end: slice.end }];
        if (words.length > shortQuestion) under = [...under, ...question];
        continue;
      }
      if (asks && slices.length === 1 && words.length > shortQuestion && words.length <= askedBefore)
        this.#asked = { words, start: slice.start, end: slice.end };
      this.reading.passages.push({
        kind,
        words,
        start: slice.start,
        end: slice.end,
        under: [...under, ...question, ...context],
        block: this.#block,
        asks,
        bullet,
      });
      question = [];
      if (index === 0 && first) under = [...under, this.#context(first.label.start, first.label.end)];
    }
  }

  #row(block: Block): void {
    const cells = block.cells ?? [];
    if (block.header) {
      this.#columns = cells.map((cell) => this.#context(cell.start, cell.end));
      this.#block++;
      return;
    }
    const [head, ...rest] = cells;
    if (!head) return;
    this.#block++;
    const row = this.#context(head.start, head.end);
    if (!rest.length) return this.#line('sentence', head.start, head.end, this.#above());
    if (head.end - head.start > longestName) this.#line('cell', head.start, head.end, this.#above());
    for (const [index, cell] of rest.entries()) {
      const column = this.#columns[index + 1];
      const under = [...this.#above(), row, ...(column ? [column] : [])];
      if (/[\p{L}\d]/u.test(this.text.slice(cell.start, cell.end)))
        this.#line('cell', cell.start, cell.end, under);
    }
  }

  #fence(block: Block): void {
    const outer = this.#items.flatMap((one) => (one.context ? [one.context] : []));
    const under = [...this.#above(), ...outer];
    const inside = this.text.slice(block.start, block.end);
    if (/^(ya?ml)?$/.test(block.language ?? '') && /^\s*[\w-]+:\s*$/m.test(inside)) {
      const part = readYamlPart(this.text, block.start, block.end, under, this.#block + 1);
      if (part.length) {
        this.reading.passages.push(...part);
        this.#block = part.at(-1)?.block ?? this.#block;
        return;
      }
    }
    for (const line of inside.matchAll(/[^\r\n]+/g)) {
      const start = block.start + line.index;
      const words = wordsOf(this.text, start, start + line[0].length, true);
      const place = {
        start,
        end: start + line[0].length,
        block: this.#block,
        bullet: this.#items.length ? this.reading.bullets.length : 0,
      };
      if (words.length) this.reading.passages.push({ kind: 'command', words, under, asks: false, ...place });
    }
  }
}
