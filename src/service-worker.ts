/// <reference lib="webworker" />
/**
 * Keeps the app on the device. The small set (pages, styles, fonts, code) is stored whole at install or not at all;
 * heavy parts are warmed when a page asks. A new version waits until the person agrees.
 *
 * To switch it off everywhere, see docs/deploy.md, "Kill switch".
 */
declare const self: ServiceWorkerGlobalScope & { offlineList?: OfflineList };

/** Written into this file by scripts/offline-adapter.mjs: paths below the app's root, each with a digest. */
interface OfflineList {
  version: string;
  small: [path: string, digest: string][];
  heavy: [path: string, digest: string][];
  smallBytes: number;
  heavyBytes: number;
}

const list = self.offlineList ?? { version: 'dev', small: [], heavy: [], smallBytes: 0, heavyBytes: 0 };
const root = new URL('./', self.location.href);
const prefix = `three-lanes ${root.pathname} `;
const cacheName = `${prefix}${list.version}`;
const known = new Map([...list.small, ...list.heavy].map(([path, digest]) => [addressOf(path), digest]));

/** A page's file is known by the page's address: `lesson/index.html` is `lesson/`. */
function addressOf(path: string): string {
  return new URL(path.replace(/(^|\/)index\.html$/, '$1'), root).href;
}

self.addEventListener('install', (event) => {
  event.waitUntil(keep(list.small));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOlder().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  const { data } = event as ExtendableMessageEvent & { data: unknown };
  if (data === 'take over') event.waitUntil(self.skipWaiting());
  if (data === 'warm') event.waitUntil(keep(list.heavy).then(tellState, tellState));
  if (data === 'state?') event.waitUntil(tellState());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== root.origin || !url.pathname.startsWith(root.pathname))
    return;
  if (url.href === new URL('site.json', root).href) return;
  event.respondWith(request.mode === 'navigate' ? page(request, url) : part(request, url));
});

/** A page from the cache; `/lesson` goes to `/lesson/`, where its relative addresses hold. */
async function page(request: Request, url: URL): Promise<Response> {
  const address = `${url.origin}${url.pathname}`;
  const kept = await find(address);
  if (kept) return kept;
  if (known.has(`${address}/`)) return Response.redirect(`${address}/${url.search}`, 302);
  try {
    return await fetch(request);
  } catch {
    return Response.redirect(root.href, 302);
  }
}

/** A script, style, font or data file: from the cache, else from the network, and then kept if it is one of ours. */
async function part(request: Request, url: URL): Promise<Response> {
  const address = `${url.origin}${url.pathname}`;
  const kept = await find(address);
  if (kept) return kept;
  const answer = await fetch(request);
  if (known.has(address) && isWhole(answer, address)) {
    const copy = answer.clone();
    await caches.open(cacheName).then((cache) => cache.put(address, copy));
  }
  return answer;
}

/** This version's copy; for files that only an older open tab still asks for, the version before. */
async function find(address: string): Promise<Response | undefined> {
  const own = await caches.open(cacheName).then((cache) => cache.match(address));
  if (own || !address.includes('/immutable/')) return own;
  return caches.match(address);
}

/** Stores files that aren't stored yet, in fours, and throws at the first that can't be had whole. */
async function keep(entries: OfflineList['small']): Promise<void> {
  const cache = await caches.open(cacheName);
  const waiting = [...entries];
  const next = async (): Promise<void> => {
    for (let entry = waiting.shift(); entry; entry = waiting.shift())
      await keepOne(cache, addressOf(entry[0]));
  };
  await Promise.all([next(), next(), next(), next()]);
}

async function keepOne(cache: Cache, address: string): Promise<void> {
  if (await cache.match(address)) return;
  // The name of an immutable file holds its digest: what an older version kept is the same file.
  const older = address.includes('/immutable/') ? await caches.match(address) : undefined;
  const answer = older ?? (await fetch(address, { cache: 'reload', credentials: 'same-origin' }));
  if (!isWhole(answer, address)) throw new Error(`${address} could not be kept: status ${answer.status}.`);
  await cache.put(address, answer);
}

const kinds: [ending: RegExp, type: RegExp][] = [
  [/\.m?js$/, /javascript/],
  [/\.css$/, /css/],
  [/\.json$/, /json/],
  [/(\/|\.html)$/, /html/],
];

/** No error page, no login page, no answer of another address may pass for a file of the app. */
function isWhole(answer: Response, address: string): boolean {
  if (!answer.ok || answer.status !== 200 || answer.redirected || answer.type !== 'basic') return false;
  const kind = kinds.find(([ending]) => ending.test(address));
  return !kind || kind[1].test(answer.headers.get('content-type') ?? '');
}

/** Keeps this version and the one before it: a tab that is still open may ask for its parts. */
async function forgetOlder(): Promise<void> {
  const own = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
  await Promise.all(own.slice(0, -1).map((name) => caches.delete(name)));
}

/** Tells every page what is kept: whether the small set and the heavy parts are there, and their sizes in bytes. */
async function tellState(): Promise<void> {
  const cache = await caches.open(cacheName);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const has = (entries: OfflineList['small']) => entries.every(([path]) => kept.has(addressOf(path)));
  const state = {
    type: 'offline-state',
    small: has(list.small),
    heavy: has(list.heavy),
    smallBytes: list.smallBytes,
    heavyBytes: list.heavyBytes,
  };
  for (const client of await self.clients.matchAll({ includeUncontrolled: true })) client.postMessage(state);
}
