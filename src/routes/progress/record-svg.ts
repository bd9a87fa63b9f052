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
  const who = `${name || 'The learner'} read the lesson and passed the quiz, the exercises and the mini challenge on ${longDay(at)}.`;
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
    ...wrapped(title, 36).map((text, row) =>
      line(90, 164 + row * 42, text, 'font-size="36" font-weight="800"'),
    ),
    ...wrapped(who, 74).map((text, row) =>
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

/** Words in lines of at most `most` characters and about equal length; three lines, the rest is cut. */
function wrapped(text: string, most: number): string[] {
  const lines = broken(text, most);
  const longest = Math.min(most, Math.max(...text.split(/\s+/).map((word) => word.length)));
  let narrower = most;
  while (narrower > longest && broken(text, narrower - 1).length === lines.length) narrower -= 1;
  return broken(text, narrower).slice(0, 3);
}

function broken(text: string, most: number): string[] {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/).map((one) => one.slice(0, most))) {
    const last = lines[lines.length - 1] ?? '';
    if (last !== '' && last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
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
