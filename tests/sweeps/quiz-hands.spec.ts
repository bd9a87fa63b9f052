import type { Page } from '@playwright/test';
import { answer, asked, bank, bare, type Written } from '../pages/quiz-answers';
import { drawEveryKind, kinds } from './quiz-draw';
import { answerByKeys, tabTo } from './quiz-keys';
import { answerByTouch, dragByTouch, rowOf } from './quiz-touch';
import { expect, test } from '../pages/watched';

const verdict = (page: Page) => page.locator('[data-verdict]');
const check = (page: Page) => page.getByRole('button', { name: /^Check/ });
const onward = (page: Page) => page.getByRole('button', { name: /^(Next question|See the result)$/ });

test.beforeEach(async ({ page }) => {
  // Eight questions, each answered as slowly as a hand does.
  test.slow();
  await drawEveryKind(page);
  await page.goto('./quiz/');
});

for (const rightly of [true, false]) {
  const [how, says] = rightly ? ['rightly', 'Right'] : ['wrongly', 'Not yet'];
  const result = rightly ? 'Passed, all eight right' : 'Not passed yet, 0 of 8';

  test(`every kind is answered ${how} by keyboard alone`, async ({ page }) => {
    const seen = new Set<string>();
    await tabTo(page, page.getByRole('button', { name: 'Start the quiz' }));
    await page.keyboard.press('Enter');
    for (let number = 1; number <= 8; number++) {
      await expect(page.getByRole('main').locator('legend h2'), 'focus is where one reads on').toBeFocused();
      seen.add((await answerByKeys(page, rightly)).kind);
      await tabTo(page, check(page));
      await page.keyboard.press('Enter');
      await expect(verdict(page)).toContainText(says);
      await expect(verdict(page)).toBeFocused();
      await tabTo(page, onward(page));
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('heading', { name: result })).toBeFocused();
    expect([...seen].sort()).toEqual([...kinds].sort());
  });

  test.describe('on a phone', () => {
    test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });

    test(`every kind is answered ${how} by touch`, async ({ page }) => {
      const seen = new Set<string>();
      await page.getByRole('button', { name: 'Start the quiz' }).tap();
      for (let number = 1; number <= 8; number++) {
        await expect(
          check(page)
            .or(page.getByRole('button', { name: 'Choose' }))
            .first(),
        ).toBeVisible();
        seen.add((await answerByTouch(page, rightly)).kind);
        await check(page).tap();
        await expect(verdict(page)).toContainText(says);
        await onward(page).tap();
      }
      await expect(page.getByRole('heading', { name: result })).toBeVisible();
      expect([...seen].sort()).toEqual([...kinds].sort());
    });
  });
}

test('an answer of any kind, chosen and not yet checked, is still chosen after a reload', async ({
  page,
}) => {
  const seen = new Set<string>();
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  for (let number = 1; number <= 8; number++) {
    seen.add((await answer(page, true)).kind);
    await page.reload();
    await check(page).click();
    await expect(verdict(page)).toContainText('Right');
    await onward(page).click();
  }
  await expect(page.getByRole('heading', { name: 'Passed, all eight right' })).toBeVisible();
  expect([...seen].sort()).toEqual([...kinds].sort());
});

test('two tabs share one attempt, and lose no answer of either', async ({ context, page }) => {
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  const first = await asked(page);
  const other = await context.newPage();
  await other.goto('./quiz/');
  await expect.poll(async () => (await asked(other)).id).toBe(first.id);

  await answer(page, true);
  await check(page).click();
  await expect(other.getByRole('list', { name: 'Question 2 of 8' })).toBeVisible();
  await answer(other, true);
  await check(other).click();
  await expect(verdict(other)).toContainText('Right');

  await onward(page).click();
  await expect(page.getByRole('list', { name: 'Question 3 of 8' })).toBeVisible();
  for (let number = 3; number <= 8; number++) {
    await answer(page, true);
    await check(page).click();
    await onward(page).click();
  }
  await expect(page.getByRole('heading', { name: 'Passed, all eight right' })).toBeVisible();
  await onwardOrResult(other);
  await expect(other.getByRole('heading', { name: 'Passed, all eight right' })).toBeVisible();
});

/** A tab that has finished nothing itself shows the result of the tab that has. */
async function onwardOrResult(page: Page) {
  const button = onward(page);
  if (await button.isVisible()) await button.click();
}

test.describe('with a finger on a tablet', () => {
  test.use({ viewport: { width: 820, height: 1180 }, isMobile: true, hasTouch: true });

  test('choices are dragged onto their lines, and rows into their order', async ({ page }) => {
    await page.getByRole('button', { name: 'Start the quiz' }).tap();
    const seen = new Set<string>();
    for (let number = 1; number <= 8; number++) {
      const question = await asked(page);
      if (question.kind === 'match') await dragChoices(page, question);
      else if (question.kind === 'order') await dragRows(page, question);
      else await answerByTouch(page, true);
      seen.add(question.kind);
      await check(page).tap();
      await expect(verdict(page)).toContainText('Right');
      await onward(page).tap();
    }
    expect([...seen].sort()).toEqual([...kinds].sort());
  });
});

async function dragChoices(page: Page, { pairs = [] }: Written) {
  for (const { left, right } of pairs) {
    const row = rowOf(page, left);
    await dragByTouch(page, page.locator('.choice').filter({ hasText: right }), row);
    await expect(row.getByRole('combobox').locator('option:checked')).toHaveText(right);
  }
}

async function dragRows(page: Page, { items = [] }: Written) {
  const rows = page.getByRole('main').locator('form ol > li');
  const texts = async () => (await rows.allInnerTexts()).map((row) => bare(row.replace(/^\d+/, '')));
  for (const [place, { text }] of items.entries()) {
    const from = (await texts()).indexOf(bare(text));
    if (from === place) continue;
    await dragByTouch(page, rows.nth(from).getByRole('button', { name: 'Lift' }), rows.nth(place));
    await expect.poll(async () => (await texts()).indexOf(bare(text))).toBe(place);
  }
}

test('the bank has every kind for the tests above', () => {
  expect([...new Set(bank.map(({ kind }) => kind))].sort()).toEqual([...kinds].sort());
});
