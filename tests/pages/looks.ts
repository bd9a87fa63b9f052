import type { Page } from '@playwright/test';
import { ofColours, ofLayout, violations } from './axe';
import { sidewaysScroll } from './fits';
import { expect, test } from './watched';

interface Look {
  name: string;
  width: number;
  colorScheme: 'light' | 'dark';
  forcedColors: 'active' | 'none';
  /** As the browser's own setting for the size of text has it, in pixels. */
  text: 16 | 32;
  /** Where only colours differ from the look before, or places too, only their rules are asked. */
  only?: string[];
}

const plain = { colorScheme: 'light', forcedColors: 'none', text: 16 } as const;
const desk = { ...plain, width: 1280 };

/** Every width and look at least once with every state; not every one with every other. A device is gone through once. */
const devices: { device: string; hasTouch: boolean; looks: [Look, ...Look[]] }[] = [
  {
    device: 'at a desk',
    hasTouch: false,
    looks: [
      { ...desk, name: '1280 px, light' },
      { ...desk, name: '1280 px, dark', colorScheme: 'dark', only: ofColours },
      { ...desk, name: '1280 px, forced colours', forcedColors: 'active', only: ofColours },
      { ...desk, name: '1280 px, text at 200 %', text: 32 },
    ],
  },
  {
    device: 'on a phone',
    hasTouch: true,
    looks: [
      { ...plain, name: '390 px, dark', width: 390, colorScheme: 'dark' },
      { ...plain, name: '320 px, light', width: 320, only: ofLayout },
    ],
  },
];

/** Looks at the page as it stands, in every look of a device. `state`: what it shows, for the message. */
export type See = (state: string) => Promise<void>;

/**
 * A test for each device: a journey through states that it names to `see`. Each must be without violations, and no wider than
 * the window, in every look. A journey that makes something fail clears `trouble` of what the console told of it.
 */
export function inEveryLook(
  title: string,
  journey: (page: Page, see: See, trouble: string[]) => Promise<void>,
) {
  for (const { device, hasTouch, looks } of devices) {
    test.describe(device, () => {
      test.use({ viewport: { width: looks[0].width, height: 800 }, hasTouch });

      test(title, async ({ page, trouble }) => {
        test.slow();
        const take = await taker(page);
        await take(looks[0]);
        const see = async (state: string) => {
          for (const look of looks) {
            await take(look);
            await isFine(page, look, state);
          }
          await take(looks[0]);
        };
        await journey(page, see, trouble);
      });
    });
  }
}

async function isFine(page: Page, { name, only }: Look, state: string) {
  // Scrolled half under the top bar, a button would count as a small one.
  await page.evaluate(() => scrollTo(0, 0));
  const pixels = await sidewaysScroll(page);
  expect.soft(pixels, `pixels of sideways scroll: ${state}, ${name}`).toBeLessThanOrEqual(0);
  expect.soft(await violations(page, only), `${state}, ${name}`).toEqual([]);
}

/** Gives the page a look, whatever it had before. */
async function taker(page: Page): Promise<(look: Look) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  let enlarged = false;
  return async ({ width, colorScheme, forcedColors, text }) => {
    if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme, forcedColors });
    if (text === 16 && !enlarged) return;
    enlarged = text !== 16;
    // Last, because the others take it back; and a page that is gone to forgets it.
    await session.send('Page.setFontSizes', { fontSizes: { standard: text, fixed: text * 0.8125 } });
    const rem = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    await expect.poll(rem).toBe(`${text}px`);
  };
}
