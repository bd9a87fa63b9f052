import { posix } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/**
 * Tells the page which scripts and styles the full editor is made of, so that it can have them fetched ahead: in the build,
 * `import.meta.fullEditorFiles` becomes their addresses, relative to the chunk that asks. In development it is undefined.
 */
export function fullEditorFiles(): Plugin {
  return {
    name: 'full-editor-files',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const entry = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith('/editor/full-editor.ts'));
      if (!entry) return;
      const files = filesOf(entry, new Map(chunks.map((chunk) => [chunk.fileName, chunk])));
      for (const chunk of chunks) {
        const from = posix.dirname(chunk.fileName);
        chunk.code = chunk.code.replaceAll('import.meta.fullEditorFiles', () =>
          JSON.stringify(files.map((file) => posix.relative(from, file))),
        );
      }
    },
  };
}

/** A chunk, all that it imports statically, and their styles. */
function filesOf(entry: Rolldown.OutputChunk, chunks: ReadonlyMap<string, Rolldown.OutputChunk>): string[] {
  const files = new Set<string>();
  const waiting = [entry];
  for (let chunk = waiting.pop(); chunk; chunk = waiting.pop()) {
    if (files.has(chunk.fileName)) continue;
    files.add(chunk.fileName);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
    waiting.push(...chunk.imports.flatMap((name) => chunks.get(name) ?? []));
  }
  return [...files];
}
