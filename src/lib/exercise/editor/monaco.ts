/**
 * Monaco, cut to what a small config or plan needs. Only `full-editor.ts` and the diff import this, and only behind
 * `await import()`: it is most of a megabyte. Each line is one ability; leave one out and its keys and menus go.
 */
import 'monaco-editor/features/bracketMatching/register';
import 'monaco-editor/features/clipboard/register';
import 'monaco-editor/features/codeAction/register';
import 'monaco-editor/features/codeEditor/register';
import 'monaco-editor/features/codicon/register';
import 'monaco-editor/features/comment/register';
import 'monaco-editor/features/contextmenu/register';
import 'monaco-editor/features/diffEditor/register';
import 'monaco-editor/features/find/register';
import 'monaco-editor/features/folding/register';
import 'monaco-editor/features/gotoError/register';
import 'monaco-editor/features/hover/register';
import 'monaco-editor/features/indentation/register';
import 'monaco-editor/features/linesOperations/register';
import 'monaco-editor/features/multicursor/register';
import 'monaco-editor/features/quickCommand/register';
import 'monaco-editor/features/snippet/register';
import 'monaco-editor/features/toggleTabFocusMode/register';
import 'monaco-editor/features/tokenization/register';
import 'monaco-editor/features/wordHighlighter/register';
import 'monaco-editor/features/wordOperations/register';
// Not among the features: completion itself (features/suggest is only its inline twin) and moving the caret's line.
import 'monaco-editor/editor/contrib/caretOperations/browser/caretOperations';
import 'monaco-editor/editor/contrib/suggest/browser/suggestController';
import 'monaco-editor/languages/definitions/markdown/register';
import 'monaco-editor/languages/definitions/yaml/register';
import * as monaco from 'monaco-editor/editor';
import editorWorkerUrl from 'monaco-editor/editor/editor.worker?worker&url';
import { createTokenizationSupport } from 'monaco-editor/languages/features/json/tokenization';
import { startWorker } from '../grading/trusted-worker';

globalThis.MonacoEnvironment = { getWorker: () => startWorker(editorWorkerUrl, 'editor') };

// JSON by its colours alone: its language service would cost another 273 kB for what the graders say anyway.
monaco.languages.register({ id: 'json' });
monaco.languages.setTokensProvider('json', createTokenizationSupport(true));

export { monaco };
