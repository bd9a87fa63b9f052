import type { BrowserContext, Page } from '@playwright/test';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { offlineList } from '../../scripts/offline-adapter.mjs';
import { builtPages } from './built-pages';
import { expect, test } from './watched';

/** The same build below `/` and below a path: one artifact for every host. */
const places = [
  { base: '/', port: 4311 },
  { base: '/some/sub/path/', port: 4331 },
];

type Site = Awaited<ReturnType<typeof serve>>;

/** Waits until the worker has stored everything, heavy parts included, by the list that it carries itself. */
async function everythingIsKept(page: Page) {
  await page.waitForFunction(
    async () => {
      const registration = await navigator.serviceWorker.ready;
      return new Promise<boolean>((done) => {
        navigator.serviceWorker.addEventListener('message', ({ data }) => done(data.small && data.heavy), {
          once: true,
        });
        registration.active?.postMessage('state?');
      });
    },
    undefined,
    { timeout: 30_000, polling: 500 },
  );
}

async function visit(context: BrowserContext, site: Site) {
  const page = await context.newPage();
  await page.goto(site.url);
  await everythingIsKept(page);
  return page;
}

for (const { base, port } of places) {
  test.describe(`with the server stopped, at ${base}`, () => {
    test('every page opens, with and without its last slash', async ({ context }) => {
      const site = await serve('build', { port, base });
      const page = await visit(context, site);
      await site.close();
      for (const path of builtPages()) {
        await page.goto(`${site.url}${path.slice(1)}`);
        await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
        if (path === '/') continue;
        await page.goto(`${site.url}${path.slice(1, -1)}`);
        expect(new URL(page.url()).pathname, 'the slash is added').toBe(`${base}${path.slice(1)}`);
        await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      }
    });

    test('an address that the app does not have leads home', async ({ context }) => {
      const site = await serve('build', { port: port + 5, base });
      const page = await visit(context, site);
      await site.close();
      await page.goto(`${site.url}no/such/page/`);
      expect(page.url()).toBe(site.url);
    });
  });
}

test('a new edition is announced, and taken only when the person agrees', async ({ context }) => {
  const folder = mkdtempSync(join(tmpdir(), 'three-lanes-edition-'));
  cpSync('build', folder, { recursive: true });
  const site = await serve(folder, { port: 4351 });
  const page = await visit(context, site);

  publishNext(folder);
  await page.reload();
  const notice = page.getByRole('status').filter({ hasText: 'A new edition' });
  await expect(notice).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-next-edition');

  await Promise.all([page.waitForEvent('load'), notice.getByRole('button', { name: 'Load it' }).click()]);
  await expect(page.locator('html')).toHaveAttribute('data-next-edition', '');
  await site.close();
  rmSync(folder, { recursive: true });
});

test('an edition that can’t be stored whole leaves the old one working', async ({ context }) => {
  const folder = mkdtempSync(join(tmpdir(), 'three-lanes-broken-'));
  cpSync('build', folder, { recursive: true });
  const site = await serve(folder, { port: 4361 });
  const page = await visit(context, site);

  publishNext(folder);
  rmSync(join(folder, 'quiz', 'index.html'));
  await page.reload();
  await page.waitForFunction(async () => !(await navigator.serviceWorker.ready).installing);
  await expect(page.getByRole('status').filter({ hasText: 'A new edition' })).toHaveCount(0);
  await site.close();
  await page.goto(`${site.url}quiz/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  rmSync(folder, { recursive: true });
});

/** Marks every page of a built folder and gives the worker the digests that go with it, as a new build would. */
function publishNext(folder: string) {
  for (const path of builtPages(folder)) {
    const file = join(folder, path, 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace('<html ', '<html data-next-edition '));
  }
  const worker = join(folder, 'service-worker.js');
  const code = readFileSync(worker, 'utf8').split('\n').slice(1).join('\n');
  writeFileSync(worker, `self.offlineList = ${JSON.stringify(offlineList(folder))};\n${code}`);
}
