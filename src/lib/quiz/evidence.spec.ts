import { describe, expect, it } from 'vitest';
import type { EventOf, Progress, QuizAttempt } from '$lib/progress';
import { standingOf } from './evidence';

const course = {
  questions: [
    { id: 'q1', objective: 'o1' },
    { id: 'q2', objective: 'o2' },
  ],
  exercises: [
    { id: 'e1', label: 'Exercise 1', evidence: { 'one-artifact': 'o1' } },
    { id: 'e2', label: 'Exercise 2', evidence: { artifact: 'o1', tag: 'o1' } },
  ],
};
type Statuses = EventOf<'attempt'>['statuses'];

/** A learner with these last attempts and answers, in place of the store. */
function learner(attempts: Record<string, Statuses>, answers: [question: string, right: boolean][] = []) {
  const given = answers.map(([question, right], at) => ({ id: String(at), question, right }));
  return {
    quiz: given.map(
      (answer) => ({ answers: new Map([[answer.question, answer]]) }) as unknown as QuizAttempt,
    ),
    attempts: (id: string) => (attempts[id] ? [{ statuses: attempts[id] }] : []),
  } as unknown as Progress;
}
const standing = (...done: Parameters<typeof learner>) => standingOf('o1', course, learner(...done));

describe('an objective', () => {
  it('is not shown by nothing, by another objective, or by a check that shows none', () => {
    const open = { verdict: 'unknown', says: 'not shown yet' };
    expect(standing({})).toEqual(open);
    expect(standing({ e1: { readable: 'pass' } }, [['q2', true]])).toEqual(open);
    expect(standing({ e1: { 'one-artifact': 'skipped' } })).toEqual(open);
  });

  it('is shown by a right answer, and by checks that content says show it', () => {
    expect(standing({}, [['q1', true]])).toEqual({ verdict: 'pass', says: 'quiz' });
    expect(standing({ e1: { 'one-artifact': 'pass' } }, [['q1', true]])).toEqual({
      verdict: 'pass',
      says: 'quiz, exercise 1',
    });
  });

  it('is open while a check of the last attempt fails', () => {
    expect(standing({ e2: { artifact: 'fail', tag: 'pass' } })).toEqual({
      verdict: 'unknown',
      says: 'one finding open',
    });
    expect(standing({ e1: { 'one-artifact': 'fail' }, e2: { artifact: 'fail', tag: 'pass' } })).toMatchObject(
      {
        says: '2 findings open',
      },
    );
  });

  it('is looked at again when its last answer was wrong, whatever came before', () => {
    const answers: [string, boolean][] = [
      ['q1', true],
      ['q1', false],
    ];
    expect(standing({ e1: { 'one-artifact': 'pass' } }, answers)).toEqual({
      verdict: 'wrong',
      says: 'missed in the quiz',
    });
  });
});
