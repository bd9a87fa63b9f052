/// <reference lib="webworker" />
import { addressOf, cacheName, prefix } from './list';

declare const self: ServiceWorkerGlobalScope;

/** Which edition's cache serves a tab that was open when a newer edition took over, by the tab's id. */
interface Ledger {
  /** The edition that took over last. */
  active: string;
  tabs: Record<string, string>;
}

const ledgerName = `${prefix}open tabs`;
const ledgerAddress = addressOf('open-tabs.json');
let read: Promise<Ledger | null> | null = null;

/** Notes which tabs run an older edition: until they are closed, they are served from its cache. */
export async function takeOver(): Promise<void> {
  const before = await ledger();
  const tabs: Ledger['tabs'] = {};
  if (before)
    for (const { id } of await openTabs()) {
      const edition = before.tabs[id] ?? before.active;
      if (edition !== cacheName) tabs[id] = edition;
    }
  await write({ active: cacheName, tabs });
}

/** The name of the cache that serves a tab: this edition's, or the older one that the tab runs. */
export async function editionOf(tab: string): Promise<string> {
  return (await ledger())?.tabs[tab] ?? cacheName;
}

/** Deletes editions that no open tab runs. While a newer one arrives nothing is deleted: it may use what is there. */
export async function forgetUnused(): Promise<void> {
  const known = await ledger();
  if (!known || known.active !== cacheName || self.registration.installing || self.registration.waiting)
    return;
  const open = new Set((await openTabs()).map(({ id }) => id));
  const tabs = Object.fromEntries(Object.entries(known.tabs).filter(([id]) => open.has(id)));
  const used = new Set([cacheName, ledgerName, ...Object.values(tabs)]);
  const unused = (await caches.keys()).filter((name) => name.startsWith(prefix) && !used.has(name));
  await Promise.all(unused.map((name) => caches.delete(name)));
  if (Object.keys(tabs).length < Object.keys(known.tabs).length) await write({ active: cacheName, tabs });
}

function openTabs() {
  return self.clients.matchAll({ type: 'window', includeUncontrolled: true });
}

/** Read once in a worker's life: only this worker changes it, and only after taking over. */
function ledger(): Promise<Ledger | null> {
  read ??= caches
    .open(ledgerName)
    .then((cache) => cache.match(ledgerAddress))
    .then((kept) => (kept?.json() as Promise<Ledger> | undefined) ?? null)
    .catch(() => null);
  return read;
}

async function write(next: Ledger): Promise<void> {
  read = Promise.resolve(next);
  const cache = await caches.open(ledgerName);
  await cache.put(ledgerAddress, new Response(JSON.stringify(next)));
}
