import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'three-lanes-serve-'));
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'site', 'lesson'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'outside');
  writeFileSync(join(folder, 'site', 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(folder, 'site', 'lesson', 'index.html'), '<h1>Lesson</h1>');
  writeFileSync(join(folder, 'site', '404.html'), '<h1>No such page</h1>');
  site = await serve(join(folder, 'site'), { port: 45170, base: '/sub/path/' });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

test('serves pages below its base, with their type', async () => {
  const page = await fetch(`${site.url}lesson/`);
  expect(page.status).toBe(200);
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await page.text()).toContain('Lesson');
});

test('adds the slash that a folder needs', async () => {
  const page = await fetch(`${site.url}lesson`, { redirect: 'manual' });
  expect(page.status).toBe(301);
  expect(page.headers.get('location')).toBe('/sub/path/lesson/');
});

test('answers an unknown page with the app’s own page and status 404', async () => {
  const page = await fetch(`${site.url}nowhere/`);
  expect(page.status).toBe(404);
  expect(await page.text()).toContain('No such page');
});

test('takes the next free port when its own is taken', async () => {
  const second = await serve(join(folder, 'site'), { port: Number(new URL(site.url).port) });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(new URL(site.url).port));
  await second.close();
});

test.each([
  '/sub/path/../../secret.txt',
  '/sub/path/..%2f..%2fsecret.txt',
  '/sub/path/%2e%2e/%2e%2e/secret.txt',
])('keeps to its folder: %s', async (path) => {
  expect(await get(path)).not.toContain('outside');
});

test('answers a malformed address instead of stopping', async () => {
  expect(await get('/sub/path/%E0%A4%A')).toContain('not well formed');
});

/** A raw request: `fetch` would tidy the path before sending it. */
function get(path: string): Promise<string> {
  return new Promise((done, failed) => {
    request({ host: 'localhost', port: new URL(site.url).port, path }, (response) => {
      let body = '';
      response.on('data', (chunk) => (body += chunk)).on('end', () => done(body));
    })
      .on('error', failed)
      .end();
  });
}
