import type { QuizAttempt } from '$lib/progress';
import type { Answer, Question } from './question';
import { kindOf } from './kinds';
import { seeded, seedFor, shuffled } from './random';

/** One question of an attempt, as it stands now. */
export interface Entry {
  question: Question;
  /** Ids of its parts, in this attempt's order. */
  order: string[];
  /** What was answered to this edition of the question; null when it is still open. */
  answered: Answered | null;
  /** The question was edited after it was drawn, or another stands in for one that is gone. */
  edited: boolean;
}

export interface Answered {
  answer: Answer;
  right: boolean;
  sure: 'sure' | 'unsure' | null;
}

interface Bank {
  objectives: readonly { id: string }[];
  questions: readonly Question[];
}

/**
 * The questions of an attempt, joined with the bank of today. A question that is gone is replaced by another of
 * the objective that is left without one. An answer to an older edition no longer counts while the attempt
 * runs: that question is asked anew, the rest stays.
 */
export function sheetOf(bank: Bank, attempt: QuizAttempt): Entry[] {
  const byId = new Map(bank.questions.map((question) => [question.id, question]));
  const kept = attempt.questions.flatMap(({ id }) => byId.get(id)?.objective ?? []);
  const uncovered = bank.objectives.map(({ id }) => id).filter((id) => !kept.includes(id));
  return attempt.questions.flatMap(({ id, hash }) => {
    const found = byId.get(id);
    const question = found ?? standIn(bank, uncovered.shift());
    if (!question) return [];
    const order = shuffled(kindOf(question).parts(question), seeded(seedFor(attempt.seed, question.id)));
    return [
      { question, order, answered: answerTo(question, attempt), edited: !found || found.hash !== hash },
    ];
  });
}

function standIn(bank: Bank, objective: string | undefined): Question | undefined {
  return bank.questions.find((question) => question.objective === objective);
}

function answerTo(question: Question, attempt: QuizAttempt): Answered | null {
  const event = attempt.answers.get(question.id);
  if (!event || event.hash !== question.hash) return null;
  const answer = event.answer as Answer;
  if (answer.kind !== question.kind || !kindOf(question).fits(question, answer)) return null;
  return { answer, right: event.right, sure: event.sure };
}

/** Sure but wrong first, then wrong, then right though unsure, then the rest, each in the order asked. */
export function byWhatTeachesMost(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((a, b) => weight(a) - weight(b));
}

function weight({ answered }: Entry): number {
  if (!answered) return 2;
  if (!answered.right) return answered.sure === 'sure' ? 0 : 1;
  return answered.sure === 'unsure' ? 3 : 4;
}
