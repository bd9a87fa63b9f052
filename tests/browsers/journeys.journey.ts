/** The journeys of a learner in browsers other than Chromium, each where it is installed. Against build/: build first. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { passing } from '../pages/passing-config';
import type { Brand, Driven } from './driven';
import { firefox } from './firefox';
import { webkit } from './webkit';

for (const [at, brand] of [firefox, webkit].entries()) {
  if (brand.missing) console.warn(`${brand.name} is not tested here. ${brand.missing}`);
  describe.skipIf(brand.missing)(`in ${brand.name}`, () => journeys(brand, 4380 + at));
}

function journeys(brand: Brand, port: number) {
  let browser: Driven;
  let site: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    site = await serve('build', { port });
    browser = await brand.start();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const sees = (text: string | RegExp, timeout = 15_000) =>
    expect
      .poll(async () => new RegExp(text).test(await browser.run<string>('return document.body.innerText')), {
        timeout,
        message: `the page says ${String(text)}`,
      })
      .toBe(true);

  const plainEditorSwitch = async () => {
    await browser.click('//summary[contains(., "Editor options")]');
    await browser.click('//label[contains(., "Plain editor")]');
  };

  test('a tick in the lesson is kept, and comes back when localStorage is lost', async () => {
    await browser.open(`${site.url}lesson/`);
    await sees('0 of 5 true');
    await browser.click('(//main//input[@type="checkbox"])[1]');
    await sees('1 of 5 true');
    await browser.open(`${site.url}lesson/`);
    await sees('1 of 5 true');
    await expect
      .poll(() => browser.run(secondCopy), { timeout: 10_000, message: 'entries in the second copy' })
      .toBeGreaterThan(0);
    await browser.run('localStorage.clear()');
    await browser.open(`${site.url}lesson/`);
    await sees('1 of 5 true');
  });

  test('a config is judged while it is typed, passes, and is there after a reload', async () => {
    await browser.open(`${site.url}exercises/environment-config/`);
    await sees(/\d+ of \d+/);
    await plainEditorSwitch();
    await expect
      .poll(() => browser.run('return document.querySelector("textarea")?.readOnly === false'))
      .toBe(true);
    await browser.run(
      `const area = document.querySelector('textarea');
       area.focus();
       area.select();
       document.execCommand('insertText', false, arguments[0]);`,
      passing,
    );
    await sees('Passed');
    await browser.open(`${site.url}exercises/environment-config/`);
    await sees('Passed');
    expect(await browser.run('return document.querySelector("textarea").value')).toBe(passing);
  });

  test('the full editor takes the plain one’s place, with its workers and the same text', async () => {
    await plainEditorSwitch();
    await browser.click('//textarea');
    await expect
      .poll(
        () => browser.run('return document.querySelector(".monaco-editor .view-lines")?.innerText ?? ""'),
        {
          timeout: 30_000,
        },
      )
      .toContain('orders_dev');
    await sees('Passed');
  });

  test('a quiz is taken to its result', async () => {
    await browser.open(`${site.url}quiz/`);
    await browser.click('//button[contains(., "Start the quiz")]');
    for (let number = 1; number <= 8; number += 1) {
      await expect
        .poll(() => browser.run(`return !!document.querySelector('main form fieldset')`), { timeout: 10_000 })
        .toBe(true);
      await browser.run(anAnswer);
      await browser.click('//main//button[starts-with(normalize-space(), "Check")]');
      await sees(number === 8 ? 'See the result' : 'Next question');
      await browser.click(
        `//main//button[contains(., "${number === 8 ? 'See the result' : 'Next question'}")]`,
      );
    }
    await sees(/passed/i);
    await sees(/[0-8] of 8/);
  });

  test('the app opens with the server stopped', async () => {
    await browser.open(`${site.url}lesson/`);
    await expect
      .poll(() => browser.run('return !!navigator.serviceWorker.controller'), { timeout: 30_000 })
      .toBe(true);
    await site.close();
    for (const path of ['quiz/', 'progress', 'exercises/environment-config/', 'lesson/']) {
      await browser.open(`${site.url}${path}`);
      await expect
        .poll(() => browser.run('return document.querySelector("h1")?.textContent ?? ""'))
        .not.toBe('');
    }
    await sees('1 of 5 true');
  });
}

/** How many entries the second copy holds: counted in the background, known at a later look. */
const secondCopy = `
  const asked = indexedDB.open('three-lanes');
  // Not there yet: it is the app's to make.
  asked.onupgradeneeded = () => asked.transaction.abort();
  asked.onsuccess = () => {
    const [store] = asked.result.objectStoreNames;
    const count = asked.result.transaction(store).objectStore(store).count();
    count.onsuccess = () => { window.secondCopy = count.result; asked.result.close(); };
  };
  return window.secondCopy ?? 0;
`;

/** Some answer to the question on the page, whichever kind it is: right or wrong doesn't matter here. */
const anAnswer = `
  const form = document.querySelector('main form');
  const box = form.querySelector('fieldset input[type=radio], fieldset input[type=checkbox]');
  box?.click();
  for (const [at, select] of form.querySelectorAll('select').entries()) {
    select.selectedIndex = at + 1;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
  form.querySelector('button[aria-label^="Line "], button[aria-pressed]')?.click();
`;
