import type { Mark } from './editor';
import { monaco } from './monaco';

export const settings: monaco.editor.IStandaloneEditorConstructionOptions = {
  theme: 'three-lanes',
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

/** How a mark looks in the text, its squiggle apart. */
export const looks: Record<Mark['tone'], (mark: Mark) => monaco.editor.IModelDecorationOptions> = {
  wrong: () => ({
    isWholeLine: false,
    lineNumberClassName: 'bad-number',
    linesDecorationsClassName: 'bad-line',
  }),
  advice: () => ({}),
  evidence: ({ message }) => ({ inlineClassName: 'evidence', hoverMessage: { value: asText(message) } }),
};

/** Monaco reads hover messages as Markdown; what a learner wrote is text. */
function asText(message: string): string {
  return message.replace(/[\\`*_{}[\]()#+\-.!|<>~]/g, '\\$&');
}
