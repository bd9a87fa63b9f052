import type { PlanDocument } from '../../read/plan/document';
import { weigh, type Testimony } from '../prose';
import { wayBackOf } from './way-back';
import type { Rule } from '../rule';
import { bad, changed, good, sound } from './examples';

export const quickRollbackRule: Rule<PlanDocument> = {
  id: 'quick-rollback',
  title: 'The rollback is quick',
  level: 'required',
  why: 'Until the old version runs again, every load adds wrong rows that somebody has to find and delete.',
  hints: [
    'How long does prod run what is broken?',
    'Bound the rollback in minutes, or make it one command, one step or automatic.',
    'For example: “One command, make rollback, done within 10 minutes.”',
  ],
  lesson: 'six-principles',
  needs: [],
  check: (document) => weigh(document, quickRollback),
  good: [
    good('one command', sound),
    good('bounded', 'The whole rollback takes under five minutes.\n'),
    good('automatic', 'Helm rolls the release back by itself when the smoke test fails.\n'),
  ],
  bad: [
    bad('soon', ['Rollback: as fast as possible.'], 'Rollback: as fast as possible.\n'),
    bad('days', ['RTO 72 h'], 'Rollback: RTO 72 h\n'),
    bad(
      'no time',
      ['Rollback: pause the DAG and redeploy the previous tag.'],
      changed([' with one command', '']),
    ),
  ],
};

/** What a plan says about how long its way back takes. */
function quickRollback(document: PlanDocument): Testimony {
  const back = wayBackOf(document);
  return {
    for: back.bound,
    against: back.slow,
    nearly: back.vague,
    missing:
      'I found no statement that the rollback is bounded in time, or is one step, one command or automatic.',
  };
}
