import type { Journal } from './journal';
import type { Letter } from './records';
import { SecondCopy } from './second-copy';

export interface Attached {
  /** How many records the second copy gave back. */
  healed: number;
  write: (letter: Letter) => void;
  flush: () => Promise<boolean>;
  close: () => void;
}

/**
 * Joins a journal with its second copy: what the journal has lost comes back, what the copy lacks is written.
 * From then on the caller writes each letter. `removed` are the keys that were deleted before this copy was opened.
 * Rejects where there can't be a second copy.
 */
export async function attachCopy(
  journal: Journal,
  removed: readonly string[],
  name?: string,
): Promise<Attached> {
  const copy = await SecondCopy.open(name);
  const kept = (await copy.read()).filter(({ key }) => !removed.includes(key));
  for (const key of removed) copy.write({ key, value: null });
  const healed = journal.absorb(kept);
  const values = new Map(kept.map(({ key, value }) => [key, value]));
  for (const letter of journal.letters()) if (values.get(letter.key) !== letter.value) copy.write(letter);
  return {
    healed,
    write: (letter) => copy.write(letter),
    flush: () => copy.flush(),
    close: () => copy.close(),
  };
}
