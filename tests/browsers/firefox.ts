import puppeteer from 'puppeteer-core';
import type { Brand, Driven } from './driven';
import { program } from './installed';

const path = process.env.FIREFOX_PATH ?? program('firefox-esr', 'firefox');

/** Firefox, driven over WebDriver BiDi. */
export const firefox: Brand = {
  name: 'Firefox',
  missing: path ? null : 'Install Firefox, on Debian "apt-get install firefox-esr", or set FIREFOX_PATH.',
  async start(): Promise<Driven> {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: path ?? '',
      headless: true,
    });
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    return {
      async open(address) {
        await page.goto(address);
      },
      run: <T>(body: string, ...given: unknown[]) =>
        page.evaluate(`(function () { ${body} }).apply(null, ${JSON.stringify(given)})`) as Promise<T>,
      async click(xpath) {
        await page.locator(`::-p-xpath(${xpath})`).click();
      },
      async type(text) {
        await page.keyboard.type(text);
      },
      close: () => browser.close(),
    };
  },
};
