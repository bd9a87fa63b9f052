import type { Locator, Page } from '@playwright/test';
import { violations } from '../pages/axe';
import { ExercisePage, passing } from '../pages/exercise-page';
import { expect, test } from '../pages/watched';

/** The switch at the thumb. */
const pane = (page: Page, name: string) => page.getByRole('radio', { name: new RegExp(`^${name}`) });

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('from the starter to a pass by touch', async ({ page }) => {
  await page.goto('./exercises/environment-config/');
  const exercise = new ExercisePage(page);
  await expect(page.getByRole('heading', { name: 'The task' })).toBeVisible();
  await pane(page, 'Editor').tap();
  await exercise.editor.fill(passing.replace('table_suffix: _stage', 'table_sufix: _stage'));
  await expect(page.locator('.monaco-editor'), 'touch begins with the plain editor').toHaveCount(0);
  await pane(page, 'Results').tap();
  await exercise.findings('The five keys').getByRole('button', { name: 'Rename to table_suffix' }).tap();
  await exercise.passes();
  await pane(page, 'Editor').tap();
  await expect(exercise.editor).toHaveValue(passing);
});

for (const name of ['Task', 'Editor', 'Results']) {
  test(`the pane ${name} is accessible and fits`, async ({ page }) => {
    await page.goto('./exercises/environment-config/');
    await expect(page.getByRole('radio', { name: /^Results \(\d+\)$/ })).toBeVisible();
    await pane(page, name).tap();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
}

/** A phone's keyboard can't be had here: this stands in for what it does to the part of the window that is seen. */
function keyboardOfOurOwn() {
  const seen = Object.assign(new EventTarget(), { height: innerHeight, offsetTop: 0, scale: 1 });
  Object.defineProperty(window, 'visualViewport', { value: seen });
}

test('nothing stands under the keyboard: neither the switch nor the line that is written', async ({
  page,
}) => {
  await page.addInitScript(keyboardOfOurOwn);
  await page.goto('./exercises/environment-config/');
  const exercise = new ExercisePage(page);
  await expect(page.getByRole('radio', { name: /^Results \(\d+\)$/ })).toBeVisible();
  await pane(page, 'Editor').tap();
  await exercise.editor.fill(`${passing}# the last line`);
  await exercise.editor.press('ControlOrMeta+End');
  const seen = 420;
  await page.evaluate((height) => {
    Object.assign(visualViewport ?? {}, { height });
    visualViewport?.dispatchEvent(new Event('resize'));
  }, seen);
  const bottomOf = async (locator: Locator) => {
    const box = await locator.boundingBox();
    return box ? box.y + box.height : Infinity;
  };
  const controls = page.getByRole('group', { name: 'Show' });
  await expect.poll(() => bottomOf(controls)).toBeLessThanOrEqual(seen);
  const top = (await controls.boundingBox())?.y ?? 0;
  await expect.poll(() => bottomOf(page.getByText('# the last line').first())).toBeLessThanOrEqual(top);
  await page.evaluate(() => {
    Object.assign(visualViewport ?? {}, { height: innerHeight });
    visualViewport?.dispatchEvent(new Event('resize'));
  });
  await expect.poll(() => bottomOf(controls), 'back at the bottom').toBeGreaterThan(seen);
});
