import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import TickList from './TickList.svelte';

const items = [
  { id: 'config', title: 'Config is injected', html: 'The code chooses nothing.' },
  { id: 'back', title: 'There is a way back', html: 'The previous tag is known.' },
];

test('shows what is ticked and counts it', async () => {
  const screen = await render(TickList, {
    items,
    ticked: new Set(['back', 'gone']),
    said: 'true',
    ontick: vi.fn(),
  });
  await expect.element(screen.getByRole('checkbox', { name: /Config is injected/ })).not.toBeChecked();
  await expect.element(screen.getByRole('checkbox', { name: /There is a way back/ })).toBeChecked();
  await expect.element(screen.getByText('1 of 2 true')).toBeVisible();
});

test('Space tells which item is on or off now', async () => {
  const ontick = vi.fn();
  const screen = await render(TickList, { items, ticked: new Set(['back']), said: 'true', ontick });
  (screen.getByRole('checkbox', { name: /Config/ }).element() as HTMLElement).focus();
  await userEvent.keyboard(' ');
  await userEvent.tab();
  await userEvent.keyboard(' ');
  expect(ontick.mock.calls).toEqual([
    ['config', true],
    ['back', false],
  ]);
});
