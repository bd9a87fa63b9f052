import type { Page } from '@playwright/test';
import { builtPages } from '../pages/built-pages';
import { expect, test } from '../pages/watched';

/** What a page may move by its own doing, in the browser's measure: a word that comes to be a pixel wider. */
const most = 0.0005;

/** From the page's first moment: how much moved, and what. */
async function watchShifts(page: Page): Promise<() => Promise<{ sum: number; moved: string[] }>> {
  await page.addInitScript(() => {
    const shifts = { sum: 0, moved: [] as string[] };
    type Shift = PerformanceEntry & { value: number; sources: LayoutShiftSource[] };
    type LayoutShiftSource = { node: Node | null; previousRect: DOMRect; currentRect: DOMRect };
    const says = ({ node, previousRect: was, currentRect: is }: LayoutShiftSource) =>
      `${node?.nodeName ?? 'what is gone'} “${(node?.textContent ?? '').trim().slice(0, 40)}” from ${was.x}, ${was.y} to ${is.x}, ${is.y}`;
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[]) {
        shifts.sum += value;
        shifts.moved.push(`${value.toFixed(4)}: ${sources.map(says).join('; ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shifts });
  });
  return () =>
    page.evaluate(() => (window as unknown as { shifts: { sum: number; moved: string[] } }).shifts);
}

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
      expect(sum, `layout shift at ${width} px:\n${moved.join('\n')}`).toBeLessThanOrEqual(most);
    });
