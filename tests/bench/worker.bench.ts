/**
 * How long the grading worker takes from a message to its report, in a real browser against the built app: what a learner
 * waits for behind the pause. Build first.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { launchOptions } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import { median, milliseconds, type Bench, type Measured } from './bench';

const rounds = 200;
const bar = 50;

const bench: Bench = { title: `The grading worker in Chromium, ${rounds} messages each`, run };
export default bench;

async function run(): Promise<Measured[]> {
  const worker = workerPath();
  const { url, close } = await serve('build', { port: 4318 });
  const browser = await chromium.launch(launchOptions());
  try {
    const page = await (await browser.newContext({ serviceWorkers: 'block', bypassCSP: true })).newPage();
    // The page's policy lets the app start workers and nobody else; tsx wraps named functions in a helper of its own.
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(`${url}exercises/environment-config/`);
    const measured: Measured[] = [];
    for (const lines of [40, 200]) {
      const times = await page.evaluate(ask, { worker: `${url}${worker}`, text: config(lines), rounds });
      measured.push(...figures(lines, times));
    }
    return measured;
  } finally {
    await browser.close();
    await close();
  }
}

function workerPath(): string {
  const folder = join('_app', 'immutable', 'workers');
  const files = existsSync(join('build', folder)) ? readdirSync(join('build', folder)) : [];
  const name = files.find(
    (file) =>
      file.endsWith('.js') &&
      readFileSync(join('build', folder, file), 'utf8').includes('"environment-config"'),
  );
  if (!name) throw new Error('There is no build/ with a grading worker. Run npm run build.');
  return `_app/immutable/workers/${name}`;
}

/** Runs in the page: posts the same asks as `GradingClient`, one after the other, and times each from message to answer. */
async function ask({
  worker: address,
  text,
  rounds: count,
}: {
  worker: string;
  text: string;
  rounds: number;
}) {
  const worker = new Worker(address, { type: 'module' });
  const times: number[] = [];
  for (let id = 1; id <= count; id++) {
    const begin = performance.now();
    await new Promise((done, fail) => {
      worker.onmessage = done;
      worker.onerror = fail;
      // Each ask is another text, as after a key.
      const what = { exercise: 'environment-config', text: `${text}# ${id}\n`, options: {} };
      worker.postMessage({ id, name: 'grade', what });
    });
    times.push(performance.now() - begin);
  }
  worker.terminate();
  return times;
}

function figures(lines: number, [first = Number.NaN, ...times]: number[]): Measured[] {
  const sorted = [...times].sort((one, other) => one - other);
  const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
  return [
    { what: `${lines} lines: the first answer, with loading`, value: milliseconds(first) },
    { what: `${lines} lines: median`, value: milliseconds(median(times)) },
    { what: `${lines} lines: p95`, value: milliseconds(p95), bar: `${bar} ms`, kept: p95 <= bar },
  ];
}

/** A config of about so many lines, as learners write them. */
function config(lines: number): string {
  const options = Math.floor((lines - 18) / 3);
  return (['dev', 'stage', 'prod'] as const)
    .map((lane, at) => {
      const more = Array.from({ length: options }, (_, index) => `  option_${index}: value ${index}\n`).join(
        '',
      );
      return `${lane}:\n  src_conn: orders_${lane}\n  dst_conn: wh_${lane}\n  bucket: raw-${lane}\n  table_suffix: _${lane}\n  retries: ${at * 2}\n${more}`;
    })
    .join('');
}
