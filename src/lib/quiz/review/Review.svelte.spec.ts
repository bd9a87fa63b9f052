import { afterEach, beforeEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { cleanSlate } from '$lib/progress/clean-slate';
import { Progress } from '$lib/progress/progress.svelte';
import { mayInterrupt } from '$lib/ui/interruption';
import { sampleQuiz } from '../sample-questions';
import Review from './Review.svelte';

const exercises = [
  {
    id: 'e1',
    label: 'Exercise 1',
    checks: [{ id: 'isolated', title: 'Separate resources', section: 'the-picture' }],
  },
];
const hrefs = { section: (id: string) => `/lesson/#${id}` };
const month = 30 * 24 * 60 * 60 * 1000;

let progress: Progress;
beforeEach(async () => {
  await cleanSlate();
  const at = Date.now() - month;
  const id = `${at.toString(36).padStart(9, '0')}-000000-long`;
  const broken = [
    { check: 'isolated', line: 6, text: 'bucket: prod-data', says: 'dev writes to prod’s bucket.' },
  ];
  const attempt = {
    ...{
      id,
      at,
      type: 'attempt',
      exercise: 'e1',
      hash: 'h',
      text: '',
      verdict: 'revise',
      passed: 0,
      required: 1,
    },
    ...{ statuses: { isolated: 'fail' }, broken },
  };
  localStorage.setItem(`three-lanes/1/event/${id}`, JSON.stringify(attempt));
  progress = new Progress();
});
afterEach(() => progress.close());

it('shows one’s own line, then what was said of it, and comes back later when it was known', async () => {
  await render(Review, { quiz: sampleQuiz, exercises, progress, hrefs });
  await expect.element(page.getByText('bucket: prod-data')).toBeVisible();
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await expect.element(page.getByText('dev writes to prod’s bucket.')).toBeVisible();
  await page.getByRole('button', { name: 'I knew it' }).click();
  await expect.element(page.getByRole('heading', { name: 'Done for today' })).toBeVisible();
  await expect.element(page.getByText(/The next one comes back on/)).toBeVisible();
  expect(progress.reviews).toMatchObject([{ card: 'rule:e1/isolated', rating: 3 }]);
});

it('can be turned off, and on again', async () => {
  await render(Review, { quiz: sampleQuiz, exercises, progress, hrefs });
  await page.getByRole('button', { name: 'Turn review off' }).click();
  await expect.element(page.getByRole('heading', { name: 'Review is turned off' })).toBeVisible();
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await expect.element(page.getByText('bucket: prod-data')).toBeVisible();
});

it('objects to interruptions while a card is open, answered or not, and no longer', async () => {
  await render(Review, { quiz: sampleQuiz, exercises, progress, hrefs });
  await expect.element(page.getByText('bucket: prod-data')).toBeVisible();
  expect(mayInterrupt(), 'a card is open').toBe(false);
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await expect.element(page.getByRole('button', { name: 'Nearly' })).toBeVisible();
  expect(mayInterrupt(), 'its answer shows').toBe(false);

  await page.getByRole('button', { name: 'Turn review off' }).click();
  await expect.element(page.getByRole('heading', { name: 'Review is turned off' })).toBeVisible();
  expect(mayInterrupt(), 'turned off').toBe(true);
  await page.getByRole('button', { name: 'Turn it on' }).click();
  await page.getByRole('button', { name: 'Show the answer' }).click();
  expect(mayInterrupt(), 'turned on again').toBe(false);

  await page.getByRole('button', { name: 'I knew it' }).click();
  await expect.element(page.getByRole('heading', { name: 'Done for today' })).toBeVisible();
  expect(mayInterrupt(), 'done').toBe(true);
});

it('leaves nobody objecting when the page is left with a card open', async () => {
  const review = await render(Review, { quiz: sampleQuiz, exercises, progress, hrefs });
  await expect.element(page.getByText('bucket: prod-data')).toBeVisible();
  expect(mayInterrupt()).toBe(false);
  review.unmount();
  expect(mayInterrupt()).toBe(true);
});

it('can be left in a hurry, while the next card is on its way', async () => {
  const rejected: string[] = [];
  const note = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    rejected.push(String(event.reason));
  };
  addEventListener('unhandledrejection', note);
  const review = await render(Review, { quiz: sampleQuiz, exercises, progress, hrefs });
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await page.getByRole('button', { name: 'I knew it' }).click();
  review.unmount();
  await new Promise((done) => setTimeout(done, 200));
  removeEventListener('unhandledrejection', note);
  expect(rejected).toEqual([]);
});
