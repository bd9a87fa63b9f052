import { readFileSync, writeFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { nextName, publishNext } from './editions';
import { ExercisePage } from '../pages/exercise-page';
import { expect, test, visit } from '../pages/hosted';
import { answer, takeQuiz } from '../pages/quiz-answers';

const notice = (page: Page) => page.getByRole('status').filter({ hasText: 'A new edition' });
const name = (page: Page) => page.getByRole('banner').getByRole('link').first();
/** The notice comes after a rest in typing, looked at every second. */
const calm = { timeout: 20_000 };

/** Lets the page find the edition that was published, as its next visit would. */
async function lookForEdition(page: Page) {
  const waits = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      if (!registration.installing && !registration.waiting) await registration.update();
      return registration.waiting !== null;
    });
  await expect.poll(waits, { timeout: 30_000 }).toBe(true);
}

/** Until the page has looked so many times whether it may speak. It looks every second while an edition waits. */
function looks(page: Page, times: number) {
  return page.evaluate(
    (times) =>
      new Promise<void>((done) =>
        addEventListener('three-lanes:interruption', () => (times -= 1) === 0 && done()),
      ),
    times,
  );
}

test('a new edition is announced, and taken only when the person agrees', async ({ context, host }) => {
  const page = await visit(context, host);
  publishNext(host.folder);
  await page.reload();
  await expect(notice(page)).toBeVisible(calm);
  await expect(name(page)).toHaveText('Three Lanes');
  await notice(page).getByRole('button', { name: 'Load it' }).click();
  await expect(name(page)).toHaveText(nextName);
  await expect(notice(page)).toHaveCount(0);
});

test('an edition that can’t be stored whole leaves the old one working', async ({ context, host }) => {
  const page = await visit(context, host);
  publishNext(host.folder);
  rmSync(join(host.folder, 'quiz', 'index.html'));
  await page.reload();
  const given = () =>
    page.evaluate(async () => {
      const { installing, waiting } = await navigator.serviceWorker.ready;
      return !installing && !waiting;
    });
  await expect.poll(given).toBe(true);
  await expect(notice(page)).toHaveCount(0);
  await host.stop();
  await page.goto(`${host.url}quiz/`);
  await expect(name(page)).toHaveText('Three Lanes');
});

test('the notice waits for the end of a quiz attempt', async ({ context, host }) => {
  test.slow();
  const page = await visit(context, host, 'quiz/');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await answer(page, true);
  publishNext(host.folder);
  await lookForEdition(page);
  await page.getByRole('button', { name: /^Check/ }).click();
  await page.getByRole('button', { name: 'Next question' }).click();
  await looks(page, 7);
  await expect(notice(page)).toHaveCount(0);
  for (let number = 2; number <= 8; number++) {
    await answer(page, true);
    await page.getByRole('button', { name: /^Check/ }).click();
    await page.getByRole('button', { name: number === 8 ? 'See the result' : 'Next question' }).click();
  }
  await expect(notice(page)).toBeVisible(calm);
  await notice(page).getByRole('button', { name: 'Load it' }).click();
  await expect(name(page)).toHaveText(nextName);
  await expect(page.getByRole('heading', { name: /^passed/i })).toBeVisible();
});

test('the notice waits for a rest in typing, and taking it loses no keystroke', async ({ context, host }) => {
  test.slow();
  const page = await visit(context, host);
  const exercise = new ExercisePage(page);
  await exercise.open(`${host.url}exercises/environment-config/`);
  await exercise.fullEditor();
  await exercise.write('# begun\n');
  publishNext(host.folder);
  const found = lookForEdition(page);
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.type('a', { delay: 60 });
    await expect(notice(page), 'while somebody types').toHaveCount(0);
  }
  await found;
  await expect(notice(page)).toBeVisible(calm);
  await exercise.editor.focus();
  await page.keyboard.type(' to the last letter');
  await notice(page).getByRole('button', { name: 'Load it' }).click();
  await expect(name(page)).toHaveText(nextName);
  await expect(page.getByText(/a{60} to the last letter/).first()).toBeVisible();
});

