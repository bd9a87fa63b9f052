import { expect, type Page } from '@playwright/test';

/** How many pixels the page is wider than the window. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** Nothing is wider than the window. `where`: the look and width, for the message. */
export async function expectNoSidewaysScroll(page: Page, where: string) {
  expect(await sidewaysScroll(page), `pixels of sideways scroll at ${where}`).toBeLessThanOrEqual(0);
}

/**
 * Words in tables, in tabs and in the heads of listings that a reader doesn't get whole: broken inside a word, or cut off at
 * the edge of what holds them. A break after a hyphen is none, but in code; what a frame that takes the focus scrolls is not cut.
 */
export function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const places = 'table, [role="tab"], figure .head';
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const found: string[] = [];
    const cutBy = (element: Element, right: number): boolean => {
      const frame = element.parentElement;
      if (!frame || frame.matches('[tabindex="0"]')) return false;
      const cuts = getComputedStyle(frame).overflowX !== 'visible';
      return (cuts && right > frame.getBoundingClientRect().right + 1) || cutBy(frame, right);
    };
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      const holder = text.parentElement;
      if (!holder?.closest(places) || holder.closest('.vh') || !holder.checkVisibility()) continue;
      const words = holder.closest('code') ? /\S+/g : /[^\s-]+/g;
      for (const { 0: word, index } of text.data.matchAll(words)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const parts = [...range.getClientRects()].filter(({ width }) => width > 1);
        if (new Set(parts.map(({ top }) => Math.round(top))).size > 1) found.push(`broken: ${word}`);
        else if (parts.some(({ right }) => cutBy(holder, right))) found.push(`cut off: ${word}`);
      }
    }
    return found;
  });
}
