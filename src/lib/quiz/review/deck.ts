/**
 * What comes back after days: questions that were missed, and rules that were broken in exercises. Everything is
 * derived from the log; FSRS says when. Loaded when review is looked at, never before.
 */
import { createEmptyCard, fsrs, type Grade } from 'ts-fsrs';
import type { EventOf, Progress } from '$lib/progress';

/** 1 forgot, 2 hard, 3 good, 4 easy: FSRS's grades. */
export type Rating = EventOf<'reviewed'>['rating'];

/** The learner's own line that broke a rule, and what was said of it. */
export interface OwnLine {
  line: number;
  text: string;
  says: string;
}

export type Card = { id: string; due: number } & (
  | { kind: 'question'; question: string }
  | { kind: 'rule'; exercise: string; check: string; own: OwnLine | null }
);

/** Five minutes at half a minute a card. */
export const sitting = 10;

// Intervals are days from the start, and the same on every device.
const scheduler = fsrs({ enable_short_term: false, enable_fuzz: false });

type Moment = { at: number; rating: Rating };

/** All cards, most overdue first. */
export function deckOf(progress: Progress): Card[] {
  const reviews = grouped(progress.reviews, ({ card }) => card);
  const history = (id: string, misses: Moment[]) =>
    [...misses, ...(reviews.get(id) ?? [])].sort((a, b) => a.at - b.at);
  return [...questionCards(progress, history), ...ruleCards(progress, history)].sort((a, b) => a.due - b.due);
}

/** The cards whose day has come, for one sitting. Empty when the learner has turned review off. */
export function dueCards(progress: Progress, now: number): Card[] {
  if (progress.setting('review') === false) return [];
  return deckOf(progress).filter(({ due }) => due <= now);
}

type History = (id: string, misses: Moment[]) => Moment[];

function questionCards(progress: Progress, history: History): Card[] {
  const answers = progress.quiz.flatMap((attempt) => [...attempt.answers.values()]);
  return [...grouped(answers, ({ question }) => question)].flatMap(([question, all]) => {
    const sorted = all.toSorted((a, b) => a.at - b.at);
    const first = sorted.findIndex(({ right }) => !right);
    if (first === -1) return [];
    const id = `question:${question}`;
    const moments = sorted.slice(first).map(({ at, right, sure }) => ({ at, rating: ratingOf(right, sure) }));
    return [{ id, kind: 'question' as const, question, due: dueAfter(history(id, moments)) }];
  });
}

/** A rule is missed when an attempt breaks it that the one before didn't: mending takes several attempts. */
function ruleCards(progress: Progress, history: History): Card[] {
  return progress.exercisesTried.flatMap((exercise) => {
    const attempts = progress.attempts(exercise);
    const checks = new Set(attempts.flatMap(({ statuses }) => Object.keys(statuses)));
    return [...checks].flatMap((check) => {
      const broken = attempts.filter(
        ({ statuses }, at) => statuses[check] === 'fail' && attempts[at - 1]?.statuses[check] !== 'fail',
      );
      if (broken.length === 0) return [];
      const id = `rule:${exercise}/${check}`;
      const own =
        attempts.flatMap((attempt) => attempt.broken ?? []).findLast((one) => one.check === check) ?? null;
      const due = dueAfter(
        history(
          id,
          broken.map(({ at }) => ({ at, rating: 1 })),
        ),
      );
      return [{ id, kind: 'rule' as const, exercise, check, own, due }];
    });
  });
}

/** How an answer rates: missed, right though unsure, right, right and sure. */
export function ratingOf(right: boolean, sure: 'sure' | 'unsure' | null): Rating {
  if (!right) return 1;
  return sure === 'sure' ? 4 : sure === 'unsure' ? 2 : 3;
}

function dueAfter(moments: readonly Moment[]): number {
  let card = createEmptyCard(new Date(moments[0]?.at ?? 0));
  for (const { at, rating } of moments) card = scheduler.next(card, new Date(at), rating as Grade).card;
  return card.due.getTime();
}

function grouped<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
