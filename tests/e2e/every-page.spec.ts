import { violations } from '../pages/axe';
import { builtPages } from '../pages/built-pages';
import { brokenWords, expectNoSidewaysScroll } from '../pages/fits';
import { expect, test } from '../pages/watched';

/** The other looks and widths stand in tests/sweeps/every-look.spec.ts. */
for (const path of builtPages()) {
  test.describe(`the page ${path}`, () => {
    test('is accessible, and fits a phone and a desk, light and dark', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`.${path}`);
      await page.waitForLoadState('networkidle');
      expect(await violations(page)).toEqual([]);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const width of [320, 390, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          await expectNoSidewaysScroll(page, `${width} px, ${colorScheme}`);
          if (width < 400) expect(await brokenWords(page), `words at ${width} px`).toEqual([]);
        }
      }
    });

    test('has one main heading, a title, a way past the bar, and no letter that its first fonts lack', async ({
      page,
    }) => {
      const fonts: string[] = [];
      page.on('request', (request) => {
        if (request.resourceType() === 'font') fonts.push(request.url());
      });
      await page.goto(`.${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page).toHaveTitle(/Three Lanes/);
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main')).toBeFocused();
      expect(fonts.filter((font) => !/-core\.[^/]+$/.test(font))).toEqual([]);
      expect(fonts).not.toEqual([]);
    });
  });
}
