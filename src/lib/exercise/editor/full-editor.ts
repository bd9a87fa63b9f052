import type { Range, TextEdit } from '$graders/report';
import type { Editor, EditorEvents, Mark, Selection, TextLanguage } from './editor';
import { monaco } from './monaco';
import './monaco-abilities';
import { span, toMonaco, visible } from './monaco-ranges';
import { looks, settings } from './monaco-settings';
import { followTheme } from './monaco-theme';
import { difference } from './places';
import { offerFixes } from './quick-fixes';
import type { TextHistory } from './text-history';

const OWNER = 'three-lanes';
/** Monaco's number for a screen reader that is there (`AccessibilitySupport.Enabled`, not part of its API). */
const ENABLED = 2;
const severity = { wrong: monaco.MarkerSeverity.Error, advice: monaco.MarkerSeverity.Info };

export interface FullEditorOptions {
  element: HTMLElement;
  /** Shown to readers as the editor's name. */
  label: string;
  language: TextLanguage;
  history: TextHistory;
  events: EditorEvents;
  screenReader: boolean;
}

/** Monaco behind the `Editor` interface. */
export class FullEditor implements Editor {
  readonly kind = 'full';
  /** Disposed of. */
  gone = false;
  #editor: monaco.editor.IStandaloneCodeEditor;
  #model: monaco.editor.ITextModel;
  #events: EditorEvents;
  #history: TextHistory;
  #shown: monaco.editor.IEditorDecorationsCollection;
  #lit: monaco.editor.IEditorDecorationsCollection;
  #marks: Mark[] = [];
  /** The text's version when the marks were made. Fixes fit that version only. */
  #markedVersion = -1;
  #ownStep = false;
  #wantsReader: boolean;
  #trash: { dispose(): void }[] = [];

