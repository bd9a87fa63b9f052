import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readAnswers, score } from './answers';

/**
 * Every label that a grader doesn't share, by name. A change that repairs one and breaks two shows here.
 * `npx vitest run --project node tests/accuracy -u` writes the files anew: read their difference before committing it.
 */
describe('whole answers', () => {
  test.each(['promotion-plan', 'schema-change'])(
    '%s',
    async (exercise) => {
      const answers = await readAnswers(fileURLToPath(new URL(`answers/${exercise}`, import.meta.url)));
      const misses = score(answers).misses.map(
        ({ file, check, expected, got }) => `${file} ${check}: ${got}, expected ${expected}`,
      );
      await expect(`${misses.sort().join('\n')}\n`).toMatchFileSnapshot(`golden/${exercise}.txt`);
    },
    60_000,
  );
});
