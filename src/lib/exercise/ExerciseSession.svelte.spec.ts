import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cleanSlate } from '$lib/progress/clean-slate';
import { check, exercise, finding, openSession, report } from './exercise.fixture';
import { rangeOf } from './editor/places';

beforeEach(async () => {
  await cleanSlate();
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const soon = () => vi.advanceTimersByTimeAsync(200);
const pass = report([check('readable')]);
const revise = report([check('readable', [finding(exercise.starter, 'retries')])]);

/** As an editor tells that somebody typed. */
function type(session: ReturnType<typeof openSession>['session'], text: string) {
  session.events.changed(text, { start: text.length, end: text.length }, { typed: true });
}

describe('live grading', () => {
  test('a text is graded when typing rests, not before', async () => {
    const { session, worker } = openSession();
    session.wake();
    expect(worker.text).toBe(exercise.starter);
    worker.answer(revise);
    type(session, 'a');
    await vi.advanceTimersByTimeAsync(100);
    type(session, 'ab');
    await vi.advanceTimersByTimeAsync(100);
    expect(worker.text).toBe(exercise.starter);
    await vi.advanceTimersByTimeAsync(60);
    expect(worker.text).toBe('ab');
  });

  test('an answer never paints over a newer text', async () => {
    const { session, worker } = openSession();
    session.wake();
    type(session, 'newer');
    worker.answer(pass);
    await soon();
    expect(session.report, 'the answer was of the starter').toBeNull();
    worker.answer(revise);
    await soon();
    expect(session.report).toEqual(revise);
    expect(session.fresh).toBe(true);
  });
});

describe('attempts', () => {
  test('Check records the text with its report, once a text', async () => {
    const { session, worker } = openSession();
    session.wake();
    const first = session.check();
    worker.answer(revise);
    worker.answer(revise);
    await first;
    const again = session.check();
    worker.answer(revise);
    await again;
    expect(session.keeper.attempts.map(({ text, verdict, passed }) => [text, verdict, passed])).toEqual([
      [exercise.starter, 'revise', 0],
    ]);
  });

  test('a pass is recorded by itself, and stays one while it goes on passing', async () => {
    const { session, worker } = openSession();
    session.wake();
    worker.answer(pass);
    await soon();
    type(session, 'still right');
    await soon();
    worker.answer(pass);
    await soon();
    expect(session.keeper.attempts).toHaveLength(1);
  });
});

describe('what is kept', () => {
  test('every change of the text is saved at once, and is there again', () => {
    const { session, progress } = openSession();
    session.wake();
    type(session, 'half a wo');
    expect(progress.draft(exercise.id)).toBe('half a wo');
  });

  test('the cursor comes back in the same tab', () => {
    const one = openSession();
    one.session.wake();
    one.session.events.moved({ start: 4, end: 4 });
    one.session.keepCursor(true);
    const two = openSession();
    expect(two.session.wake()).toBe(true);
    expect(two.session.selection).toEqual({ start: 4, end: 4 });
  });
});

describe('fixes', () => {
  const fix = {
    title: 'Raise to 4',
    edits: [{ range: rangeOf(exercise.starter, { start: 16, end: 17 }), text: '4' }],
  };
  const first = ({ findings: [finding] }: ReturnType<typeof openSession>['session']) => {
    if (!finding) throw new Error('The report has no finding.');
    return finding;
  };
  const mendable = report([check('prod-stricter', [finding(exercise.starter, '3', { fix })])]);

  test('a fix is applied to the text it was made for, and Undo takes it back', async () => {
    const { session, worker } = openSession();
    session.wake();
    worker.answer(mendable);
    await soon();
    void session.mend(first(session));
    await soon();
    expect(session.text).toBe('dev:\n  retries: 4\n');
    session.editor.undo();
    expect(session.text).toBe(exercise.starter);
  });

  test('while the text moves on, it is graded first, and a fix that no longer fits changes nothing', async () => {
    const { session, worker } = openSession();
    session.wake();
    worker.answer(mendable);
    await soon();
    const meant = first(session);
    type(session, 'quite another text');
    void session.mend(meant);
    worker.answer(pass);
    await soon();
    expect(session.text).toBe('quite another text');
  });
});

test('Tab leaves until somebody types; Esc lets it leave again', () => {
  const { session } = openSession();
  session.wake();
  expect(session.tabLeaves).toBe(true);
  type(session, 'x');
  expect(session.tabLeaves).toBe(false);
  session.events.escaped();
  expect(session.tabLeaves).toBe(true);
});

test('beginning again is a step like any other', () => {
  const { session } = openSession();
  session.wake();
  session.take('mine\n');
  session.startAgain();
  expect(session.text).toBe(exercise.starter);
  session.editor.undo();
  expect(session.text).toBe('mine\n');
});
