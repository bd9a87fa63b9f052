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
        `Offline: ${list.small.length} files, ${fetched(list.small)} kB gz at install; ${list.heavy.length} files, ${fetched(list.heavy)} kB gz after`,
      );
    },
  };
}

/** What hosts read, or the browser fetches by itself (`icons/`, `screenshots/`: for the installed app); no page asks for it. */
const notKept =
  /^(service-worker\.js|_headers|_redirects|\.nojekyll|robots\.txt|site\.json|(icons|screenshots|way-home)\/.*|.*\.map)$/;

/**
 * How much of the code that a page loads later may still come with the small set, in bytes gz: above any view of ours
 * (the largest is 10 kB), far below Monaco (900 kB).
 */
const lightest = 25_000;

/**
 * One kept file: its path below the app's root, the first digits of its SHA-256, and its size as stored and as fetched.
 * @typedef {[path: string, digest: string, bytes: number, fetched: number]} Entry
 */

/**
 * Splits the built files: `small` is the pages and what they load before anybody acts, with the views that they load
 * later; `heavy` is the rest (Monaco, the graders' workers, letters beyond Latin, licences).
 * @param {string} folder
 * @returns {{ version: string, small: Entry[], heavy: Entry[] }} `version` changes with any byte of any file
 */
export function offlineList(folder) {
  const files = filesBelow(folder).filter((file) => !notKept.test(file));
  const early = loadedEarly(folder, files);
  const entries = files.map((file) => entryOf(folder, file));
  return {
    version: createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 12),
    small: entries.filter(([file]) => early.has(file)),
    heavy: entries.filter(([file]) => !early.has(file)),
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
 * Pages, their data, static files, every module and style that a page names or imports statically, and of what these
 * import later, all that is light.
 * @param {string} folder
 * @param {string[]} files
 */
function loadedEarly(folder, files) {
  const all = new Set(files);
  /** @type {Set<string>} */
  const early = new Set();
  /** @type {string[][]} */
  const later = [];
  /** @param {string[]} names @returns {string[]} these and all that they load at once, of what isn't early yet */
  const withAll = (names) => {
    const found = new Set(names.filter((name) => all.has(name) && !early.has(name)));
    for (const file of found)
      for (const name of namedIn(folder, file)) if (all.has(name) && !early.has(name)) found.add(name);
    return [...found];
  };
  /** @param {string[]} names */
  const take = (names) => {
    for (const file of names) {
      early.add(file);
      if (file.endsWith('.js')) later.push(...importedLater(folder, file));
    }
  };
  const first = (/** @type {string} */ file) =>
    file !== 'third-party.txt' && (!file.startsWith('_app/') || !/\.(js|css|woff2|ttf)$/.test(file));
  take(withAll(files.filter(first)));
  for (let names = later.pop(); names; names = later.pop()) {
    const more = withAll(names);
    if (more.reduce((sum, file) => sum + entryOf(folder, file)[3], 0) <= lightest) take(more);
  }
  return early;
}

/**
 * What a file makes the browser load at once. Of fonts, only the letters that the course itself is written with: the others wait.
 * @param {string} folder
 * @param {string} file
 * @returns {string[]}
 */
function namedIn(folder, file) {
  if (!/\.(html|js|css)$/.test(file)) return [];
  /** @type {RegExp[]} */
  const patterns = file.endsWith('.html')
    ? [/<(?:link|script)\b[^>]*?\b(?:href|src)="([^"]+)"/g, /\bimport\("([^"]+)"\)/g]
    : file.endsWith('.css')
      ? [/url\(["']?([^"')]+-core[.-][^"')]+)["']?\)/g]
      : [
          /(?:^|[;\s}])(?:import|export)\b[^"'();]*?\bfrom\s*["']([^"']+)["']/g,
          /(?:^|[;\s}])import\s*["']([^"']+)["']/g,
        ];
  const text = readFileSync(join(folder, file), 'utf8');
  return patterns
    .flatMap((pattern) => [...text.matchAll(pattern)].map(([, address]) => address ?? ''))
    .filter((address) => !/^(data|https?):/.test(address))
    .map((address) => beside(file, address));
}

/**
 * What a module imports when somebody acts: each import with the styles that Vite lists for it.
 * @param {string} folder
 * @param {string} file
 * @returns {string[][]}
 */
function importedLater(folder, file) {
  const text = readFileSync(join(folder, file), 'utf8');
  /** @type {string[]} */
  const listed = JSON.parse(/\bm\.f=(\[[^\]]*\])/.exec(text)?.[1] ?? '[]');
  const imports = text.matchAll(
    /\bimport\(([`"'])([^`"']+)\1\)(?:(?!\bimport\().){0,300}?(?:__vite__mapDeps\(\[([\d,]*)\]\)|import\.meta\.url)/gs,
  );
  return [...imports].map(([, , target = '', places = '']) =>
    [target, ...places.split(',').map((place) => listed[Number(place)] ?? target)].map((address) =>
      beside(file, address),
    ),
  );
}

/** @param {string} file @param {string} address as it stands in `file` @returns {string} the path below the root */
function beside(file, address) {
  return posix.normalize(posix.join(dirname(file), address.split(/[?#]/)[0] ?? ''));
}

/** @param {string} folder @param {string} name @returns {Entry} */
function entryOf(folder, name) {
  const bytes = readFileSync(join(folder, name));
  const fetched = /\.(woff2|png|webp)$/.test(name) ? bytes.length : gzipSync(bytes).length;
  return [name, createHash('sha256').update(bytes).digest('hex').slice(0, 8), bytes.length, fetched];
}

/** @param {Entry[]} entries @returns {number} kB gz */
function fetched(entries) {
  return Math.round(entries.reduce((sum, [, , , size]) => sum + size, 0) / 1000);
}
