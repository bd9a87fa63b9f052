import { expect, type Page } from '@playwright/test';

/** How many pixels the page is wider than the window. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** Nothing is wider than the window. `where`: the look and width, for the message. */
export async function expectNoSidewaysScroll(page: Page, where: string) {
  expect(await sidewaysScroll(page), `pixels of sideways scroll at ${where}`).toBeLessThanOrEqual(0);
}