test('a file of one’s own is not interrupted: a reload would lose it', async ({ context, host }) => {
  const page = await visit(context, host);
  const exercise = new ExercisePage(page);
  await exercise.open(`${host.url}exercises/environment-config/`);
  const file = { name: 'mine.yaml', mimeType: 'text/yaml', buffer: Buffer.from('dev:\n  bucket: mine\n') };
  await page.getByLabel('Your own file').setInputFiles(file);
  publishNext(host.folder);
  await lookForEdition(page);
  await looks(page, 7);
  await expect(notice(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to the exercise' }).click();
  await expect(notice(page)).toBeVisible(calm);
});

test('two tabs run two editions side by side, each whole, until the older one is closed', async ({
  context,
  host,
}) => {
  test.slow();
  const older = await visit(context, host);
  publishNext(host.folder);
  const newer = await context.newPage();
  await newer.goto(host.url);
  await expect(notice(newer)).toBeVisible(calm);
  await notice(newer).getByRole('button', { name: 'Load it' }).click();
  await expect(name(newer)).toHaveText(nextName);
  await newer.goto(`${host.url}lesson/`);

  // What only a newer edition knows reaches the older tab: on the shelf, and by word from tab to tab.
  await newer.evaluate(() => {
    const id = `${Date.now().toString(36).padStart(9, '0')}-000000-later`;
    const event = JSON.stringify({ id, at: Date.now(), type: 'flew', how: ['high'] });
    localStorage.setItem(`three-lanes/1/event/${id}`, event);
    localStorage.setItem(`three-lanes/2/event/${id}`, event);
    new BroadcastChannel('three-lanes').postMessage({ key: `three-lanes/1/event/${id}`, value: event });
  });

  // The server has none of the older tab's files any more; its pages, data and workers come from its own copy.
  await older.getByRole('navigation').getByRole('link', { name: 'Lesson' }).first().click();
  await expect(older).toHaveTitle(/Three Lanes/);
  await older.getByRole('checkbox').first().check();
  await expect(newer.getByText('1 of 5 true'), 'the newer tab follows').toBeVisible();
  await newer.getByRole('checkbox').nth(1).check();
  await expect(older.getByText('2 of 5 true'), 'the older tab follows').toBeVisible();
  await older.getByRole('navigation').getByRole('link', { name: 'Quiz' }).first().click();
  await older.getByRole('button', { name: 'Start the quiz' }).click();
  await takeQuiz(older, 8);
  await older.getByRole('navigation').getByRole('link', { name: 'Exercises' }).first().click();
  await older
    .getByRole('main')
    .getByRole('link', { name: /Exercise 1/ })
    .first()
    .click();
  await new ExercisePage(older).fullEditor();
  await expect(name(older)).toHaveText('Three Lanes');

  await older.close();
  await expect
    .poll(
      async () => {
        await newer.reload();
        await newer.waitForLoadState('networkidle');
        return newer.evaluate(async () => (await caches.keys()).length);
      },
      { message: 'the older edition is let go: one edition and the list of tabs stay', timeout: 30_000 },
    )
    .toBe(2);
});

test.describe('a tab that has been open for weeks', () => {
  test.use({ serviceWorkers: 'block' });

  test('is told that a part is gone, and comes back with the new edition and its text', async ({
    context,
    host,
  }) => {
    const page = await context.newPage();
    const exercise = new ExercisePage(page);
    await exercise.open(`${host.url}exercises/environment-config/`);
    await page.waitForLoadState('networkidle');
    publishNext(host.folder);
    await exercise.editor.focus();
    await page.keyboard.insertText('# typed for weeks\n');
    const told = page.getByRole('status').filter({ hasText: 'could not be loaded' });
    await expect(told.filter({ hasText: 'What you have typed is kept' })).toBeVisible();
    await page.keyboard.insertText('# and longer\n');
    await told.getByRole('button', { name: 'Load the page anew' }).click();
    await expect(name(page)).toHaveText(nextName);
    await expect(page.getByText('# and longer').first()).toBeVisible();
    await exercise.fullEditor();
  });

  test('reaches a page whose code is gone by loading it from the server', async ({ context, host }) => {
    const page = await context.newPage();
    await page.goto(`${host.url}lesson/`);
    await page.getByRole('checkbox').first().check();
    await page.waitForLoadState('networkidle');
    publishNext(host.folder);
    await page.getByRole('navigation').getByRole('link', { name: 'Quiz' }).first().click();
    await page.getByRole('link', { name: 'Load it from the server' }).click();
    await expect(name(page)).toHaveText(nextName);
    await expect(page.getByRole('button', { name: 'Start the quiz' })).toBeVisible();
    await page.goto(`${host.url}lesson/`);
    await expect(page.getByText('1 of 5 true')).toBeVisible();
  });
});

test('the kill switch of docs/deploy.md takes the worker and its copies away, and nothing else', async ({
  context,
  host,
}) => {
  const page = await visit(context, host, 'lesson/');
  await page.getByRole('checkbox').first().check();
  const code = /## Kill switch[\s\S]*?```js\n([\s\S]*?)```/.exec(readFileSync('docs/deploy.md', 'utf8'))?.[1];
  writeFileSync(join(host.folder, 'service-worker.js'), code ?? '');
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await expect
    .poll(() =>
      page.evaluate(async () => [
        (await navigator.serviceWorker.getRegistrations()).length,
        (await caches.keys()).length,
      ]),
    )
    .toEqual([0, 0]);
  await page.reload();
  await expect(page.getByText('1 of 5 true'), 'what was done is still there').toBeVisible();
  await host.stop();
  await expect(page.goto(`${host.url}quiz/`), 'nothing answers any more').rejects.toThrow();
});
