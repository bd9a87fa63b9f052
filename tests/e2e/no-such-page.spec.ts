import { expect, test } from '../pages/hosted';

/** An address that may be any number of folders below home, and home may be any number below the host: the page knows neither. */
const addresses = ['moved', 'moved/', 'lesson/moved?from=mail', 'exercises/moved/', 'a/b/c/d/e/moved/'];

for (const base of ['/', '/some/sub/path/'])
  for (const javaScriptEnabled of [true, false])
    test.describe(`at ${base}, ${javaScriptEnabled ? 'with' : 'without'} scripts`, () => {
      test.use({ base, javaScriptEnabled });

      test('where no page is, one link leads home', async ({ context, host }) => {
        const page = await context.newPage();
        for (const address of addresses) {
          const answer = await page.goto(host.url + address);
          expect(answer?.status(), address).toBe(404);
          await expect(page.getByRole('link'), address).toHaveCount(1);
          await page.getByRole('link', { name: 'Go to the start of the course' }).click();
          await expect(page.getByRole('heading', { name: 'Three lanes, one car' }), address).toBeVisible();
          expect(page.url(), address).toBe(host.url);
        }
      });

      test('from far below, links lead up, and then home', async ({ context, host }) => {
        const page = await context.newPage();
        await page.goto(`${host.url}${'down/'.repeat(9)}`);
        await page.getByRole('link', { name: 'Go up by one folder' }).click();
        await page.getByRole('link', { name: 'Go up by one folder' }).click();
        await page.getByRole('link', { name: 'Go up by one folder' }).click();
        await page.getByRole('link', { name: 'Go to the start of the course' }).click();
        await expect(page).toHaveURL(host.url);
      });
    });
