import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ExercisePage } from '../pages/exercise-page';
import { takeQuiz } from '../pages/quiz-answers';
import { expect, test } from '../pages/watched';

const solution = readFileSync(
  'content/environment-separation/exercises/environment-config/solution.yaml',
  'utf8',
);

// The whole app as it comes, the worker that keeps it included.
test.use({ serviceWorkers: 'allow' });

test('a newcomer reads, ticks, solves and passes, and all of it is still there after a reload', async ({
  page,
}) => {
  test.slow();
  await page.goto('./');
  await page.getByRole('link', { name: 'Start the lesson' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /environment separation/i })).toBeVisible();

  const contents = page.getByRole('navigation', { name: 'Contents' });
  await page.getByRole('heading', { name: 'Why it matters' }).scrollIntoViewIfNeeded();
  await page.getByRole('heading', { name: 'The picture' }).first().scrollIntoViewIfNeeded();
  await expect(contents.getByText(/^[1-9]\d* of 14 read$/)).toBeVisible();

  const ticks = page.getByRole('checkbox');
  await ticks.first().check();
  await expect(page.getByText('1 of 5 true')).toBeVisible();

  const exercise = new ExercisePage(page);
  await exercise.open();
  await exercise.write(solution);
  await exercise.passes();

  await page.goto('./quiz/');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await takeQuiz(page, 6);
  await expect(page.getByRole('heading', { name: /^passed/i })).toBeVisible();

  await page.goto('./');
  const parts = page.getByRole('main');
  await expect(parts.getByRole('listitem').filter({ hasText: 'Exercise 1' })).toContainText(/passed/i);
  await expect(parts.getByRole('listitem').filter({ hasText: 'Quiz' })).toContainText('6 of 8, passed');
  await page.goto('./lesson/');
  await expect(page.getByText('1 of 5 true')).toBeVisible();
});

test('home and the list of exercises say how long a part takes in the same words', async ({ page }) => {
  for (const path of ['./', './exercises/']) {
    await page.goto(path);
    const part = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Exercise 1' });
    await expect(part.getByText('10 min', { exact: true }), path).toBeVisible();
  }
});

/** Opens a page whose scripts wait until the returned function is called: what comes before it is done to a page that isn't alive. */
async function openAsleep(page: Page, path: string): Promise<() => void> {
  let wake = () => {};
  const asleep = new Promise<void>((done) => (wake = done));
  await page.route('**/_app/immutable/**/*.js', async (route) => {
    await asleep;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  return wake;
}

test('a button pressed before the page is alive does its work once it is', async ({ page }) => {
  const wake = await openAsleep(page, './quiz/');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  wake();
  await expect(page.getByRole('button', { name: /^Check/ })).toBeVisible();
});

test('what is ticked, or chosen from the disk, before the page is alive is kept', async ({ page }) => {
  const wakeLesson = await openAsleep(page, './lesson/');
  await page.getByRole('checkbox').first().check();
  await page.getByRole('checkbox').nth(1).check();
  await page.getByRole('checkbox').nth(1).uncheck();
  wakeLesson();
  await expect(page.getByText('1 of 5 true')).toBeVisible();
  await expect(page.getByRole('checkbox').first()).toBeChecked();

  const wakeProgress = await openAsleep(page, './progress/');
  await page
    .getByLabel('Import a file of progress')
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
  wakeProgress();
  await expect(page.getByText('not a file that this page exported')).toBeVisible();
});

test('a second tab follows', async ({ context, page }) => {
  await page.goto('./lesson/');
  const other = await context.newPage();
  await other.goto('./lesson/');
  await expect(other.getByText('0 of 5 true')).toBeVisible();
  await page.getByRole('checkbox').first().check();
  await expect(other.getByText('1 of 5 true')).toBeVisible();
});

test('the lanes are driven by keyboard alone', async ({ page }) => {
  await page.goto('./lesson/');
  const dev = page.getByRole('radio', { name: 'dev' }).first();
  await dev.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'stage' }).first()).toBeChecked();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'prod' }).first()).toBeChecked();
});

test.describe('where storage is', () => {
  test('blocked, the app runs from memory and says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
      Object.defineProperty(window, 'indexedDB', { get: () => undefined });
    });
    await page.goto('./lesson/');
    await expect(page.getByText(/blocks storage/).first()).toBeVisible();
    await page.getByRole('checkbox').first().check();
    await expect(page.getByText('1 of 5 true')).toBeVisible();
  });

  test('garbled, what can’t be read is set aside and the rest holds', async ({ page }) => {
    await page.goto('./lesson/');
    await page.getByRole('checkbox').first().check();
    await expect(page.getByText('1 of 5 true')).toBeVisible();
    await page.evaluate(() => localStorage.setItem('three-lanes/1/event/zzz', '{"id":"zzz","at":'));
    await page.reload();
    await expect(page.getByText('1 of 5 true')).toBeVisible();
    const aside = await page.evaluate(() => localStorage.getItem('three-lanes/aside/1/event/zzz'));
    expect(aside).toBe('{"id":"zzz","at":');
  });

  test('written by a newer edition, its records are left as they are', async ({ page }) => {
    await page.goto('./lesson/');
    await page.evaluate(() => localStorage.setItem('three-lanes/9/event/later', '{"new":"form"}'));
    await page.reload();
    await page.getByRole('checkbox').first().check();
    await expect(page.getByText('1 of 5 true')).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem('three-lanes/9/event/later'))).toBe(
      '{"new":"form"}',
    );
  });
});
