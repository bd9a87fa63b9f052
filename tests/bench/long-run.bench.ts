/**
 * Two hours of use in a few minutes, in one tab that is never reloaded: 1,000 quiz questions, 2,000 edits in the full editor,
 * 500 walks from page to page. The heap afterwards, to the heap after a tenth of it. Build first.
 *
 *   npm run build && npm run bench -- long-run
 */
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { launchOptions } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';
import type { Bench, Measured } from './bench';

/** What ten rounds add up to; the first of them warms up. */
const rounds = 10;
const each = { questions: 100, edits: 200, walks: 50 };

const bench: Bench = { title: 'A long run', run };
export default bench;

async function run(): Promise<Measured[]> {
  const site = await serve('build', { port: 4399 });
  const browser = await chromium.launch(launchOptions());
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  const trouble: string[] = [];
  page.on('pageerror', ({ message }) => trouble.push(message));
  const tools = await page.context().newCDPSession(page);
  const heaps: number[] = [];
  try {
    await page.goto(site.url);
    await page.waitForLoadState('networkidle');
    for (let round = 0; round < rounds; round += 1) {
      await answer(page, each.questions);
      await edit(page, each.edits);
      await walk(page, each.walks);
      heaps.push(await heapOf(page, tools));
    }
  } finally {
    await browser.close();
    await site.close();
  }
  if (trouble.length > 0) throw new Error(`The page threw: ${trouble.join('; ')}`);
  const [first = Number.NaN] = heaps;
  const growth = (heaps.at(-1) ?? Number.NaN) / first;
  return [
    {
      what: 'heap after each tenth',
      value: `${heaps.map((bytes) => (bytes / 1e6).toFixed(1)).join(' ')} MB`,
    },
    {
      what: 'heap at the end, to after the first tenth',
      value: `${growth.toFixed(2)} ×`,
      bar: '1.3 ×',
      kept: growth <= 1.3,
    },
  ];
}

/** Goes to a page as a learner does, by the bar at the top: nothing is loaded anew. */
async function goTo(page: Page, title: string) {
  await page
    .getByRole('navigation', { name: 'Topic' })
    .getByRole('link', { name: title, exact: true })
    .click();
  await page.getByRole('heading', { level: 1 }).waitFor();
}

async function answer(page: Page, questions: number) {
  await goTo(page, 'Quiz');
  await page
    .getByRole('button', { name: /Start the quiz|New questions|Next question|^Check/ })
    .first()
    .waitFor();
  const answered = await page.evaluate<number>(`(${answerInPage})(${questions})`);
  if (answered < questions) throw new Error(`Only ${answered} of ${questions} questions could be answered.`);
}

/** In the page: presses whatever leads on, and gives some answer where one is asked for. */
const answerInPage = `async function (wanted) {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const button = (words) => [...document.querySelectorAll('main button')].find((one) => words.test(one.textContent.trim()));
  let answered = 0;
  for (let idle = 0; answered < wanted && idle < 600; idle += 1) {
    const on = button(/^(Start the quiz|New questions|Next question|See the result)/);
    if (on) { on.click(); idle = 0; await frame(); continue; }
    const form = document.querySelector('main form');
    const check = button(/^Check/);
    if (form && check) {
      form.querySelector('fieldset input')?.click();
      for (const [at, select] of form.querySelectorAll('select').entries()) {
        select.selectedIndex = at + 1;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }
      if (!form.querySelector('fieldset input, select')) form.querySelector('button[aria-pressed]')?.click();
      await frame();
      check.click();
      answered += 1;
      idle = 0;
    }
    await frame();
  }
  return answered;
}`;

async function edit(page: Page, edits: number) {
  await goTo(page, 'Exercises');
  await page
    .getByRole('main')
    .getByRole('link', { name: /config/i })
    .first()
    .click();
  const editor = page.getByRole('textbox', { name: /, editor$/ });
  await editor.focus();
  await page.locator('.monaco-editor').first().waitFor();
  await page.keyboard.press('Control+Home');
  for (let number = 0; number < edits; number += 1)
    await page.keyboard.press(number % 2 === 0 ? 'x' : 'Backspace', { delay: 0 });
  await page.getByRole('region', { name: 'Results' }).getByRole('heading', { level: 2 }).waitFor();
}

async function walk(page: Page, walks: number) {
  const stops = ['Lesson', 'Exercises', 'Quiz', 'Projects', 'Progress'];
  for (let number = 0; number < walks; number += 1)
    await goTo(page, stops[number % stops.length] ?? 'Lesson');
}

async function heapOf(page: Page, tools: CDPSession): Promise<number> {
  await goTo(page, 'Projects');
  await page.waitForTimeout(1_000);
  await tools.send('HeapProfiler.collectGarbage');
  return (await tools.send('Runtime.getHeapUsage')).usedSize;
}
