import type { Page, Route } from '@playwright/test';
import { expect } from './watched';

const answers: Record<'gone' | 'broken', (route: Route) => Promise<void>> = {
  gone: (route) => route.fulfill({ status: 404, body: 'Not found' }),
  broken: (route) => route.abort(),
};

/**
 * Follows a link of /exercises/ to a page whose data are gone from the server, or don't come through. Gives back what mends it.
 */
export async function followBrokenLink(page: Page, how: 'gone' | 'broken'): Promise<() => Promise<void>> {
  const data = '**/exercises/environment-config/__data.json*';
  await page.goto('./exercises/');
  await page.waitForLoadState('networkidle');
  await page.route(data, answers[how]);
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Exercise 1/ })
    .click();
  const heading = how === 'gone' ? 'This road ends here' : 'This page did not open';
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  return () => page.unroute(data);
}

/** From now on no script comes that the page has not got yet. Gives back what mends it. */
export async function withoutLateScripts(page: Page): Promise<() => Promise<void>> {
  const scripts = '**/_app/immutable/chunks/*.js';
  await page.waitForLoadState('networkidle');
  await page.route(scripts, (route) => route.abort());
  return () => page.unroute(scripts);
}
