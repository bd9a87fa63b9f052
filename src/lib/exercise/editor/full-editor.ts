import type { Fix, Range, TextEdit } from '$graders/report';
import type { Exercise } from '$lib/content/compiled';
import type { Editor, EditorEvents, Mark, Selection, TextLanguage } from './editor';
import { monaco } from './monaco';
import { followTheme } from './monaco-theme';
import { difference } from './places';
import type { TextHistory } from './text-history';
import { supportYaml } from './yaml-support';

const OWNER = 'three-lanes';
const severity = { wrong: monaco.MarkerSeverity.Error, advice: monaco.MarkerSeverity.Info };

export interface FullEditorOptions {
  element: HTMLElement;
  /** Shown to readers as the editor's name. */
  label: string;
  language: TextLanguage;
  keys: Exercise['keys'];
  history: TextHistory;
  events: EditorEvents;
  screenReader: boolean;
}

/** Monaco behind the `Editor` interface. */
export class FullEditor implements Editor {
  readonly kind = 'full';
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
  #trash: { dispose(): void }[] = [];

  constructor({ element, label, language, keys, history, events, screenReader }: FullEditorOptions) {
    this.#events = events;
    this.#history = history;
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
    this.#trash.push({ dispose: followTheme() });
    if (keys.length) this.#trash.push(supportYaml(keys));
    this.#trash.push(this.#offerFixes());
    this.#listen(element);
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
    this.#editor.updateOptions({ accessibilitySupport: on ? 'on' : 'auto' });
  }

  focus() {
    this.#editor.focus();
  }

  dispose() {
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
      this.#editor.onKeyDown(({ keyCode }) => {
        if (keyCode === monaco.KeyCode.Escape) this.#events.escaped();
      }),
    );
  }

  #selection(): Selection {
    const selection = this.#editor.getSelection();
    if (!selection) return { start: 0, end: 0 };
    return {
      start: this.#model.getOffsetAt(selection.getStartPosition()),
      end: this.#model.getOffsetAt(selection.getEndPosition()),
    };
  }

  /** The light bulb: fixes of the findings under the cursor, while the text is the one that was graded. */
  #offerFixes() {
    return monaco.languages.registerCodeActionProvider(['yaml', 'json', 'markdown'], {
      provideCodeActions: (model, range) => {
        const fits = model === this.#model && model.getVersionId() === this.#markedVersion;
        const here = fits
          ? this.#marks.filter((mark) => monaco.Range.areIntersectingOrTouching(toMonaco(mark.range), range))
          : [];
        const actions = different(here.flatMap(({ fix }) => (fix ? [fix] : []))).map((fix) =>
          this.#action(fix),
        );
        return { actions, dispose() {} };
      },
    });
  }

  #action({ title, edits }: Fix): monaco.languages.CodeAction {
    const { uri: resource } = this.#model;
    const versionId = this.#markedVersion;
    return {
      title,
      kind: 'quickfix',
      isPreferred: true,
      edit: {
        edits: edits.map(({ range, text }) => ({
          resource,
          versionId,
          textEdit: { range: toMonaco(range), text },
        })),
      },
    };
  }
}

const settings: monaco.editor.IStandaloneEditorConstructionOptions = {
  automaticLayout: true,
  fixedOverflowWidgets: true,
  fontSize: 14,
  lineHeight: 24,
  fontLigatures: false,
  lineNumbersMinChars: 3,
  lineDecorationsWidth: 14,
  padding: { top: 12, bottom: 12 },
  minimap: { enabled: false },
  overviewRulerLanes: 0,
  hideCursorInOverviewRuler: true,
  overviewRulerBorder: false,
  scrollBeyondLastLine: false,
  scrollBeyondLastColumn: 2,
  scrollbar: {
    alwaysConsumeMouseWheel: false,
    useShadows: false,
    verticalScrollbarSize: 10,
    horizontalScrollbarSize: 10,
  },
  renderFinalNewline: 'on',
  renderLineHighlight: 'line',
  renderLineHighlightOnlyWhenFocus: true,
  guides: { indentation: false },
  glyphMargin: false,
  folding: false,
  tabSize: 2,
  insertSpaces: true,
  detectIndentation: false,
  tabFocusMode: true,
  wordBasedSuggestions: 'off',
  occurrencesHighlight: 'off',
  selectionHighlight: false,
  links: false,
  lightbulb: { enabled: monaco.editor.ShowLightbulbIconMode.On },
  bracketPairColorization: { enabled: false },
  wrappingIndent: 'same',
};

const looks: Record<Mark['tone'], (mark: Mark) => monaco.editor.IModelDecorationOptions> = {
  wrong: () => ({
    isWholeLine: false,
    lineNumberClassName: 'bad-number',
    linesDecorationsClassName: 'bad-line',
  }),
  advice: () => ({}),
  evidence: ({ message }) => ({ inlineClassName: 'evidence', hoverMessage: { value: asText(message) } }),
};

/** One repair may mend several findings: it is offered once. */
function different(fixes: Fix[]): Fix[] {
  const byEdits = new Map(fixes.map((fix) => [JSON.stringify(fix.edits), fix]));
  return [...byEdits.values()];
}

/** Monaco reads hover messages as Markdown; what a learner wrote is text. */
function asText(message: string): string {
  return message.replace(/[\\`*_{}[\]()#+\-.!|<>~]/g, '\\$&');
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

function span({ startLineNumber, startColumn, endLineNumber, endColumn }: monaco.IRange): monaco.IRange {
  return { startLineNumber, startColumn, endLineNumber, endColumn };
}

function toMonaco({ start, end }: Range): monaco.Range {
  return new monaco.Range(start.line, start.column, end.line, end.column);
}

/** As `toMonaco`; a range of nothing takes the word or letter at its place, so that there is something to see. */
function visible(model: monaco.editor.ITextModel, range: Range): monaco.Range {
  const exact = toMonaco(range);
  if (!exact.isEmpty()) return exact;
  const last = model.getLineMaxColumn(exact.startLineNumber);
  if (last === 1) return exact;
  const start = Math.min(exact.startColumn, last - 1);
  return new monaco.Range(exact.startLineNumber, start, exact.startLineNumber, start + 1);
}
