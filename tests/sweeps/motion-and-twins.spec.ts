import type { Page } from '@playwright/test';
import { halfway } from '../pages/learner';
import { takeQuiz } from '../pages/quiz-answers';
import { ProgressPage } from '../pages/progress-page';
import { QuizPage } from '../pages/quiz-page';
import { expect, test } from '../pages/watched';

/** Writes down what begins to move, animations and transitions, by CSS or by script. Each look empties the list. */
async function watchMotion(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const moved: string[] = [];
    const named = (what: string, on: EventTarget | null) =>
      moved.push(`${what} of ${on instanceof Element ? on.outerHTML.slice(0, 80) : 'something'}`);
    addEventListener('transitionrun', (event) => named(event.propertyName, event.target), true);
    addEventListener('animationstart', (event) => named(event.animationName, event.target), true);
    const animate = Element.prototype.animate;
    Element.prototype.animate = function (...given) {
      named('an animation by script', this);
      return animate.apply(this, given);
    };
    Object.assign(window, { moved });
  });
  return () => page.evaluate(() => (window as unknown as { moved: string[] }).moved.splice(0));
}

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  const moves = reducedMotion === 'no-preference';
  test(`with ${reducedMotion}, the figures and the ring ${moves ? 'move' : 'stand at once'}`, async ({
    page,
  }) => {
    test.slow();
    await page.emulateMedia({ reducedMotion });
    const moved = await watchMotion(page);
    const look = async (what: string, by: RegExp) => {
      await page.waitForTimeout(300);
      const seen = await moved();
      if (moves) expect(seen.join('\n'), `of ${what} this moves`).toMatch(by);
      else expect.soft(seen, `of ${what} nothing moves for who wants no motion`).toEqual([]);
    };
    await page.goto('./lesson/');
    await page.waitForLoadState('networkidle');
    await page.getByRole('radio', { name: 'prod', exact: true }).first().check({ force: true });
    await look('the lesson’s figure', /^offset-distance of .*\bcar\b/m);
    const quiz = new QuizPage(page);
    await quiz.open();
    await quiz.begin();
    await takeQuiz(page, 8);
    await expect(page.getByRole('heading', { name: /^Passed/ })).toBeVisible();
    await look('the quiz, up to its ring', /\bsweep of /);
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
