import { describe, expect, it } from 'vitest';
import type { EventOf, QuizAttempt } from '$lib/progress';
import { draw } from './draw';
import type { Question } from './question';
import { rightAnswer, wrongAnswer } from './sample-answers';
import { sampleQuiz } from './sample-questions';
import { byWhatTeachesMost, sheetOf, type Entry } from './sheet';

const drawn = draw(sampleQuiz, [], 7);
const first = drawn[0] as Question;

function answered(question: Question, right: boolean): EventOf<'quiz-answered'> {
  const answer = right ? rightAnswer(question) : wrongAnswer(question);
  const { id, hash } = question;
  return {
    type: 'quiz-answered',
    id: 'x',
    at: 1,
    attempt: 'a',
    question: id,
    hash,
    answer,
    right,
    sure: null,
    misconceptions: [],
  };
}
function attempt(...answers: EventOf<'quiz-answered'>[]): QuizAttempt {
  return {
    id: 'a',
    at: 1,
    seed: 7,
    questions: drawn.map(({ id, hash }) => ({ id, hash })),
    answers: new Map(answers.map((event) => [event.question, event])),
    finished: null,
  };
}

describe('the sheet of an attempt', () => {
  it('shows the drawn questions with their answers, shuffled the same each time', () => {
    const sheet = sheetOf(sampleQuiz, attempt(answered(first, false)));
    expect(sheet.map(({ question }) => question.id)).toEqual(drawn.map(({ id }) => id));
    expect(sheet[0]?.answered).toMatchObject({ right: false });
    expect(sheet.slice(1).every((entry) => entry.answered === null && !entry.edited)).toBe(true);
    expect(sheetOf(sampleQuiz, attempt(answered(first, false)))).toEqual(sheet);
  });

  it('asks an edited question anew, and leaves the rest', () => {
    const second = drawn[1] as Question;
    const edited = sampleQuiz.questions.map((one) =>
      one.id === first.id ? { ...one, hash: 'edited' } : one,
    );
    const sheet = sheetOf(
      { ...sampleQuiz, questions: edited },
      attempt(answered(first, true), answered(second, true)),
    );
    expect(sheet[0]).toMatchObject({ edited: true, answered: null });
    expect(sheet[1]).toMatchObject({ edited: false, answered: { right: true } });
  });

  it('replaces a question that is gone by another of its objective', () => {
    const left = sampleQuiz.questions.filter(({ id }) => id !== first.id);
    const sheet = sheetOf({ ...sampleQuiz, questions: left }, attempt());
    expect(sheet).toHaveLength(8);
    expect(sheet[0]).toMatchObject({ edited: true, question: { objective: first.objective } });
  });

  it('does not trust an answer that fits no part of the question', () => {
    const odd = { ...answered(first, true), answer: { kind: 'order', items: ['nothing'] } };
    expect(sheetOf(sampleQuiz, attempt(odd))[0]?.answered).toBeNull();
  });

  it('puts sure but wrong first, then wrong, then right though unsure', () => {
    const entry = (right: boolean, sure: 'sure' | 'unsure' | null): Entry => ({
      question: first,
      order: [],
      edited: false,
      answered: { answer: rightAnswer(first), right, sure },
    });
    const mixed = [entry(true, null), entry(true, 'unsure'), entry(false, 'unsure'), entry(false, 'sure')];
    expect(byWhatTeachesMost(mixed)).toEqual([...mixed].reverse());
  });
});
