/// <reference lib="webworker" />
/**
 * Keeps the app on the device. The small set (pages, styles, fonts, code) is stored whole at install or not at all;
 * heavy parts are fetched when a page asks. A new edition waits until the person agrees.
 *
 * To switch it off everywhere, see docs/deploy.md, "Kill switch".
 */
import { editionOf, forgetUnused, takeOver } from './editions';
import { keep, keepAnswer, keepRest, tellState } from './keeping';
import { cacheName, digests, isImmutable, list, root } from './list';

declare const self: ServiceWorkerGlobalScope;

self.addEventListener('install', (event) => {
  event.waitUntil(keep(list.small));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  const { data } = event as ExtendableMessageEvent & { data: unknown };
  if (data === 'take over') event.waitUntil(self.skipWaiting());
  if (data === 'keep the rest') event.waitUntil(keepRest());
  if (data === 'state?') event.waitUntil(tellState().then(forgetUnused));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const isOurs = url.origin === root.origin && url.pathname.startsWith(root.pathname);
  if (request.method !== 'GET' || !isOurs || url.href === new URL('site.json', root).href) return;
  event.respondWith(request.mode === 'navigate' ? page(request, url) : part(event, url));
});

/** A page from the cache; `/lesson` goes to `/lesson/`, where its relative addresses hold. */
async function page(request: Request, url: URL): Promise<Response> {
  const address = `${url.origin}${url.pathname}`;
  const kept = await caches.match(address, { cacheName });
  if (kept) return kept;
  if (digests.has(`${address}/`)) return Response.redirect(`${address}/${url.search}`, 302);
  try {
    return await fetch(request);
  } catch {
    return Response.redirect(root.href, 302);
  }
}

/** A script, style, font or data file: from the cache, else from the network, and then kept if it is one of ours. */
async function part(event: FetchEvent, url: URL): Promise<Response> {
  const address = `${url.origin}${url.pathname}`;
  const kept = await find(address, await editionOf(event.clientId));
  if (kept) return kept;
  const answer = await fetch(event.request);
  if (digests.has(address)) event.waitUntil(keepAnswer(answer.clone(), address));
  return answer;
}

/** The copy of the edition that the asking tab runs; of what never changes, any copy. */
async function find(address: string, edition: string): Promise<Response | undefined> {
  const own = await caches.match(address, { cacheName: edition });
  return own ?? caches.match(address, isImmutable(address) ? {} : { cacheName });
}
