import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import EnvironmentSwitch from './EnvironmentSwitch.svelte';

test('dev, stage and prod stand in the order of the road', async () => {
  const screen = await render(EnvironmentSwitch, { value: 'dev' });
  await expect.element(screen.getByRole('group', { name: 'Environment' })).toBeVisible();
  const names = screen
    .getByRole('radio')
    .elements()
    .map((radio) => (radio as HTMLInputElement).value);
  expect(names).toEqual(['dev', 'stage', 'prod']);
});

test('a click and an arrow choose, and each tells once', async () => {
  const told = vi.fn();
  const screen = await render(EnvironmentSwitch, { value: 'dev', onchange: told });
  await screen.getByText('stage').click();
  await expect.element(screen.getByRole('radio', { name: 'stage' })).toBeChecked();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(screen.getByRole('radio', { name: 'prod' })).toBeChecked();
  expect(told.mock.calls).toEqual([['stage'], ['prod']]);
});

test('two switches on a page do not share a choice', async () => {
  const first = await render(EnvironmentSwitch, { value: 'dev', legend: 'First' });
  const second = await render(EnvironmentSwitch, { value: 'prod', legend: 'Second' });
  await second.getByRole('group', { name: 'Second' }).getByText('stage').click();
  await expect
    .element(first.getByRole('group', { name: 'First' }).getByRole('radio', { name: 'dev' }))
    .toBeChecked();
});
