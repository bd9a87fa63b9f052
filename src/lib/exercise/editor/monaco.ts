/**
 * Monaco's core, cut to what a small config or plan needs. Imported behind `await import()` only: it is most of a megabyte.
 */
import 'monaco-editor/features/codeEditor/register';
import 'monaco-editor/languages/definitions/markdown/register';
import 'monaco-editor/languages/definitions/yaml/register';
import * as monaco from 'monaco-editor/editor';
import editorWorkerUrl from 'monaco-editor/editor/editor.worker?worker&url';
import { createTokenizationSupport } from 'monaco-editor/languages/features/json/tokenization';
import { startWorker } from '../grading/trusted-worker';

globalThis.MonacoEnvironment = { getWorker: () => startWorker(editorWorkerUrl, 'editor') };

// JSON by its colours alone: its language service would cost another 273 kB for what the graders say anyway.
monaco.languages.register({ id: 'json' });
monaco.languages.registerTokensProviderFactory('json', { create: () => createTokenizationSupport(true) });

export { monaco };
