import type { ServerResponse } from 'node:http';
import type { Page } from '@playwright/test';
import { digestsOf, publishNext } from './editions';
import { ExercisePage } from '../pages/exercise-page';
import { expect, isKept, test, visit } from '../pages/hosted';

const login = '<!doctype html><title>Log in</title><h1>Hotel network: log in</h1>';

/** What servers, proxies and captive portals send in place of a file, each with status and type as they do. */
const wrongAnswers: [name: string, path: RegExp, send: (response: ServerResponse) => void][] = [
  ['a server error', /\/quiz\/$/, (response) => response.writeHead(500).end('Internal error')],
  ['a missing page', /\/quiz\/$/, (response) => response.writeHead(404).end('Not found')],
  [
    'a redirect to the login',
    /\/quiz\/$/,
    (response) => response.writeHead(302, { location: '/lesson/' }).end(),
  ],
  ['a login page in place of a page', /\/quiz\/$/, (response) => send(response, 'text/html', login)],
  [
    'a login page in place of a script',
    /\/entry\/app.*\.js$/,
    (response) => send(response, 'text/html', login),
  ],
  ['half a script', /\/entry\/app.*\.js$/, (response) => send(response, 'text/javascript', 'export const a')],
  ['an answer that breaks off', /\/entry\/app.*\.js$/, breakOff],
];

function send(response: ServerResponse, type: string, body: string) {
  response.writeHead(200, { 'content-type': type }).end(body);
}

function breakOff(response: ServerResponse) {
  response.writeHead(200, { 'content-type': 'text/javascript', 'content-length': '5000' });
  response.write('export const a = 1;', () => response.destroy());
}

/** Everything that this browser has stored of the app: the first digits of each file's SHA-256. */
function stored(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const digests: string[] = [];
    for (const name of await caches.keys()) {
      if (name.endsWith('open tabs')) continue;
      const cache = await caches.open(name);
      for (const answer of await cache.matchAll()) {
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await answer.arrayBuffer()));
        digests.push([...hash.slice(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
      }
    }
    return digests;
  });
}

/** Looks for a new edition and waits until it is stored or given up. @returns whether it waits to be taken */
function editionArrives(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const next = registration.installing;
    while (next && next.state === 'installing')
      await new Promise((done) => next.addEventListener('statechange', done, { once: true }));
    return registration.waiting !== null;
  });
}

test('nothing but the edition’s own files is ever stored, and the old edition goes on', async ({
  context,
  host,
}) => {
  test.slow();
  const page = await visit(context, host);
  const genuine = new Set(digestsOf(host.folder));
  const before = await page.evaluate(() => caches.keys());
  publishNext(host.folder);
  for (const digest of digestsOf(host.folder)) genuine.add(digest);

  for (const [name, wrong, answer] of wrongAnswers) {
    host.fault = (path, response) => wrong.test(path) && (answer(response), true);
    expect(await editionArrives(page), name).toBe(false);
    const files = await stored(page);
    expect(files.length, name).toBeGreaterThan(100);
    expect(
      files.filter((digest) => !genuine.has(digest)),
      name,
    ).toEqual([]);
    expect(await page.evaluate(() => fetch('./quiz/').then((kept) => kept.text())), name).toContain(
      'Quiz · Three Lanes',
    );
    // What was whole stays for the next try. Here each fault shall meet an edition that has nothing yet.
    await page.evaluate(async (kept) => {
      for (const cache of await caches.keys()) if (!kept.includes(cache)) await caches.delete(cache);
    }, before);
  }
  host.fault = null;
  expect(await editionArrives(page), 'the whole edition').toBe(true);
});

test('a heavy part that a login page stands in for is not stored, and comes when the way is free', async ({
  context,
  host,
}) => {
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const page = await context.newPage();
  await page.goto(host.url);
  await isKept(page, 'small');
  const genuine = new Set(digestsOf(host.folder));
  host.fault = (path, response) =>
    /\/immutable\/.*\.js$/.test(path) && (send(response, 'text/html', login), true);

  const exercise = new ExercisePage(page);
  await page.goto(`${host.url}exercises/environment-config/`);
  await exercise.editor.focus();
  await expect(page.getByText('The full editor could not be fetched')).toBeVisible();
  await exercise.write('dev: typed behind a portal\n');
  expect((await stored(page)).filter((digest) => !genuine.has(digest))).toEqual([]);

  host.fault = null;
  await page.reload();
  await exercise.fullEditor();
  await expect(page.locator('.monaco-editor').getByText('typed behind a portal').first()).toBeVisible();
});
