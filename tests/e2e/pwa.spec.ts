import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { offlineList } from '../../scripts/offline-adapter.mjs';
import { builtPages } from '../pages/built-pages';
import { isKept } from '../pages/hosted';
import { expect, test } from '../pages/watched';

interface Picture {
  src: string;
  sizes: string;
  type: string;
  purpose?: string;
  form_factor?: string;
}

const manifest = JSON.parse(readFileSync('build/manifest.webmanifest', 'utf8')) as {
  id: string;
  categories: string[];
  icons: Picture[];
  screenshots: (Picture & { label: string })[];
  shortcuts: { name: string; url: string }[];
};

test.use({ serviceWorkers: 'allow' });

test('the browser can install the app, from the manifest that every page names', async ({
  page,
  context,
}) => {
  await page.goto('./lesson/');
  await isKept(page, 'small');
  const browser = await context.newCDPSession(page);
  const { errors } = await browser.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
  // A window without a profile on disk, as tests have, is the one reason not to.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual(
    [],
  );
  expect(manifest.id).toBe('./');
  expect(manifest.categories).toContain('education');
});

test('every picture that the manifest names has the size and type that it says', async ({ page }) => {
  await page.goto('./');
  for (const { src, sizes, type } of [...manifest.icons, ...manifest.screenshots]) {
    const answer = await page.request.get(`./${src}`);
    expect(answer.headers()['content-type'], src).toBe(type);
    if (sizes === 'any') continue;
    const size = await page.evaluate(async (src) => {
      const picture = new Image();
      picture.src = src;
      await picture.decode();
      return `${picture.naturalWidth}x${picture.naturalHeight}`;
    }, `./${src}`);
    expect(size, src).toBe(sizes);
  }
  const icons = manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose ?? 'any'}`);
  expect(icons).toEqual(expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']));
  expect(new Set(manifest.screenshots.map(({ form_factor }) => form_factor))).toEqual(
    new Set(['wide', 'narrow']),
  );
});

test('a maskable icon is filled to its edges, and what it shows lies in the safe circle', async ({
  page,
}) => {
  await page.goto('./');
  const outside = await page.evaluate(async () => {
    const picture = new Image();
    picture.src = './icons/maskable-512.png';
    await picture.decode();
    const drawing = Object.assign(document.createElement('canvas'), { width: 512, height: 512 });
    const pen = drawing.getContext('2d');
    pen?.drawImage(picture, 0, 0);
    const { data } = pen?.getImageData(0, 0, 512, 512) ?? { data: [] };
    const at = (x: number, y: number) => Array.from(data.slice((y * 512 + x) * 4, (y * 512 + x) * 4 + 4));
    const ground = at(0, 0);
    let seen = 0;
    for (let y = 0; y < 512; y++)
      for (let x = 0; x < 512; x++) {
        const safe = Math.hypot(x - 255.5, y - 255.5) <= 0.4 * 512;
        if (!safe && at(x, y).some((value, n) => value !== ground[n])) seen++;
      }
    return { seen, opaque: ground[3] };
  });
  expect(outside).toEqual({ seen: 0, opaque: 255 });
});

test('shortcuts lead to the exercises and the quiz', async ({ page }) => {
  expect(manifest.shortcuts.some(({ url }) => url === 'quiz/')).toBe(true);
  expect(manifest.shortcuts.filter(({ url }) => url.startsWith('exercises/')).length).toBeGreaterThan(1);
  for (const { url, name } of manifest.shortcuts) {
    expect(builtPages(), name).toContain(`/${url}`);
    await page.goto(`./${url}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('pictures for installing are small and are not kept for offline use', () => {
  const folder = join('build', 'screenshots');
  for (const file of readdirSync(folder))
    expect(statSync(join(folder, file)).size, file).toBeLessThan(80_000);
  const { small, heavy } = offlineList('build');
  const kept = [...small, ...heavy].map(([path]) => path);
  expect(kept.filter((path) => /^(icons|screenshots)\//.test(path))).toEqual([]);
  const sum = (entries: typeof small) => entries.reduce((total, [, , , fetched]) => total + fetched, 0);
  expect(sum(small), 'the small set, bytes gz').toBeLessThan(700_000);
  expect(sum(small) + sum(heavy), 'everything, bytes gz').toBeLessThan(2_500_000);
});

/** The scripts of pages that a built page names. */
const codeOf = (path: string): string[] =>
  readFileSync(join('build', path, 'index.html'), 'utf8').match(/nodes\/[\w.-]+\.js/g) ?? [];
/** What the quiz's page loads and home doesn't. */
const ownCode = codeOf('quiz').filter((file) => !codeOf('').includes(file));

test.describe('the next page', () => {
  test.use({ serviceWorkers: 'block' });

  test('is fetched when a pointer rests on its link, before it is clicked', async ({ page }) => {
    await page.goto('./');
    await page.waitForLoadState('networkidle');
    const data = page.waitForRequest(/\/quiz\/__data\.json/);
    const code = page.waitForRequest((request) => ownCode.some((file) => request.url().endsWith(file)));
    await page.getByRole('navigation').getByRole('link', { name: 'Quiz' }).first().hover();
    await Promise.all([data, code]);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByRole('navigation').getByRole('link', { name: 'Quiz' }).first().click();
    await expect(page.getByRole('button', { name: 'Start the quiz' })).toBeVisible();
    expect(
      asked.filter((url) => url.includes('/quiz/') || ownCode.some((file) => url.endsWith(file))),
    ).toEqual([]);
  });

  test('is not fetched ahead where data is saved', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    );
    await page.goto('./');
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const link = page.getByRole('navigation').getByRole('link', { name: 'Quiz' }).first();
    await link.hover();
    // A pointer that rests is noticed after 20 ms: by the time the page has drawn twenty times, it would have asked.
    await page.evaluate(async () => {
      for (let frames = 0; frames < 20; frames++) await new Promise(requestAnimationFrame);
    });
    expect(asked.filter((url) => url.includes('/quiz/'))).toEqual([]);
  });
});
