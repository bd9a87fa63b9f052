import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { check, exercise, finding, openSession, report } from '../exercise.fixture';
import { rangeOf } from '../editor/places';
import Checklist from './Checklist.svelte';
import HintLadder from './HintLadder.svelte';
import Results from './Results.svelte';

const text = exercise.starter;
const fix = { title: 'Raise to 4', edits: [{ range: rangeOf(text, { start: 16, end: 17 }), text: '4' }] };
const failing = check('prod-stricter', [finding(text, '3', { fix, message: 'retries is 3 in dev.' })]);

async function graded(checks = [check('readable'), failing]) {
  const opened = openSession();
  opened.session.wake();
  opened.worker.answer(report(checks));
  await vi.waitFor(() => expect(opened.session.report).not.toBeNull());
  return opened;
}

const nowhere = { ongo: () => {}, onsection: () => {}, onexamples: () => {} };

test('the checklist says how each check stands, and leads to what is to be revised', async () => {
  const { session } = await graded();
  const onopen = vi.fn();
  const screen = await render(Checklist, { session, onopen });
  await expect.element(screen.getByText('1 of 2 pass')).toBeVisible();
  await screen.getByRole('button', { name: 'Title of prod-stricter' }).click();
  expect(onopen).toHaveBeenCalledWith('prod-stricter');
});

test('a check that waits says for what', async () => {
  const waits = check('prod-stricter', [], {
    status: 'skipped',
    skippedBecause: 'It waits for a text that can be read.',
  });
  const { session } = await graded([check('readable'), waits]);
  const screen = await render(Checklist, { session, onopen: () => {} });
  await expect.element(screen.getByText('It waits for a text that can be read.')).toBeVisible();
});

test('a finding says what, where and why, and its fix mends the text', async () => {
  const { session } = await graded();
  const screen = await render(Results, { session, ...nowhere });
  await expect.element(screen.getByText('retries is 3 in dev.')).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'line 2, column 12' })).toBeVisible();
  await expect.element(screen.getByText('It goes wrong at night.')).toBeVisible();
  await expect
    .element(screen.getByRole('group', { name: 'Suggested change on line 2' }))
    .toHaveTextContent('retries: 4');
  await screen.getByRole('button', { name: 'Raise to 4' }).click();
  await vi.waitFor(() => expect(session.text).toBe('dev:\n  retries: 4\n'));
});

test('hints are counted as they are opened', async () => {
  const { session, progress } = await graded();
  const screen = await render(Results, { session, ...nowhere });
  await screen.getByRole('button', { name: 'Show the first hint' }).click();
  await expect.element(screen.getByText('Look at prod.')).toBeVisible();
  expect(progress.hintsOpened(exercise.id, 'prod-stricter')).toBe(1);
});

test('a pass says what was shown and where it counts', async () => {
  const { session } = await graded([check('readable')]);
  const screen = await render(Results, { session, ...nowhere });
  await expect.element(screen.getByRole('heading', { name: 'Passed' })).toBeVisible();
  await expect.element(screen.getByText('It counts.')).toBeVisible();
});

test('a grader that stopped twice is said so, and can be tried again', async () => {
  const { session, worker } = openSession();
  session.wake();
  worker.onerror?.({ message: 'gone' } as ErrorEvent);
  worker.onerror?.({ message: 'gone' } as ErrorEvent);
  const screen = await render(Results, { session, ...nowhere });
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Your text is safe');
  await screen.getByRole('button', { name: 'Try again' }).click();
  worker.answer(report([check('readable')]));
  await expect.element(screen.getByRole('heading', { name: 'Passed' })).toBeVisible();
});

test('the ladder opens one rung at a time, moves the focus there, and warns before the last', async () => {
  const opened: number[] = [];
  const hints = ['one', 'two'];
  const screen = await render(HintLadder, { hints, opened: 0, onopen: (rung: number) => opened.push(rung) });
  await screen.getByRole('button', { name: 'Show the first hint' }).click();
  await screen.rerender({ hints, opened: 1, onopen: (rung: number) => opened.push(rung) });
  await expect.element(screen.getByText('Hint 1 of 2')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show hint 2, nearly the answer' }));
  expect(opened).toEqual([1, 2]);
});