  constructor({ element, label, language, history, events, screenReader }: FullEditorOptions) {
    this.#events = events;
    this.#history = history;
    this.#wantsReader = screenReader;
    // Before the editor is made: a theme that comes later has everything painted twice.
    this.#trash.push({ dispose: followTheme() });
    this.#model = modelWithPast(history, language);
    this.#editor = monaco.editor.create(element, {
      ...settings,
      model: this.#model,
      ariaLabel: label,
      fontFamily: getComputedStyle(element).getPropertyValue('--face-code'),
      wordWrap: language === 'markdown' ? 'on' : 'off',
      quickSuggestions: language === 'markdown' ? false : { other: true, strings: true, comments: false },
      accessibilitySupport: screenReader ? 'on' : 'auto',
    });
    this.#shown = this.#editor.createDecorationsCollection();
    this.#lit = this.#editor.createDecorationsCollection();
    this.#trash.push(
      offerFixes(this.#model, () => (this.#model.getVersionId() === this.#markedVersion ? this.#marks : [])),
    );
    this.#listen(element);
    // The plain editor has shown this face already: only where it is still on its way, widths are taken again.
    if (document.fonts.status === 'loading')
      void document.fonts.ready.then(() => monaco.editor.remeasureFonts());
  }

  setText(text: string) {
    this.#step([{ range: this.#model.getFullModelRange(), text }]);
  }

  apply(edits: TextEdit[]) {
    this.#step(edits.map(({ range, text }) => ({ range: toMonaco(range), text, forceMoveMarkers: true })));
  }

  undo() {
    this.#editor.trigger(OWNER, 'undo', null);
  }

  redo() {
    this.#editor.trigger(OWNER, 'redo', null);
  }

  setMarks(marks: Mark[]) {
    this.#marks = marks;
    this.#markedVersion = this.#model.getVersionId();
    monaco.editor.setModelMarkers(
      this.#model,
      OWNER,
      marks.flatMap((mark) =>
        mark.tone === 'evidence'
          ? []
          : [
              {
                ...span(visible(this.#model, mark.range)),
                message: mark.message,
                severity: severity[mark.tone],
                code: mark.id,
              },
            ],
      ),
    );
    this.#shown.set(marks.map((mark) => ({ range: toMonaco(mark.range), options: looks[mark.tone](mark) })));
  }

  light(id: string | null) {
    const mark = this.#marks.find((one) => one.id === id);
    this.#lit.set(
      mark ? [{ range: visible(this.#model, mark.range), options: { className: `lit-${mark.tone}` } }] : [],
    );
  }

  reveal(range: Range, { focus }: { focus: boolean }) {
    this.#editor.setSelection(toMonaco(range));
    this.#editor.revealRangeInCenterIfOutsideViewport(toMonaco(range), monaco.editor.ScrollType.Immediate);
    if (focus) this.focus();
  }

  select({ start, end }: Selection) {
    this.#editor.setSelection(
      monaco.Range.fromPositions(this.#model.getPositionAt(start), this.#model.getPositionAt(end)),
    );
  }

  setLanguage(language: TextLanguage) {
    monaco.editor.setModelLanguage(this.#model, language);
  }

  setTabLeaves(leaves: boolean) {
    this.#editor.updateOptions({ tabFocusMode: leaves });
  }

  setScreenReader(on: boolean) {
    this.#wantsReader = on;
    this.#editor.updateOptions({ accessibilitySupport: on ? 'on' : 'auto' });
  }

  /** Takes something along that goes when the editor goes. */
  keep(one: { dispose(): void }) {
    this.#trash.push(one);
  }

  focus() {
    this.#editor.focus();
  }

  dispose() {
    this.gone = true;
    for (const one of this.#trash) one.dispose();
    this.#editor.dispose();
    this.#model.dispose();
  }

  #step(edits: monaco.editor.IIdentifiedSingleEditOperation[]) {
    this.#ownStep = true;
    this.#editor.pushUndoStop();
    this.#editor.executeEdits(OWNER, edits);
    this.#editor.pushUndoStop();
    this.#ownStep = false;
  }

  #listen(element: HTMLElement) {
    const fit = () => element.style.setProperty('--content-height', `${this.#editor.getContentHeight()}px`);
    fit();
    this.#trash.push(
      this.#editor.onDidContentSizeChange(fit),
      this.#model.onDidChangeContent(({ isUndoing, isRedoing }) => {
        const moment = { text: this.#model.getValue(), selection: this.#selection() };
        const typed = !isUndoing && !isRedoing && !this.#ownStep;
        this.#history.record(moment, typed ? performance.now() : null);
        this.#events.changed(moment.text, moment.selection, { typed });
      }),
      this.#editor.onDidChangeCursorSelection(() => this.#events.moved(this.#selection())),
      this.#editor.onDidChangeConfiguration(() => this.#lookForReader()),
      this.#editor.onKeyDown(({ keyCode }) => {
        if (keyCode === monaco.KeyCode.Escape) this.#events.escaped();
      }),
    );
  }

  /** Where Monaco finds out by itself that a screen reader is there, the person hears it, once. */
  #lookForReader() {
    const { accessibilitySupport } = monaco.editor.EditorOption;
    const found = this.#editor.getOption(accessibilitySupport) === ENABLED;
    if (found === this.#wantsReader) return;
    this.#wantsReader = found;
    this.#events.reader(found);
  }

  #selection(): Selection {
    const selection = this.#editor.getSelection();
    if (!selection) return { start: 0, end: 0 };
    return {
      start: this.#model.getOffsetAt(selection.getStartPosition()),
      end: this.#model.getOffsetAt(selection.getEndPosition()),
    };
  }
}

/** A model whose Undo goes back through what was done before this editor was there. */
function modelWithPast(history: TextHistory, language: TextLanguage): monaco.editor.ITextModel {
  const [first, ...later] = history.past;
  const model = monaco.editor.createModel(first?.text ?? '', language);
  model.setEOL(monaco.editor.EndOfLineSequence.LF);
  for (const { text } of later) {
    const { start, end, text: inserted } = difference(model.getValue(), text);
    const range = monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));
    model.pushStackElement();
    model.pushEditOperations([], [{ range, text: inserted }], () => null);
  }
  model.pushStackElement();
  return model;
}
