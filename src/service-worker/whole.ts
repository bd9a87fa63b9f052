import { digests } from './list';

const kinds: [ending: RegExp, type: RegExp][] = [
  [/\.m?js$/, /javascript/],
  [/\.css$/, /css/],
  [/\.json$/, /json/],
  [/(\/|\.html)$/, /html/],
];

/**
 * Whether an answer is the very file of this edition: no error page, no login page, no answer of another address, no
 * half of it. Only such answers are ever stored. Reads a copy; the answer itself can still be used.
 */
export async function isWhole(answer: Response, address: string): Promise<boolean> {
  if (answer.status !== 200 || answer.redirected || answer.type !== 'basic') return false;
  const kind = kinds.find(([ending]) => ending.test(address));
  if (kind && !kind[1].test(answer.headers.get('content-type') ?? '')) return false;
  return (await digestOf(answer.clone())) === digests.get(address);
}

/** As many digits as the list has; an answer that breaks off has none. */
async function digestOf(answer: Response): Promise<string | null> {
  try {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.arrayBuffer()));
    return [...hash.slice(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return null;
  }
}
