/**
 * Three course players side by side, in one browser and one run, each showing the same eight questions with one answer:
 * ours, quizdown, and LiaScript. Medians: bytes over the wire (gz), time until the first question can be answered,
 * total blocking time until then, and the heap after a collection of garbage. Build first.
 *
 *   npm run build && npm run bench -- courses
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { launchOptions } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import type { Bench, Measured } from './bench';

const rounds = 7;
const peers = fileURLToPath(new URL('./courses/', import.meta.url));

interface Asked {
  kind: string;
  ask: string;
  options?: { text: string; right?: boolean }[];
}

interface Player {
  name: string;
  path: string;
  /** Brings the first question to where it can be answered, as a learner would, and waits for it. */
  begin: (page: Page) => Promise<void>;
}

interface Figures {
  bytes: number;
  ready: number;
  blocked: number;
  heap: number;
}

const players: Player[] = [
  {
    name: 'Three Lanes',
    path: 'ours/quiz/',
    begin: async (page) => {
      const check = page.getByRole('button', { name: /^Check/ });
      // A click before the page is alive is lost, so a hasty learner clicks again.
      while ((await check.count()) === 0) await page.evaluate(startByClick);
    },
  },
  {
    name: 'quizdown',
    path: 'quizdown/',
    begin: (page) => page.locator('.quizdown input').first().waitFor({ state: 'attached' }),
  },
  {
    name: 'LiaScript',
    path: 'liascript/index.html?questions.md',
    begin: (page) => page.locator('.lia-quiz input').first().waitFor({ state: 'attached', timeout: 60_000 }),
  },
];

const startByClick = `new Promise((done) => {
  const starts = [...document.querySelectorAll('main button')].find((button) => /Start the quiz/.test(button.textContent));
  starts?.click();
  requestAnimationFrame(done);
})`;

const bench: Bench = { title: 'Course players side by side', run };
export default bench;

async function run(): Promise<Measured[]> {
  if (!existsSync(join(peers, 'node_modules')))
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], {
      cwd: peers,
      stdio: 'inherit',
    });
  const folder = mkdtempSync(join(tmpdir(), 'three-lanes-courses-'));
  layOut(folder);
  const site = await serve(folder, { port: 4398 });
  const browser = await chromium.launch(launchOptions());
  const figures = new Map<Player, Figures[]>(players.map((player) => [player, []]));
  try {
    for (let round = 0; round < rounds; round += 1)
      for (const [player, taken] of figures)
        taken.push(await measure(browser, `${site.url}${player.path}`, player));
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return [...figures].flatMap(([{ name }, taken]) => [
    { what: `${name}: bytes over the wire`, value: `${(middle(taken, 'bytes') / 1000).toFixed(0)} kB` },
    { what: `${name}: first question can be answered`, value: `${middle(taken, 'ready').toFixed(0)} ms` },
    { what: `${name}: total blocking time`, value: `${middle(taken, 'blocked').toFixed(0)} ms` },
    { what: `${name}: heap`, value: `${(middle(taken, 'heap') / 1_000_000).toFixed(1)} MB` },
  ]);
}

/** One folder a player, all behind the same server. */
function layOut(folder: string) {
  cpSync('build', join(folder, 'ours'), { recursive: true });
  cpSync(join(peers, 'node_modules/@liascript/editor/dist'), join(folder, 'liascript'), { recursive: true });
  writeFileSync(join(folder, 'liascript/questions.md'), asLiaScript(questions()));
  mkdirSync(join(folder, 'quizdown'));
  cpSync(join(peers, 'node_modules/quizdown/public/build/quizdown.js'), join(folder, 'quizdown/quizdown.js'));
  writeFileSync(join(folder, 'quizdown/index.html'), asQuizdown(questions()));
}

/** The first eight questions with one answer, without code: every player knows that kind. */
function questions(): Asked[] {
  const text = readFileSync('content/environment-separation/quiz.yaml', 'utf8');
  const all = (parse(text) as { questions: Asked[] }).questions;
  return all.filter(({ kind, ask }) => kind === 'one-answer' && !ask.includes('```')).slice(0, 8);
}

const oneLine = (text: string) => text.trim().replaceAll(/\s+/g, ' ');

function asQuizdown(list: Asked[]): string {
  const written = list.map(({ ask, options = [] }) => {
    const lines = options.map(({ text, right }) => `1. [${right ? 'x' : ' '}] ${oneLine(text)}`);
    return `#### ${oneLine(ask)}\n\n${lines.join('\n')}`;
  });
  const escaped = written.join('\n\n').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quiz</title><script src="quizdown.js"></script><script>quizdown.init();</script></head><body><div class="quizdown">\n${escaped}\n</div></body></html>`;
}

function asLiaScript(list: Asked[]): string {
  const written = list.map(({ ask, options = [] }) => {
    const lines = options.map(({ text, right }) => `    [(${right ? 'X' : ' '})] ${oneLine(text)}`);
    return `${oneLine(ask)}\n\n${lines.join('\n')}`;
  });
  return `# Quiz\n\n${written.join('\n\n---\n\n')}\n`;
}

async function measure(browser: Browser, address: string, { begin }: Player): Promise<Figures> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send('Network.enable');
  let bytes = 0;
  tools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.addInitScript(`
    globalThis.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) globalThis.longTasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });`);
  const started = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await begin(page);
  const ready = performance.now() - started;
  const tasks = await page.evaluate<number[]>('globalThis.longTasks');
  await tools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await tools.send('Runtime.getHeapUsage');
  await context.close();
  return {
    bytes,
    ready,
    blocked: tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
    heap: usedSize,
  };
}

function middle(taken: Figures[], what: keyof Figures): number {
  const sorted = taken.map((figures) => figures[what]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
