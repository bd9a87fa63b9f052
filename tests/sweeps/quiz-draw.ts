import type { Page } from '@playwright/test';
import type { QuizAttempt } from '../../src/lib/progress/state';
import { draw } from '../../src/lib/quiz/draw';
import type { Question } from '../../src/lib/quiz/question';
import { bank } from '../pages/quiz-answers';

export const kinds = ['one-answer', 'several-answers', 'order', 'match', 'wrong-line'];

/**
 * Makes the page draw by a seed that brings every kind of question, whatever the bank holds: in the first attempt, and in the
 * one after it, if all of the first is missed.
 */
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

const objectives = [...new Set(bank.map(({ objective }) => objective))].map((id) => ({ id }));
const questions = bank as unknown as Question[];

function seedOfEveryKind(): number {
  for (let seed = 1; seed < 10_000; seed++) {
    const first = draw({ objectives, questions }, [], seed);
    if (hasEveryKind(first) && hasEveryKind(draw({ objectives, questions }, [allMissed(first)], seed)))
      return seed;
  }
  throw new Error('No attempts can hold every kind of question: the bank has too few of one.');
}

function hasEveryKind(drawn: Question[]): boolean {
  return new Set(drawn.map(({ kind }) => kind)).size === kinds.length;
}

function allMissed(drawn: Question[]): QuizAttempt {
  return { id: '', at: 0, seed: 0, questions: drawn, answers: new Map(), finished: null };
}
