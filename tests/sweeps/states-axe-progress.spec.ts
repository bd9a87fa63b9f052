import { CourseWorker } from '../pages/course-worker';
import { finished, halfway } from '../pages/learner';
import { inEveryLook } from '../pages/looks';
import { afterItsExport, exportedFile, ProgressPage } from '../pages/progress-page';
import { expect } from '../pages/watched';

inEveryLook('progress is accessible, empty, imported, filled and erased', async (page, see) => {
  const progress = new ProgressPage(page);
  await page.clock.setFixedTime(afterItsExport);
  await progress.open();
  await see('nothing done yet');

  await progress.chooseFile('moved.json', exportedFile);
  await progress.hears('moved.json adds');
  await see('a file that adds something');
  await page.getByRole('button', { name: 'Add all of it' }).click();
  await expect(progress.plot).toBeVisible();
  await progress.chooseFile('moved.json', exportedFile);
  await progress.hears('moved.json holds nothing new');
  await see('a file that was added, and holds nothing new');
  await progress.chooseFile('else.json', '{}');
  await progress.hears('The file could not be read');
  await see('a file refused');

  await halfway().arrives(page);
  await progress.open();
  await expect(progress.plot).toBeVisible();
  await progress.openTable();
  await progress.askToErase();
  await see('halfway, with the plot’s table, asked what to erase');
  await progress.erase();
  await see('erased, and it can be undone');
  await page.getByRole('button', { name: 'Undo' }).click();
});

inEveryLook('the record is accessible, open and complete', async (page, see) => {
  const progress = new ProgressPage(page);
  await halfway().arrives(page);
  await page.goto('./progress/record/');
  await expect(page.getByText('Still open: ')).toBeVisible();
  await see('something is still open');
  await finished().arrives(page);
  await page.goto('./progress/record/');
  await page.getByRole('textbox', { name: /^Your name/ }).fill('Ada Lovelace');
  await page.getByRole('textbox').blur();
  await expect(page.getByRole('article')).toContainText('Ada Lovelace');
  await see('complete, with a name');
  await progress.open();
  await expect(progress.plot).toBeVisible();
  await progress.openTable();
  await see('everything is done');
});

inEveryLook('what is kept offline is accessible in every state', async (page, see) => {
  const worker = await CourseWorker.of(page);
  await new ProgressPage(page).open();
  const section = page.getByRole('region', { name: 'Without a network' });
  const small = { heavy: false, kept: 2_100_000, toFetch: 1_900_000 };
  const states = [
    { says: 'Ready offline', state: {} },
    { says: 'Pages, lesson and quiz are ready', state: small },
    { says: 'Being fetched', state: { ...small, fetching: true } },
    { says: 'could not be fetched', state: { ...small, trouble: 'unreachable' as const } },
    { says: 'There is no room', state: { ...small, trouble: 'full' as const } },
  ];
  for (const { says, state } of states) {
    // The page listens a moment after it can be used.
    await expect(async () => {
      await worker.keeps(state);
      await expect(section).toContainText(says, { timeout: 500 });
    }).toPass();
    await see(`offline: ${says}`);
  }
});
