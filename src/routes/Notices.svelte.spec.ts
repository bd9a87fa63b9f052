import { afterEach, expect, it } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { page } from 'vitest/browser';
import { offline } from '$lib/offline/Offline.svelte';
import Notices from './Notices.svelte';

afterEach(() => {
  offline.updateWaits = false;
});

it('asks once a second whether a new edition may be announced, not for ever at once', async () => {
  const thrown: string[] = [];
  const note = (event: ErrorEvent) => {
    event.preventDefault();
    thrown.push(event.message);
  };
  let asked = 0;
  const count = () => (asked += 1);
  addEventListener('error', note);
  addEventListener('three-lanes:interruption', count);
  await render(Notices);
  offline.updateWaits = true;
  await expect.element(page.getByText('A new edition')).toBeVisible();
  removeEventListener('three-lanes:interruption', count);
  removeEventListener('error', note);
  expect(thrown).toEqual([]);
  expect(asked).toBeLessThan(5);
});
