/** What the service worker tells every page. Sizes in bytes. */
export interface OfflineState {
  type: 'offline-state';
  /** Whether the pages are kept, and whether the rest is. */
  small: boolean;
  heavy: boolean;
  /** On this device, of `whole`. */
  kept: number;
  whole: number;
  /** What the missing files cost to fetch, compressed. */
  toFetch: number;
  /** Whether they are being fetched now. */
  fetching: boolean;
  /** Why the last fetch of the rest ended early: a file could not be had, or there is no room. */
  trouble: 'unreachable' | 'full' | null;
}

/** Whether a message is the worker's state. Other tabs and tools may post what they like. */
export function isState(data: unknown): data is OfflineState {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'offline-state';
}
