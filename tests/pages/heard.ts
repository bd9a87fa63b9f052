import type { Page } from '@playwright/test';

/**
 * What a reader of the screen is told without the focus moving: what changes inside live regions that were there before the
 * change, and alerts that come. Regions that come with their words count for nothing, as with many readers.
 */
export async function listenTo(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    const live = '[aria-live], [role="status"], [role="alert"]';
    const known = new WeakSet<Element>();
    const say = (element: Element) => {
      const text = (element.textContent ?? '').replace(/[\s\u200b]+/g, ' ').trim();
      if (text) heard.push(text);
    };
    const look = (changes: MutationRecord[]) => {
      const regions = new Set<Element>();
      for (const { target, addedNodes } of changes) {
        const place = target instanceof Element ? target : target.parentElement;
        const region = place?.closest(live);
        if (region && known.has(region)) regions.add(region);
        for (const node of addedNodes)
          if (node instanceof Element)
            for (const alert of [node, ...node.querySelectorAll('[role="alert"]')])
              if (alert.matches('[role="alert"]')) regions.add(alert);
      }
      regions.forEach(say);
      document.querySelectorAll(live).forEach((region) => known.add(region));
    };
    const whole = { subtree: true, childList: true, characterData: true };
    new MutationObserver(look).observe(document, whole);
    Object.assign(window, { heard });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}
