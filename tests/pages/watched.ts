import { test as base, expect, type Page } from '@playwright/test';

/**
 * A page that is watched while a test uses it: at the end, nothing may have gone wrong in its console, broken the
 * content security policy, thrown, or asked another host for anything.
 */
export const test = base.extend<{ trouble: string[] }>({
  trouble: [
    async ({ page }, use) => {
      const trouble: string[] = [];
      watch(page, trouble);
      await use(trouble);
      expect(trouble, 'nothing went wrong behind the page').toEqual([]);
    },
    { auto: true },
  ],
});

/** Writes what goes wrong on `page` into `trouble`, a sentence each. */
export function watch(page: Page, trouble: string[]) {
  page.on('pageerror', (error) => trouble.push(`threw: ${error.message}`));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' || /content security policy|trusted ?type/i.test(text))
      trouble.push(`console: ${text}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && hostname !== 'localhost')
      trouble.push(`asked ${request.url()}`);
  });
}

export { expect };
