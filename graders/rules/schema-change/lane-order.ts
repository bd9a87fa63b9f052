import type { PlanDocument } from '../../read/plan/document';
import { weigh } from '../prose';
import { laneOrder } from '../promotion-plan/lane-order';
import type { Rule } from '../rule';
import { bad, changed, good, sound } from './examples';

export const laneOrderRule: Rule<PlanDocument> = {
  id: 'lane-order',
  title: 'Dev, then stage, then prod',
  level: 'required',
  why: 'A migration that meets a big table for the first time in prod finds its surprise there.',
  hints: [
    'Which lane sees the ALTER first?',
    'Take dev, then stage, then prod, each with a bullet or a label of its own.',
    'For example: “Dev: …”, “Stage: …”, “Prod: …”, in that order.',
  ],
  lesson: 'the-picture',
  needs: [],
  check: (document) => weigh(document, laneOrder(document)),
  good: [
    good('labels in turn', sound),
    good('arrows', '- dev → stage → prod\n'),
    good('numbers', '1. Development: migrate.\n2. Staging: test.\n3. Production: deploy.\n'),
  ],
  bad: [
    bad('stage skipped', ['Stage is skipped'], '- Dev: tests.\n- Stage is skipped.\n- Prod: deploy.\n'),
    bad('no stage', [''], '- Dev: tests.\n- Prod: deploy.\n'),
    bad(
      'around stage',
      ['We go straight to prod'],
      changed(['- Watch', '- We go straight to prod.\n- Watch']),
    ),
  ],
};
