import { answer, asked, takeQuiz } from '../pages/quiz-answers';
import { expect, test } from '../pages/watched';

test.beforeEach(async ({ page }) => {
  await page.goto('./quiz/');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
});

test('five of eight is not yet a pass, six is, and both survive a reload', async ({ page }) => {
  // Sixteen questions.
  test.slow();
  await takeQuiz(page, 5);
  await expect(page.getByRole('heading', { name: /not passed yet, 5 of 8/i })).toBeVisible();

  await page.getByRole('button', { name: 'New questions' }).click();
  await takeQuiz(page, 6);
  await expect(page.getByRole('heading', { name: /^passed/i })).toBeVisible();
  await expect(page.getByText('Best so far: 6 of 8')).toBeVisible();

  await page.reload();
  await expect(page.getByRole('heading', { name: /^passed/i })).toBeVisible();
  await expect(page.getByRole('table').first().getByText('not yet')).toHaveCount(2);
});

test('an attempt goes on where it was left', async ({ page }) => {
  await answer(page, true);
  await page.getByRole('button', { name: /^Check/ }).click();
  await page.getByRole('button', { name: 'Next question' }).click();
  const second = await asked(page);
  await page.reload();
  await expect.poll(async () => (await asked(page)).id).toBe(second.id);
});

test('an answer that was checked stays as it is', async ({ page }) => {
  await answer(page, false);
  await page.getByRole('button', { name: /^Check/ }).click();
  await expect(page.getByRole('button', { name: 'Next question' })).toBeVisible();
  await expect(page.getByRole('main').locator('input:enabled, select:enabled')).toHaveCount(0);
  await page.reload();
  await expect(
    page.getByRole('list', { name: 'Question 2 of 8' }),
    'the attempt goes on after it',
  ).toBeVisible();
});

test('a new attempt asks other questions of the same objectives first', async ({ page }) => {
  test.slow();
  const first: string[] = [];
  for (let number = 1; number <= 8; number++) {
    first.push((await answer(page, true)).id);
    await page.getByRole('button', { name: /^Check/ }).click();
    await page.getByRole('button', { name: number === 8 ? 'See the result' : 'Next question' }).click();
  }
  expect(new Set(first.map((id) => id.slice(0, 2))).size, 'one per objective').toBe(8);
  await page.getByRole('button', { name: 'New questions' }).click();
  for (let number = 1; number <= 8; number++) {
    expect(first).not.toContain((await answer(page, true)).id);
    await page.getByRole('button', { name: /^Check/ }).click();
    if (number < 8) await page.getByRole('button', { name: 'Next question' }).click();
  }
});
