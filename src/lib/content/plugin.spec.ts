import { build, type Plugin } from 'vite';
import { describe, expect, test } from 'vitest';
import { learnerBundle, misplaced } from './learner-bundle';
import { courseContent } from './plugin';

/** Builds one module of the given text for a browser, with these plugins; out: its code. */
async function buildOf(text: string, plugins: Plugin[]): Promise<string> {
  const entry: Plugin = {
    name: 'entry',
    resolveId: (id) => (id === 'entry' ? '\0entry' : undefined),
    load: (id) => (id === '\0entry' ? text : undefined),
  };
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [entry, ...plugins],
    build: { write: false, minify: false, rolldownOptions: { input: 'entry' } },
  });
  const [first] = Array.isArray(output) ? output : [output];
  return first && 'output' in first ? first.output.map((part) => ('code' in part ? part.code : '')).join('\n') : '';
}

describe('the course as modules', () => {
  test('a page gets what it imports, and nothing else of the course', async () => {
    const code = await buildOf("import { outline } from 'virtual:course/outline'; console.log(outline);", [courseContent()]);
    expect(code).toContain('"environment-separation"');
    expect(code).not.toContain('<p>');
  }, 30_000);

  test('a build stops at mistakes and tells all of them, with file, line and column', async () => {
    const folder = 'tests/fixtures/course-ok';
    const building = buildOf('console.log(1);', [courseContent(folder)]);
    await expect(building).rejects.toThrow(
      `${folder}/lanes/challenge/small-answer/exercise.md:6:9: there is no grader "small"`,
    );
    await expect(building).rejects.toThrow(`${folder}/lanes/exercises/small-config/exercise.md:6:9:`);
  }, 30_000);
});

describe('what learners download', () => {
  test.each([
    ['zod', "import { z } from 'zod'; console.log(z.string());"],
    ['unified', "import { unified } from 'unified'; console.log(unified());"],
    ['shiki', "import { createHighlighterCore } from 'shiki/core'; console.log(createHighlighterCore);"],
  ])('never holds %s', async (name, text) => {
    await expect(buildOf(text, [learnerBundle()])).rejects.toThrow(`node_modules/${name === 'shiki' ? '@shikijs' : name}`);
  }, 30_000);

  test('may hold zod/mini', async () => {
    const code = await buildOf("import { z } from 'zod/mini'; console.log(z.string());", [learnerBundle()]);
    expect(code).toContain('console.log');
  }, 30_000);

  test('holds no text of the course as script, and no source schema', () => {
    const fine = ['/home/src/routes/+page.svelte', '\0virtual:course/outline', '/home/src/lib/quiz/kinds/order/mark.ts'];
    const wrong = ['\0virtual:course/lesson', '/home/src/lib/content/compile/quiz.ts', 'C:\\src\\lib\\quiz\\kinds\\order\\schema.ts'];
    expect(misplaced([...fine, ...wrong])).toEqual(wrong);
  });
});
