import { violations } from './axe';
import { builtPages } from './built-pages';
import { expect, test } from './watched';

const sizes = [
  { width: 320, height: 700 },
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
];

for (const path of builtPages()) {
  test.describe(`the page ${path}`, () => {
    test('is accessible and fits at every width, light and dark', async ({ page }) => {
      // Six looks by axe at a long page.
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`.${path}`);
      await page.waitForLoadState('networkidle');
      for (const viewport of sizes) {
        await page.setViewportSize(viewport);
        const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(sideways, `pixels of sideways scroll at ${viewport.width} px`).toBeLessThanOrEqual(0);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await violations(page), `${viewport.width} px, ${colorScheme}`).toEqual([]);
        }
      }
    });

    test('has one main heading, a title, and a way past the bar', async ({ page }) => {
      await page.goto(`.${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page).toHaveTitle(/Three Lanes/);
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main')).toBeFocused();
    });
  });
}
