import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { cutFaces } from './fonts';

it('has the faces cut as fonts.css says: run npm run fonts where this fails', async () => {
  const faces = await cutFaces();
  expect(faces.map(({ file }) => file)).toHaveLength(8);
  for (const { file, bytes } of faces)
    expect(readFileSync(new URL(`../src/lib/ui/${file}`, import.meta.url)).equals(bytes), file).toBe(true);
});
