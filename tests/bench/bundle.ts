import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type PluginOption } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * In: the entry's path from the project's root, and what compiles it where it isn't plain TypeScript. Out: the code that
 * a browser gets: one file, minified.
 */
export async function browserBundle(entry: string, plugins: PluginOption[] = []): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    plugins,
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`../../${entry}`, import.meta.url)),
        preserveEntrySignatures: 'strict',
        // The yaml package only defines things; it doesn't say so itself.
        treeshake: { moduleSideEffects: [{ test: /node_modules\/yaml\//, sideEffects: false }] },
        output: { format: 'es', codeSplitting: false },
      },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('The bundle has no output.');
  return output.output.map((part) => (part.type === 'chunk' ? part.code : '')).join('');
}

/** How many bytes travel, gzipped. */
export function gzipped(code: string): number {
  return gzipSync(code, { level: 9 }).length;
}
