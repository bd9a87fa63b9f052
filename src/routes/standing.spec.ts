import { describe, expect, test } from 'vitest';
import type { Part, TopicOutline } from '$lib/content/compiled';
import { daySaid, nextStep, standingOf, type Done } from './standing';

const part = (kind: Part['kind'], minutes = '10'): Part => ({
  id: kind,
  kind,
  title: kind,
  summary: '',
  minutes,
  path: `/${kind}/`,
});
const lesson = part('lesson', '20');
const exercise = part('exercise');
const quiz = part('quiz', '8');
const projects = part('projects', 'a week');
const parts = [lesson, exercise, quiz, projects];

const outline: TopicOutline = {
  id: 'topic',
  title: 'Topic',
  short: 'Topic',
  lede: '',
  published: '2026-01-08',
  objectives: [],
  sections: ['a', 'b', 'c', 'd'].map((id, index) => ({ id, number: index + 1, title: id.toUpperCase() })),
  parts,
  lists: { readiness: ['x'], 'project:one': ['m1', 'm2'], 'project:two': ['m1'] },
};

const tuesday = new Date(2026, 10, 17, 12).getTime();
const sunday = new Date(2026, 10, 22, 9).getTime();

function done(
  over: Partial<{ read: string[]; ticks: Record<string, string[]> } & Pick<Done, 'quiz'>> = {},
): Done {
  const { read = [], ticks = {}, quiz = [] } = over;
  return {
    sectionsRead: new Map(read.map((id, index) => [id, { at: tuesday + index }])),
    ticked: (list) => new Set(ticks[list] ?? []),
    attempts: () => [],
    passed: () => false,
    quiz,
  };
}
const everythingRead = ['a', 'b', 'c', 'd'];

describe('how far a part is', () => {
  test('nothing done is said as such', () => {
    for (const one of parts) expect(standingOf(one, outline, done()).words).toBe('Not started');
  });

  test('the lesson counts its own sections only', () => {
    expect(standingOf(lesson, outline, done({ read: ['a', 'gone'] }))).toMatchObject({
      verdict: 'unknown',
      words: '1 of 4 read',
    });
    expect(standingOf(lesson, outline, done({ read: everythingRead })).verdict).toBe('pass');
  });

  test('an exercise tells the best attempt, and a pass stays a pass', () => {
    const attempts = [
      { verdict: 'revise', passed: 8, required: 9 },
      { verdict: 'revise', passed: 7, required: 9 },
    ];
    const tried = { ...done(), attempts: () => attempts };
    expect(standingOf(exercise, outline, tried)).toMatchObject({
      verdict: 'unknown',
      words: '8 of 9 checks',
    });
    expect(standingOf(exercise, outline, { ...tried, passed: () => true })).toMatchObject({
      verdict: 'pass',
      words: 'Passed',
    });
  });

  test('the quiz tells the best finished attempt', () => {
    const finished = (right: number, passed: boolean) => ({ finished: { right, of: 8, passed } });
    expect(standingOf(quiz, outline, done({ quiz: [{ finished: null }] })).words).toBe('Under way');
    const words = standingOf(quiz, outline, done({ quiz: [finished(6, true), finished(5, false)] })).words;
    expect(words).toBe('6 of 8, passed');
    expect(standingOf(quiz, outline, done({ quiz: [finished(5, false)] }))).toMatchObject({
      verdict: 'unknown',
      words: '5 of 8',
    });
  });

  test('projects count milestones of all projects, and no other list', () => {
    const ticks = { readiness: ['x'], 'project:one': ['m2'] };
    expect(standingOf(projects, outline, done({ ticks })).words).toBe('1 of 3 steps');
  });
});

describe('the one button', () => {
  test('starts the lesson, and says nothing of where one stopped', () => {
    expect(nextStep(parts, outline, done(), sunday)).toEqual({
      words: 'Start the lesson',
      path: '/lesson/',
      where: null,
    });
  });

  test('goes on at the first unread section', () => {
    expect(nextStep(parts, outline, done({ read: ['a', 'c'] }), sunday)).toEqual({
      words: 'Continue: B',
      path: '/lesson/#b',
      // 10 of the lesson's 20 minutes, 10 and 8: 28, said in fives.
      where: 'You stopped at part 3 on Tuesday. About 30 minutes are left.',
    });
  });

  test('goes on to the next part once the lesson is read', () => {
    expect(nextStep(parts, outline, done({ read: everythingRead }), sunday)).toMatchObject({
      words: 'Continue: exercise',
      path: '/exercise/',
    });
  });
});

test('days are said as people say them', () => {
  const hour = 60 * 60 * 1000;
  expect(daySaid(sunday, sunday + 2 * hour)).toBe('today');
  expect(daySaid(sunday - 12 * hour, sunday)).toBe('yesterday');
  expect(daySaid(tuesday, sunday)).toBe('on Tuesday');
  expect(daySaid(tuesday, sunday + 7 * 24 * hour)).toBe('on 17 November');
});
