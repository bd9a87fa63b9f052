/** What the journal needs of localStorage. Any call may throw: blocked, full, gone. */
export interface Shelf {
  keys(): string[];
  get(key: string): string | null;
  set(key: string, value: string): void;
  remove(key: string): void;
}

/** This browser's localStorage. Where a browser blocks it, the first call throws. */
export const localShelf: Shelf = {
  keys: () => Object.keys(localStorage),
  get: (key) => localStorage.getItem(key),
  set: (key, value) => localStorage.setItem(key, value),
  remove: (key) => localStorage.removeItem(key),
};

/** The version of what is stored. It stands in every key, so a newer edition's records are never touched. */
export const version = 1;

const prefix = 'three-lanes/';

/** What a key holds: `three-lanes/<version>/<kind>/<name>`. */
export interface Place {
  version: number;
  kind: string;
  name: string;
}

export function eventKey(id: string): string {
  return `${prefix}${version}/event/${id}`;
}

/** Each tab has its own line of drafts of an exercise, so two tabs never overwrite each other's text. */
export function draftKey(exercise: string, line: string): string {
  return `${prefix}${version}/draft/${encodeURIComponent(exercise)}/${line}`;
}

/** Where an unreadable value is put, so that nothing is thrown away. */
export function asideKey(key: string): string {
  return `${prefix}aside/${key.slice(prefix.length)}`;
}

export function isAside(key: string): boolean {
  return key.startsWith(`${prefix}aside/`);
}

/** Reads a key; null where it isn't one of ours. */
export function placeOf(key: string): Place | null {
  const match = /^three-lanes\/(\d+)\/([a-z]+)\/(.+)$/.exec(key);
  return match ? { version: Number(match[1]), kind: match[2] ?? '', name: match[3] ?? '' } : null;
}
