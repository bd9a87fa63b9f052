import type { Page } from '@playwright/test';
import { ofColours, violations } from './axe';
import { builtPages } from './built-pages';
import { expect, test } from './watched';

const sizes = [
  { width: 320, height: 700 },
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
];

for (const path of builtPages()) {
  test.describe(`the page ${path}`, () => {
    test('is accessible and fits at every width, in every look', async ({ page }) => {
      // Nine looks by axe at a long page.
      test.slow();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`.${path}`);
      await page.waitForLoadState('networkidle');
      for (const viewport of sizes) {
        await page.setViewportSize(viewport);
        await expectNoSidewaysScroll(page, `${viewport.width} px`);
        expect(await violations(page), `${viewport.width} px, light`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(page, ofColours), `${viewport.width} px, dark`).toEqual([]);
        await page.emulateMedia({ colorScheme: 'light' });
      }
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await violations(page), 'forced colours').toEqual([]);
      await page.emulateMedia({ forcedColors: 'none' });
      await withLargeText(page);
      for (const width of [1280, 640]) {
        await page.setViewportSize({ width, height: 900 });
        await expectNoSidewaysScroll(page, `${width} px with text at 200 %`);
        expect(await violations(page), `${width} px with text at 200 %`).toEqual([]);
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

/** As the browser's own setting for the size of text does it: 32 px where 16 was. */
async function withLargeText(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}

async function expectNoSidewaysScroll(page: Page, where: string) {
  const pixels = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(pixels, `pixels of sideways scroll at ${where}`).toBeLessThanOrEqual(0);
}
