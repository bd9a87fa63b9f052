import { isAside, localShelf, placeOf, type Shelf } from './shelf';

export interface Measure {
  /** Characters in localStorage, keys and values together. Browsers usually give five million. */
  characters: number;
  records: number;
  /** Whether the browser promised to keep it; null where it can't say. */
  promised: boolean | null;
}

/** How much is saved on this device. Zero where storage is blocked. */
export async function measure(shelf: Shelf = localShelf): Promise<Measure> {
  let [characters, records] = [0, 0];
  try {
    for (const key of shelf.keys().filter((one) => isAside(one) || placeOf(one))) {
      characters += key.length + (shelf.get(key)?.length ?? 0);
      records += 1;
    }
  } catch {
    // Blocked: the page says so beside the figures.
  }
  return { characters, records, promised: await promised() };
}

async function promised(): Promise<boolean | null> {
  try {
    return (await navigator.storage?.persisted?.()) ?? null;
  } catch {
    return null;
  }
}

/** What was set aside, by key, for a download. */
export function asideValues(keys: readonly string[], shelf: Shelf = localShelf): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, shelf.get(key) ?? '']));
}
