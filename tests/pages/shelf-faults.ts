import type { Page } from '@playwright/test';

/**
 * Lets a page's address say what is wrong with the browser's storage: `?storage=full` takes nothing more, `?storage=blocked`
 * has none at all, nor a database.
 */
export async function storageByAddress(page: Page) {
  await page.addInitScript(() => {
    const storage = new URLSearchParams(location.search).get('storage');
    if (storage === 'full')
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    if (storage !== 'blocked') return;
    Object.defineProperty(window, 'indexedDB', { get: () => undefined });
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
  });
}

/** Leaves beside the rest what can't be read, and what only a newer edition can. */
export async function leaveOddRecords(page: Page) {
  await page.evaluate(() => {
    localStorage.setItem('three-lanes/1/event/0mwrlw5ze-000000-odd', '{"id":"garb');
    localStorage.setItem('three-lanes/2/event/0mwrlw5ze-000000-newer', '{}');
  });
}
