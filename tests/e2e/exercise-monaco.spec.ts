import { ExercisePage } from '../pages/exercise-page';
import { expect, test } from '../pages/watched';

test('completion and hover know the keys of the exercise', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open();
  await exercise.fullEditor();
  await exercise.write('dev:\n  src_conn: orders_dev\n  ');
  await page.keyboard.press('Control+Space');
  const suggestions = page.locator('.suggest-widget');
  await expect(suggestions.getByText('bucket')).toBeVisible({ timeout: 20_000 });
  await page.keyboard.press('Escape');
  await page.locator('.monaco-editor').first().getByText('src_conn').hover();
  await expect(
    page.locator('.monaco-hover').getByText('Where the pipeline reads', { exact: false }),
  ).toBeVisible();
});

test('who is in the editor before the page’s scripts have run gets the full one too', async ({ page }) => {
  let run = () => {};
  const mayRun = new Promise<void>((done) => (run = done));
  await page.route(/\/immutable\/entry\//, async (route) => {
    await mayRun;
    await route.continue();
  });
  const exercise = new ExercisePage(page);
  await page.goto('./exercises/environment-config/', { waitUntil: 'commit' });
  await exercise.editor.focus();
  run();
  await expect(page.locator('.monaco-editor').first()).toBeVisible({ timeout: 20_000 });
  await expect(exercise.editor).toBeFocused();
});

test('squiggles stand at the findings, with the fix in the light bulb', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open();
  await exercise.fullEditor();
  await expect(page.locator('.squiggly-error').first()).toBeVisible();
  await exercise
    .findings('The five keys')
    .getByRole('button', { name: /^line \d+/ })
    .click();
  await page.keyboard.press('ControlOrMeta+.');
  await page.locator('.action-widget').getByText('Rename to table_suffix').first().click();
  await expect(exercise.findings('The five keys')).toHaveCount(0);
});

test('a finding and its place light up together, both ways', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open();
  await exercise.fullEditor();
  await exercise.findings('Separate resources').getByText('share one dst_conn', { exact: false }).hover();
  await expect(page.locator('.lit-wrong')).toHaveCount(1);
  await page.locator('.monaco-editor').first().getByText('table_sufix').click();
  const finding = exercise.findings('The five keys').locator('[data-finding]');
  await expect(finding).toHaveClass(/lit/);
});
