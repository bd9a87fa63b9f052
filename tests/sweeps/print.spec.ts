import type { Page } from '@playwright/test';
import { finished, halfway } from '../pages/learner';
import { takeQuiz } from '../pages/quiz-answers';
import { QuizPage } from '../pages/quiz-page';
import { expect, test } from '../pages/watched';

test.beforeEach(async ({ page }) => {
  // What is printed is black on white, whatever the screen shows.
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
});

/** Looks at the page as paper. */
async function toPaper(page: Page) {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
}

/** Nothing that only a screen can use, and no dark ground. */
async function isPaper(page: Page) {
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  const { ink, paper } = await page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const lightness = (colour: string) => {
      if (!canvas) return NaN;
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return (red + green + blue) / 765;
    };
    const { color, backgroundColor } = getComputedStyle(document.body);
    return { ink: lightness(color), paper: lightness(backgroundColor) };
  });
  expect(ink, 'the ink is dark').toBeLessThan(0.3);
  expect(paper, 'the paper is white').toBe(1);
}

async function pagesOnPaper(page: Page): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('the lesson prints whole: every tab with its name, all three signs, no bars and buttons', async ({
  page,
}) => {
  await page.goto('./lesson/');
  await page.waitForLoadState('networkidle');
  await toPaper(page);
  await isPaper(page);
  const panels = page.locator('[role="tabpanel"]');
  expect(await panels.count()).toBeGreaterThan(2);
  await expect(panels.filter({ visible: true })).toHaveCount(await panels.count());
  for (const lane of ['dev', 'stage', 'prod'])
    await expect(page.getByText(`orders_${lane}`).filter({ visible: true }).first()).toBeVisible();
});

test('a result prints: how many were right, what of, and every question', async ({ page }) => {
  test.slow();
  const quiz = new QuizPage(page);
  await quiz.open();
  await quiz.begin();
  await takeQuiz(page, 7);
  await expect(page.getByRole('heading', { name: /^Passed/ })).toBeVisible();
  await toPaper(page);
  await isPaper(page);
  await expect(page.getByRole('heading', { name: /^Passed/ })).toBeVisible();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(9);
  await expect(page.getByText('of 8', { exact: true })).toBeVisible();
  await expect(page.getByRole('main').locator('summary').filter({ visible: true })).toHaveCount(8);
});

test('the record prints alone on one page, and not before it is complete', async ({ page }) => {
  await finished().arrives(page);
  await page.goto('./progress/record/');
  await expect(page.getByRole('button', { name: 'Print' })).toBeVisible();
  await toPaper(page);
  await isPaper(page);
  await expect(page.getByRole('article')).toContainText('read the lesson and passed');
  await expect(page.getByRole('textbox')).toBeHidden();
  expect(await pagesOnPaper(page)).toBe(1);

  await page.emulateMedia({ media: 'screen' });
  await halfway().arrives(page);
  await page.goto('./progress/record/');
  await expect(page.getByText('Still open: ')).toBeVisible();
  await expect(page.getByRole('article')).toContainText('is to read the lesson and pass');
  await toPaper(page);
  await expect(page.getByRole('article')).toBeHidden();
});
