import { readFileSync } from 'node:fs';
import { builtPages } from '../pages/built-pages';
import { ExercisePage, passing } from '../pages/exercise-page';
import { expect, isKept, test, visit } from '../pages/hosted';
import { takeQuiz } from '../pages/quiz-answers';

/** The same build below `/` and below a path: one artifact for every host. */
for (const base of ['/', '/some/sub/path/']) {
  test.describe(`with the server stopped, at ${base}`, () => {
    test.use({ base });
    // Everything is stored first, on a machine that may be busy.
    test.slow();

    test('every page opens, with and without its last slash, and any other address leads home', async ({
      context,
      host,
    }) => {
      const page = await visit(context, host);
      await host.stop();
      for (const path of builtPages()) {
        await page.goto(`${host.url}${path.slice(1)}`);
        await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
        if (path === '/') continue;
        await page.goto(`${host.url}${path.slice(1, -1)}`);
        expect(new URL(page.url()).pathname, 'the slash is added').toBe(`${base}${path.slice(1)}`);
        await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
      }
      await page.goto(`${host.url}no/such/page/`);
      expect(page.url()).toBe(host.url);
    });

    test('a learner solves an exercise, takes the quiz, and exports it all', async ({ context, host }) => {
      const page = await visit(context, host);
      await host.stop();
      const exercise = new ExercisePage(page);
      await exercise.open(`${host.url}exercises/environment-config/`);
      await exercise.fullEditor();
      await exercise.write('dev:\n  src_conn: orders_dev\n  ');
      await page.keyboard.press('Control+Space');
      const suggested = page.locator('.suggest-widget').getByText('bucket');
      await expect(suggested, 'the worker that knows YAML answers').toBeVisible({ timeout: 20_000 });
      await page.keyboard.press('Escape');
      await exercise.write(passing);
      await exercise.passes();

      await page.goto(`${host.url}quiz/`);
      await page.getByRole('button', { name: 'Start the quiz' }).click();
      await takeQuiz(page, 6);
      await expect(page.getByRole('heading', { name: /^passed/i })).toBeVisible();

      await page.goto(`${host.url}progress/`);
      await expect(page.getByText('of 8, passed')).toBeVisible();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Export' }).click(),
      ]);
      expect(readFileSync(await file.path(), 'utf8')).toContain('quiz-finished');
    });
  });
}

test('with the small set alone, lesson and quiz work, and the exercise keeps what is typed', async ({
  context,
  host,
}) => {
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const page = await context.newPage();
  await page.goto(host.url);
  await isKept(page, 'small');
  await host.stop();

  await page.goto(`${host.url}quiz/`);
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await takeQuiz(page, 8);
  await expect(page.getByRole('heading', { name: /^passed/i })).toBeVisible();

  const exercise = new ExercisePage(page);
  await page.goto(`${host.url}exercises/environment-config/`);
  await exercise.editor.focus();
  await expect(page.getByText('The full editor could not be fetched')).toBeVisible();
  await exercise.write('dev: typed offline\n');
  await page.reload();
  await expect(exercise.editor).toHaveValue('dev: typed offline\n');
});

test('a first visit that the server doesn’t survive leaves nothing half, and the next one makes it whole', async ({
  context,
  host,
}) => {
  // Everything but the quiz's page answers; that one waits for the plug to be pulled.
  let asked = () => {};
  const quizAsked = new Promise<void>((done) => (asked = done));
  host.fault = (path) => path === '/quiz/' && (asked(), true);
  const page = await context.newPage();
  await page.goto(`${host.url}lesson/`);
  await quizAsked;
  await host.stop();
  const installing = () =>
    page.evaluate(async () => !!(await navigator.serviceWorker.getRegistration())?.installing);
  await expect.poll(installing).toBe(false);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
  await page.getByRole('checkbox').first().check();

  host.fault = null;
  await host.start();
  await page.reload();
  await isKept(page, 'heavy');
  await host.stop();
  await page.goto(`${host.url}quiz/`);
  await expect(page.getByRole('button', { name: 'Start the quiz' })).toBeVisible();
  await page.goto(`${host.url}lesson/`);
  await expect(page.getByText('1 of 5 true')).toBeVisible();
});
