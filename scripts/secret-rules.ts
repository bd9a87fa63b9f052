/**
 * Compiles graders/secrets/rules/*.toml, in the format of gitleaks' configuration, to graders/secrets/token-rules.ts.
 *   npm run secrets:rules                       writes it
 *   npm run secrets:rules -- path/to/a.toml     takes that file up into graders/secrets/rules first
 *   npm run check:secrets                       says whether it is up to date; exit 1 where it is not
 */
import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { generated } from './secret-rules/generated';
import { readRules } from './secret-rules/rules';

const folder = fileURLToPath(new URL('../graders/secrets/rules/', import.meta.url));
const file = fileURLToPath(new URL('../graders/secrets/token-rules.ts', import.meta.url));
const words = process.argv.slice(2);
const checks = words.includes('--check');

for (const path of words.filter((word) => !word.startsWith('--'))) {
  // Whose a file is must be said before it stands here.
  readRules(readFileSync(path, 'utf8'), path);
  copyFileSync(path, join(folder, basename(path)));
}

const sets = readdirSync(folder)
  .filter((name) => name.endsWith('.toml'))
  .sort()
  .map((name) => readRules(readFileSync(join(folder, name), 'utf8'), name));
const code = await format(generated(sets), { ...(await resolveConfig(file)), parser: 'typescript' });

for (const sentence of sets.flatMap(({ refused }) => refused)) console.error(sentence);
if (!checks) {
  writeFileSync(file, code);
  console.log(`${sets.reduce((sum, { rules }) => sum + rules.length, 0)} rules, ${code.length} characters.`);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== code) {
  console.error(
    'graders/secrets/token-rules.ts is not what the rules say. Run npm run secrets:rules and commit it.',
  );
  process.exitCode = 1;
}
