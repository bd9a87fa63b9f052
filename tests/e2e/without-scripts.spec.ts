import { builtPages } from '../pages/built-pages';
import { expect, test } from '../pages/watched';

test.use({ javaScriptEnabled: false });

test('the lesson reads whole: every section, listing, sign and table value', async ({ page }) => {
  await page.goto('./lesson/');
  const main = page.getByRole('main');
  for (const title of [
    'The picture',
    'Six principles',
    'Readiness checklist',
    'Common mistakes',
    'Next steps',
  ]) {
    await expect(main.getByRole('heading', { name: title, exact: false }).first()).toBeVisible();
  }
  for (const code of [
    'from airflow.sdk import',
    'from prefect import',
    'import dagster',
    'analytics_stage',
    'secret/data/prod',
  ]) {
    await expect(main.getByText(code).first(), `"${code}" can be seen`).toBeVisible();
  }
  for (const value of ['acme-raw-dev', 'acme-raw-stage']) {
    await expect(main.getByText(value).first(), `"${value}" can be seen`).toBeVisible();
  }
});

for (const path of builtPages()) {
  test(`the page ${path} says what it is for without scripts`, async ({ page }) => {
    await page.goto(`.${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect((await page.getByRole('main').innerText()).length, 'characters of text in main').toBeGreaterThan(
      120,
    );
  });
}
