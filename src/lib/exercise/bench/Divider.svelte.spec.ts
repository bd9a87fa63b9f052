import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Divider from './Divider.svelte';

const props = {
  label: 'Width of the task',
  width: 264,
  least: 200,
  most: 300,
  usual: 264,
  side: 'left' as const,
};

test('the arrows move the line, Home and End take it to its bounds', async () => {
  const onsettled = vi.fn();
  const screen = await render(Divider, { ...props, onsettled });
  const line = screen.getByRole('separator', { name: 'Width of the task' });
  (line.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(line).toHaveAttribute('aria-valuenow', '280');
  await userEvent.keyboard('{End}');
  await expect.element(line).toHaveAttribute('aria-valuenow', '300');
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(line).toHaveAttribute('aria-valuenow', '300');
  await userEvent.keyboard('{Home}');
  expect(onsettled.mock.calls.map(([width]) => width)).toEqual([280, 300, 300, 200]);
});

test('on the right side, the arrows go the other way', async () => {
  const screen = await render(Divider, { ...props, side: 'right', onsettled: () => {} });
  const line = screen.getByRole('separator');
  (line.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowLeft}');
  await expect.element(line).toHaveAttribute('aria-valuenow', '280');
});
