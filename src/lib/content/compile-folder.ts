import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileContent, type Compilation, type Settings } from './compile/course';
import type { Files } from './compile/folder';
import { graders } from './compile/graders';

/** The course in a folder of the disk, its answers graded by the graders that learners meet. */
export function compileFolder(folder: string, settings: Omit<Settings, 'graders'>): Promise<Compilation> {
  return compileContent(readFolder(folder), { graders, ...settings });
}

/** Every file below `folder`, by path with forward slashes. Names that begin with a dot are left out. */
export function readFolder(folder: string): Files {
  const files = new Map<string, string>();
  const walk = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below ? `${below}/${entry.name}` : entry.name;
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) walk(path);
      else files.set(path, readFileSync(join(folder, path), 'utf8'));
    }
  };
  walk('');
  return files;
}
