/**
 * Trains the second opinion on labelled text: graders/opinion/*.weights.ts.
 *   npm run opinion:train                        on what is committed
 *   npm run opinion:train -- path/to/folder …    on every *.jsonl of statements in and below these folders too
 *   npm run check:opinion                        says whether it has learned from the text that is committed; exit 1 where it has not
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { pack, type Weights } from '../graders/opinion/opinion';
import { learn, settings, vocabularyOf } from './opinion/learn';
import { materialOf, taught, type Taught, type Text } from './opinion/material';
import { askedUnseen, doubtFor, sparingExamples, thresholdFor, type Asked } from './opinion/thresholds';

const answers = fileURLToPath(new URL('../tests/accuracy/answers', import.meta.url));
const words = process.argv.slice(2);
const folders = [`${answers}/statements`, ...words.filter((word) => !word.startsWith('--'))];

for (const exercise of taught) {
  const texts = await materialOf(exercise, answers, folders);
  const file = fileURLToPath(new URL(`../graders/opinion/${exercise.id}.weights.ts`, import.meta.url));
  const digest = digestOf(exercise, texts);
  if (!words.includes('--check')) await write(file, train(exercise, texts), digest);
  else if (!readFileSync(file, 'utf8').includes(digest)) {
    console.error(`What ${file} was learned from has changed. Run npm run opinion:train and commit it.`);
    process.exitCode = 1;
  }
}

/** The same for the same features and labels: what was learned is the same then, too. */
function digestOf({ id }: Taught, texts: Text[]): string {
  const told = texts.map((text) => ({
    ...text,
    passed: [...text.passed],
    silent: [...text.silent],
  }));
  return createHash('sha256')
    .update(JSON.stringify([settings[id], told]))
    .digest('hex')
    .slice(0, 16);
}

function train({ id, views }: Taught, texts: Text[]): Weights {
  const ids = Object.keys(views);
  const vocabulary = vocabularyOf(texts, settings[id]);
  const asked = askedUnseen(texts, ids, settings[id]);
  const learned = ids.map((check) => {
    const unseen = asked.get(check) ?? [];
    const threshold = thresholdFor(unseen);
    const unsure = learn(texts, check, vocabulary, settings[id]);
    const doubt = sparingExamples(doubtFor(unseen), unsure, texts);
    const tally = (judged: Asked[]): string =>
      `${judged.filter(({ so }) => so).length} that satisfy it, ${judged.filter(({ so }) => !so).length} that don't`;
    const heard = unseen.filter(({ passed, likelihood }) => !passed && likelihood >= threshold);
    const doubted = unseen.filter(({ passed, likelihood }) => passed && likelihood < doubt);
    console.log(
      `${id} ${check}, of answers unseen: passed from ${threshold}: ${tally(heard)}; doubted below ${doubt}: ${tally(doubted)}`,
    );
    return { ...unsure, threshold, doubt };
  });
  return pack(learned);
}

async function write(file: string, weights: Weights, digest: string): Promise<void> {
  const code = `import type { Weights } from './opinion';

/** Made by \`npm run opinion:train\`. Learned from: ${digest}. */
export const weights: Weights = {
  checks: ${JSON.stringify(weights.checks)},
  features: ${inBackticks(weights.features)},
  levels: ${inBackticks(weights.levels)},
};
`;
  const written = await format(code, { ...(await resolveConfig(file)), parser: 'typescript' });
  writeFileSync(file, written);
  console.log(`${file}: ${(gzipSync(written, { level: 9 }).length / 1000).toFixed(1)} kB gz`);
}

function inBackticks(text: string): string {
  return `\`${text.replace(/[\\`$]/g, (one) => `\\${one}`)}\``;
}
