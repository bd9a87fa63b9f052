import type { OfflineState } from '../lib/offline/state';
import { addressOf, cacheName, digests, isImmutable, list, prefix, type Entry } from './list';
import { isWhole } from './whole';

let channel: BroadcastChannel | null = null;
let fetching: Promise<void> | null = null;
let trouble: OfflineState['trouble'] = null;

/** Stores files that aren't stored yet, in fours, and throws at the first that can't be had whole. */
export async function keep(entries: readonly Entry[], told = async () => {}): Promise<void> {
  const cache = await caches.open(cacheName);
  const waiting = [...entries];
  const next = async (): Promise<void> => {
    for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
      await keepOne(cache, addressOf(entry[0]));
      await told();
    }
  };
  await Promise.all([next(), next(), next(), next()]);
}

/** Stores the heavy parts, telling the pages after each. However often it is asked, they are fetched once. */
export function keepRest(): Promise<void> {
  trouble = null;
  fetching ??= tellState()
    .then(() => keep(list.heavy, tellState))
    .catch((error: unknown) => {
      trouble = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unreachable';
    })
    .then(() => {
      fetching = null;
      return tellState();
    });
  return fetching;
}

/** Keeps an answer that a page has just had, if it is one of this edition's files. */
export async function keepAnswer(answer: Response, address: string): Promise<void> {
  if (!digests.has(address) || !(await isWhole(answer, address))) return;
  const cache = await caches.open(cacheName);
  // No room: the page has its answer all the same.
  await cache.put(address, answer).catch(() => {});
}

async function keepOne(cache: Cache, address: string): Promise<void> {
  if (await cache.match(address)) return;
  const older = isImmutable(address) ? await caches.match(address) : undefined;
  const answer = older ?? (await fetch(address, { cache: 'reload', credentials: 'same-origin' }));
  if (!(await isWhole(answer, address)))
    throw new Error(`${address} could not be kept: the answer is not this edition's file.`);
  await cache.put(address, answer);
}

/**
 * Tells every page what is kept and what is missing. By a channel that a page closes when it leaves: a message sent to
 * the page itself would throw it out of the back/forward cache.
 */
export async function tellState(): Promise<void> {
  const cache = await caches.open(cacheName);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const missing = (entries: readonly Entry[]) => entries.filter(([path]) => !kept.has(addressOf(path)));
  const [small, heavy] = [missing(list.small), missing(list.heavy)];
  const whole = sum([...list.small, ...list.heavy], 2);
  const state: OfflineState = {
    type: 'offline-state',
    small: small.length === 0,
    heavy: heavy.length === 0,
    kept: whole - sum([...small, ...heavy], 2),
    whole,
    toFetch: sum([...small, ...heavy], 3),
    fetching: fetching !== null,
    trouble,
  };
  channel ??= new BroadcastChannel(`${prefix}state`);
  channel.postMessage(state);
}

function sum(entries: readonly Entry[], size: 2 | 3): number {
  return entries.reduce((total, entry) => total + entry[size], 0);
}
