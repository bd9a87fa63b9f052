import { describe, expect, it } from 'vitest';
import { honestAttempts, referenceAccess, timeline, type Attempt } from './attempts';

function attempt(
  text: string,
  statuses: Attempt['statuses'],
  verdict: Attempt['verdict'] = 'revise',
): Attempt {
  const passed = Object.values(statuses).filter((status) => status === 'pass').length;
  return {
    id: text,
    at: 0,
    type: 'attempt',
    exercise: 'x',
    hash: 'h',
    text,
    verdict,
    statuses,
    passed,
    required: 2,
  };
}

describe('timeline', () => {
  it('says what each attempt fixed and broke, newest first', () => {
    const entries = timeline([
      attempt('a', { one: 'fail', two: 'pass' }),
      attempt('b', { one: 'pass', two: 'skipped' }),
      attempt('b', { one: 'pass', two: 'pass' }, 'pass'),
    ]);
    expect(entries.map(({ number, fixed, broke, same }) => ({ number, fixed, broke, same }))).toEqual([
      { number: 3, fixed: ['two'], broke: [], same: true },
      { number: 2, fixed: ['one'], broke: ['two'], same: false },
      { number: 1, fixed: [], broke: [], same: false },
    ]);
  });
});

describe('the reference', () => {
  const starter = 'dev:\n';

  it('does not take the starter, an empty text or a repeated text for an attempt', () => {
    const texts = ['dev:', '', 'mine', 'mine ', 'other'];
    expect(
      honestAttempts(
        texts.map((text) => attempt(text, {})),
        starter,
      ),
    ).toBe(2);
  });

  it('counts for an exercise that starts empty', () => {
    expect(honestAttempts([attempt('', {}), attempt('mine', {})], '')).toBe(1);
  });

  it('opens after a pass', () => {
    expect(referenceAccess([attempt('a', { one: 'pass' }, 'pass')], starter)).toEqual({ open: true });
  });

  it('opens after three honest attempts, and says what it waits for until then', () => {
    const three = ['a', 'b', 'c'].map((text) => attempt(text, { one: 'fail' }));
    expect(referenceAccess([], starter)).toEqual({
      open: false,
      because: 'It opens when you pass, or after 3 more checks of a changed text.',
    });
    expect(referenceAccess(three.slice(0, 2), starter)).toMatchObject({
      because: 'It opens when you pass, or after one more check of a changed text.',
    });
    expect(referenceAccess(three, starter)).toEqual({ open: true });
  });

  it('counts attempts whose text had to be given up for room', () => {
    const folded = Array.from({ length: 3 }, (_, at) => ({
      ...attempt('', {}),
      id: String(at),
      folded: true as const,
    }));
    expect(referenceAccess(folded, starter)).toEqual({ open: true });
  });
});
