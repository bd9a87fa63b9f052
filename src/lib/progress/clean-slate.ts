import { SecondCopy } from './second-copy';

/** For specs: forgets all that this browser has saved, the second copy too. */
export async function cleanSlate(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  const copy = await SecondCopy.open();
  for (const { key } of await copy.read()) copy.write({ key, value: null });
  await copy.flush();
  copy.close();
}
