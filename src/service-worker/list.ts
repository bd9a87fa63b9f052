/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope & { offlineList?: OfflineList };

/** One file of the app: its path below the root, the first digits of its SHA-256, its bytes as stored and as fetched. */
export type Entry = [path: string, digest: string, bytes: number, fetched: number];

/** Written into the built worker by scripts/offline-adapter.mjs. */
interface OfflineList {
  version: string;
  /** Stored whole at install, or not at all. */
  small: Entry[];
  /** Stored when a page asks. */
  heavy: Entry[];
}

/** What this edition consists of. Empty where the app is not built. */
export const list: OfflineList = self.offlineList ?? { version: 'dev', small: [], heavy: [] };

/** The app's own folder: everything below it is the app's, nothing else is. */
export const root = new URL('./', self.location.href);

/** All caches of the app at this place begin so; another copy below another path has its own. */
export const prefix = `three-lanes ${root.pathname} `;
export const cacheName = `${prefix}${list.version}`;

/** The digests of this edition's files, by address. */
export const digests = new Map(
  [...list.small, ...list.heavy].map(([path, digest]) => [addressOf(path), digest]),
);

/** A page's file is known by the page's address: `lesson/index.html` is `lesson/`. */
export function addressOf(path: string): string {
  return new URL(path.replace(/(^|\/)index\.html$/, '$1'), root).href;
}

/** Its name holds a digest of its content: the same name is the same file, in whichever edition. */
export function isImmutable(address: string): boolean {
  return address.includes('/immutable/');
}
