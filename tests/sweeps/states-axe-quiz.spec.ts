import type { Page } from '@playwright/test';
import { inEveryLook, type See } from '../pages/looks';
import { withoutLateScripts } from '../pages/missing-parts';
import { QuizPage } from '../pages/quiz-page';
import { expect } from '../pages/watched';
import { drawEveryKind, kinds } from './quiz-draw';

const questions = 8;

inEveryLook('every state of the quiz is accessible', async (page, see) => {
  const quiz = new QuizPage(page);
  await drawEveryKind(page);
  await quiz.open();
  await see('the start');
  await quiz.begin();
  await missAll(quiz, see);
  await expect(page.getByRole('heading', { name: 'Not passed yet, 0 of 8' })).toBeVisible();
  await see('a result, not passed');
  await quiz.begin();
  await answerAllRightly(quiz, see);
  await expect(page.getByRole('heading', { name: 'Passed, all eight right' })).toBeVisible();
  await quiz.openAll();
  await see('a result, passed, with every question open');
});

inEveryLook('a quiz whose questions did not come is accessible', async (page, see, trouble) => {
  const quiz = new QuizPage(page);
  await quiz.open();
  const mend = await withoutLateScripts(page);
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await expect(page.getByRole('alert')).toContainText('The questions could not be fetched.');
  await see('the questions did not come');
  await mend();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(quiz.checks).toBeVisible();
  trouble.length = 0; // as with pages that did not open
});

/** Each kind once: asked, chosen, and not yet right. */
async function missAll(quiz: QuizPage, see: See) {
  const seen = new Set<string>();
  for (let number = 1; number <= questions; number++) {
    const { kind } = await quiz.asked();
    const isNew = !seen.has(kind);
    if (isNew) await see(`${kind}, asked`);
    await quiz.answer(false);
    if (isNew) {
      await quiz.sayIAm('Sure');
      if (kind === 'order') await quiz.lift();
      await see(`${kind}, chosen`);
    }
    await quiz.check();
    if (isNew) await see(`${kind}, not yet right`);
    await quiz.goOn();
    seen.add(kind);
  }
  expect([...seen].sort()).toEqual([...kinds].sort());
}

/** Each kind once when it is right; on the way the attempt is left and taken up again, and its questions are edited. */
async function answerAllRightly(quiz: QuizPage, see: See) {
  const seen = new Set<string>();
  for (let number = 1; number <= questions; number++) {
    const { kind } = await quiz.answer(true);
    const isNew = !seen.has(kind);
    if (number === 2) {
      await editDrawn(quiz.page);
      await quiz.page.reload();
      await expect(quiz.page.getByText('This question has been edited')).toBeVisible();
      await see('an attempt taken up again, at a question that was edited');
    }
    await quiz.check();
    if (isNew) await see(`${kind}, right`);
    await quiz.goOn();
    seen.add(kind);
  }
  expect([...seen].sort()).toEqual([...kinds].sort());
}

/** As if the running attempt had been drawn from an older edition. */
function editDrawn(page: Page) {
  return page.evaluate(() => {
    const keys = Object.keys(localStorage).sort();
    const drawn = keys.findLast((key) => localStorage.getItem(key)?.includes('"quiz-drawn"')) ?? '';
    const event = JSON.parse(localStorage.getItem(drawn) ?? '{}') as { questions: { hash: string }[] };
    for (const question of event.questions) question.hash = 'of an older edition';
    localStorage.setItem(drawn, JSON.stringify(event));
  });
}
