import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Button from './Button.svelte';

const children = createRawSnippet(() => ({ render: () => '<span>Print</span>' }));

test('a press calls onclick', async () => {
  const onclick = vi.fn();
  const screen = await render(Button, { onclick, children });
  await screen.getByRole('button', { name: 'Print' }).click();
  expect(onclick).toHaveBeenCalledOnce();
});

test('with href it is a link', async () => {
  const screen = await render(Button, { href: '/lesson/', children });
  await expect.element(screen.getByRole('link', { name: 'Print' })).toHaveAttribute('href', '/lesson/');
});

test('where it can not be pressed it says why, does nothing, and keeps its place in the order of Tab', async () => {
  const onclick = vi.fn();
  const screen = await render(Button, { onclick, disabledBecause: 'The quiz is not passed yet.', children });
  const button = screen.getByRole('button', { name: 'Print' });
  await expect.element(button).toBeDisabled();
  await expect.element(button).toHaveAccessibleDescription('The quiz is not passed yet.');
  (button.element() as HTMLButtonElement).focus();
  expect(document.activeElement).toBe(button.element());
  (button.element() as HTMLButtonElement).click();
  expect(onclick).not.toHaveBeenCalled();
});

test('a link that leads nowhere yet is no link', async () => {
  const screen = await render(Button, { href: '/x/', disabledBecause: 'Not yet.', children });
  expect(screen.container.querySelector('a')).toBeNull();
});

test('a button with only an icon has its label as name', async () => {
  const screen = await render(Button, { label: 'Menu', children });
  await expect.element(screen.getByRole('button', { name: 'Menu' })).toBeVisible();
});
