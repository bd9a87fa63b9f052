import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventOf, Progress, QuizAttempt } from '$lib/progress';
import { deckOf, dueCards, ratingOf } from './deck';

const day = 24 * 60 * 60 * 1000;
const start = Date.UTC(2026, 10, 1);

type Answer = { question: string; at: number; right: boolean; sure?: 'sure' | 'unsure' };
type Attempt = {
  at: number;
  statuses: Record<string, 'pass' | 'fail'>;
  broken?: EventOf<'attempt'>['broken'];
};

/** Progress with this past, in place of the store. */
function past(
  answers: Answer[],
  attempts: Attempt[] = [],
  reviews: { card: string; at: number; rating: number }[] = [],
  on = true,
): Progress {
  return {
    quiz: answers.map(
      ({ sure = null, ...answer }) =>
        ({ answers: new Map([[answer.question, { ...answer, sure }]]) }) as unknown as QuizAttempt,
    ),
    exercisesTried: attempts.length > 0 ? ['e1'] : [],
    attempts: () => attempts,
    reviews,
    setting: () => on,
  } as unknown as Progress;
}

describe('the deck', () => {
  it('holds what was missed, and nothing that never was', () => {
    const deck = deckOf(
      past([
        { question: 'q1', at: start, right: false },
        { question: 'q2', at: start, right: true },
      ]),
    );
    expect(deck.map(({ id }) => id)).toEqual(['question:q1']);
  });

  it('brings a miss back after at least a day, and later after each time it is known', () => {
    const missed: Answer = { question: 'q1', at: start, right: false };
    const due = (reviews: { card: string; at: number; rating: number }[]) =>
      deckOf(past([missed], [], reviews))[0]?.due ?? 0;
    const first = due([]);
    expect(first - start).toBeGreaterThanOrEqual(day);
    const known = due([{ card: 'question:q1', at: first, rating: 3 }]);
    expect(known - first).toBeGreaterThan(first - start);
    const forgotten = due([{ card: 'question:q1', at: first, rating: 1 }]);
    expect(forgotten).toBeLessThan(known);
  });

  it('shows one’s own wrong line, and counts a rule as broken once while it is being mended', () => {
    const broken = [
      { check: 'no-secrets', line: 4, text: 'password: hunter2', says: 'A secret in clear text.' },
    ];
    const attempts: Attempt[] = [
      { at: start, statuses: { 'no-secrets': 'fail', 'same-shape': 'pass' }, broken },
      { at: start + 1, statuses: { 'no-secrets': 'fail', 'same-shape': 'pass' } },
      { at: start + 2, statuses: { 'no-secrets': 'pass', 'same-shape': 'pass' } },
    ];
    const deck = deckOf(past([], attempts));
    expect(deck).toMatchObject([
      { id: 'rule:e1/no-secrets', kind: 'rule', own: { line: 4, text: 'password: hunter2' } },
    ]);
    expect(deck[0]?.due).toBe(deckOf(past([], attempts.slice(0, 1)))[0]?.due);
  });

  it('gives out what is due, most overdue first, and nothing when it is turned off', () => {
    const answers: Answer[] = [
      { question: 'later', at: start + 5 * day, right: false },
      { question: 'sooner', at: start, right: false },
    ];
    expect(dueCards(past(answers), start)).toEqual([]);
    expect(dueCards(past(answers), start + 60 * day).map(({ id }) => id)).toEqual([
      'question:sooner',
      'question:later',
    ]);
    expect(dueCards(past(answers, [], [], false), start + 60 * day)).toEqual([]);
  });

  it('is never due before its last answer, whatever the ratings', () => {
    const rating = fc.constantFrom(1, 2, 3, 4);
    fc.assert(
      fc.property(fc.array(fc.record({ after: fc.nat(90), rating }), { maxLength: 12 }), (steps) => {
        let at = start;
        const reviews = steps.map(({ after, rating }) => ({
          card: 'question:q1',
          at: (at += after * day),
          rating,
        }));
        const [card] = deckOf(past([{ question: 'q1', at: start, right: false }], [], reviews));
        expect(card?.due).toBeGreaterThanOrEqual(at + day);
      }),
    );
  });

  it('rates by what was answered and how sure', () => {
    expect([
      ratingOf(false, 'sure'),
      ratingOf(true, 'unsure'),
      ratingOf(true, null),
      ratingOf(true, 'sure'),
    ]).toEqual([1, 2, 3, 4]);
  });
});
