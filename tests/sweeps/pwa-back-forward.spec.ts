import { launchOptions } from '../../scripts/browser.mjs';
import { ExercisePage, passing } from '../pages/exercise-page';
import { expect, test } from '../pages/watched';

// Playwright switches the back/forward cache off unless told otherwise.
test.use({
  serviceWorkers: 'allow',
  launchOptions: { ...launchOptions(), ignoreDefaultArgs: ['--disable-back-forward-cache'] },
});

const away = 'data:text/html,<title>Elsewhere</title>';

for (const path of ['', 'lesson/', 'quiz/', 'progress/', 'exercises/environment-config/']) {
  test(`/${path} comes back whole from the back/forward cache, and follows what another tab did meanwhile`, async ({
    page,
    context,
  }) => {
    const other = await context.newPage();
    await other.goto('./lesson/');
    await page.goto(`./${path}`);
    // The worker has taken the page over, and the second copy is open: all that could stand in the way.
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const exercise = new ExercisePage(page);
    if (path.startsWith('exercises')) {
      await exercise.fullEditor();
      await exercise.write(passing);
      await exercise.passes();
    }
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(window, { cameBack: persisted })),
    );
    await page.goto(away);
    await other.getByRole('checkbox').first().check();
    await page.goBack({ waitUntil: 'commit' });
    const state = () =>
      page.evaluate(() => ({
        cameBack: 'cameBack' in window && window.cameBack,
        because: JSON.stringify(
          (performance.getEntriesByType('navigation')[0] as { notRestoredReasons?: unknown })
            .notRestoredReasons,
        ),
      }));
    await expect.poll(state).toEqual({ cameBack: true, because: 'null' });
    if (path === 'lesson/') {
      await expect(page.getByText('1 of 5 true'), 'read again').toBeVisible();
      await other.getByRole('checkbox').nth(1).check();
      await expect(page.getByText('2 of 5 true'), 'and followed from now on').toBeVisible();
    }
    if (path.startsWith('exercises')) {
      await exercise.write('dev:\n  bucket: after\n');
      await page.reload();
      await expect(page.getByText('after').first()).toBeVisible();
    }
  });
}
