import { expect, type Locator, type Page } from '@playwright/test';
import { asked, bare, type Written } from '../pages/quiz-answers';

/** Answers the question on the page by Tab, arrows and Space alone; doesn't check it. */
export async function answerByKeys(page: Page, rightly: boolean): Promise<Written> {
  const question = await asked(page);
  const keys = { 'one-answer': one, 'several-answers': several, order, match, 'wrong-line': lines };
  await keys[question.kind](page, question, rightly);
  return question;
}

/** Presses Tab, forwards or back as a person would, until `wanted` has the focus. */
export async function tabTo(page: Page, wanted: Locator) {
  for (let presses = 0; presses < 80; presses++) {
    const way = await wanted.evaluate((element) => {
      const { activeElement } = document;
      if (element === activeElement) return null;
      const after = activeElement && activeElement.compareDocumentPosition(element);
      return after && after & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab';
    });
    if (way === null) return;
    await page.keyboard.press(way);
  }
  throw new Error('Tab never came to what was wanted.');
}

const question = (page: Page) => page.getByRole('main').locator('form fieldset').first();
const labelOf = (input: Locator) =>
  input.evaluate((element: HTMLInputElement) => element.labels?.[0]?.innerText ?? '');

async function one(page: Page, { options = [] }: Written, rightly: boolean) {
  const wanted = options.filter(({ right }) => !!right === rightly).map(({ text }) => bare(text));
  const radios = question(page).getByRole('radio');
  await tabTo(page, radios.first());
  await page.keyboard.press('Space');
  for (let presses = 0; presses < options.length; presses++) {
    const chosen = question(page).locator('input:focus');
    await expect(chosen).toBeChecked();
    if (wanted.includes(bare(await labelOf(chosen)))) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error('The arrows never came to the option that was wanted.');
}

async function several(page: Page, { options = [] }: Written, rightly: boolean) {
  const wanted = options.filter(({ right }) => !!right === rightly).map(({ text }) => bare(text));
  for (const box of await question(page).getByRole('checkbox').all()) {
    if (!wanted.includes(bare(await labelOf(box)))) continue;
    await tabTo(page, box);
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }
}

async function order(page: Page, { items = [] }: Written, rightly: boolean) {
  const wanted = items.map(({ text }) => bare(text));
  if (!rightly) wanted.reverse();
  const rows = question(page).locator('ol > li');
  for (const [place, text] of wanted.entries()) {
    const texts = (await rows.allInnerTexts()).map((row) => bare(row.replace(/^\d+/, '')));
    const from = texts.indexOf(text);
    await tabTo(page, rows.nth(from).getByRole('button', { name: 'Lift' }));
    await page.keyboard.press('Space');
    for (let at = from; at > place; at--) {
      await page.keyboard.press('ArrowUp');
      await expect(rows.nth(at - 1).getByRole('button', { name: 'Lift' })).toBeFocused();
    }
    await page.keyboard.press('Space');
  }
}

async function match(page: Page, { pairs = [] }: Written, rightly: boolean) {
  const rights = pairs.map(({ right }) => right);
  for (const [at, { left }] of pairs.entries()) {
    const right = rights[rightly ? at : (at + 1) % rights.length] ?? '';
    const row = question(page)
      .locator('ul > li')
      .filter({ has: page.getByText(left.replaceAll('`', ''), { exact: true }) });
    const select = row.getByRole('combobox');
    await tabTo(page, select);
    // A select goes to what is typed, unless the machine was too busy to take it as one word.
    await expect(async () => {
      await page.keyboard.type(right);
      expect(await select.evaluate((element: HTMLSelectElement) => element.selectedOptions[0]?.label)).toBe(
        right,
      );
    }).toPass();
  }
}

async function lines(page: Page, { wrong = [], code = '' }: Written, rightly: boolean) {
  const faults = new Set(wrong.map(({ line }) => line));
  const fine = code.split('\n').findIndex((text, at) => text.trim() !== '' && !faults.has(at + 1)) + 1;
  await tabTo(page, question(page).locator('button[tabindex="0"]'));
  await page.keyboard.press('Home');
  let at = 1;
  for (const line of rightly ? [...faults].sort((a, b) => a - b) : [fine]) {
    for (; at < line; at++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect(page.getByRole('button', { name: `Line ${line}:` })).toHaveAttribute('aria-pressed', 'true');
  }
}
