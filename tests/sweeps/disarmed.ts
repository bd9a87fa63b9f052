import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from '../pages/watched';

/** Texts that become scripts where a page takes them for markup, an address or code: one a line. */
export const vectors = readFileSync('tests/fixtures/hostile/markup.txt', 'utf8').trimEnd().split('\n');

/** Before any page loads: whatever a vector manages to call is written down instead. */
export async function disarm(page: Page) {
  await page.addInitScript(() => {
    const ran: string[] = [];
    Object.defineProperty(window, 'ran', { value: ran });
    for (const name of ['alert', 'confirm', 'prompt', 'msgbox'])
      Object.defineProperty(window, name, { value: (said: unknown) => ran.push(`${name}(${String(said)})`) });
  });
}

/** Nothing ran, nothing lies ready to run, and nothing was put on what all objects share. */
export async function expectHarmless(page: Page) {
  const found = await page.evaluate(() => ({
    ran: (window as unknown as { ran: string[] }).ran,
    handlers: [...document.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames().filter((name) => /^on/i.test(name)),
    ),
    frames: document.querySelectorAll('iframe, object, embed, base').length,
    addresses: [...document.querySelectorAll('[href], [src], [action], [formaction]')]
      .flatMap((element) => ['href', 'src', 'action', 'formaction'].map((name) => element.getAttribute(name)))
      .filter((address) => /^\s*(?:javascript|vbscript|data:text)/i.test(address ?? '')),
    shared: Object.keys(Object.prototype),
  }));
  expect(found).toEqual({ ran: [], handlers: [], frames: 0, addresses: [], shared: [] });
}
