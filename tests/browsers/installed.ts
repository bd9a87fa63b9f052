import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a program of one of these names, or null where none is on the PATH. */
export function program(...names: string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names)
    for (const folder of folders) if (isProgram(join(folder, name))) return join(folder, name);
  return null;
}

/** The small browser that comes with Debian's webkit2gtk-driver, outside the PATH; or null. */
export function miniBrowser(): string | null {
  const libraries = ['/usr/lib', '/usr/libexec'].flatMap((folder) => [folder, ...below(folder)]);
  const folders = libraries.flatMap((folder) => below(folder).filter((path) => /webkit2gtk/.test(path)));
  return folders.map((folder) => join(folder, 'MiniBrowser')).find(isProgram) ?? null;
}

function below(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(folder, entry.name));
  } catch {
    return [];
  }
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
