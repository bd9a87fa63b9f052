import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const graders = fileURLToPath(new URL('../..', import.meta.url));
/** Of the yaml package: what makes tokens. Its nodes and documents are two thirds of it, and nobody here needs them. */
const allowed = /^(?:Lexer|Parser|CST)$/;

/** What stands between `import` or `export` and the package's name. */
const imports = /\b(?:import|export)\b(\s*\(\s*|\s+(?:[^;'"]*?\bfrom\s*)?)['"]yaml(?:\/[^'"]*)?['"]/g;

test('no grader loads more of the yaml package than its lexer, its parser and their tokens', () => {
  const sources = readdirSync(graders, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'),
  );
  const imported = sources.flatMap((path) =>
    [...readFileSync(join(graders, path), 'utf8').matchAll(imports)].flatMap(([, clause = '']) =>
      namesIn(clause).map((name) => ({ path, name })),
    ),
  );
  expect(imported.length).toBeGreaterThan(0);
  expect(imported.filter(({ name }) => !allowed.test(name))).toEqual([]);
});

/** `{ Lexer, type CST } from` names Lexer alone; what isn't in braces brings everything. */
function namesIn(clause: string): string[] {
  if (/^\s*type\b/.test(clause)) return [];
  const inBraces = /^\s*\{([^}]*)\}\s*from\s*$/.exec(clause)?.[1];
  if (inBraces === undefined) return [clause];
  return inBraces
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name && !name.startsWith('type '))
    .map((name) => name.split(/\s+as\s+/)[0] ?? name);
}
