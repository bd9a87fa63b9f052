import 'monaco-editor/features/diffEditor/register';
import type { TextLanguage } from './editor';
import { monaco } from './monaco';
import './monaco-abilities';
import { followTheme } from './monaco-theme';

export interface DiffSides {
  before: { name: string; text: string };
  after: { name: string; text: string };
}

/** Monaco's diff editor, read-only. Side by side where there is room, else one under the other. */
export class FullDiff {
  #editor: monaco.editor.IStandaloneDiffEditor;
  #models: monaco.editor.ITextModel[] = [];
  #unfollow = followTheme();

  constructor(element: HTMLElement) {
    this.#editor = monaco.editor.createDiffEditor(element, {
      automaticLayout: true,
      readOnly: true,
      originalEditable: false,
      renderSideBySide: true,
      useInlineViewWhenSpaceIsLimited: true,
      renderSideBySideInlineBreakpoint: 620,
      fontFamily: getComputedStyle(element).getPropertyValue('--face-code'),
      fontSize: 13,
      lineHeight: 22,
      fontLigatures: false,
      minimap: { enabled: false },
      renderOverviewRuler: false,
      scrollBeyondLastLine: false,
      scrollbar: { alwaysConsumeMouseWheel: false, useShadows: false },
      fixedOverflowWidgets: true,
      theme: 'three-lanes',
      hideUnchangedRegions: { enabled: false },
      renderGutterMenu: false,
      tabFocusMode: true,
      wordWrap: 'on',
      renderFinalNewline: 'on',
      diffWordWrap: 'on',
    });
  }

  show({ before, after }: DiffSides, language: TextLanguage) {
    const old = this.#models;
    const original = monaco.editor.createModel(before.text, language);
    const modified = monaco.editor.createModel(after.text, language);
    this.#models = [original, modified];
    this.#editor.getOriginalEditor().updateOptions({ ariaLabel: before.name });
    this.#editor.getModifiedEditor().updateOptions({ ariaLabel: after.name });
    this.#editor.setModel({ original, modified });
    for (const model of old) model.dispose();
  }

  dispose() {
    this.#unfollow();
    this.#editor.dispose();
    for (const model of this.#models) model.dispose();
  }
}
