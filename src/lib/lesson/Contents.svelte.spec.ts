import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Contents from './Contents.svelte';

const sections = [
  { id: 'a', title: 'Who this is for', state: 'read' as const },
  { id: 'b', title: 'Why it matters', state: 'changed' as const },
  { id: 'c', title: 'The picture', state: 'unread' as const },
];

test('says what is read, what has changed since, and where one is', async () => {
  await page.viewport(1280, 900);
  const screen = await render(Contents, { sections, now: 'c' });
  await expect.element(screen.getByRole('heading', { name: /2 of 3 read/ })).toBeVisible();
  await expect.element(screen.getByRole('link', { name: 'Who this is for (read)' })).toBeVisible();
  await expect
    .element(screen.getByRole('link', { name: /Why it matters \(read, and changed since\)/ }))
    .toBeVisible();
  await expect
    .element(screen.getByRole('link', { name: 'The picture', exact: true }))
    .toHaveAttribute('aria-current', 'true');
});

test('on a narrow screen it unfolds, and folds again once a section is chosen', async () => {
  await page.viewport(390, 844);
  const screen = await render(Contents, { sections, now: null });
  const link = screen.getByRole('link', { name: 'The picture', exact: true });
  expect(link.elements()).toHaveLength(0);
  await screen.getByText('Contents, 2 of 3 read').click();
  await expect.element(link).toBeVisible();
  await link.click();
  await expect.poll(() => link.elements().length).toBe(0);
});
