import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UsageError } from './arguments';

/** Files that a folder is searched for. A file that is named is graded whatever it is called. */
const endings: Record<string, RegExp> = { 'environment-config': /\.(?:ya?ml|json)$/i };
const proseEndings = /\.(?:md|markdown|txt|ya?ml)$/i;

/** More of a file than any grader reads: what is longer is refused by its size, and needs no memory. */
const mostBytes = 4 * 1024 * 1024;

/** In: paths as typed. Out: the files they stand for, folders walked in the order of names, one at a time. */
export async function* filesUnder(exercise: string, paths: readonly string[]): AsyncGenerator<string> {
  for (const path of paths) {
    if (path === '-') yield path;
    else if (await isFolder(path)) yield* walk(path, endings[exercise] ?? proseEndings);
    else yield path;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    throw new UsageError(`There is no file or folder "${path}".`);
  }
}

async function* walk(folder: string, ending: RegExp): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path, ending);
    else if (entry.isFile() && ending.test(entry.name)) yield path;
  }
}

/** In: a path, or `-` for standard input. Out: its text, at most four megabytes of it. */
export async function readText(path: string): Promise<string> {
  const source: AsyncIterable<Buffer> =
    path === '-' ? (process.stdin as AsyncIterable<Buffer>) : createReadStream(path, { end: mostBytes - 1 });
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of source) {
    const part = Buffer.from(chunk).subarray(0, mostBytes - bytes);
    chunks.push(part);
    bytes += part.length;
  }
  return Buffer.concat(chunks).toString('utf8');
}
