import type { Page } from '@playwright/test';
import { builtPages } from '../pages/built-pages';
import { halfway } from '../pages/learner';
import { expect, test } from '../pages/watched';

/** What is wrong with the place that has the focus now; `end` where Tab has left the page. */
type Stop = { name: string; wrong: string[]; end: boolean };

const phone = 390;
/** On a phone these differ: panes one at a time, contents folded, a menu. */
const differ = ['/', '/lesson/', '/quiz/', '/progress/', '/exercises/environment-config/'];

for (const path of builtPages()) {
  for (const width of differ.includes(path) ? [phone, 1280] : [1280]) {
    test(`Tab goes through ${path} in reading order, seen at every stop, at ${width} px`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await halfway().arrives(page);
      await page.goto(`.${path}`);
      await page.waitForLoadState('networkidle');
      const stops: Stop[] = [];
      while (stops.length < 400) {
        await leaveEditor(page);
        await page.keyboard.press('Tab');
        const stop = await look(page);
        if (stop.end) break;
        stops.push(stop);
      }
      expect(stops.length, 'places that Tab comes to').toBeGreaterThan(5);
      expect(stops.length, 'Tab leaves the page in the end').toBeLessThan(400);
      expect(stops.flatMap(({ name, wrong }) => wrong.map((what) => `${name}: ${what}`))).toEqual([]);
    });
  }
}

/** In an editor Tab indents, until Escape was pressed. */
async function leaveEditor(page: Page) {
  if (await page.evaluate(() => document.activeElement?.matches('textarea, .monaco-editor *')))
    await page.keyboard.press('Escape');
}

function look(page: Page): Promise<Stop> {
  return page.evaluate(async () => {
    const state = window as unknown as { before?: Element };
    const place = document.activeElement;
    if (!place || place === document.body) return { name: '', wrong: [], end: true };
    await new Promise((done) => requestAnimationFrame(done));
    const wrong: string[] = [];
    const follows = Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY;
    if (state.before?.isConnected && !(state.before.compareDocumentPosition(place) & follows))
      wrong.push('comes after what stands behind it');
    state.before = place;
    const ringed = (element: Element | null): boolean => {
      for (let at = element; at && at !== document.body; at = at.parentElement) {
        const { outlineStyle, outlineWidth } = getComputedStyle(at);
        if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) return true;
      }
      return false;
    };
    if (!ringed(place) && !place.closest('.monaco-editor')) wrong.push('shows no ring');
    // A choice is drawn by its label.
    const drawn = place.matches('input') ? (place.closest('label') ?? place) : place;
    const box = drawn.getBoundingClientRect();
    const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const inBar = !!place.closest('header') || place.matches('a[href^="#"]:first-child');
    if (box.bottom <= (inBar ? 0 : bar) || box.top >= innerHeight) wrong.push('is hidden');
    const name = place.getAttribute('aria-label') ?? place.textContent ?? '';
    return {
      name: `${place.tagName.toLowerCase()} "${name.trim().slice(0, 40)}"`,
      wrong,
      end: false,
    };
  });
}
