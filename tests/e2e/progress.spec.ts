import { readFileSync } from 'node:fs';
import { test as unwatched, type Page } from '@playwright/test';
import { takeQuiz } from '../pages/quiz-answers';
import { everyStringOf, hostileFiles } from './progress-files';
import { expect, test, watch } from '../pages/watched';

const saved = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage)
        .filter(([key]) => key.startsWith('three-lanes/1/'))
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
  );

/** Ticks a line of the lesson's checklist: the smallest thing that is saved. */
async function tickSomething(page: Page) {
  await page.goto('./lesson/');
  await page.getByRole('checkbox').first().check();
  await expect(page.getByText('1 of 5 true')).toBeVisible();
}

async function chooseFile(page: Page, name: string, text: string) {
  await page
    .getByLabel('Import a file of progress')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

async function exportedFile(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export' }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

test('a file that is not wholly ours is refused with its reason, and changes nothing', async ({ page }) => {
  test.slow();
  await tickSomething(page);
  await page.goto('./progress/');
  const before = await saved(page);
  for (const { name, text, reason } of hostileFiles()) {
    await chooseFile(page, 'progress.json', text);
    const notice = page.locator('.notice').filter({ hasText: reason });
    await expect(notice, name).toBeVisible();
    await expect(notice, name).toContainText('nothing here was changed');
    expect(await saved(page), name).toEqual(before);
  }
  expect(
    await page.evaluate(() => 'polluted' in {}),
    'no object has been given what it should not have',
  ).toBe(false);
  await expect(page.getByRole('button', { name: 'Export' })).toBeEnabled();
});

test('a file with markup in every string shows it as text everywhere, and runs none of it', async ({
  page,
}) => {
  test.slow();
  const markup = '<img src=x onerror="globalThis.ran = 1"><script>globalThis.ran = 1</script>';
  const harmed = () => page.evaluate(() => 'ran' in globalThis || 'polluted' in {});
  // The day on which the file is no longer from the future, whatever this machine's clock says.
  await page.clock.setFixedTime(new Date('2027-01-01T12:00:00Z'));
  await page.goto('./progress/');
  await chooseFile(page, '<img src=x onerror=ran=1>.json', everyStringOf(markup));
  await expect(page.locator('.notice').getByRole('heading')).toHaveText(
    '<img src=x onerror=ran=1>.json adds',
  );
  await page.getByRole('button', { name: 'Add all of it' }).click();
  await expect(page.locator('.notice')).toBeHidden();
  for (const path of ['progress/record/', 'progress/', 'quiz/', 'review/', 'lesson/', 'projects/', '']) {
    await page.goto(`./${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('img[src="x"]'), path).toHaveCount(0);
    expect(await harmed(), path).toBe(false);
  }
  await page.goto('./progress/record/');
  await expect(page.locator('article').getByText(markup)).toBeVisible();
  await page.goto('./exercises/environment-config/');
  await expect(page.getByRole('textbox', { name: /, editor$/ })).toHaveValue(markup);
  expect(await harmed()).toBe(false);
});

test('what is exported is what is saved, and brings it to another browser whole', async ({
  browser,
  page,
}) => {
  test.slow();
  await tickSomething(page);
  await page.goto('./quiz/');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await takeQuiz(page, 6);
  await page.goto('./progress/');
  const file = await exportedFile(page);
  expect(file.name).toMatch(/^three-lanes-\d{4}-\d\d-\d\d\.json$/);
  const here = Object.values(await saved(page)).map((value) => JSON.parse(value) as unknown);
  const there = JSON.parse(file.text) as { format: string; events: unknown[]; drafts: unknown[] };
  expect(there.format).toBe('three-lanes-progress');
  expect([...there.drafts, ...there.events]).toEqual(here);

  const other = await (await browser.newContext()).newPage();
  const trouble: string[] = [];
  watch(other, trouble);
  await other.goto(page.url());
  await chooseFile(other, file.name, file.text);
  const notice = other.locator('.notice');
  await expect(notice.getByRole('heading')).toHaveText(`${file.name} adds`);
  // Whoever is slow on the way has read a part as well.
  const adds = ['1 quiz result', '8 answers in the quiz', '1 tick', '1 other entry'];
  await expect(notice.getByRole('listitem')).toContainText(adds);
  expect(await saved(other), 'nothing is added before one says so').toEqual({});
  await other.getByRole('button', { name: 'Add all of it' }).click();
  await expect.poll(() => saved(other)).toEqual(await saved(page));
  await expect(other.getByText('of 8, passed')).toBeVisible();

  await chooseFile(other, file.name, file.text);
  await expect(notice.getByRole('heading')).toHaveText(`${file.name} holds nothing new`);
  expect(trouble).toEqual([]);
  await other.context().close();
});

/** Imports what a reader of version 1 had done: one attempt at exercise 1 among it. `before` happens just before it is added. */
async function importOneAttempt(page: Page, before: () => Promise<unknown> = async () => {}) {
  await page.clock.setFixedTime(new Date('2027-01-01T12:00:00Z'));
  await page.goto('./progress/');
  await expect(page.getByRole('heading', { name: 'No attempts yet' })).toBeVisible();
  await chooseFile(page, 'one.json', readFileSync('tests/fixtures/progress/version-1.export.json', 'utf8'));
  await before();
  await page.getByRole('button', { name: 'Add all of it' }).click();
}

test('attempts are plotted once there are some, and a table says the same', async ({ page }) => {
  await importOneAttempt(page);
  const plot = page.getByRole('img', {
    name: 'Checks passed in exercise 1, the last 1: 9. All 9 are needed.',
  });
  await expect(plot).toBeVisible();
  const table = page.getByRole('table').filter({ hasText: 'Checks passed' });
  await expect(table).toBeHidden();
  await page.getByText('The same as a table').click();
  await expect(table.getByRole('row')).toHaveCount(2);
  await expect(table.getByRole('row').last()).toContainText('9 of 9');

  // It is drawn for the room there is, and never wider.
  await page.setViewportSize({ width: 320, height: 700 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await expect(plot).toBeVisible();
});

unwatched.describe('without the part that draws', () => {
  unwatched('the table stands open in the plot’s place', async ({ page }) => {
    await importOneAttempt(page, () => page.route('**/*.js', (route) => route.abort()));
    await expect(page.getByText('As a table: the plot could not be loaded')).toBeVisible();
    await expect(page.getByRole('cell', { name: '9 of 9' })).toBeVisible();
  });
});

test('a cleared localStorage is healed from the second copy', async ({ page }) => {
  await tickSomething(page);
  await page.goto('./progress/');
  await expect(page.getByText('with a second copy in its database')).toBeVisible();
  const before = await saved(page);
  await expect.poll(() => inSecondCopy(page)).toEqual(before);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(page.getByText(/came back from the second copy/)).toBeVisible();
  expect(await saved(page)).toEqual(before);
  await page.goto('./lesson/');
  await expect(page.getByText('1 of 5 true')).toBeVisible();
});

/** What IndexedDB holds, read as the browser's own tools would. */
function inSecondCopy(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error ?? new Error('It could not be read.'));
      });
    const database = await asked(indexedDB.open('three-lanes'));
    const shelf = database.transaction('shelf').objectStore('shelf');
    const [keys, values] = await Promise.all([asked(shelf.getAllKeys()), asked(shelf.getAll())]);
    database.close();
    return Object.fromEntries(keys.map((key, at) => [String(key), String(values[at])]));
  });
}

test('what was erased comes back within ten seconds, and not after', async ({ page }) => {
  await tickSomething(page);
  // From here on time passes only when the test says so: a busy machine can't use up the ten seconds.
  const start = Date.now();
  await page.clock.install({ time: start });
  await page.goto('./progress/');
  await expect(page.getByText('with a second copy in its database')).toBeVisible();
  await page.clock.pauseAt(start + 600_000);
  const before = Object.keys(await saved(page));
  const erase = async () => {
    await page.getByRole('button', { name: 'Erase…' }).click();
    await page.getByRole('radio', { name: 'Everything' }).check();
    await page.getByRole('button', { name: 'Erase', exact: true }).click();
    await expect(page.getByText('Everything: erased')).toBeVisible();
  };

  await erase();
  await page.clock.runFor(9_000);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Everything: erased')).toBeHidden();
  expect(Object.keys(await saved(page))).toEqual(expect.arrayContaining(before));

  await erase();
  await page.clock.runFor(10_200);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
  await expect.poll(async () => JSON.stringify(await saved(page))).not.toContain('ticked');
  await page.goto('./lesson/');
  await expect(page.getByText('0 of 5 true')).toBeVisible();
});
