import type { Locator, Page } from '@playwright/test';
import { asked, bare, type Written } from '../pages/quiz-answers';

/** Answers the question on the page with a finger; doesn't check it. */
export async function answerByTouch(page: Page, rightly: boolean): Promise<Written> {
  const question = await asked(page);
  const ways = { 'one-answer': options, 'several-answers': options, order, match, 'wrong-line': lines };
  await ways[question.kind](page, question, rightly);
  return question;
}

const question = (page: Page) => page.getByRole('main').locator('form fieldset').first();

async function options(page: Page, { kind, options = [] }: Written, rightly: boolean) {
  const wanted = options.filter(({ right }) => !!right === rightly).map(({ text }) => bare(text));
  for (const label of await question(page).locator('ul label').all()) {
    if (!wanted.includes(bare(await label.innerText()))) continue;
    await label.tap();
    if (kind === 'one-answer') return;
  }
}

async function order(page: Page, { items = [] }: Written, rightly: boolean) {
  const wanted = items.map(({ text }) => bare(text));
  if (!rightly) wanted.reverse();
  const rows = question(page).locator('ol > li');
  for (const [place, text] of wanted.entries()) {
    const texts = (await rows.allInnerTexts()).map((row) => bare(row.replace(/^\d+/, '')));
    for (let at = texts.indexOf(text); at > place; at--)
      await rows.nth(at).getByRole('button', { name: 'Move up' }).tap();
  }
}

/** The list that a select opens under a finger belongs to the device, so what is chosen there is set. */
async function match(page: Page, { pairs = [] }: Written, rightly: boolean) {
  const rights = pairs.map(({ right }) => right);
  for (const [at, { left }] of pairs.entries()) {
    const right = rights[rightly ? at : (at + 1) % rights.length] ?? '';
    await rowOf(page, left).getByRole('combobox').selectOption({ label: right });
  }
}

async function lines(page: Page, { wrong = [], code = '' }: Written, rightly: boolean) {
  const faults = new Set(wrong.map(({ line }) => line));
  const fine = code.split('\n').findIndex((text, at) => text.trim() !== '' && !faults.has(at + 1)) + 1;
  for (const line of rightly ? faults : [fine])
    await page.getByRole('button', { name: `Line ${line}:` }).tap();
}

/** A row of a question that matches, by its left side. */
export function rowOf(page: Page, left: string): Locator {
  const side = page.getByText(left.replaceAll('`', ''), { exact: true });
  return question(page).locator('ul > li').filter({ has: side });
}

/** A finger goes down on `from`, moves to `to` and is lifted there: real touch events, which pages can't tell from a hand's. */
export async function dragByTouch(page: Page, from: Locator, to: Locator) {
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await middleOf(from), await middleOf(to)];
  const finger = await page.context().newCDPSession(page);
  // A finger rests before it is lifted. One that doesn't flings, and the browser takes the next tap as the fling's end.
  let time = Date.now() / 1000;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp: (time += 0.1) });
  await touch('touchStart', [start]);
  for (const share of [0.3, 0.6, 1, 1, 1])
    await touch('touchMove', [
      { x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share },
    ]);
  await touch('touchEnd', []);
  await finger.detach();
}

async function middleOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
