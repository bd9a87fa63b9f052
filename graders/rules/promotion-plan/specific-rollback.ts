import type { PlanDocument } from '../../read/plan/document';
import { weigh, type Testimony } from '../prose';
import { wayBackOf } from './way-back';
import type { Rule } from '../rule';
import { bad, changed, good, sound } from './examples';

export const specificRollbackRule: Rule<PlanDocument> = {
  id: 'specific-rollback',
  title: 'The rollback says what is reverted and what is stopped',
  level: 'required',
  why: 'At night nobody invents a procedure. If the new DAG goes on running, it goes on writing what you are trying to undo.',
  hints: [
    'It is 3 a.m. and the load is wrong. What do you type first?',
    'Name what is put back (the previous tag or image) and what is stopped (the DAG, its schedule).',
    'For example: “Pause the DAG, then redeploy the previous tag, orders:1.4.1.”',
  ],
  lesson: 'six-principles',
  needs: [],
  check: (document) => weigh(document, specificRollback),
  good: [
    good('pause and redeploy', sound),
    good('commands', '## Rollback\n\n```sh\nairflow dags pause orders\nhelm rollback orders 12\n```\n'),
    good('in YAML', 'rollback:\n  - disable the schedule\n  - reinstall wheel 1.9\n'),
  ],
  bad: [
    bad(
      'runs go on',
      ['while the schedule keeps running'],
      'Rollback: the previous image is deployed, while the schedule keeps running.\n',
    ),
    bad('nothing reverted', ['pause the DAG and investigate'], 'Rollback: pause the DAG and investigate.\n'),
    bad(
      'nothing about it',
      [''],
      changed(['- Rollback: pause the DAG and redeploy the previous tag with one command.\n', '']),
    ),
  ],
};

const unnamed =
  'this speaks of the way back, but names neither what is put back nor what is stopped. Name the previous tag, and the DAG or schedule that is paused.';

/** What a plan says about what is put back and what is stopped. */
function specificRollback(document: PlanDocument): Testimony {
  const back = wayBackOf(document);
  const both =
    back.reverts.length && back.stops.length ? [...back.reverts.slice(0, 2), ...back.stops.slice(0, 2)] : [];
  const nearly = [
    ...back.reverts.map((one) => ({
      ...one,
      reason: 'vague' as const,
      says: 'this says what is reverted, but not how new runs are stopped. Pause or disable the DAG or its schedule too.',
    })),
    ...back.stops.map((one) => ({
      ...one,
      reason: 'vague' as const,
      says: 'this stops the runs, but does not say what is put back. Name the previous tag, image or release.',
    })),
    ...back.vague.map((one) => ({ ...one, says: unnamed })),
  ];
  return {
    for: both,
    against: back.keepsRunning,
    nearly,
    missing: 'I found no statement of what is reverted and how new runs are stopped.',
  };
}
