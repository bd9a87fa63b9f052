import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { ConfigModel, ConfigValue, PlanModel } from '$graders/model';
import { check, finding, openSession, placeOf, report } from '../exercise.fixture';
import type { ExerciseSession } from '../ExerciseSession.svelte';
import Matrix from './Matrix.svelte';
import PlanList from './PlanList.svelte';
import { roadOf } from './road';
import Understood from './Understood.svelte';
import WorkedDag from './WorkedDag.svelte';

const text = 'dev: 3\nstage: 3\nprod: 5\n';

const value = (shown: string, place: string, key = 'retries'): ConfigValue => ({
  key,
  writtenAs: key,
  path: key,
  type: 'number',
  shown,
  range: placeOf(text, place),
  origin: { kind: 'own' },
});

const config: ConfigModel = {
  kind: 'config',
  format: 'yaml',
  environments: (['dev', 'stage', 'prod'] as const).map((lane) => ({
    lane,
    name: lane,
    nameRange: placeOf(text, lane),
    values: [value(lane === 'prod' ? '5' : '3', lane)],
  })),
};

async function graded(model: ConfigModel | PlanModel, checks = [check('readable')], starter = text) {
  const opened = openSession({ starter, language: model.kind === 'config' ? 'yaml' : 'markdown' });
  opened.session.wake();
  opened.worker.answer(report(checks, { model }));
  await vi.waitFor(() => expect(opened.session.report).not.toBeNull());
  return opened.session;
}

function meantBy({ shown }: ExerciseSession) {
  return vi.waitUntil(() => shown.meant);
}

test('every cell of the matrix leads to its line', async () => {
  const session = await graded(config);
  const goTo = vi.spyOn(session, 'goTo');
  const screen = await render(Matrix, { session, model: config, findings: session.findings, ongo: () => {} });
  await screen.getByRole('button', { name: '5' }).click();
  expect(goTo).toHaveBeenCalledWith(placeOf(text, 'prod'));
});

test('a value that a finding points at says what is wrong, and lights up with it', async () => {
  const failing = check('prod-stricter', [finding(text, 'dev')]);
  const session = await graded(config, [failing]);
  const screen = await render(Matrix, { session, model: config, findings: session.findings, ongo: () => {} });
  await expect.element(screen.getByText('Title of prod-stricter')).toBeVisible();
  await screen.getByRole('button', { name: '3' }).first().hover();
  expect(session.lit).toBe('prod-stricter:0');
});

test('a cell that reads as before stays, and still leads to where its value stands now', async () => {
  const session = await graded(config);
  const goTo = vi.spyOn(session, 'goTo');
  const props = { session, model: config, findings: session.findings, ongo: () => {} };
  const screen = await render(Matrix, props);
  const cell = screen.getByRole('button', { name: '5' }).element();
  const later = placeOf(`# ${text}`, 'prod');
  const moved = config.environments.map((one) =>
    one.lane === 'prod' ? { ...one, values: one.values.map((value) => ({ ...value, range: later })) } : one,
  );
  await screen.rerender({ ...props, model: { ...config, environments: moved } });
  expect(screen.getByRole('button', { name: '5' }).element()).toBe(cell);
  await screen.getByRole('button', { name: '5' }).click();
  expect(goTo).toHaveBeenCalledWith(later);
});

test('the DAG shows the chosen lane’s values, and says what it would miss', async () => {
  const session = await graded(config);
  const worked = { file: 'orders_dag.py', text: 'retries=«retries», conn=«src_conn» # «env»' };
  const screen = await render(WorkedDag, { session, model: config, worked, ongo: () => {} });
  await expect.element(screen.getByText('In dev the config has no src_conn')).toBeVisible();
  await screen.getByRole('radio', { name: 'prod' }).click();
  await expect
    .element(screen.getByRole('region', { name: 'orders_dag.py in prod' }))
    .toHaveTextContent('retries=5');
});

const planText = 'Unit tests must pass before stage. Maria says yes.';
const plan: PlanModel = {
  kind: 'plan',
  lanes: [
    {
      lane: 'stage',
      entered: null,
      gates: [{ kind: 'tests', says: 'unit tests', range: placeOf(planText, 'Unit tests must pass') }],
      schemas: [],
      data: [],
      watched: [],
    },
  ],
  artifact: { policy: 'unknown', evidence: [] },
  rollout: [],
  watched: [],
  labels: [],
  rollback: { reverts: [], stops: [], bound: [] },
};

test('the plan is read back in the learner’s words, and selected words can be claimed', async () => {
  const approval = check('approval-gate', [finding(planText, 'yes')]);
  const session = await graded(plan, [check('test-gates'), approval], planText);
  const screen = await render(Understood, {
    session,
    graded: await meantBy(session),
    model: plan,
    ongo: () => {},
  });
  await expect.element(screen.getByText('Unit tests must pass')).toBeVisible();
  await expect.element(screen.getByText('nobody named')).toBeVisible();
  const { start, end } = placeOf(planText, 'Maria says yes');
  session.events.moved({ start: start.offset, end: end.offset });
  await screen.getByRole('button', { name: 'Claim the selected words' }).first().click();
  expect(session.claims).toEqual([{ check: 'approval-gate', start: start.offset, end: end.offset }]);
});

test('the road as a list: what is missing stands as an empty gate', async () => {
  const onshow = vi.fn();
  const screen = await render(PlanList, { road: roadOf(plan), onshow });
  await expect.element(screen.getByText('Approval is missing')).toBeVisible();
  await screen.getByRole('button', { name: 'Gate into stage' }).click();
  expect(onshow).toHaveBeenCalledWith(plan.lanes[0]?.gates[0]);
});
