import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { LanesBlock, ResolvesBlock } from '$lib/content/compiled';
import { announcer } from '$lib/ui/announcer.svelte';
import LanesFigure from './LanesFigure.svelte';
import ResolvesFigure from './ResolvesFigure.svelte';

const lanes: LanesBlock = {
  kind: 'lanes',
  id: 'three-lanes',
  title: 'Drive it',
  number: 1,
  plate: 'orders:1.4.2',
  signs: [
    { name: 'src_conn', values: { dev: 'orders_dev', stage: 'orders_stage', prod: 'orders_prod' } },
    { name: 'retries', values: { dev: '0', stage: '0', prod: '3' } },
  ],
  gates: [
    { name: 'Gate 1', text: 'unit tests' },
    { name: 'Gate 2', text: 'approval' },
  ],
  caption: 'Solid lines must not be crossed.',
};

const resolves: ResolvesBlock = {
  kind: 'resolves',
  id: 'names',
  title: 'What each name becomes',
  sourceHeading: 'Read from',
  rows: [
    {
      name: 'SRC',
      values: { dev: 'orders_dev', stage: 'orders_stage', prod: 'orders_prod' },
      source: 'connection',
    },
  ],
};

const car = () => page.getByRole('img', { name: /The car with the plate orders:1\.4\.2 is in/ });

test('the car starts in dev, and the picture says where it is', async () => {
  await page.viewport(1280, 900);
  await render(LanesFigure, { figure: lanes });
  await expect.element(car()).toHaveAccessibleName(/is in dev\.$/);
});

test('arrows drive it, and what the new signs say is heard', async () => {
  await page.viewport(1280, 900);
  const screen = await render(LanesFigure, { figure: lanes });
  (screen.getByRole('radio', { name: 'dev' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(car()).toHaveAccessibleName(/is in stage\.$/);
  expect(announcer.text).toContain('stage: src_conn orders_stage, retries 0');
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(car()).toHaveAccessibleName(/is in prod\.$/);
});

test('a narrow figure shows the chosen sign only, and one road, upright', async () => {
  await page.viewport(390, 844);
  const screen = await render(LanesFigure, { figure: lanes });
  await expect.element(screen.getByText('orders_dev')).toBeVisible();
  await expect.element(screen.getByText('orders_prod')).not.toBeVisible();
  await expect.element(car()).toHaveAccessibleName(/seen upright/);
  await screen.getByRole('radio', { name: 'prod' }).click({ force: true });
  await expect.element(screen.getByText('orders_prod')).toBeVisible();
});

test('every gate and its text stands in the figure', async () => {
  const screen = await render(LanesFigure, { figure: lanes });
  for (const { name, text } of lanes.gates) {
    await expect.element(screen.getByText(name).first()).toBeInTheDocument();
    await expect.element(screen.getByText(text).first()).toBeInTheDocument();
  }
});

test('the table shows one lane at a time and holds all three', async () => {
  await page.viewport(1280, 900);
  const screen = await render(ResolvesFigure, { figure: resolves });
  await expect.element(screen.getByRole('columnheader', { name: /Value in\s+prod/ })).toBeVisible();
  await expect.element(screen.getByText('orders_dev')).not.toBeVisible();
  await screen.getByRole('radio', { name: 'dev' }).click({ force: true });
  await expect.element(screen.getByText('orders_dev')).toBeVisible();
  await expect.element(screen.getByText('orders_prod')).not.toBeVisible();
  expect(announcer.text).toContain('dev: SRC orders_dev');
});
