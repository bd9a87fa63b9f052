import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every page of the built app, as its path: `/`, `/lesson/`, … Found on disk, so that no new page escapes a test. */
export function builtPages(folder = 'build', path = '/'): string[] {
  const here = existsSync(join(folder, 'index.html')) ? [path] : [];
  const below = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .flatMap((entry) => builtPages(join(folder, entry.name), `${path}${entry.name}/`));
  return [...here, ...below];
}
