/**
 * Writes docs/rules.md, the reference of all rules, from the rules themselves.
 *   npm run docs:rules               writes it
 *   npm run check:rules              says whether it is up to date; exit 1 where it is not
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalog, type CatalogEntry } from '../graders/catalog';
import { exercises } from '../graders/exercises';
import type { Example } from '../graders/rules/rule';

const file = fileURLToPath(new URL('../docs/rules.md', import.meta.url));
const page = rulesPage();

if (!process.argv.includes('--check')) writeFileSync(file, page);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== page) {
  console.error('docs/rules.md is not what the rules say. Run npm run docs:rules and commit it.');
  process.exitCode = 1;
}

function rulesPage(): string {
  const parts = exercises.map(({ id }) => exercisePart(id));
  return `# Rules

Made from the rules by \`npm run docs:rules\`; changes belong into \`graders/rules/\`. Ids are stable: content, saved
progress, the command line and reports use them.

${parts.join('\n')}`;
}

function exercisePart(exercise: string): string {
  const rules = catalog(exercise);
  const rows = rules.map(
    ({ id, title, level }) => `| [\`${id}\`](#${anchor(exercise, id)}) | ${title} | ${level} |`,
  );
  return `## ${exercise}

| id | title | level |
| --- | --- | --- |
${rows.join('\n')}

${rules.map((rule) => rulePart(rule)).join('\n')}`;
}

function rulePart(rule: CatalogEntry): string {
  const needs = rule.needs.length
    ? ` It waits until ${rule.needs.map((id) => `\`${id}\``).join(' and ')} passes.`
    : '';
  return `### <a id="${anchor(rule.exercise, rule.id)}"></a>\`${rule.id}\`: ${rule.title}

${rule.why}${needs} Lesson: \`${rule.lesson}\`.

${rule.hints.map((hint, index) => `${index + 1}. ${hint}`).join('\n')}

**Passes**

${rule.good.map((example) => examplePart(rule, example)).join('\n')}
**Has findings**

${rule.bad.map((example) => examplePart(rule, example)).join('\n')}`;
}

function examplePart(rule: CatalogEntry, { name, text, points }: Example): string {
  const marks = (points ?? []).map((point) =>
    point.trim() ? `\`${point.replace(/\n[\s\S]*/, ' …')}\`` : 'a place where something is missing',
  );
  const pointed = marks.length ? ` (points at ${marks.join(', ')})` : '';
  const language = rule.exercise === 'environment-config' ? 'yaml' : 'markdown';
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`{3,}/g)].map(([marks_]) => marks_.length + 1)));
  return `${capital(name)}${pointed}:\n\n${fence}${language}\n${text.replace(/\n*$/, '\n')}${fence}\n`;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function anchor(exercise: string, id: string): string {
  return `${exercise}--${id}`;
}
