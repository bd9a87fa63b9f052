import type { Page } from '@playwright/test';
import { draw } from '../../src/lib/quiz/draw';
import type { Question } from '../../src/lib/quiz/question';
import { bank } from '../pages/quiz-answers';

export const kinds = ['one-answer', 'several-answers', 'order', 'match', 'wrong-line'];

/** Makes the page draw its first attempt by a seed that brings every kind of question, whatever the bank holds. */
export async function drawEveryKind(page: Page) {
  await page.addInitScript((seed) => {
    const random = crypto.getRandomValues.bind(crypto);
    crypto.getRandomValues = (array) => {
      if (array instanceof Uint32Array && array.length === 1) array[0] = seed;
      else random(array);
      return array;
    };
  }, seedOfEveryKind());
}

function seedOfEveryKind(): number {
  const objectives = [...new Set(bank.map(({ objective }) => objective))].map((id) => ({ id }));
  const questions = bank as unknown as Question[];
  for (let seed = 1; seed < 10_000; seed++) {
    const drawn = new Set(draw({ objectives, questions }, [], seed).map(({ kind }) => kind));
    if (drawn.size === kinds.length) return seed;
  }
  throw new Error('No attempt can hold every kind of question: the bank has too few of one.');
}
