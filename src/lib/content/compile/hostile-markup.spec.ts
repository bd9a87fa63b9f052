import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { smallGrader } from '../../../../tests/fixtures/small-grader';
import { readFolder } from '../compile-folder';
import { compileContent } from './course';

const fine = readFolder('tests/fixtures/course-ok');
const lesson = fine.get('lanes/lesson.md') ?? '';
const vectors = readFileSync('tests/fixtures/hostile/markup.txt', 'utf8').trimEnd().split('\n');

const lessonWith = async (text: string) => {
  const files = new Map([...fine, ['lanes/lesson.md', `${lesson}\n\n${text}\n`]]);
  const { course, mistakes } = await compileContent(files, { graders: smallGrader });
  return { tags: tagsOf(course?.lesson), mistakes };
};

test('whatever an instructor pastes is refused with its place, or becomes text', async () => {
  const plain = await lessonWith('words');
  const known = new Set([...plain.tags].map(nameOf));
  for (const vector of vectors) {
    const { tags, mistakes } = await lessonWith(`${vector}\n\n- ${vector}\n\n> ${vector}`);
    if (tags.length === 0) expect(mistakes.length, vector).toBeGreaterThan(0);
    for (const { line, column } of mistakes) expect(line > 0 && column > 0, vector).toBe(true);
    const strange = tags.filter((tag) => !known.has(nameOf(tag)) && !/^<\/?(?:li|ul|blockquote|em|del|a|h\d|code|strong)\b/.test(tag));
    expect(strange, vector).toEqual([]);
    expect(tags.join(''), vector).not.toMatch(/\son\w+=|srcdoc|style="[^"]*(?:url|expression)/i);
    expect(tags.join(''), vector).not.toMatch(/\b(?:href|src)="(?!#|\.\.?\/|https?:\/\/)/i);
  }
}, 60_000);

const nameOf = (tag: string) => /^<\/?([\w-]+)/.exec(tag)?.[1] ?? tag;

/** All tags of all compiled HTML, without the texts between them, which may say anything. */
function tagsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(tagsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    typeof part === 'string' && /html$|^(?:margin|caption|remedy|selfCheck)$/i.test(key)
      ? (part.match(/<[^>]*>/g) ?? [])
      : tagsOf(part),
  );
}
