/**
 * How fast the workspace is, in a real browser against the built app: the editor's readiness after focus, the time from a key
 * to its squiggle in a text of 200 lines, and long tasks while typing. Prints medians and p95; sets no bar.
 *
 *   npm run build && npx tsx tests/bench/editor.bench.ts
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import { launchOptions } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';

const READY_RUNS = 7;
const KEYS = 40;

const { url, close } = await serve('build', { port: 4308 });
const browser = await chromium.launch(launchOptions());
try {
  for (const slowdown of [1, 4]) {
    const times: number[] = [];
    for (let run = 0; run < READY_RUNS; run += 1) times.push(await readyAfterFocus(browser, slowdown));
    report(`editor ready after focus, CPU ${slowdown} ×`, times);
  }
  const { squiggles, longTasks } = await keysToSquiggles(browser);
  report('key to squiggle, 200 lines', squiggles);
  report('long tasks while typing', longTasks);
} finally {
  await browser.close();
  await close();
}

async function openExercise(page: Page) {
  // tsx wraps named functions in a helper that the page doesn't have.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto(`${url}exercises/environment-config/`);
  await page.getByRole('heading', { name: 'On the way' }).waitFor();
}

/** Milliseconds from the focus of the plain editor until the full one has the focus and shows the text. */
async function readyAfterFocus(browser: Browser, slowdown: number): Promise<number> {
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  await openExercise(page);
  const tools = await page.context().newCDPSession(page);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const time = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        const start = performance.now();
        const look = () => {
          const full = document.querySelector('[data-editor="full"]');
          const ready = full?.contains(document.activeElement) && full.querySelector('.view-line span span');
          if (ready) done(performance.now() - start);
          else requestAnimationFrame(look);
        };
        document.querySelector<HTMLTextAreaElement>('textarea')?.focus();
        look();
      }),
  );
  await page.context().close();
  return time;
}

/** Types a letter that makes a key unknown, and takes it back, again and again. */
async function keysToSquiggles(browser: Browser): Promise<{ squiggles: number[]; longTasks: number[] }> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();
  await openExercise(page);
  await page.getByRole('textbox', { name: /, editor$/ }).focus();
  await page.locator('.monaco-editor').first().waitFor();
  await page.evaluate((text) => navigator.clipboard.writeText(text), longConfig());
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+v');
  await page.getByRole('heading', { name: 'Passed' }).waitFor();
  // To the end of the name of the first key, `bucket`: a letter more makes it a near miss.
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  for (let letters = 0; letters < 'bucket'.length; letters += 1) await page.keyboard.press('ArrowRight');
  await page.evaluate(() => {
    const kept = { longTasks: [] as number[] };
    Object.assign(globalThis, { kept });
    new PerformanceObserver((list) =>
      kept.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({
      type: 'longtask',
    });
  });
  const squiggles: number[] = [];
  for (let key = 0; key < KEYS; key += 1) {
    const seen = page.evaluate(
      () =>
        new Promise<number>((done) => {
          let pressed = 0;
          addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true, once: true });
          const look = () => {
            if (pressed && document.querySelector('.squiggly-error')) done(performance.now() - pressed);
            else requestAnimationFrame(look);
          };
          look();
        }),
    );
    await page.waitForTimeout(50);
    await page.keyboard.press('x');
    squiggles.push(await seen);
    await page.keyboard.press('Backspace');
    await page.locator('.squiggly-error').first().waitFor({ state: 'detached' });
  }
  const longTasks = await page.evaluate(
    () => (globalThis as unknown as { kept: { longTasks: number[] } }).kept.longTasks,
  );
  await context.close();
  return { squiggles, longTasks };
}

/** A config of 200 lines that passes: three lanes, each with its five keys and sixty more. */
function longConfig(): string {
  const lanes = [
    ['dev', 'acme-raw-dev', '_dev', 0],
    ['stage', 'acme-raw-stage', '_stage', 1],
    ['prod', 'acme-raw', '""', 3],
  ] as const;
  return lanes
    .flatMap(([lane, bucket, suffix, retries]) => [
      `${lane}:`,
      `  bucket: ${bucket}`,
      `  src_conn: orders_${lane}`,
      `  dst_conn: wh_${lane}`,
      `  table_suffix: ${suffix}`,
      `  retries: ${retries}`,
      ...Array.from({ length: 60 }, (_, at) => `  option_${at}: value ${at}`),
    ])
    .join('\n');
}

function report(name: string, times: number[]) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  const figures = sorted.length ? `median ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms` : 'none';
  console.log(`${name}: ${figures} (${sorted.length})`);
}
