import type { Page } from '@playwright/test';
import { CourseWorker } from '../pages/course-worker';
import { listenTo } from '../pages/heard';
import { halfway } from '../pages/learner';
import { LessonPage } from '../pages/lesson-page';
import { followBrokenLink, withoutLateScripts } from '../pages/missing-parts';
import { afterItsExport, exportedFile, ProgressPage } from '../pages/progress-page';
import { QuizPage } from '../pages/quiz-page';
import { storageByAddress } from '../pages/shelf-faults';
import { expect, test } from '../pages/watched';
import { drawEveryKind } from './quiz-draw';

/** Waits until the page has said something like each of these. */
async function hears(heard: () => Promise<string[]>, ...words: RegExp[]) {
  for (const word of words) {
    const told = async () => {
      const all = await heard();
      return all.some((text) => word.test(text)) ? 'it' : `only: ${all.join(' | ') || 'nothing'}`;
    };
    await expect.poll(told, { message: `a reader of the screen is told ${word}` }).toBe('it');
  }
}

/** The button that was pressed is gone; the focus isn't lost with it. */
const focusIsKept = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.tagName), {
      message: 'the focus went on, and was not lost to the body with the button that was pressed',
    })
    .not.toBe('BODY');

test('the lesson says the lane chosen, the count of ticks, and that a listing was copied', async ({
  page,
}) => {
  const heard = await listenTo(page);
  const lesson = new LessonPage(page);
  await lesson.open();
  await lesson.copyFirstListing();
  await hears(heard, /^Copied/);
  await page.getByRole('radio', { name: 'stage', exact: true }).first().check({ force: true });
  await hears(heard, /stage: src_conn orders_stage/);
  await page.getByRole('main').getByRole('checkbox').first().check();
  await hears(heard, /^1 of \d+ true$/);
});

test('the quiz says each move of a row', async ({ page }) => {
  const heard = await listenTo(page);
  const quiz = new QuizPage(page);
  await drawEveryKind(page);
  await quiz.open();
  await quiz.begin();
  while ((await quiz.asked()).kind !== 'order') {
    await quiz.answer(true);
    await quiz.check();
    await quiz.goOn();
  }
  await quiz.lift();
  await hears(heard, /: lifted\. Arrows move it/);
  await page.keyboard.press('ArrowDown');
  await hears(heard, /: place 2 of \d/);
  await page.keyboard.press('Escape');
  await hears(heard, /: put back$/);
});

test('progress says what a file adds, that it was added or refused, what was erased, and keeps the focus', async ({
  page,
}) => {
  const heard = await listenTo(page);
  const progress = new ProgressPage(page);
  await page.clock.setFixedTime(afterItsExport);
  await progress.open();
  await progress.chooseFile('moved.json', exportedFile);
  await hears(heard, /^moved\.json adds/);
  await page.getByRole('button', { name: 'Add all of it' }).click();
  await hears(heard, /^Added$/);
  await focusIsKept(page);
  await progress.askToErase();
  await page.getByRole('button', { name: 'Keep it', exact: true }).click();
  await focusIsKept(page);
  await progress.askToErase();
  await progress.erase();
  await hears(heard, /^Everything: erased/);
  await focusIsKept(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await hears(heard, /^Everything is back$/);
  await focusIsKept(page);
  await progress.chooseFile('else.json', '{}');
  await hears(heard, /^The file could not be read/);
});

test('review turned off and on keeps the focus where one reads on', async ({ page }) => {
  await halfway().arrives(page);
  await page.goto('./review/');
  await page.getByRole('button', { name: 'Turn review off' }).click();
  await expect(page.getByRole('heading', { name: 'Review is turned off' })).toBeFocused();
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await expect(page.getByRole('main').locator('h2').first()).toBeFocused();
});

test('a new edition, a missing part, and storage in trouble are said, and take no focus', async ({
  page,
}) => {
  const heard = await listenTo(page);
  await storageByAddress(page);
  await CourseWorker.of(page, { editionWaits: true });
  await page.goto('./exercises/');
  await page.getByRole('link', { name: 'Skip to content' }).focus();
  await hears(heard, /^A new edition of the lesson is here\./);
  await page.evaluate(() => dispatchEvent(new Event('vite:preloadError', { cancelable: true })));
  await hears(heard, /^A part of this page could not be loaded\./);
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.goto('./progress/record/?storage=full');
  await page.getByRole('textbox', { name: /^Your name/ }).fill('Ada Lovelace');
  await page.getByRole('textbox').blur();
  await hears(heard, /main storage is full\.$/);
});

test('a page that did not open says so, and is read from its beginning; so does the one loaded anew', async ({
  page,
  trouble,
}) => {
  const heard = await listenTo(page);
  const mend = await followBrokenLink(page, 'broken');
  await hears(heard, /^This page did not open/);
  await expect(page.getByRole('main')).toBeFocused();
  await mend();
  await page.getByRole('link', { name: 'Load it from the server' }).click();
  await expect(page.getByRole('textbox', { name: /, editor$/ })).toBeVisible();
  await followBrokenLink(page, 'gone');
  await hears(heard, /^No page here/);
  await expect(page.getByRole('main')).toBeFocused();
  trouble.length = 0; // the console told of the data that this test takes away
});

test('questions that did not come are said, and come when tried again', async ({ page, trouble }) => {
  const heard = await listenTo(page);
  const quiz = new QuizPage(page);
  await quiz.open();
  const mend = await withoutLateScripts(page);
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await hears(heard, /^The questions could not be fetched\. Your answers are saved\./);
  await focusIsKept(page);
  await mend();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(quiz.checks).toBeVisible();
  await focusIsKept(page);
  trouble.length = 0; // as above
});
