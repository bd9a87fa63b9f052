/**
 * Cuts the faces to what pages need first, and makes src/lib/ui/fonts/*.woff2 of them. src/lib/ui/fonts.css says which: each face there whose
 * file is in ./fonts names its letters (unicode-range) and weights. Run after a change of either, and commit the files.
 *
 *   npm run fonts
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import subset from 'subset-font';

const styles = fileURLToPath(new URL('../src/lib/ui/fonts.css', import.meta.url));
const sources = new URL('../node_modules/@fontsource-variable/', import.meta.url);
/** Kerning, ligatures, marks and figures of one width: what our styles ask for. Small capitals and old figures go. */
const features = ['kern', 'liga', 'clig', 'calt', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum', 'lnum'];

/** A face of the style sheet, cut: the address of its file as it stands there, and what is to stand in the file. */
interface Cut {
  file: string;
  bytes: Buffer;
}

/** All files of fonts.css that are ours. Throws where a face lacks its letters or weights. */
export function cutFaces(): Promise<Cut[]> {
  const faces = readFileSync(styles, 'utf8').match(/@font-face \{[^}]*url\('\.\/fonts\/[^}]*\}/g) ?? [];
  return Promise.all(faces.map(cut));
}

async function cut(face: string): Promise<Cut> {
  const [, file = '', family = '', italic] =
    /url\('(\.\/fonts\/([a-z0-9-]+?)(-italic)?-(?:core|more)\.woff2)'\)/.exec(face) ?? [];
  const [, min, max] = /font-weight: (\d+) (\d+);/.exec(face) ?? [];
  const [, ranges] = /unicode-range:([^;]*);/.exec(face) ?? [];
  if (!family || !min || !max || !ranges)
    throw new Error(`A face of fonts.css lacks its file, weights or letters: ${face}`);
  const whole = new URL(
    `${family}/files/${family}-latin-wght-${italic ? 'italic' : 'normal'}.woff2`,
    sources,
  );
  const bytes = await subset(readFileSync(whole), lettersOf(ranges), {
    targetFormat: 'woff2',
    keepFeatures: features,
    variationAxes: { wght: { min: Number(min), max: Number(max) } },
  });
  return { file, bytes };
}

/** In: `U+0020-007E, U+00A0`. Out: these letters, as a text. */
function lettersOf(ranges: string): string {
  return [...ranges.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)]
    .flatMap(([, from = '', to = from]) => {
      const first = parseInt(from, 16);
      return Array.from({ length: parseInt(to, 16) - first + 1 }, (_, at) =>
        String.fromCodePoint(first + at),
      );
    })
    .join('');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = new URL('.', pathToFileURL(styles));
  mkdirSync(new URL('fonts/', folder), { recursive: true });
  for (const { file, bytes } of await cutFaces()) {
    writeFileSync(new URL(file, folder), bytes);
    console.log(`${file} ${(bytes.length / 1000).toFixed(1)} kB`);
  }
}
