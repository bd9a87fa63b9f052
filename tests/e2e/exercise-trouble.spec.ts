import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ExercisePage, passing } from '../pages/exercise-page';
import { expect, test } from '../pages/watched';

const chunks = 'build/_app/immutable/chunks';
/** Monaco's files are by far the largest of the app. */
const monaco = new Set(readdirSync(chunks).filter((file) => statSync(join(chunks, file)).size > 400_000));
const isMonaco = (url: URL) => monaco.has(url.pathname.split('/').at(-1) ?? '');

/** What the page loads later than itself. In: its path. Out: whether an address is such a script. */
async function lateScripts(page: Page, path: string): Promise<(url: URL) => boolean> {
  const html = await (await page.request.get(path)).text();
  return ({ pathname }) => {
    const file = pathname.split('/').at(-1) ?? '';
    return /\/immutable\/chunks\//.test(pathname) && !html.includes(file);
  };
}

test('offline while the full editor is on its way: it is said so, the plain one goes on, and a second try brings it', async ({
  page,
  trouble,
}) => {
  const exercise = new ExercisePage(page);
  let cut = () => {};
  const isCut = new Promise<void>((done) => (cut = done));
  await page.route(isMonaco, async (route) => {
    await isCut;
    await route.abort('internetdisconnected');
  });
  await exercise.open();
  await exercise.editor.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(passing);
  cut();
  await expect(page.getByText('The full editor could not be fetched.')).toBeVisible();
  await expect(exercise.editor).toHaveValue(passing);
  await exercise.passes();
  await page.unroute(isMonaco);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('.monaco-editor').first()).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('The full editor could not be fetched.')).toHaveCount(0);
  await expect(page.locator('.monaco-editor').getByText('acme-raw-stage')).toBeVisible();
  trouble.length = 0; // the console told of the requests that this test cuts
});

test('parts that can’t be fetched are said so, the text stays, and they come when tried again', async ({
  page,
  trouble,
}) => {
  const path = './exercises/environment-config/';
  const late = await lateScripts(page, path);
  await page.route(late, (route) => route.abort());
  const exercise = new ExercisePage(page);
  await exercise.open(path);
  const results = page.getByRole('region', { name: 'Results' });
  await expect(results.getByRole('alert')).toContainText('The results could not be fetched.');
  await exercise.editor.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText(passing);
  await expect(page.getByText('The full editor could not be fetched.')).toBeVisible();
  await expect(page.getByText('9 of 9 pass'), 'the checklist goes on').toBeVisible();
  await expect(page.getByText('What your text means could not be fetched.')).toBeVisible();
  await page.unroute(late);
  await results.getByRole('button', { name: 'Try again' }).click();
  await exercise.passes();
  await expect(exercise.editor).toHaveValue(passing);
  trouble.length = 0; // as above
});

test('a grader that is gone is started again by itself', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open();
  const [grader] = page.workers();
  await exercise.fullEditor();
  await grader?.evaluate(() => self.close()).catch(() => {}); // it can't answer any more
  await exercise.write(passing);
  // A silent worker is given ten seconds.
  await expect(exercise.verdict).toHaveText('Passed', { timeout: 25_000 });
  await expect(page.getByText('The grader stopped twice')).toHaveCount(0);
});
