/**
 * Prints every bench: medians of one run, and ratios, which travel where milliseconds don't.
 *   npm run bench              all of tests/bench/*.bench.ts
 *   npm run bench -- config    those whose name has the word
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Bench } from './bench';

const here = fileURLToPath(new URL('.', import.meta.url));
const words = process.argv.slice(2);
const files = readdirSync(here)
  .filter((file) => file.endsWith('.bench.ts'))
  .filter((file) => words.length === 0 || words.some((word) => file.includes(word)))
  .sort();

let within = true;
for (const file of files) {
  const { default: bench } = (await import(new URL(file, import.meta.url).href)) as { default: Bench };
  console.log(`\n${bench.title}`);
  for (const { what, value, bar, kept } of await bench.run(words)) {
    within &&= kept !== false;
    console.log(
      `  ${what.padEnd(58)} ${value.padStart(10)}${bar ? `   ${kept ? 'within' : 'OVER'} ${bar}` : ''}`,
    );
  }
}
if (!within) process.exitCode = 1;
