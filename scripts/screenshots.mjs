/**
 * Makes the pictures that the manifest shows before somebody installs the app, from the built app: build first.
 * What to show, and how large, stands in `static/manifest.webmanifest` (sizes) and below (pages). Plain Node.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { launchOptions } from './browser.mjs';
import { root, stop } from './install.mjs';
import { serve } from './serve.mjs';

/** @typedef {import('playwright-core').Page} Page */

const wide = { viewport: { width: 1280, height: 800 } };
const narrow = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** @type {{ file: string, path: string, device: import('playwright-core').BrowserContextOptions, ready: (page: Page) => Promise<void> }[]} */
const pictures = [
  { file: 'exercise-wide', path: 'exercises/environment-config/', device: wide, ready: exerciseGraded },
  { file: 'lesson-wide', path: 'lesson/', device: wide, ready: figureInView },
  { file: 'lesson-narrow', path: 'lesson/', device: narrow, ready: figureInView },
  { file: 'quiz-narrow', path: 'quiz/', device: narrow, ready: quizBegun },
];

const build = join(root, 'build');
if (!existsSync(join(build, 'index.html'))) stop('There is no build/ to picture. Run "npm run build".');
const folder = join(root, 'static', 'screenshots');
mkdirSync(folder, { recursive: true });
const site = await serve(build);
const browser = await chromium.launch(launchOptions());
for (const { file, path, device, ready } of pictures) {
  const context = await browser.newContext({ ...device, reducedMotion: 'reduce', colorScheme: 'light' });
  const page = await context.newPage();
  await page.goto(site.url + path);
  await ready(page);
  await page.evaluate(() => document.fonts.ready);
  const webp = await toWebp(await context.newPage(), await page.screenshot());
  writeFileSync(join(folder, `${file}.webp`), webp);
  console.log(`static/screenshots/${file}.webp  ${Math.round(webp.length / 1000)} kB`);
  await context.close();
}
await browser.close();
await site.close();

/** @param {Page} page */
async function exerciseGraded(page) {
  await page.getByRole('textbox', { name: /, editor$/ }).focus();
  await page.locator('.monaco-editor .squiggly-error').first().waitFor();
}

/** @param {Page} page */
async function figureInView(page) {
  const figure = page.getByRole('heading', { name: /^Drive it/ }).first();
  await figure.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top - 90));
}

/** @param {Page} page */
async function quizBegun(page) {
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await page.getByRole('button', { name: /^Check/ }).waitFor();
  await page.mouse.move(0, 0);
  await page.evaluate(() => scrollTo(0, 0));
}

/** @param {Page} page a blank one, to draw on @param {Buffer} png @returns {Promise<Buffer>} */
async function toWebp(page, png) {
  const encoded = await page.evaluate(
    async (source) => {
      const picture = await createImageBitmap(await (await fetch(source)).blob());
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      canvas.getContext('2d')?.drawImage(picture, 0, 0);
      const bytes = new Uint8Array(
        await (await canvas.convertToBlob({ type: 'image/webp', quality: 0.6 })).arrayBuffer(),
      );
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  return Buffer.from(encoded, 'base64');
}
