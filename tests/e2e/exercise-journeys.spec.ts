import { ExercisePage, passing } from '../pages/exercise-page';
import { expect, test } from '../pages/watched';

test('from the starter to a pass by mending one finding after another', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open();
  await exercise.fullEditor();
  await exercise.findings('The five keys').getByRole('button', { name: 'Rename to table_suffix' }).click();
  await expect(exercise.findings('The five keys')).toHaveCount(0);
  await expect(exercise.findings('Same shape everywhere'), 'one repair mended both').toHaveCount(0);
  await exercise.mendByHand('One artifact', 'orders:1.4.2');
  await expect(exercise.findings('One artifact')).toHaveCount(0);
  await exercise.mendByHand('Separate resources', 'wh_dev');
  await expect(exercise.findings('Separate resources')).toHaveCount(0);
  await exercise.findings('No secrets').getByRole('button', { name: /^Use / }).click();
  await expect(exercise.findings('No secrets')).toHaveCount(0);
  await exercise
    .findings('Prod is stricter')
    .getByRole('button', { name: /^Raise to / })
    .click();
  await exercise.passes();
  await expect(page.getByText('Next comes exercise 2')).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'Attempts (1)' }),
    'a pass is recorded by itself',
  ).toBeVisible();
  await page.reload();
  await exercise.passes();
});

test('by quick fixes alone where they suffice, and back by Undo', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open();
  await exercise.fullEditor();
  await exercise.write(
    passing.replace('bucket: acme-raw-stage', 'buckt: acme-raw-stage').replace('retries: 3', 'retries: 0'),
  );
  await exercise
    .findings('The five keys')
    .getByRole('button', { name: /^Rename to bucket/ })
    .click();
  await exercise
    .findings('Prod is stricter')
    .getByRole('button', { name: /^Raise to / })
    .click();
  await exercise.passes();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(exercise.findings('Prod is stricter')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(exercise.findings('The five keys')).toBeVisible();
});

test('by keyboard alone', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open();
  await page.keyboard.press('Tab');
  for (let presses = 0; presses < 60; presses += 1) {
    if (await exercise.editor.evaluate((editor) => editor === document.activeElement).catch(() => false))
      break;
    await page.keyboard.press('Tab');
  }
  await expect(exercise.editor).toBeFocused();
  await expect(page.locator('.monaco-editor').first()).toBeVisible({ timeout: 20_000 });
  await exercise.write(passing);
  await exercise.passes();

  await page.keyboard.press('Tab');
  await expect(exercise.editor, 'after typing, Tab indents').toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(exercise.editor, 'after Esc, Tab leaves').not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(exercise.verdict, 'Check leads to the verdict').toBeFocused();
});

test('F8 goes from finding to finding', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open();
  await exercise.fullEditor();
  await page.keyboard.press('F8');
  await expect(page.getByText('dev runs image', { exact: false }).first()).toBeVisible();
});

test('config as JSON and back, and Undo of both', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open();
  await exercise.fullEditor();
  await exercise.write(`# mine\n${passing}`);
  await exercise.passes();
  await page.getByRole('radio', { name: 'JSON' }).check({ force: true });
  await expect(page.getByText('JSON has no comments')).toBeVisible();
  await exercise.passes();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('radio', { name: 'YAML' })).toBeChecked();
  await exercise.passes();
});

test('the matrix and the DAG show what the config means, and lead to its lines', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open();
  await exercise.fullEditor();
  await exercise.write(`defaults:\n  retries: 1\n${passing.replace('  retries: 1\n', '')}`);
  await expect(exercise.matrix.getByText('from defaults')).toBeVisible();
  await exercise.matrix.getByRole('button', { name: 'acme-raw-stage' }).click();
  await page.keyboard.insertText('acme-raw-dev');
  await expect(exercise.matrix.getByText('dev and stage share it')).toBeVisible();
  const dag = page.getByRole('region', { name: /^orders_dag.py/ });
  await expect(dag.getByRole('button', { name: 'orders_dev' })).toBeVisible();
  await page
    .getByRole('region', { name: 'A DAG with your values' })
    .getByRole('radio', { name: 'prod' })
    .check({ force: true });
  await expect(dag.getByRole('button', { name: 'orders_prod' })).toBeVisible();
  await dag.getByRole('button', { name: '3' }).click();
  await expect(exercise.editor).toBeFocused();
});

test('hints open one at a time; examples and the lesson stand beside', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open();
  const check = exercise.findings('The five keys');
  await check.getByRole('button', { name: 'Show the first hint' }).click();
  await expect(check.getByText('Hint 1 of 3')).toBeVisible();
  await check.getByRole('button', { name: 'Show hint 2' }).click();
  await check.getByRole('button', { name: 'Show hint 3, nearly the answer' }).click();
  await expect(check.getByRole('button', { name: /^Show hint/ })).toHaveCount(0);
  await check.getByRole('button', { name: 'Show me an example' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByText('passes').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await check.getByRole('button', { name: /^Part \d+/ }).click();
  await expect(sheet.getByRole('heading', { name: /^Part \d+/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
});

test('attempts say what they fixed and broke; the reference opens after three honest ones', async ({
  page,
}) => {
  const exercise = new ExercisePage(page);
  await exercise.open();
  await exercise.fullEditor();
  await expect(page.getByText('or after 3 more checks')).toBeVisible();
  for (const bucket of ['one', 'two', 'three']) {
    await exercise.write(
      passing.replace('bucket: acme-raw\n', `bucket: ${bucket}\n`).replace('retries: 3', 'retries: 0'),
    );
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(exercise.verdict).toBeFocused();
  }
  await expect(page.getByRole('link', { name: 'Attempts (3)' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'solution.yaml' })).toBeVisible();
  await expect(page.getByText('Why it is one answer, not the answer.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Compare with mine' }).first().click();
  await expect(
    page.getByRole('region', { name: 'From My text now to Reference: solution.yaml' }),
  ).toBeVisible();
  await expect(page.locator('.monaco-diff-editor')).toBeVisible({ timeout: 20_000 });
});

test('a file of one’s own is judged, and not kept', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open();
  const file = { name: 'mine.yaml', mimeType: 'text/yaml', buffer: Buffer.from(passing) };
  await page.getByLabel('Your own file').setInputFiles(file);
  await exercise.passes();
  await expect(page.getByText('does not count as the exercise')).toBeVisible();
  await page.getByRole('button', { name: 'Back to the exercise' }).click();
  await expect(exercise.verdict).not.toHaveText('Passed');
  await page.reload();
  await expect(exercise.verdict).not.toHaveText('Passed');
});
