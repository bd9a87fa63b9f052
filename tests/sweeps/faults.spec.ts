import type { Page } from '@playwright/test';
import { ExercisePage, passing } from '../pages/exercise-page';
import { expect, isKept, test, visit } from '../pages/hosted';

/** In the plain editor, so that what is asserted is the text, not how Monaco paints it. */
async function openPlain(page: Page, url: string) {
  const exercise = new ExercisePage(page);
  await exercise.open(url);
  await page.getByText('Editor options').click();
  await page.getByRole('checkbox', { name: /^Plain editor/ }).check();
  return exercise;
}

async function type(page: Page, exercise: ExercisePage, text: string) {
  await exercise.editor.focus();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(text);
}

const path = 'exercises/environment-config/';

test('a grader’s worker that goes silent is started again, and grades what was typed meanwhile', async ({
  context,
  host,
}) => {
  const page = await context.newPage();
  const exercise = await openPlain(page, host.url + path);
  const grader = page.workers().find((worker) => worker.url().includes('/workers/worker-'));
  await grader?.evaluate(() => self.close());
  await exercise.write(passing);
  // The client waits ten seconds for an answer before it starts another worker.
  await expect(exercise.verdict).toHaveText('Passed', { timeout: 25_000 });
  await page.reload();
  await expect(exercise.editor).toHaveValue(passing);
});

test('a service worker that the browser stops in mid-visit answers the next request', async ({
  context,
  host,
}) => {
  const page = await visit(context, host, path);
  await host.stop();
  const browser = await context.newCDPSession(page);
  await browser.send('ServiceWorker.enable');
  await browser.send('ServiceWorker.stopAllWorkers');
  const exercise = new ExercisePage(page);
  await exercise.fullEditor();
  await exercise.write('# typed with the worker stopped\n');
  await browser.send('ServiceWorker.stopAllWorkers');
  await page.reload();
  await expect(page.getByText('typed with the worker stopped').first()).toBeVisible();
});

test('where the service worker can’t be had, all is said and kept, but for the copy', async ({
  context,
  host,
}) => {
  host.fault = (asked, response) =>
    asked.endsWith('service-worker.js') && !!response.writeHead(500).end('Internal error');
  const page = await context.newPage();
  const exercise = await openPlain(page, host.url + path);
  await type(page, exercise, '# kept all the same');
  await page.goto(`${host.url}progress/`);
  const panel = page.getByRole('region', { name: 'Without a network' });
  await expect(panel).toContainText('Not kept');
  await expect(panel).toContainText('refused to keep the pages');
  await page.goto(host.url + path);
  await expect(exercise.editor).toHaveValue(/# kept all the same$/);
});

test('the network goes while the editor is on its way: the plain one goes on, the full one comes later', async ({
  context,
  host,
}) => {
  const page = await context.newPage();
  const exercise = new ExercisePage(page);
  // The editor's code begins to arrive, and no more of it comes.
  let half = () => {};
  const halfway = new Promise<void>((done) => (half = done));
  host.fault = (asked, response) => {
    if (!/\/immutable\/assets\/monaco-theme/.test(asked)) return false;
    response.writeHead(200, { 'content-type': 'text/css', 'content-length': '100000' });
    response.write('.half {', half);
    return true;
  };
  await exercise.open(host.url + path);
  await exercise.editor.focus();
  await halfway;
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('# typed into the gap');
  await host.stop();
  await page.keyboard.type(', and after it');
  await expect(page.getByText('The full editor could not be fetched')).toBeVisible();
  await expect(exercise.editor).toHaveValue(/# typed into the gap, and after it$/);

  host.fault = null;
  await host.start();
  await page.reload();
  await exercise.fullEditor();
  await expect(page.getByText('# typed into the gap, and after it').first()).toBeVisible();
});

test('a clock set back a year: what is typed later is still the later', async ({ context, host }) => {
  const page = await context.newPage();
  const exercise = await openPlain(page, host.url + path);
  await exercise.write('# before');
  await page.addInitScript(() => {
    const real = Date.now.bind(Date);
    Date.now = () => real() - 365 * 86_400_000;
  });
  await page.reload();
  await expect(exercise.editor).toHaveValue('# before');
  await type(page, exercise, ', and after the clock went back');
  const other = await context.newPage();
  await other.goto(`${host.url}lesson/`);
  await other.getByRole('checkbox').first().check();
  await page.reload();
  await expect(exercise.editor).toHaveValue('# before, and after the clock went back');
  await page.goto(`${host.url}lesson/`);
  await expect(page.getByText('1 of 5 true')).toBeVisible();
});

test('at a tenth of the speed no key is lost, and a reload right after the last one finds it', async ({
  context,
  host,
}) => {
  test.slow();
  const page = await context.newPage();
  const exercise = new ExercisePage(page);
  await exercise.open(host.url + path);
  const browser = await context.newCDPSession(page);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: 10 });
  await exercise.editor.focus();
  await page.keyboard.press('ControlOrMeta+End');
  // While the full editor takes the plain one's place.
  const words = 'the quick brown fox jumps over the lazy dog '.repeat(3);
  for (const word of words.split(' ')) await page.keyboard.type(`${word}.`);
  await page.reload();
  await browser.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const typed = words.split(' ').join('.');
  await expect(page.getByText(typed).first()).toBeVisible({ timeout: 20_000 });
});

test('what is selected just as the full editor takes over stays selected', async ({ context, host }) => {
  const page = await context.newPage();
  const exercise = new ExercisePage(page);
  await exercise.open(host.url + path);
  // The browser tells of a selection late; here, never.
  await page.evaluate(() =>
    addEventListener('selectionchange', (event) => event.stopImmediatePropagation(), true),
  );
  await exercise.editor.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(0, area.value.length));
  await exercise.fullEditor();
  await page.keyboard.insertText('# instead of all of it\n');
  await expect(page.locator('.monaco-editor').getByText('# instead of all of it')).toBeVisible();
  await expect(page.locator('.monaco-editor').getByText('# orders pipeline')).toHaveCount(0);
});

test('what is missing is fetched when it is asked for, on a connection that saves data too', async ({
  context,
  host,
}) => {
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const page = await context.newPage();
  await page.goto(`${host.url}progress/`);
  await isKept(page, 'small');
  const panel = page.getByRole('region', { name: 'Without a network' });
  await expect(panel).toContainText('this browser is set to save data');
  await expect(page.getByRole('contentinfo').getByText(/^Ready offline/)).toHaveCount(0);
  await host.stop();
  await panel.getByRole('button', { name: 'Keep everything for offline' }).click();
  await expect(panel).toContainText('could not be fetched');
  await host.start();
  await panel.getByRole('button', { name: 'Keep everything for offline' }).click();
  await expect(panel).toContainText('Ready offline');
  await expect(page.locator('[data-announcer]')).toHaveText(/Everything is kept/);
  await expect(
    page.getByRole('contentinfo').getByRole('link', { name: /^Ready offline, \d\.\d MB$/ }),
  ).toBeVisible();
  await host.stop();
  await page.goto(host.url + path);
  await new ExercisePage(page).fullEditor();
});
