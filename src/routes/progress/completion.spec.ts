import { describe, expect, it } from 'vitest';
import type { EventOf, Progress, QuizAttempt } from '$lib/progress';
import { completionOf, listed } from './completion';
import { recordSvg } from './record-svg';

const course = {
  outline: { sections: [{ id: 's1' }, { id: 's2' }] },
  exercises: [
    { id: 'e1', label: 'Exercise 1' },
    { id: 'c1', label: 'Mini challenge' },
  ],
};
const day = Date.UTC(2026, 10, 22, 12);

interface Done {
  read?: string[];
  passed?: string[];
  quiz?: number[];
}
/** Progress with these parts done, in place of the store. */
function progressOf({ read = [], passed = [], quiz = [] }: Done): Progress {
  const attempt = { verdict: 'pass', passed: 9, required: 9, at: day } as EventOf<'attempt'>;
  return {
    sectionsRead: new Map(read.map((id) => [id, { hash: 'h', at: day - 1000 }])),
    sectionState: (id: string) => (read.includes(id) ? 'read' : 'unread'),
    attempts: (id: string) => (passed.includes(id) ? [attempt] : []),
    quiz: quiz.map(
      (right) => ({ finished: { right, of: 8, passed: right >= 6, at: day + 1000 } }) as QuizAttempt,
    ),
  } as unknown as Progress;
}

describe('completion', () => {
  it('needs the lesson read, every exercise and the quiz passed', () => {
    expect(completionOf(course, progressOf({})).missing).toEqual([
      '2 parts of the lesson',
      'the quiz',
      'exercise 1',
      'the mini challenge',
    ]);
    const almost = completionOf(course, progressOf({ read: ['s1', 's2'], passed: ['e1', 'c1'], quiz: [5] }));
    expect(almost).toMatchObject({ missing: ['the quiz'], at: null });
  });

  it('gives the facts and the day on which the last part was done', () => {
    const done = completionOf(
      course,
      progressOf({ read: ['s1', 's2'], passed: ['e1', 'c1'], quiz: [5, 7, 6] }),
    );
    expect(done).toEqual({
      missing: [],
      facts: [
        { name: 'Quiz', value: '7 of 8' },
        { name: 'Exercise 1', value: '9 of 9' },
        { name: 'Mini challenge', value: '9 of 9' },
      ],
      at: day + 1000,
    });
  });

  it('lists as people do', () => {
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});

describe('the record as a picture', () => {
  const completion = { missing: [], facts: [{ name: 'Quiz', value: '7 of 8' }], at: day };
  const draw = (name: string) =>
    recordSvg({ course: 'Course', topic: 7, title: 'Environment separation', name, completion });

  it('says what, when and for whom, and that it is self-kept', () => {
    const svg = draw('Ada Quist');
    for (const words of ['Ada Quist', 'Environment separation', '7 of 8', 'done:2026-11-22', 'not proctored'])
      expect(svg).toContain(words);
  });

  it.each([
    ['long', 'Maria Wilhelmina Johanna Antoinette van der Hoeven-Oudenbosch de la Cruz y Santiago'],
    ['of one word', 'Xyz'.repeat(26)],
    ['wide', 'W'.repeat(80)],
    ['in Chinese', '山田太郎'.repeat(20)],
  ])('breaks a name that is %s into lines, and loses none of it', (_, name) => {
    const lines = [...draw(name).matchAll(/font-size="20"[^>]*>([^<]*)</g)].map(([, line]) => line ?? '');
    expect(lines.length).toBeLessThanOrEqual(4);
    expect(lines.join('').replace(/[\s\u2068\u2069]/g, '')).toBe(
      `${name} read the lesson and passed the quiz, the exercises and the mini challenge on 22 November 2026.`.replace(
        /\s/g,
        '',
      ),
    );
  });

  it('keeps a name in a script from right to left apart from the sentence', () => {
    expect(draw('יעל כהן (Dr.)')).toContain('\u2068יעל כהן (Dr.)\u2069 read the lesson');
  });

  it('shows a name as text, whatever it holds', () => {
    const svg = draw('<script>alert("1")</script> & \u0000\ud800 Ærø 李 😀');
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;');
    expect(svg).toContain('Ærø 李 😀');
    expect(svg).not.toContain('\u0000');
    expect(svg.isWellFormed()).toBe(true);
  });
});
