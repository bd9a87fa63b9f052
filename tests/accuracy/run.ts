/**
 * Prints how far the graders agree with labelled answers.
 *   npm run accuracy                    every folder under tests/accuracy/answers
 *   npm run accuracy -- <folder>...     other folders, named after their exercise
 *   --batch=3                           answers of that batch alone; of statements: the file's name
 *   --statements                        single statements too
 *   --misses                            names each label that the grader doesn't share
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exercises } from '../../graders/exercises';
import { readAnswers, score } from './answers';
import { readStatements } from './statements';

const here = fileURLToPath(new URL('answers', import.meta.url));
const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const batch = process.argv.find((word) => word.startsWith('--batch='))?.slice('--batch='.length);
const folders = asked.length ? asked.map((folder) => resolve(folder)) : ownFolders();
const all = await Promise.all(folders.map((folder) => readAnswers(folder)));
if (process.argv.includes('--statements')) all.push(...readStatements(join(here, 'statements')));

for (const answers of all) {
  if (!exercises.some(({ id }) => id === answers.exercise)) continue;
  if (batch) answers.cases = answers.cases.filter((one) => one.batch === batch);
  if (!answers.cases.length) continue;
  const { judged, agreed, classes, misses } = score(answers);
  console.log(
    `${answers.exercise}: ${agreed} of ${judged} labels, ${percent(agreed, judged)}, in ${answers.cases.length} ${basename(answers.folder) === 'statements' ? 'statements' : 'answers'}`,
  );
  for (const [name, tally] of [...classes].sort(([one], [other]) => one.localeCompare(other))) {
    console.log(
      `  ${name.padEnd(28)} ${String(tally.agreed).padStart(4)} of ${String(tally.judged).padEnd(4)} ${percent(tally.agreed, tally.judged)}`,
    );
  }
  if (!process.argv.includes('--misses')) continue;
  for (const miss of misses) {
    console.log(`\n  ${miss.file} ${miss.check}: expected ${miss.expected}, got ${miss.got} (${miss.note})`);
    for (const sentence of miss.says.slice(0, 3)) console.log(`    ${sentence}`);
  }
}

function ownFolders(): string[] {
  if (!existsSync(here)) return [];
  return readdirSync(here)
    .map((name) => join(here, name))
    .filter((folder) => existsSync(join(folder, 'labels.json')));
}

function percent(part: number, whole: number): string {
  return `${whole ? ((100 * part) / whole).toFixed(1) : '–'} %`;
}
