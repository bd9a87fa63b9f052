/**
 * Trains the second opinion on labelled text: graders/opinion/*.weights.ts.
 *   npm run opinion:train                        on what is committed
 *   npm run opinion:train -- path/to/folder …    on every *.jsonl of statements in and below these folders too
 *   npm run opinion:train -- --tell              prints the features that weigh most, too
 *   npm run check:opinion                        says whether it has learned from the text that is committed; exit 1 where it has not
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { format, resolveConfig } from 'prettier';
import { keyOf, type Limits, type Weights } from '../graders/opinion/opinion';
import { pack, type Learned } from '../graders/opinion/pack';
import { settings, vocabularyOf } from './opinion/learn';
import { askedUnseen, learnCheck, limitsFor, sparingExamples, type Asked } from './opinion/limits';
import { materialOf, taught, type Standing, type Taught, type Text } from './opinion/material';

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
  const told = texts.map(({ standing, ...text }) => ({
    ...text,
    standing: [...standing],
  }));
  return createHash('sha256')
    .update(JSON.stringify([settings[id], told]))
    .digest('hex')
    .slice(0, 16);
}

function train({ id, views }: Taught, texts: Text[]): Weights {
  const vocabulary = vocabularyOf(texts, settings[id]);
  const asked = askedUnseen(texts, views, settings[id]);
  const learned: Learned[] = [];
  const limits: Record<string, Limits> = {};
  for (const [check, view] of Object.entries(views.checks)) {
    const one = learnCheck(texts, view, vocabulary, settings[id]);
    const found = limitsFor(check, view, asked);
    const doubt = sparingExamples(found.doubt, check, one.asked, texts);
    limits[check] = { ...found, doubt };
    learned.push(...one.asked, ...(one.fault ? [one.fault] : []));
    console.log(`${id} ${check}, of answers unseen: ${told(asked.get(check) ?? [], { ...found, doubt })}`);
  }
  if (words.includes('--tell')) for (const one of learned) tell(one, texts);
  return pack(learned, limits);
}

/** What the limits come to. */
function told(asked: readonly Asked[], limits: Limits): string {
  const tally = (standing: Standing, chosen: (one: Asked) => boolean): string => {
    const all = asked.filter((one) => one.standing === standing && chosen(one));
    const right = all.filter(({ so }) => so).length;
    return `${right} that satisfy it and ${all.length - right} that don't`;
  };
  const { threshold, settles, doubt, objects } = limits;
  return [
    `heard from ${threshold}, ${tally('silent', ({ likelihood }) => likelihood !== null && likelihood >= threshold)}`,
    `settled at ${settles}, ${tally('disputed', ({ likelihood }) => likelihood !== null && likelihood >= settles)}`,
    `doubted below ${doubt}, ${tally('passed', ({ likelihood }) => likelihood !== null && likelihood < doubt)}`,
    `objected to from ${objects}, ${tally('passed', ({ fault }) => fault >= objects)}`,
  ].join('; ');
}

const loudest = 40;

/** The features that weigh most, for a person to read. */
function tell({ id, weights }: Learned, texts: readonly Text[]): void {
  const names = new Map(
    texts.flatMap(({ features }) => features.map((name) => [keyOf(name), name] as const)),
  );
  const loud = [...weights].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).slice(0, loudest);
  console.log(`${id}:`);
  console.log(loud.map(([key, weight]) => `  ${weight.toFixed(1)} ${names.get(key) ?? ''}`).join('\n'));
}

async function write(file: string, weights: Weights, digest: string): Promise<void> {
  const code = `import type { Weights } from './opinion';

/** Made by \`npm run opinion:train\`. Learned from: ${digest}. */
export const weights: Weights = {
  questions: ${JSON.stringify(weights.questions)},
  limits: ${JSON.stringify(weights.limits)},
  bits: \`${weights.bits}\`,
};
`;
  const written = await format(code, { ...(await resolveConfig(file)), parser: 'typescript' });
  writeFileSync(file, written);
  console.log(`${file}: ${(gzipSync(written, { level: 9 }).length / 1000).toFixed(1)} kB gz`);
}
