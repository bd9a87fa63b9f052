import { expect, test } from '@playwright/test';
import { watchShifts } from '../pages/shifts';

/** As Lighthouse’s phone. */
test.use({ viewport: { width: 412, height: 823 }, serviceWorkers: 'allow' });

for (const page of ['quiz/', 'review/', 'exercises/'])
  test(`nothing moves on /${page}, not even when the course is kept on the device`, async ({ page: tab }) => {
    const shifts = await watchShifts(tab);
    await tab.goto(page);
    await expect(tab.getByRole('contentinfo').getByText('Ready offline')).toBeVisible({ timeout: 45_000 });
    await tab.waitForTimeout(500);
    const { moved } = await shifts();
    expect(moved, 'what moved while the page came and was kept').toEqual([]);
  });

// The faces come late, and the lines stay: a heading’s width must not depend on its face.
for (const page of ['', 'lesson/', 'quiz/'])
  test(`the lines of /${page} stay where they are when the faces come late`, async ({ page: tab }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await tab.route(/-core\.[^/]*woff2$/, (route) => held.then(() => route.continue()));
    await tab.goto(page, { waitUntil: 'domcontentloaded' });
    const places = () =>
      tab
        .getByRole('main')
        .locator('h1, h1 ~ p')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    const hasFace = () => document.fonts.check('800 1em "Overpass Variable"');
    const before = await places();
    expect(await tab.evaluate(hasFace), 'the face is held back while the page is measured').toBe(false);
    release();
    await tab.waitForFunction(hasFace);
    expect(await places(), 'heading and paragraphs begin as high as with the stand-ins').toEqual(before);
  });
