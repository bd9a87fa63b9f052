import type { Page } from '@playwright/test';
import { CourseWorker } from '../pages/course-worker';
import { Learner } from '../pages/learner';
import { inEveryLook, type See } from '../pages/looks';
import { answer, asked, bank } from '../pages/quiz-answers';
import { expect } from '../pages/watched';

/** One to answer rightly and one wrongly: every kind has been looked at in the quiz, by the same views. */
const missed = ['one-answer', 'match'].flatMap((kind) => bank.find((one) => one.kind === kind)?.id ?? []);
const ownLine = {
  check: 'isolated-resources',
  text: '    bucket: acme-raw # the same bucket as prod, for now',
  says: 'dev writes to prod’s bucket.',
};
const shows = (page: Page) => page.getByRole('button', { name: 'Show the answer' });

inEveryLook('every state of review is accessible', async (page, see) => {
  // The notice of a new edition waits until no card is open.
  await CourseWorker.of(page, { editionWaits: true });
  const notice = page.getByText('A new edition of the lesson is here.');
  await new Learner()
    .missed(...missed)
    .tried('environment-config', 4, ownLine)
    .tried('promotion-plan', 9, { check: 'quick-rollback' })
    .arrives(page, 60);
  await page.goto('./review/');
  const cards = missed.length + 2;
  for (let card = 1; card <= cards; card++) {
    await expect(page.getByText(`Card ${card} of ${cards}`)).toBeVisible();
    if (await shows(page).isVisible()) await rule(page, see);
    else await question(page, see, card % 2 === 0);
    if (card < cards) await expect(notice).toHaveCount(0);
  }
  await expect(page.getByRole('heading', { name: 'Done for today' })).toBeVisible();
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Later' }).click();
  await see('done for today');
  await page.getByRole('button', { name: 'Turn review off' }).click();
  await expect(page.getByRole('heading', { name: 'Review is turned off' })).toBeVisible();
  await see('turned off');
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing to review today' })).toBeVisible();
  await see('nothing to review today');
});

async function question(page: Page, see: See, rightly: boolean) {
  const { kind } = await asked(page);
  await see(`${kind}, asked`);
  await answer(page, rightly);
  const form = page.getByRole('main').locator('form');
  await form.getByRole('button', { name: /^Check/ }).click();
  await expect(page.locator('[data-verdict]')).toBeVisible();
  await see(`${kind}, ${rightly ? 'right' : 'not yet right'}`);
  await page.getByRole('button', { name: 'Go on' }).click();
}

async function rule(page: Page, see: See) {
  const own = await page.getByRole('heading', { name: 'you wrote this' }).isVisible();
  const name = own ? 'one’s own line' : 'a check that did not pass';
  await see(name);
  await shows(page).click();
  await expect(page.getByRole('button', { name: 'I knew it' })).toBeVisible();
  await see(`${name}, its answer shown`);
  await page.getByRole('button', { name: 'Nearly' }).click();
}
