import { ExercisePage, passing } from '../pages/exercise-page';
import { expect, test } from '../pages/watched';

test('a reload in mid-word keeps text, cursor and open hints', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open();
  await exercise.findings('The five keys').getByRole('button', { name: 'Show the first hint' }).click();
  await exercise.fullEditor();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('# half a wo');
  await page.reload();
  await expect(exercise.editor).toBeFocused();
  await expect(exercise.findings('The five keys').getByText('Hint 1 of 3')).toBeVisible();
  await page.keyboard.type('rd');
  await expect(page.getByText('# half a word').first()).toBeVisible();
});

test('two tabs on one exercise don’t overwrite each other', async ({ page, context }) => {
  const one = new ExercisePage(page);
  const two = new ExercisePage(await context.newPage());
  await one.open();
  await two.open();
  await one.write(passing);
  await one.passes();
  await expect(two.page.getByText('Another tab is writing this exercise too')).toBeVisible();
  await two.write('dev:\n  bucket: b\n');
  await expect(one.page.getByText('Another tab is writing this exercise too')).toBeVisible();
  await one.page.getByRole('button', { name: 'Keep this one' }).click();
  await one.passes();
  await two.page.getByRole('button', { name: 'Take the other' }).click();
  await two.passes();
});

test('the plain editor does everything too, and is remembered', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open();
  await page.getByText('Editor options').click();
  await page.getByRole('checkbox', { name: /^Plain editor/ }).check();
  await exercise.write(passing.replace('retries: 3', 'retries: 0'));
  await exercise.findings('Prod is stricter').getByRole('button', { name: 'Raise to 1' }).click();
  await exercise.passes();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(exercise.findings('Prod is stricter')).toBeVisible();
  await exercise.editor.focus();
  await page.keyboard.press('ControlOrMeta+y');
  await exercise.passes();
  await page.reload();
  await exercise.passes();
  await exercise.editor.focus();
  await page.getByText('Editor options').click();
  await expect(page.getByRole('checkbox', { name: /^Plain editor/ })).toBeChecked();
  await expect(page.locator('.monaco-editor')).toHaveCount(0);
});

test('undo goes back through what was typed before the full editor came', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open();
  const loading = page.route(/full-editor|monaco/, async (route) => {
    await new Promise((done) => setTimeout(done, 700));
    await route.continue();
  });
  await loading;
  await exercise.editor.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('dev: early\n');
  await expect(page.locator('.monaco-editor').first()).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('.monaco-editor').getByText('early')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.locator('.monaco-editor').getByText('# orders pipeline')).toBeVisible();
});

test('a grader that will not start is said so, and nothing is lost', async ({ page, trouble }) => {
  await page.route(/worker/, (route) => route.abort());
  await page.goto('./exercises/environment-config/');
  await expect(page.getByRole('alert')).toContainText('The grader stopped twice');
  await page.getByText('Editor options').click();
  await page.getByRole('checkbox', { name: /^Plain editor/ }).check();
  const exercise = new ExercisePage(page);
  await exercise.write('dev: kept\n');
  await page.reload();
  await expect(exercise.editor).toHaveValue('dev: kept\n');
  trouble.length = 0; // the console told of the worker that this test takes away
});
