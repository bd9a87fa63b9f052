import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Tabs from './Tabs.svelte';

const tabs = ['Airflow', 'Prefect', 'Dagster'];
const panel = createRawSnippet((index: () => number) => ({
  render: () => `<p>Code of ${tabs[index()]}</p>`,
}));
const show = (onchange = vi.fn()) => render(Tabs, { label: 'Orchestrator', tabs, panel, onchange });

test('the first panel shows; the others stand in the page unseen', async () => {
  const screen = await show();
  await expect.element(screen.getByText('Code of Airflow')).toBeVisible();
  await expect.element(screen.getByText('Code of Dagster')).not.toBeVisible();
  await expect.element(screen.getByRole('tabpanel', { name: 'Airflow' })).toBeVisible();
});

test('a click shows its panel and tells', async () => {
  const told = vi.fn();
  const screen = await show(told);
  await screen.getByRole('tab', { name: 'Prefect' }).click();
  await expect.element(screen.getByText('Code of Prefect')).toBeVisible();
  await expect.element(screen.getByText('Code of Airflow')).not.toBeVisible();
  expect(told).toHaveBeenCalledExactlyOnceWith(1);
});

test('arrows go round, Home and End go to the ends, one tab is in the order of Tab', async () => {
  const screen = await show();
  (screen.getByRole('tab', { name: 'Airflow' }).element() as HTMLElement).focus();
  const keys: [string, string][] = [
    ['{ArrowLeft}', 'Dagster'],
    ['{ArrowRight}', 'Airflow'],
    ['{End}', 'Dagster'],
    ['{Home}', 'Airflow'],
    ['{ArrowRight}', 'Prefect'],
  ];
  for (const [key, name] of keys) {
    await userEvent.keyboard(key);
    await expect.element(screen.getByRole('tab', { name })).toHaveFocus();
    await expect.element(screen.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true');
  }
  expect(screen.container.querySelectorAll('[role=tab][tabindex="0"]')).toHaveLength(1);
});
