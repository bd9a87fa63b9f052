import type { BrowserContext, Page } from '@playwright/test';
import { ExercisePage } from '../pages/exercise-page';
import { expect, test } from '../pages/watched';

const path = './exercises/environment-config/';

async function openPlain(page: Page) {
  const exercise = new ExercisePage(page);
  await exercise.open(path);
  await page.getByText('Editor options').click();
  await page.getByRole('checkbox', { name: /^Plain editor/ }).check();
  return exercise;
}

/** Waits until the second copy (IndexedDB) holds a text, too. */
async function secondCopyHolds(page: Page, text: string) {
  const holds = () =>
    page.evaluate(
      (wanted) =>
        new Promise<boolean>((done) => {
          const opening = indexedDB.open('three-lanes');
          opening.onsuccess = () => {
            const all = opening.result.transaction('shelf').objectStore('shelf').getAll();
            all.onsuccess = () => {
              opening.result.close();
              done(all.result.some((value) => String(value).includes(wanted)));
            };
          };
          // Not made yet: making it here would be in the app's way.
          opening.onupgradeneeded = () => opening.transaction?.abort();
          opening.onerror = () => done(false);
        }),
      text,
    );
  await expect.poll(holds).toBe(true);
}

const draftKey = () => Object.keys(localStorage).find((key) => key.startsWith('three-lanes/1/draft/')) ?? '';

async function blockStorage(context: BrowserContext) {
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    Object.defineProperty(window, 'indexedDB', { get: () => undefined });
  });
}

test('storage blocked: the text is there on every page, and the browser asks before it goes', async ({
  page,
  context,
}) => {
  await blockStorage(context);
  const exercise = await openPlain(page);
  await exercise.write('# nowhere but here\n');
  await page.getByRole('navigation').getByRole('link', { name: 'Lesson' }).first().click();
  await expect(page).toHaveURL(/lesson/);
  await page.goBack();
  await expect(exercise.editor).toHaveValue('# nowhere but here\n');
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  await expect(exercise.editor).toHaveValue('# nowhere but here\n');
});

test('storage full: the second copy keeps the text, and the next visit begins with it', async ({ page }) => {
  const exercise = await openPlain(page);
  await exercise.write('# short\n');
  await secondCopyHolds(page, '# short');
  await page.evaluate(() => {
    for (let size = 2 ** 20; size >= 1; size = Math.floor(size / 2))
      try {
        for (let n = 0; ; n++) localStorage.setItem(`filler ${size} ${n}`, 'x'.repeat(size));
      } catch {
        // Full at this size: the smaller ones fill the rest.
      }
  });
  const long = `# ${'longer than what is left '.repeat(20)}\n`;
  await exercise.write(long);
  await expect(page.getByText(/in the second copy only/).first()).toBeVisible();
  await page.reload();
  await expect(exercise.editor).toHaveValue(long);
});

test('storage cleared in mid-visit: what was typed before is written again', async ({ page, context }) => {
  const exercise = await openPlain(page);
  await exercise.write('# typed before the sweep\n');
  const browser = await context.newCDPSession(page);
  await browser.send('Storage.clearDataForOrigin', {
    origin: new URL(page.url()).origin,
    storageTypes: 'local_storage,indexeddb',
  });
  await page.reload();
  await expect(exercise.editor).toHaveValue('# typed before the sweep\n');
});

test('storage garbled: the second copy gives the text back, and the garbled one is set aside', async ({
  page,
}) => {
  const exercise = await openPlain(page);
  await exercise.write('# whole\n');
  await secondCopyHolds(page, '# whole');
  const key = await page.evaluate(draftKey);
  await page.evaluate((key) => {
    // After the page's own last words.
    addEventListener('pagehide', () => localStorage.setItem(key, '{"id":"garb'));
  }, key);
  await page.reload();
  await expect(exercise.editor).toHaveValue('# whole\n');
  expect(await page.evaluate((key) => localStorage.getItem(key.replace('/1/', '/aside/1/')), key)).toBe(
    '{"id":"garb',
  );
});

test('a private window: no promise, no database, and the text is kept as long as the window lives', async ({
  page,
  context,
}) => {
  await context.addInitScript(() => {
    Object.defineProperty(navigator.storage, 'persist', { value: async () => false });
    Object.defineProperty(navigator.storage, 'persisted', { value: async () => false });
    IDBFactory.prototype.open = () => {
      throw new DOMException('A mutation operation was attempted.', 'InvalidStateError');
    };
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  const exercise = await openPlain(page);
  await exercise.write('# private\n');
  await page.goto('./progress/');
  await expect(page.getByText('There is no second copy')).toBeVisible();
  await expect(page.getByText('It has not promised to keep it')).toBeVisible();
  const offline = page.getByRole('region', { name: 'Without a network' });
  await expect(offline).toContainText('this private window, keeps no pages');
  await page.goto(path);
  await expect(exercise.editor).toHaveValue('# private\n');
});
