import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { disarm, expectHarmless, vectors } from './disarmed';
import { ExercisePage } from '../pages/exercise-page';
import { expect, test } from '../pages/watched';

test.beforeEach(({ page }) => disarm(page));

const pages = ['./', './lesson/', './quiz/', './review/', './progress/', './progress/record/', './projects/'];
const exercises = ['./exercises/environment-config/', './exercises/promotion-plan/'];

test('the vectors do run where nothing holds them', async ({ page, trouble }) => {
  await page.goto('about:blank');
  await page.setContent(`<!doctype html><title>Bare</title><body>${vectors.slice(0, 60).join('\n')}`);
  await page.setContent(vectors.slice(60).join('\n'));
  await expect(expectHarmless(page)).rejects.toThrow();
  expect(trouble).not.toEqual([]);
  trouble.length = 0;
});

test.describe('what a learner types', () => {
  const asKeysAndValues = vectors.map((vector) => `  ${JSON.stringify(vector)}: ${JSON.stringify(vector)}`);
  const config = ['dev:', ...asKeysAndValues, 'stage:', '  retries: 1', 'prod:', '  retries: 3', ''].join(
    '\n',
  );
  const plan = vectors
    .map((vector) => `- Mara ${vector} approves every deployment to prod. ${vector}`)
    .join('\n');

  for (const [path, text] of [
    ['./exercises/environment-config/', config],
    ['./exercises/promotion-plan/', plan],
  ] as const) {
    test(`into ${path}, in both editors, stays text`, async ({ page }) => {
      const exercise = new ExercisePage(page);
      await exercise.open(path);
      await exercise.editor.fill(text);
      await page.getByRole('button', { name: 'Check', exact: true }).first().click();
      await openEverything(page);
      await expectHarmless(page);
      await exercise.fullEditor();
      await exercise.write(`${text}\n`);
      await openEverything(page);
      await expectHarmless(page);
    });
  }

  test('as a file of their own, with a name to match, stays text', async ({ page }) => {
    await new ExercisePage(page).open();
    const name = '<img src=x onerror=alert(1)>.yaml';
    await page
      .getByLabel('Your own file')
      .setInputFiles({ name, mimeType: 'text/yaml', buffer: Buffer.from(config) });
    await expect(page.getByText(name).first()).toBeVisible();
    await openEverything(page);
    await expectHarmless(page);
  });
});

test.describe('a record that somebody else wrote', () => {
  test('is imported, or refused, and nothing of it runs', async ({ page }) => {
    await page.goto('./progress/');
    const written = JSON.parse(
      readFileSync('tests/fixtures/progress/version-1.export.json', 'utf8'),
    ) as unknown;
    for (const keep of [/^(?:format|id|type|question|exercise|section|list|item)$/, /^(?:format|id|type)$/]) {
      const file = JSON.stringify(poisoned(written, keep));
      await page
        .getByLabel('Import a file of progress')
        .setInputFiles({ name: 'progress.json', mimeType: 'application/json', buffer: Buffer.from(file) });
      const add = page.getByRole('button', { name: 'Add all of it' });
      await expect(add.or(page.getByRole('button', { name: 'Choose another file' }))).toBeVisible();
      if (await add.isVisible()) await add.click();
      await expectHarmless(page);
    }
    await visitEverything(page);
  });

  test('is found in storage, and nothing of it runs', async ({ page }) => {
    await page.goto('./projects/');
    const stored = JSON.parse(readFileSync('tests/fixtures/progress/version-1.json', 'utf8')) as Record<
      string,
      string
    >;
    const poison = Object.entries(stored).map(([key, value]) => [
      key,
      JSON.stringify(poisoned(JSON.parse(value), /^(?:id|type|exercise|question|section)$/)),
    ]);
    await page.evaluate((entries) => {
      for (const [key = '', value = ''] of entries) localStorage.setItem(key, value);
      for (const key of ['three-lanes.theme', 'three-lanes/1/setting/x'])
        localStorage.setItem(key, '"><img src=x onerror=alert(1)>');
    }, poison);
    await visitEverything(page);
  });
});

test('site.json’s words stay words', async ({ page }) => {
  const links = vectors.map((vector) => ({
    title: vector.slice(0, 60),
    href: `https://handbook.example/#${vector}`,
  }));
  for (const from of [0, 8]) {
    const site = { environment: vectors[0], links: links.slice(from, from + 8) };
    await page.route('**/site.json', (route) => route.fulfill({ json: site }));
    await page.goto('./projects/');
    await expect(page.getByRole('contentinfo').getByRole('link')).toHaveCount(9);
    await expectHarmless(page);
  }
});

test('an address that carries markup is an address', async ({ page }) => {
  for (const some of inForties(vectors)) {
    const query = some.map((vector, at) => `q${at}=${encodeURIComponent(vector)}`).join('&');
    await page.goto(`./projects/?${query}#${some[0]}`);
    await page.evaluate((hashes) => {
      for (const hash of hashes) location.hash = hash;
    }, some);
    await expectHarmless(page);
  }
});

/** Opens what is folded, so that whatever it holds stands in the page. */
async function openEverything(page: Page) {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

async function visitEverything(page: Page) {
  for (const path of [...pages, ...exercises]) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await openEverything(page);
    await expectHarmless(page);
  }
}

function inForties<T>(list: T[]): T[][] {
  return list.length === 0 ? [] : [list.slice(0, 40), ...inForties(list.slice(40))];
}

/** The same shape with every text replaced by a vector, but for those under keys that `keep` names. */
function poisoned(value: unknown, keep: RegExp): unknown {
  let next = 0;
  const walk = (part: unknown, key: string): unknown => {
    if (typeof part === 'string') return keep.test(key) ? part : vectors[next++ % vectors.length];
    if (Array.isArray(part)) return part.map((item) => walk(item, key));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, walk(inner, name)]));
  };
  return walk(value, '');
}
