import type { Page } from '@playwright/test';
import { ofColours, violations } from './axe';
import { sidewaysScroll } from './fits';
import { expect, test } from './watched';

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;
interface Look {
  name: string;
  media: Media;
}
interface Size {
  name: string;
  width: number;
  largeText?: true;
  looks: [Look, ...Look[]];
}

const light: Look = { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } };
const dark: Look = { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } };
const forced: Look = { name: 'forced colours', media: { colorScheme: 'light', forcedColors: 'active' } };

/** Every width and look at least once with every state; not every one with every other. */
const sizes: Size[] = [
  { name: '1280 px', width: 1280, looks: [light, dark, forced] },
  { name: '1280 px, text at 200 %', width: 1280, largeText: true, looks: [light] },
  { name: '390 px', width: 390, looks: [dark] },
  { name: '320 px', width: 320, looks: [light] },
];

/** Looks at the page as it stands, in every look of a size. `state`: what it shows, for the message. */
export type See = (state: string) => Promise<void>;

/**
 * A test for each size: a journey through states that it names to `see`. Each must be without violations, and no wider than
 * the window. Where only colours change, only the rules of colours are asked again.
 */
export function inEveryLook(title: string, journey: (page: Page, see: See) => Promise<void>) {
  for (const size of sizes) {
    test.describe(size.name, () => {
      test.use({ viewport: { width: size.width, height: 800 }, hasTouch: size.width < 760 });

      test(title, async ({ page }) => {
        test.slow();
        const [first] = size.looks;
        await page.emulateMedia({ reducedMotion: 'reduce', ...first.media });
        const enlarge = size.largeText ? await largeText(page) : null;
        await journey(page, async (state) => {
          await enlarge?.();
          await see(page, size, state);
        });
      });
    });
  }
}

async function see(page: Page, { looks }: Size, state: string) {
  // Scrolled half under the top bar, a button would count as a small one.
  await page.evaluate(() => scrollTo(0, 0));
  expect.soft(await sidewaysScroll(page), `pixels of sideways scroll: ${state}`).toBeLessThanOrEqual(0);
  const [first, ...others] = looks;
  expect.soft(await violations(page), `${state}, ${first.name}`).toEqual([]);
  for (const { name, media } of others) {
    await page.emulateMedia(media);
    expect.soft(await violations(page, ofColours), `${state}, ${name}`).toEqual([]);
  }
  if (others.length > 0) await page.emulateMedia(first.media);
}

/** As the browser's own setting for the size of text does it: 32 px where 16 was. A page that is gone to forgets it. */
async function largeText(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  return async () => {
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    const rem = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    await expect.poll(rem).toBe('32px');
  };
}
