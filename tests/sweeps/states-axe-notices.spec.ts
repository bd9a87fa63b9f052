import { CourseWorker } from '../pages/course-worker';
import { halfway } from '../pages/learner';
import { inEveryLook } from '../pages/looks';
import { ProgressPage } from '../pages/progress-page';
import { leaveOddRecords, storageByAddress } from '../pages/shelf-faults';
import { expect } from '../pages/watched';

inEveryLook('what is said of storage in trouble is accessible', async (page, see) => {
  const progress = new ProgressPage(page);
  await storageByAddress(page);
  await halfway().arrives(page);
  await leaveOddRecords(page);
  await progress.open();
  await expect(page.getByText('Set aside', { exact: true })).toBeVisible();
  await expect(page.getByText('A newer edition of the course has saved here')).toBeVisible();
  await see('records set aside, and newer ones');

  await page.goto('./progress/record/?storage=full');
  await page.getByRole('textbox', { name: /^Your name/ }).fill('Ada Lovelace');
  await page.getByRole('textbox').blur();
  const notice = page.getByRole('banner').getByRole('status');
  await expect(notice).toContainText('storage is full');
  await see('storage full, at the record');
  await page.getByRole('link', { name: 'Back to your progress' }).click();
  await expect(page.getByText('Last saved')).toBeVisible();
  await see('storage full, at progress');

  await progress.open('?storage=blocked');
  await expect(notice).toContainText('this browser blocks storage');
  await see('storage blocked');
});

inEveryLook('notices that float are accessible', async (page, see) => {
  await CourseWorker.of(page, { editionWaits: true });
  await page.goto('./exercises/');
  await expect(page.getByText('A new edition of the lesson is here.')).toBeVisible();
  await see('a new edition waits');
  await page.evaluate(() => dispatchEvent(new Event('vite:preloadError', { cancelable: true })));
  await expect(page.getByRole('button', { name: 'Load the page anew' })).toBeVisible();
  await see('a part of the page is missing');
  await page.context().setOffline(true);
  await expect(page.getByText('It is not on this device yet.')).toBeVisible();
  await see('a part of the page is missing, and there is no connection');
  await page.context().setOffline(false);
});
