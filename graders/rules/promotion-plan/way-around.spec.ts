import { describe, expect, test } from 'vitest';
import { grade } from '../../grade';
import { sound } from './examples';

const statusOf = (text: string): string | undefined =>
  grade('promotion-plan', text).checks.find(({ id }) => id === 'lane-order')?.status;

describe('ways around stage', () => {
  test.each([
    'With an incident number a patch may skip staging and is installed in production after the dev tests.',
    'Urgent corrections may be installed in PRD directly.',
    'Config toggles go direct to prod w/o the preprod stop.',
    'Small changes go to prod right after dev.',
    'Only for big changes do we use stage.',
    'Deploy to prod for 5 % of the orders, stage is done later.',
    'Prod this weekend, stage afterwards for completeness.',
    'It starts in dev, then we pilot on one prod region, then stage, then the rest of prod.',
    'When orders are missing we deploy from dev directly to prod.',
    'After dev the jar goes onto a tenth of the prod partitions.',
  ])('%s', (line) => {
    expect(statusOf(`${sound}- ${line}\n`)).toBe('fail');
  });

  test.each([
    'In March somebody pushed straight to prod; that is why CI alone holds the keys.',
    'If pytest is red, the stage job is skipped.',
    'Unit tests pass, else the stage job is skipped.',
    'The emergency lane that led from dev to prod has been removed.',
    'If it feels right we go to prod on Friday.',
    'Stage’s tables come from prod’s DDL, exported the same night.',
    'Nobody may skip stage.',
  ])('is none: %s', (line) => {
    expect(statusOf(`${sound}- ${line}\n`)).toBe('pass');
  });

  test('a numbered step that deploys to prod ahead of stage, and a step for stage that may be dropped', () => {
    const steps = ['Build once', 'Dev: pytest', 'Stage: dbt tests', 'Prod: watch the rows'];
    const list = (lines: string[]): string => lines.map((line, at) => `${at + 1}. ${line}.\n`).join('');
    expect(statusOf(list(steps))).toBe('pass');
    expect(statusOf(list(['Deploy it to prod, schedule off', ...steps]))).toBe('fail');
    expect(statusOf(`${list(steps)}\nWith priority 1, step 3 may be dropped.\n`)).toBe('fail');
  });

  test('dev need not be named where checks open both doors', () => {
    const gates = 'Unit tests must be green before stage. The dbt tests on stage must be green before prod.';
    expect(statusOf(`${gates} The owner approves.\n`)).toBe('pass');
  });
});
