import type { Completion } from './completion';
import { isoDay, longDay } from './dates';

const width = 920;
const height = 640;
const ink = '#191e21';
const grey = '#475055';

export interface RecordText {
  course: string;
  topic: number;
  title: string;
  /** As the learner typed it; may be empty. */
  name: string;
  completion: Completion;
}

/** The record as a picture of 920 × 640. All text is escaped: a name is text, whatever it holds. */
export function recordSvg({ course, topic, title, name, completion }: RecordText): string {
  const at = completion.at ?? 0;
  // Isolated: a name in a script from right to left keeps its own order, and the sentence its own.
  const who = `${name ? `\u2068${name}\u2069` : 'The learner'} read the lesson and passed the quiz, the exercises and the mini challenge on ${longDay(at)}.`;
  const column = (width - 180) / completion.facts.length;
  const facts = completion.facts.map(
    ({ name: fact, value }, place) =>
      line(90 + place * column, 420, fact, `font-size="15" fill="${grey}"`) +
      line(90 + place * column, 444, value, 'font-size="19" font-weight="700"'),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Overpass, Helvetica Neue, Arial, sans-serif" fill="${ink}">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<rect x="40" y="40" width="${width - 80}" height="${height - 80}" rx="14" fill="none" stroke="${ink}" stroke-width="3"/>`,
    line(90, 112, `${course}, topic ${topic}`, `font-size="17" font-weight="600" fill="${grey}"`),
    ...wrapped(title, (width - 180) / 36, 2).map((text, row) =>
      line(90, 164 + row * 42, text, 'font-size="36" font-weight="800"'),
    ),
    ...wrapped(who, (width - 180) / 20, 4).map((text, row) =>
      line(90, 266 + row * 30, text, 'font-size="20" font-family="Source Serif 4, Georgia, serif"'),
    ),
    `<path d="M90 388H${width - 90}" stroke="${ink}"/>`,
    ...facts,
    `<rect x="90" y="508" width="190" height="34" rx="5" fill="none" stroke="${ink}" stroke-width="2"/>`,
    line(
      108,
      531,
      `done:${isoDay(at)}`,
      'font-size="17" font-weight="600" font-family="Overpass Mono, Consolas, monospace"',
    ),
    line(
      width - 90,
      531,
      'Kept by the learner, not proctored. Not a certificate of an institution.',
      'font-size="14" text-anchor="end"',
    ),
    '</svg>',
  ].join('\n');
}

/** The same picture as PNG, at twice the size. */
export async function recordPng(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * 2, height * 2];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser can’t draw pictures.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))),
      'image/png',
    ),
  );
}

function line(x: number, y: number, text: string, style: string): string {
  return `<text x="${x}" y="${y}" ${style}>${escaped(text)}</text>`;
}

/** Words in lines of at most `most` ems and about equal length. What doesn't fit in `rows` lines is cut. */
function wrapped(text: string, most: number, rows: number): string[] {
  const fewest = broken(text, most).length;
  let narrower = most;
  while (narrower > 1 && broken(text, narrower - 1).length === fewest) narrower -= 1;
  return broken(text, narrower).slice(0, rows);
}

/** Lines of at most `most` ems. A word that is longer than a line is broken, never cut. */
function broken(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, most))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && emsOf(longer) > most) lines.push(line);
    line = line !== '' && emsOf(longer) > most ? word : longer;
  }
  return [...lines, line];
}

function pieces(word: string, most: number): string[] {
  const all: string[] = [''];
  for (const letter of word) {
    const last = all[all.length - 1] ?? '';
    if (last !== '' && emsOf(last + letter) > most) all.push(letter);
    else all[all.length - 1] = last + letter;
  }
  return all;
}

/** How wide letters are at most in the fonts that a viewer may fall back to, in ems: a picture can't measure itself. */
const widths: [letters: RegExp, ems: number][] = [
  [/[\u2066-\u2069]/, 0],
  [/[\u{10000}-\u{10ffff}]/u, 1.35],
  [/[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60]/, 1],
  [/[MWmw@%]/, 0.95],
  [/\p{Lu}/u, 0.75],
  [/[\sfijlrt.,:;'|!()-]/, 0.36],
];

function emsOf(text: string): number {
  let ems = 0;
  for (const letter of text) ems += widths.find(([letters]) => letters.test(letter))?.[1] ?? 0.56;
  return ems;
}

function escaped(text: string): string {
  const named: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  // Characters that XML forbids would make the whole picture unreadable.
  return text
    .replace(/[&<>"']/g, (character) => named[character] ?? character)
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}
