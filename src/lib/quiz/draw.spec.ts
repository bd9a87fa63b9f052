import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QuizAttempt } from '$lib/progress';
import { draw, needed, passes } from './draw';
import type { Question } from './question';
import { sampleQuiz } from './sample-questions';

const seed = fc.nat(2 ** 32 - 1);

function attemptWith(questions: Question[], right: (question: Question) => boolean | null): QuizAttempt {
  const answers: QuizAttempt['answers'] = new Map();
  for (const question of questions) {
    const verdict = right(question);
    if (verdict === null) continue;
    answers.set(question.id, {
      type: 'quiz-answered',
      id: 'x',
      at: 1,
      attempt: 'a',
      question: question.id,
      hash: question.hash,
      answer: {},
      right: verdict,
      sure: null,
      misconceptions: [],
    });
  }
  return {
    id: 'a',
    at: 1,
    seed: 1,
    questions: questions.map(({ id, hash }) => ({ id, hash })),
    answers,
    finished: null,
  };
}

describe('drawing an attempt', () => {
  it('takes one question for each objective, the same for the same seed', () => {
    fc.assert(
      fc.property(seed, (seed) => {
        const questions = draw(sampleQuiz, [], seed);
        expect(questions.map((question) => question.objective).sort()).toEqual(
          sampleQuiz.objectives.map(({ id }) => id),
        );
        expect(draw(sampleQuiz, [], seed)).toEqual(questions);
      }),
    );
  });

  it('asks what was not seen before it asks anything again, right or missed', () => {
    fc.assert(
      fc.property(seed, seed, fc.func(fc.boolean()), (first, second, right) => {
        const before = draw(sampleQuiz, [], first);
        const after = draw(sampleQuiz, [attemptWith(before, right)], second);
        expect(after.filter((question) => before.includes(question))).toEqual([]);
      }),
    );
  });

  it('comes back to what was missed when all has been seen, and to what was known longest ago', () => {
    fc.assert(
      fc.property(seed, seed, seed, (first, second, third) => {
        const one = draw(sampleQuiz, [], first);
        const missed = one[0] as Question;
        const past = [attemptWith(one, (question) => question !== missed)];
        const two = draw(sampleQuiz, past, second);
        past.push(attemptWith(two, () => true));
        expect(
          draw(sampleQuiz, past, third)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(one.map(({ id }) => id).sort());
        const oneMissedJustNow = [
          attemptWith(one, () => true),
          attemptWith(two, (question) => question !== two[0]),
        ];
        expect(draw(sampleQuiz, oneMissedJustNow, third)).toContain(two[0]);
      }),
    );
  });

  it('asks a question that was edited since it was known as if it were new', () => {
    const [old, ...others] = sampleQuiz.questions;
    const edited = { ...(old as Question), hash: 'edited' };
    const bank = { ...sampleQuiz, questions: [edited, ...others] };
    const past = [
      attemptWith([others[0] as Question], () => true),
      attemptWith([old as Question], () => true),
    ];
    expect(draw(bank, [...past, attemptWith([], () => null)], 1)).toContainEqual(edited);
  });
});

describe('passing', () => {
  it('takes 6 of 8 at 70 per cent', () => {
    expect(needed(70, 8)).toBe(6);
    expect(passes(5, 8, 70)).toBe(false);
    expect(passes(6, 8, 70)).toBe(true);
    expect(passes(0, 0, 70)).toBe(false);
  });

  it('never needs less than the mark, nor a whole answer more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 50 }), (mark, of) => {
        const least = needed(mark, of);
        expect(least * 100).toBeGreaterThanOrEqual(mark * of);
        expect((least - 1) * 100).toBeLessThan(mark * of);
      }),
    );
  });
});
