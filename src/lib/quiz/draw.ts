import type { QuizAttempt } from '$lib/progress';
import type { Question } from './question';
import { seeded, shuffled } from './random';

/** What the bank says of an objective, as much as drawing needs. */
interface Bank {
  objectives: readonly { id: string }[];
  questions: readonly Question[];
}

/**
 * Draws an attempt: one question for each objective, in shuffled order. Prefers what this learner hasn't seen
 * or has missed, and among those what the attempt before didn't ask. The same seed, bank and past give the
 * same questions. An objective without questions is left out.
 */
export function draw(bank: Bank, past: readonly QuizAttempt[], seed: number): Question[] {
  const random = seeded(seed);
  const drawn = bank.objectives.flatMap(({ id }) => {
    const candidates = bank.questions.filter((question) => question.objective === id);
    const ranked = shuffled(candidates, random).sort((a, b) => rank(a, past) - rank(b, past));
    return ranked.slice(0, 1);
  });
  return shuffled(drawn, random);
}

/** Lower is drawn first: unseen or missed, then missed in the attempt before, then known, longest not asked first. */
function rank(question: Question, past: readonly QuizAttempt[]): number {
  const last = past.findLastIndex((attempt) => attempt.questions.some(({ id }) => id === question.id));
  const answer = past[last]?.answers.get(question.id);
  const known = answer?.right === true && answer.hash === question.hash;
  if (known) return last + 2;
  return last !== -1 && last === past.length - 1 ? 1 : 0;
}

/** How many right answers pass: 70 per cent of 8 is 5.6, so 6. */
export function needed(passMark: number, of: number): number {
  return Math.ceil((passMark * of) / 100);
}

/** Whether `right` of `of` answers reach the pass mark, given in per cent. */
export function passes(right: number, of: number, passMark: number): boolean {
  return of > 0 && right >= needed(passMark, of);
}
