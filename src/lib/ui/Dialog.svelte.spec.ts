import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Dialog from './Dialog.svelte';

const children = createRawSnippet(() => ({ render: () => '<p>Four attempts so far.</p>' }));

test.each(['dialog', 'sheet'] as const)(
  'a %s has its title as name, takes focus, and Esc closes it',
  async (kind) => {
    const screen = await render(Dialog, { open: true, title: 'Attempts', kind, children });
    const dialog = screen.getByRole('dialog', { name: 'Attempts' });
    await expect.element(dialog).toBeVisible();
    await expect.poll(() => dialog.element().contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
  },
);

test('the close button closes it', async () => {
  const screen = await render(Dialog, { open: true, title: 'Attempts', children });
  await screen.getByRole('button', { name: 'Close' }).click();
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
});

test('focus goes back to where it came from', async () => {
  const opener = document.createElement('button');
  document.body.append(opener);
  opener.focus();
  const screen = await render(Dialog, { open: true, title: 'Attempts', children });
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
  await expect.poll(() => document.activeElement).toBe(opener);
  opener.remove();
});
