/** Why this browser keeps no copy of the course. */
export type Refusal = 'development' | 'insecure' | 'unsupported' | 'refused' | 'unfinished';

/** What the person is told, a sentence or two each. */
export const refusals: Record<Refusal, string> = {
  development: 'While the course is being worked on, nothing is kept.',
  insecure: 'The address begins with http://, and browsers keep pages only of https:// addresses.',
  unsupported:
    'This browser, or this private window, keeps no pages. The course works while you are connected.',
  refused: 'This browser refused to keep the pages. The course works while you are connected.',
  unfinished:
    'The copy could not be finished: a file was missing, or not what it should be. It is tried again at your next visit.',
};

/** What can be seen without trying. Null: it can be tried. */
export function refusalAtSight(dev: boolean): Refusal | null {
  if (dev) return 'development';
  if (!isSecureContext) return 'insecure';
  return 'serviceWorker' in navigator ? null : 'unsupported';
}

interface Connection {
  saveData?: boolean;
  type?: string;
  effectiveType?: string;
}

/** Why the heavy parts are not fetched unasked on this connection, as half a sentence; null where they may be. */
export function reasonToWait(): string | null {
  const { connection } = navigator as Navigator & { connection?: Connection };
  if (connection?.saveData) return 'this browser is set to save data';
  if (connection?.type === 'cellular') return 'this is a mobile connection';
  if (/^(slow-)?2g$/.test(connection?.effectiveType ?? '')) return 'this connection is slow';
  return null;
}
