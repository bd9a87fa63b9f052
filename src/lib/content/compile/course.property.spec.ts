import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallGrader } from '../../../../tests/fixtures/small-grader';
import { readFolder } from '../compile-folder';
import { compileContent } from './course';

const fine = readFolder('tests/fixtures/course-ok');
const lesson = fine.get('lanes/lesson.md') ?? '';
const quiz = fine.get('lanes/quiz.yaml') ?? '';

/** What breaks readers: borders, brackets, markup, and words that mean something here. */
const shards = [
  ':::', '::::tabs{#x choice="y"}', ':::lanes{#', ':::checklist{#a}', ':::mistakes', ':::rule', ':term[', ']{#canary}',
  '```yaml title="', '~~~', '```', '| a | b |', '| --- | --- |', '- [ ] {#', '}', '### ', '## ', '# ', '{#id}', '---', '<script>',
  '<img src=x onerror=alert(1)>', '[a](javascript:alert(1))', '[a](JaVaScRiPt:x)', '[a](//host/x)', '![a](b)', '<https://a.b>',
  '[a]: data:x', '[a]', '&lt;', '&#x6a;avascript:', '**', '`', '\\', '\n', '\n\n', '    ', '\t', '\r\n', '\u0000', '🚗', 'words ',
  'a: ', '- ', '? ', '& ', '*x', '!!', '>', '"', "'", '{', '[', '#', '%', '@',
]; // prettier-ignore

const text = fc.array(fc.oneof(fc.constantFrom(...shards), fc.string({ maxLength: 8 })), { maxLength: 40 }).map((parts) => parts.join(''));

/** A text with something of it put into, or over, the middle of a good one. */
const spoiled = (good: string) =>
  fc.tuple(fc.nat(good.length), fc.nat(40), text).map(([at, gone, put]) => good.slice(0, at) + put + good.slice(at + gone));

const compile = (path: string, content: string) =>
  compileContent(new Map([...fine, [path, content]]), { graders: smallGrader });

test('whatever stands in a lesson, there are mistakes and no exceptions, and nothing of it becomes markup', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(text, spoiled(lesson)), async (content) => {
      const { course, mistakes } = await compile('lanes/lesson.md', content);
      for (const { line, column } of mistakes) expect(line > 0 && column > 0).toBe(true);
      const markup = tags(course?.lesson.sections ?? []);
      expect(markup).not.toMatch(/<(?:script|img|iframe|style|svg|object|base|form)\b/i);
      expect(markup).not.toMatch(/\son\w+=|href="(?!#|\.\.?\/|https?:\/\/)/i);
    }),
    { numRuns: 80 },
  );
}, 60_000);

test('whatever stands in a quiz, there are mistakes and no exceptions', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(text, spoiled(quiz)), async (content) => {
      const { course, mistakes } = await compile('lanes/quiz.yaml', content);
      expect(course !== null || mistakes.length > 0).toBe(true);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test.each(['course.yaml', 'lanes/glossary.yaml', 'lanes/exercises/small-config/exercise.md', 'lanes/projects/one-dag.md'])(
  'whatever stands in %s, there are mistakes and no exceptions',
  async (path) => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, spoiled(fine.get(path) ?? '')), async (content) => {
        const { course, mistakes } = await compile(path, content);
        expect(course !== null || mistakes.length > 0).toBe(true);
      }),
      { numRuns: 25 },
    );
  },
  60_000,
);

/** All tags of all HTML in compiled sections, without the texts between them, which may say anything. */
function tags(value: unknown): string {
  if (Array.isArray(value)) return value.map(tags).join('');
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, part]) =>
      typeof part === 'string' && /^(?:html|margin|caption|remedy|selfCheck)$/.test(key)
        ? (part.match(/<[^>]*>/g) ?? []).join('')
        : tags(part),
    )
    .join('');
}
