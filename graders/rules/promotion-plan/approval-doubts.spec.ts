import { describe, expect, test } from 'vitest';
import { grade } from '../../grade';
import { changed } from './examples';

const statusOf = (line: string): string | undefined =>
  grade(
    'promotion-plan',
    changed(['The data owner approves in the release ticket before prod', line]),
  ).checks.find(({ id }) => id === 'approval-gate')?.status;

describe('approvals that are none', () => {
  test.each([
    'The tech lead can approve the production release but needn’t',
    'The data owner approves the release in the week following the production deployment',
    'Before a release enters stage, the QA lead gives her approval',
    'The lead’s approval of the rollback is needed before it’s run in prod',
    'The author approves it himself in the ticket',
    'I’d say the approval of the November change covers us',
  ])('%s', (line) => {
    expect(statusOf(line)).toBe('fail');
  });

  test.each([
    '- {name: prod, approver: null}',
    '- name: prod\n    approver: none',
    '- name: prod\n    approval: false',
  ])('%s', (lane) => {
    const text = `lanes:\n  - name: dev\n  - name: stage\n  ${lane}\n`;
    const check = grade('promotion-plan', text).checks.find(({ id }) => id === 'approval-gate');
    expect(check?.status).toBe('fail');
  });

  test.each([
    'Nobody deploys to prod unless the data owner approves; she has never needed more than a day',
    'Afterwards the data owner approves the step to prod',
    'The lead of finance data releases each production deployment in Spinnaker',
  ])('is one: %s', (line) => {
    expect(statusOf(line)).toBe('pass');
  });
});
