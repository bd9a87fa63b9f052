/**
 * Wraps the static adapter: when the app is written, its service worker is given the list of what to keep.
 * The list stands in the worker itself, with a digest of each file, so that any change of any page or text makes a
 * new worker, and the browser finds it. (kit's own list names the files, not their contents.)
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * @param {import('@sveltejs/kit').Adapter} inner
 * @param {string} folder where `inner` writes
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function withOfflineList(inner, folder = 'build') {
  return {
    ...inner,
    name: `${inner.name} with the service worker's list`,
    async adapt(builder) {
      await inner.adapt(builder);
      const worker = join(folder, 'service-worker.js');
      if (!existsSync(worker)) return;
      const list = offlineList(folder);
      writeFileSync(worker, `self.offlineList = ${JSON.stringify(list)};\n${readFileSync(worker, 'utf8')}`);
      builder.log.success(
        `Offline: ${list.small.length} files, ${kilobytes(list.smallBytes)} kB gz at install; ${list.heavy.length} files, ${kilobytes(list.heavyBytes)} kB gz after`,
      );
    },
  };
}

/** What hosts read or the browser fetches by itself; never part of the app. */
const notKept = new Set([
  'service-worker.js',
  '_headers',
  '_redirects',
  '.nojekyll',
  'robots.txt',
  'site.json',
]);

/**
 * Splits the built files: `small` is what the pages load before anybody acts (and the pages themselves), `heavy` is
 * what they load later (Monaco, workers, plots), and the licences.
 * @param {string} folder
 */
export function offlineList(folder) {
  const files = filesBelow(folder).filter((file) => !notKept.has(file) && !file.endsWith('.map'));
  const early = loadedEarly(folder, files);
  const small = files.filter((file) => early.has(file));
  const heavy = files.filter((file) => !early.has(file));
  /** @param {string[]} names */
  const entries = (names) => names.map((name) => [name, digest(folder, name)]);
  return {
    version: createHash('sha256')
      .update(JSON.stringify(entries(files)))
      .digest('hex')
      .slice(0, 12),
    small: entries(small),
    heavy: entries(heavy),
    smallBytes: gzBytes(folder, small),
    heavyBytes: gzBytes(folder, heavy),
  };
}

/** @param {string} folder @param {string} [below] @returns {string[]} with forward slashes, in a fixed order */
function filesBelow(folder, below = '') {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const path = posix.join(below, entry.name);
      return entry.isDirectory() ? filesBelow(folder, path) : [path];
    })
    .sort();
}

/**
 * Pages, their data, static files, and every module and style that a page names or imports statically.
 * @param {string} folder
 * @param {string[]} files
 */
function loadedEarly(folder, files) {
  const all = new Set(files);
  /** @type {Set<string>} */
  const early = new Set();
  const waiting = files.filter(
    (file) =>
      file !== 'third-party.txt' && (!file.startsWith('_app/') || !/\.(js|css|woff2|ttf)$/.test(file)),
  );
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (early.has(file) || !all.has(file)) continue;
    early.add(file);
    if (/\.(html|js|css)$/.test(file)) waiting.push(...named(folder, file));
  }
  return early;
}

/**
 * What a file makes the browser load at once. Of fonts, only those with Latin letters: the others wait.
 * @param {string} folder
 * @param {string} file
 * @returns {string[]}
 */
function named(folder, file) {
  const text = readFileSync(join(folder, file), 'utf8');
  /** @type {RegExp[]} */
  const patterns = file.endsWith('.html')
    ? [/<(?:link|script)\b[^>]*?\b(?:href|src)="([^"]+)"/g, /\bimport\("([^"]+)"\)/g]
    : file.endsWith('.css')
      ? [/url\(["']?([^"')]+-latin-wght[^"')]+)["']?\)/g]
      : [
          /(?:^|[;\s}])(?:import|export)\b[^"'();]*?\bfrom\s*["']([^"']+)["']/g,
          /(?:^|[;\s}])import\s*["']([^"']+)["']/g,
        ];
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)].map(([, address]) => address ?? ''))
    .filter((address) => !/^(data|https?):/.test(address))
    .map((address) => posix.normalize(posix.join(dirname(file), address.split(/[?#]/)[0] ?? '')));
}

/** @param {string} folder @param {string} name */
function digest(folder, name) {
  return createHash('sha256')
    .update(readFileSync(join(folder, name)))
    .digest('hex')
    .slice(0, 8);
}

/** @param {string} folder @param {string[]} names */
function gzBytes(folder, names) {
  return names.reduce((sum, name) => {
    const bytes = readFileSync(join(folder, name));
    return sum + (/\.(woff2|png)$/.test(name) ? bytes.length : gzipSync(bytes).length);
  }, 0);
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return Math.round(bytes / 1000);
}
