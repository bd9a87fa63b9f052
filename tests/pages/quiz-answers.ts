import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';

/** The bank as its author wrote it: the tests know the right answers from there, not from the page. */
export interface Written {
  id: string;
  objective: string;
  kind: 'one-answer' | 'several-answers' | 'order' | 'match' | 'wrong-line';
  ask: string;
  options?: { text: string; right?: boolean }[];
  items?: { text: string }[];
  pairs?: { left: string; right: string }[];
  wrong?: { line: number }[];
  code?: string;
}

const file = 'content/environment-separation/quiz.yaml';
export const bank = (parse(readFileSync(file, 'utf8')) as { questions: Written[] }).questions;

/** Letters and digits only: Markdown's marks and the page's layout don't count. */
export function bare(text: string) {
  return text
    .replace(/^```\w*$/gm, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The question that the page asks now. */
export async function asked(page: Page): Promise<Written> {
  const shown = bare(await page.getByRole('main').locator('form fieldset').first().innerText());
  const found = bank
    .filter((question) => shown.includes(bare(question.ask)))
    .sort((a, b) => b.ask.length - a.ask.length)[0];
  if (!found) throw new Error(`The page asks something that ${file} doesn't hold.`);
  return found;
}

/** Answers the question on the page, rightly or wrongly, by clicking as a person would; doesn't check it. */
export async function answer(page: Page, rightly: boolean): Promise<Written> {
  const question = await asked(page);
  switch (question.kind) {
    case 'one-answer':
    case 'several-answers':
      await choose(page, question, rightly);
      break;
    case 'order':
      await putInOrder(page, question, rightly);
      break;
    case 'match':
      await match(page, question, rightly);
      break;
    case 'wrong-line':
      await pickLines(page, question, rightly);
  }
  return question;
}

async function choose(page: Page, { kind, options = [] }: Written, rightly: boolean) {
  const wanted = options.filter((option) => !!option.right === rightly).map(({ text }) => bare(text));
  let chosen = 0;
  const inputs = await page
    .getByRole('main')
    .getByRole(kind === 'one-answer' ? 'radio' : 'checkbox')
    .all();
  for (const input of inputs) {
    const label = bare(await input.evaluate((element) => element.closest('label')?.innerText ?? ''));
    if (!wanted.includes(label)) continue;
    await input.check({ force: true });
    chosen++;
    if (kind === 'one-answer') break;
  }
  if (chosen === 0) throw new Error('None of the options on the page stands in the bank.');
}

async function putInOrder(page: Page, { items = [] }: Written, rightly: boolean) {
  const wanted = items.map(({ text }) => bare(text));
  if (!rightly) wanted.reverse();
  const rows = page.getByRole('main').locator('form ol > li');
  for (const [place, text] of wanted.entries()) {
    const texts = (await rows.allInnerTexts()).map((row) => bare(row.replace(/^\d+/, '')));
    for (let at = texts.indexOf(text); at > place; at--) {
      await rows.nth(at).getByRole('button', { name: 'Move up' }).click();
    }
  }
}

async function match(page: Page, { pairs = [] }: Written, rightly: boolean) {
  const rights = pairs.map(({ right }) => right);
  for (const [at, { left }] of pairs.entries()) {
    const right = rights[rightly ? at : (at + 1) % rights.length] ?? '';
    for (const row of await page.getByRole('main').locator('form li').all()) {
      const select = row.getByRole('combobox');
      const label = bare(await row.locator('.left').innerText());
      if (label === bare(left)) await select.selectOption({ label: right });
    }
  }
}

async function pickLines(page: Page, { wrong = [], code = '' }: Written, rightly: boolean) {
  const lines = new Set(wrong.map(({ line }) => line));
  const fine = code.split('\n').findIndex((text, at) => text.trim() !== '' && !lines.has(at + 1)) + 1;
  for (const line of rightly ? lines : [fine]) {
    await page.getByRole('button', { name: new RegExp(`^Line ${line}:`) }).click();
  }
}

/** Answers and checks `right` questions rightly and the rest of `of` wrongly, up to the result. */
export async function takeQuiz(page: Page, right: number, of = 8) {
  for (let number = 1; number <= of; number++) {
    await answer(page, number <= right);
    await page.getByRole('button', { name: /^Check/ }).click();
    await page.getByRole('button', { name: number === of ? 'See the result' : 'Next question' }).click();
  }
}
