import { tick } from 'svelte';
import type { Range, TextEdit } from '$graders/report';
import {
  applyEdits,
  type Editor,
  type EditorEvents,
  type Mark,
  type Selection,
  type TextLanguage,
} from './editor';
import { difference, positionAt } from './places';
import type { TextHistory } from './text-history';

/** One level of indentation, as the course's files have it. */
const INDENT = '  ';

/**
 * The editor that is always there: a textarea with line numbers, marks and undo. `PlainEditor.svelte` draws it; the
 * text on the screen is `text`, so that it stands in the page before any script has run.
 */
export class PlainEditor implements Editor {
  readonly kind = 'plain';
  text = $state.raw('');
  marks = $state.raw<Mark[]>([]);
  lit = $state.raw<string | null>(null);
  language = $state.raw<TextLanguage>('yaml');
  /** Set by the view. Null before it is on the page. */
  area: HTMLTextAreaElement | null = null;
  #tabLeaves = true;
  #events: EditorEvents;
  #history: TextHistory;

  constructor(text: string, language: TextLanguage, history: TextHistory, events: EditorEvents) {
    this.text = text;
    this.language = language;
    this.#history = history;
    this.#events = events;
  }

  /** Shows a text that comes from elsewhere, without a step. */
  show(text: string, selection: Selection) {
    this.text = text;
    void tick().then(() => this.select(selection));
  }

  setText(text: string) {
    this.#step(text, { start: 0, end: 0 });
  }

  apply(edits: TextEdit[]) {
    const { text, end } = applyEdits(this.text, edits);
    this.#step(text, { start: end, end });
  }

  undo() {
    this.#travel(this.#history.undo());
  }

  redo() {
    this.#travel(this.#history.redo());
  }

  setMarks(marks: Mark[]) {
    this.marks = marks;
  }

  light(id: string | null) {
    this.lit = id;
  }

  reveal(range: Range, { focus }: { focus: boolean }) {
    this.select({ start: range.start.offset, end: range.end.offset });
    if (focus) this.focus();
    const line = this.area?.parentElement?.querySelector(`[data-line="${range.start.line}"]`);
    line?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** What is selected now; null before the editor is on the page. */
  get selected(): Selection | null {
    return this.area && { start: this.area.selectionStart, end: this.area.selectionEnd };
  }

  select({ start, end }: Selection) {
    this.area?.setSelectionRange(start, end);
  }

  setLanguage(language: TextLanguage) {
    this.language = language;
  }

  setTabLeaves(leaves: boolean) {
    this.#tabLeaves = leaves;
  }

  /** Scrolls to the line that is being written, where the cursor is here. */
  showCaret() {
    const { area } = this;
    if (!area || area !== document.activeElement) return;
    const { line } = positionAt(this.text, area.selectionEnd);
    area.parentElement?.querySelector(`[data-line="${line}"]`)?.scrollIntoView({ block: 'nearest' });
  }

  focus() {
    this.area?.focus({ preventScroll: true });
  }

  dispose() {
    this.area = null;
  }

  // ---------- what the view hands on ----------

  typed(area: HTMLTextAreaElement) {
    this.#follow(area.value);
    this.text = area.value;
    const selection = selectionOf(area);
    this.#history.record({ text: area.value, selection }, performance.now());
    this.#events.changed(area.value, selection, { typed: true });
  }

  moved(area: HTMLTextAreaElement) {
    this.#events.moved(selectionOf(area));
  }

  /** Undo and redo by key, F8, Esc, and Tab where it indents. */
  key(event: KeyboardEvent) {
    const command = event.ctrlKey || event.metaKey;
    if (event.key === 'Escape') this.#events.escaped();
    else if (event.key === 'F8') {
      event.preventDefault();
      this.#goToMark(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Tab' && !this.#tabLeaves && !command && !event.altKey) {
      event.preventDefault();
      if (event.shiftKey) this.#outdent();
      else this.#insert(INDENT);
    } else if (command && !event.altKey && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      if (event.shiftKey) this.redo();
      else this.undo();
    } else if (event.ctrlKey && event.key.toLowerCase() === 'y') {
      event.preventDefault();
      this.redo();
    }
  }

  /** Undo from the browser's own menu, and new lines that keep their indentation. */
  beforeInput(event: InputEvent) {
    if (event.inputType === 'historyUndo' || event.inputType === 'historyRedo') {
      event.preventDefault();
      if (event.inputType === 'historyUndo') this.undo();
      else this.redo();
    } else if (event.inputType === 'insertLineBreak' && !event.isComposing) {
      event.preventDefault();
      this.#insert('\n' + this.#indentation());
    }
  }

  /** To the next thing to revise, round the end to the first. */
  #goToMark(by: 1 | -1) {
    const marks = this.marks.filter(({ tone }) => tone !== 'evidence');
    marks.sort((a, b) => by * (a.range.start.offset - b.range.start.offset));
    const here = this.area?.selectionStart ?? 0;
    const next = marks.find(({ range }) => by * (range.start.offset - here) > 0) ?? marks[0];
    if (!next) return;
    this.reveal(next.range, { focus: true });
    this.#events.visited(next);
  }

  #insert(inserted: string) {
    const { area } = this;
    if (!area) return;
    area.setRangeText(inserted, area.selectionStart, area.selectionEnd, 'end');
    this.typed(area);
  }

  #outdent() {
    const { area } = this;
    if (!area) return;
    const { start, end } = selectionOf(area);
    const lineStart = this.text.lastIndexOf('\n', start - 1) + 1;
    const surplus = /^ {1,2}/.exec(this.text.slice(lineStart))?.[0].length ?? 0;
    if (!surplus) return;
    area.setRangeText('', lineStart, lineStart + surplus);
    area.setSelectionRange(Math.max(lineStart, start - surplus), Math.max(lineStart, end - surplus));
    this.typed(area);
  }

  /** The blanks before the line that the cursor stands in. */
  #indentation(): string {
    const start = this.area?.selectionStart ?? 0;
    const lineStart = start === 0 ? 0 : this.text.lastIndexOf('\n', start - 1) + 1;
    return /^[ \t]*/.exec(this.text.slice(lineStart, start))?.[0] ?? '';
  }

  #step(text: string, selection: Selection) {
    this.#history.record({ text, selection }, null);
    this.#change(text, selection);
  }

  #travel(moment: { text: string; selection: Selection } | null) {
    if (moment) this.#change(moment.text, moment.selection);
  }

  #change(text: string, selection: Selection) {
    this.#follow(text);
    this.show(text, selection);
    this.#events.changed(text, selection, { typed: false });
  }

  /** Until the next report, marks move along with their words. */
  #follow(text: string) {
    const change = difference(this.text, text);
    this.marks = this.marks.map((mark) => ({ ...mark, range: moved(mark.range, change) }));
  }
}

function moved({ start, end }: Range, change: { start: number; end: number; text: string }): Range {
  const shift = change.text.length - (change.end - change.start);
  const to = (offset: number) =>
    offset <= change.start
      ? offset
      : offset >= change.end
        ? offset + shift
        : change.start + change.text.length;
  return { start: { ...start, offset: to(start.offset) }, end: { ...end, offset: to(end.offset) } };
}

function selectionOf({ selectionStart, selectionEnd }: HTMLTextAreaElement): Selection {
  return { start: selectionStart, end: selectionEnd };
}
