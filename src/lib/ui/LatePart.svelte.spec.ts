import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import LatePart from './LatePart.svelte';

const words = (text: () => string) =>
  createRawSnippet<[string]>((part) => ({ render: () => `<p>${text()} ${part()}</p>` }));

test('a part that can’t be fetched is said so, and comes when it is tried again', async () => {
  const load = vi
    .fn<() => Promise<{ default: string }>>()
    .mockRejectedValueOnce(new TypeError('Failed to fetch dynamically imported module'))
    .mockResolvedValue({ default: 'part' });
  const screen = await render(LatePart<string>, { what: 'The figure', load, children: words(() => 'the') });
  await expect.element(screen.getByRole('alert')).toHaveTextContent('The figure could not be fetched.');
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.getByText('the part')).toBeVisible();
  expect(load).toHaveBeenCalledTimes(2);
});
