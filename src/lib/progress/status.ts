import type { Journal } from './journal';
import type { Trouble } from './shelf-writer';

/** Where and when progress was saved, and what to know about it. */
export interface Status {
  /** `device`: all is in localStorage. `copy`: some is in the second copy only. `memory`: some is nowhere else. */
  where: 'device' | 'copy' | 'memory';
  trouble: Trouble | null;
  /** Milliseconds since 1970; null when nothing has been saved since the page was opened. */
  lastSaved: number | null;
  /** Keys of values that could not be read. They are kept. */
  setAside: readonly string[];
  /** A newer edition of the app has saved here; its records are left as they are. */
  newer: boolean;
  /** The second copy, in IndexedDB. `opening` for a moment after the page has loaded. */
  copy: 'opening' | 'kept' | 'none';
  /** How many records came back from the second copy because localStorage had lost them. */
  healed: number;
  /** One sentence for the top bar. */
  says: string;
}

const saying: Record<Trouble | 'none' | 'copy', string> = {
  none: 'Saved on this device',
  copy: 'Saved on this device, in the second copy only: this browser’s main storage is full',
  blocked: 'Not saved: this browser blocks storage. Your work lasts until you close the page',
  full: 'Not saved: this browser’s storage is full. Export your progress, then make room',
};

/** Before anything has been read, and on the server. */
export const blankStatus: Status = {
  where: 'device',
  trouble: null,
  lastSaved: null,
  setAside: [],
  newer: false,
  copy: 'opening',
  healed: 0,
  says: saying.none,
};

/** The status of a journal and its second copy. */
export function statusOf(
  { trouble, lastSaved, setAside, newer }: Journal,
  { copy, healed }: Pick<Status, 'copy' | 'healed'>,
): Status {
  const where = !trouble ? 'device' : copy === 'kept' ? 'copy' : 'memory';
  const says = saying[where === 'copy' ? 'copy' : (trouble ?? 'none')];
  return { where, trouble, lastSaved, setAside, newer, copy, healed, says };
}
