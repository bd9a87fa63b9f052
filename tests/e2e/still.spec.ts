import { expect, test } from '@playwright/test';

/** As Lighthouse’s phone. */
test.use({ viewport: { width: 412, height: 823 }, serviceWorkers: 'allow' });

/** Whether a learner’s text stays where it is: all that moved while the page came, in the browser’s own measure. */
const moved = () =>
  new Promise<string[]>((done) => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node | null }[];
      })[];
      done(
        shifts.map(
          ({ value, sources }) => `${value.toFixed(4)} ${sources.map(({ node }) => node?.nodeName).join()}`,
        ),
      );
    }).observe({ type: 'layout-shift', buffered: true });
    // Nothing to observe, nothing called.
    setTimeout(() => done([]), 500);
  });

for (const page of ['quiz/', 'review/', 'exercises/'])
  test(`nothing moves on /${page}, not even when the course is kept on the device`, async ({ page: tab }) => {
    await tab.goto(page);
    await expect(tab.getByRole('contentinfo').getByText('Ready offline')).toBeVisible({ timeout: 45_000 });
    expect(await tab.evaluate(moved)).toEqual([]);
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
    expect(await tab.evaluate(hasFace)).toBe(false);
    release();
    await tab.waitForFunction(hasFace);
    expect(await places()).toEqual(before);
  });
