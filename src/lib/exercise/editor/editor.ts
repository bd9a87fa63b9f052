/** What the workspace asks of an editor. The textarea and Monaco both answer to it; nothing else knows which one is there. */
import type { Fix, Range, TextEdit } from '$graders/report';

/** Offsets into the text, in UTF-16 units. Equal where nothing is selected. */
export interface Selection {
  start: number;
  end: number;
}

/** A passage with something to say about it. */
export interface Mark {
  /** Which finding or evidence: stable for one report. */
  id: string;
  range: Range;
  tone: 'wrong' | 'advice' | 'evidence';
  message: string;
  fix?: Fix;
}

export type TextLanguage = 'yaml' | 'json' | 'markdown';

export interface Editor {
  readonly kind: 'plain' | 'full';
  /** Replaces the whole text, as one step that Undo takes back. */
  setText(text: string): void;
  /** Applies edits to the text as it stands, as one step that Undo takes back. */
  apply(edits: TextEdit[]): void;
  undo(): void;
  redo(): void;
  /** Shows these marks and no others. */
  setMarks(marks: Mark[]): void;
  /** Lights up one mark, or none. */
  light(id: string | null): void;
  /** Scrolls to a passage and puts the cursor there; `focus` also brings the keyboard. */
  reveal(range: Range, options: { focus: boolean }): void;
  select(selection: Selection): void;
  setLanguage(language: TextLanguage): void;
  /** Whether Tab leaves the editor or indents. */
  setTabLeaves(leaves: boolean): void;
  focus(): void;
  dispose(): void;
}

/** What an editor tells the workspace. */
export interface EditorEvents {
  /** The text or the selection has changed. `typed` is false for undo, fixes and resets. */
  changed(text: string, selection: Selection, how: { typed: boolean }): void;
  moved(selection: Selection): void;
  /** The person pressed Esc: the next Tab leaves. */
  escaped(): void;
  /** The person went to a mark by key (F8). */
  visited(mark: Mark): void;
  /** The editor found out by itself that a screen reader is there, or that it has gone. */
  reader(there: boolean): void;
}

/** Applies edits that don't overlap. @returns the new text, and where the last edit ends */
export function applyEdits(text: string, edits: TextEdit[]): { text: string; end: number } {
  let result = '';
  let from = 0;
  let end = text.length;
  for (const edit of [...edits].sort((a, b) => a.range.start.offset - b.range.start.offset)) {
    result += text.slice(from, edit.range.start.offset) + edit.text;
    from = edit.range.end.offset;
    end = result.length;
  }
  return { text: result + text.slice(from), end };
}
