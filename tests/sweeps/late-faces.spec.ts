import { builtPages } from '../pages/built-pages';
import { watchShifts } from '../pages/shifts';
import { expect, test } from '../pages/watched';

/** What a page may move by its own doing, in the browser’s measure: a word that comes to be some pixels wider. */
const most = 0.0005;

for (const path of builtPages())
  for (const width of [320, 390, 768, 1280])
    test(`on ${path} at ${width} px nothing moves, though its faces come late`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.route(/\.woff2$/, async (route) => {
        await new Promise((done) => setTimeout(done, 600));
        await route.continue();
      });
      const shifts = await watchShifts(page);
      await page.goto(`.${path}`, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      await page.waitForTimeout(500);
      const { sum, moved } = await shifts();
      expect(sum, `this moved by its own doing:\n${moved.join('\n')}`).toBeLessThanOrEqual(most);
    });
