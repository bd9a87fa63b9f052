/**
 * Notes, while the app is built, which packages end up in what learners load: scripts, workers, styles and fonts.
 * `npm run docs:licences` writes their licences into THIRD-PARTY.md from that note.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';

/** Where the note of the last build stands: names of packages, sorted. */
export const noteFile = '.svelte-kit/shipped-packages.json';
/** Licences of what ships, made by `npm run docs:licences`. */
export const licencesFile = 'THIRD-PARTY.md';

// One set for the app and its workers, which are built by runs of their own within the same process.
const shipped = new Set<string>();

/** In: a module's id or a file's path. Out: the package that it belongs to, or null for one of ours. */
export function packageOf(id: string): string | null {
  const [, ...below] = id.replaceAll('\\', '/').split('node_modules/');
  const [first = '', second = ''] = below.at(-1)?.split('/') ?? [];
  return (first.startsWith('@') ? `${first}/${second}` : first) || null;
}

/** For the app and, once more, for its workers. The app's own run writes the note and puts the licences beside the app. */
export function shippedPackages(part: 'app' | 'worker'): Plugin {
  return {
    name: `shipped-packages-${part}`,
    apply: 'build',
    applyToEnvironment: (environment) => part === 'worker' || environment.name === 'client',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        const from = output.type === 'chunk' ? output.moduleIds : output.originalFileNames;
        for (const id of from) {
          const name = packageOf(id);
          if (name) shipped.add(name);
        }
      }
      if (part === 'worker') return;
      mkdirSync(dirname(noteFile), { recursive: true });
      writeFileSync(noteFile, JSON.stringify([...shipped].sort()));
      if (existsSync(licencesFile))
        this.emitFile({
          type: 'asset',
          fileName: 'third-party.txt',
          source: readFileSync(licencesFile, 'utf8'),
        });
    },
  };
}
