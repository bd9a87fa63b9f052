import { expect, type Page } from '@playwright/test';

/** Nothing is wider than the window. `where`: the look and width, for the message. */
export async function expectNoSidewaysScroll(page: Page, where: string) {
  const pixels = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(pixels, `pixels of sideways scroll at ${where}`).toBeLessThanOrEqual(0);
}
