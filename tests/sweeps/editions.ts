import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { offlineList } from '../../scripts/offline-adapter.mjs';

/** What the next edition calls the course, wherever this one is named. */
export const nextName = 'Four Lanes';

/**
 * Turns a built folder into its next edition, as a new build would: another text on every page, other names for all
 * code, the policy's hashes to match, the worker's list with the new digests. The files of the old edition are gone.
 */
export function publishNext(folder: string) {
  const files = filesBelow(folder);
  const names = new Map(
    files
      .filter((file) => file.includes('/immutable/'))
      .map((file) => [basename(file), renamed(basename(file))]),
  );
  for (const file of files.filter(
    (one) => /\.(html|js|css|json)$/.test(one) && !one.endsWith('service-worker.js'),
  )) {
    const before = readFileSync(file, 'utf8');
    const after = before
      .replace(/[\w.-]+\.(?:js|css|woff2|ttf)/g, (name) => names.get(name) ?? name)
      .replaceAll('Three Lanes', nextName);
    writeFileSync(file, file.endsWith('.html') ? withHashes(before, after) : after);
  }
  for (const file of files) {
    const name = names.get(basename(file));
    if (name && file.includes('/immutable/')) renameSync(file, join(dirname(file), name));
  }
  listAnew(folder);
}

/** Gives the worker of a folder that was changed the digests that go with it. */
export function listAnew(folder: string) {
  const worker = join(folder, 'service-worker.js');
  const code = readFileSync(worker, 'utf8').split('\n').slice(1).join('\n');
  writeFileSync(worker, `self.offlineList = ${JSON.stringify(offlineList(folder))};\n${code}`);
}

/** The digests of all files of a folder, as the worker's list has them. */
export function digestsOf(folder: string): string[] {
  const { small, heavy } = offlineList(folder);
  return [...small, ...heavy].map(([, digest]) => digest);
}

function renamed(name: string): string {
  const [stem = '', ...endings] = name.split('.');
  return [`${stem}-next`, ...endings].join('.');
}

/** Inline scripts that changed have another hash in the page's policy. */
function withHashes(before: string, after: string): string {
  const inline = /<script>([\s\S]*?)<\/script>/g;
  const now = [...after.matchAll(inline)];
  return [...before.matchAll(inline)].reduce(
    (page, [, script = ''], at) => page.replaceAll(hashOf(script), hashOf(now[at]?.[1] ?? '')),
    after,
  );
}

function hashOf(script: string): string {
  return createHash('sha256').update(script).digest('base64');
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
