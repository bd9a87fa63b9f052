import type { Page } from '@playwright/test';
import { halfway } from '../pages/learner';
import { takeQuiz } from '../pages/quiz-answers';
import { ProgressPage } from '../pages/progress-page';
import { QuizPage } from '../pages/quiz-page';
import { expect, test } from '../pages/watched';

/** Counts what begins to move: animations and transitions, by CSS or by script. */
async function countMotion(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const moved = { count: 0 };
    const add = () => moved.count++;
    addEventListener('transitionrun', add, true);
    addEventListener('animationstart', add, true);
    const animate = Element.prototype.animate;
    Element.prototype.animate = function (...given) {
      moved.count++;
      return animate.apply(this, given);
    };
    Object.assign(window, { moved });
  });
  return () => page.evaluate(() => (window as unknown as { moved: { count: number } }).moved.count);
}

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  test(`with ${reducedMotion}, the figures and the ring ${reducedMotion === 'reduce' ? 'stand at once' : 'move'}`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion });
    const moved = await countMotion(page);
    const seen: number[] = [];
    await page.goto('./lesson/');
    await page.waitForLoadState('networkidle');
    await page.getByRole('radio', { name: 'prod', exact: true }).first().check({ force: true });
    await page.waitForTimeout(300);
    seen.push(await moved());
    const quiz = new QuizPage(page);
    await quiz.open();
    await quiz.begin();
    await takeQuiz(page, 8);
    await expect(page.getByRole('heading', { name: /^Passed/ })).toBeVisible();
    await page.waitForTimeout(300);
    seen.push(await moved());
    if (reducedMotion === 'reduce') expect(seen).toEqual([0, 0]);
    else for (const count of seen) expect(count).toBeGreaterThan(0);
  });
}

test('the plot of attempts says in its name what its table says', async ({ page }) => {
  await halfway().arrives(page);
  const progress = new ProgressPage(page);
  await progress.open();
  await progress.openTable();
  const rows = await page
    .getByRole('table')
    .filter({ hasText: 'Checks passed' })
    .locator('td.num')
    .allInnerTexts();
  const passed = rows.map((text) => text.split(' ')[0]);
  expect(passed.length).toBeGreaterThan(1);
  await expect(progress.plot).toHaveAccessibleName(new RegExp(`: ${passed.join(', ')}\\.`));
});
