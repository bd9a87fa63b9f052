import type { Page } from '@playwright/test';
import { ofColours, violations } from '../pages/axe';
import { builtPages } from '../pages/built-pages';
import { expectNoSidewaysScroll } from '../pages/fits';
import { withoutTwins } from '../pages/twins';
import { expect, test } from '../pages/watched';

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
      expect(await withoutTwins(page), 'drawings have names, figures have words').toEqual([]);
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
  });
}

/** As the browser's own setting for the size of text does it: 32 px where 16 was. */
async function withLargeText(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
}
