import type { Page } from '@playwright/test';

interface Shifts {
  /** In the browser's own measure. */
  sum: number;
  /** A line each: how much, what, from where to where. */
  moved: string[];
}

/** From the next page's first moment on: what of it moves by its own doing. */
export async function watchShifts(page: Page): Promise<() => Promise<Shifts>> {
  await page.addInitScript(() => {
    type Source = { node: Node | null; previousRect: DOMRect; currentRect: DOMRect };
    type Shift = PerformanceEntry & { value: number; sources: Source[] };
    const shifts: Shifts = { sum: 0, moved: [] };
    const place = ({ x, y }: DOMRect) => `${Math.round(x)}, ${Math.round(y)}`;
    const says = ({ node, previousRect, currentRect }: Source) =>
      `${node?.nodeName ?? 'what is gone'} “${(node?.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}” from ${place(previousRect)} to ${place(currentRect)}`;
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as Shift[]) {
        shifts.sum += value;
        shifts.moved.push(`${value.toFixed(4)}: ${sources.map(says).join('; ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shifts });
  });
  return () => page.evaluate(() => (window as unknown as { shifts: Shifts }).shifts);
}
