import type { PlanDocument } from '../../read/plan/document';
import { weigh } from '../prose';
import { watched } from '../promotion-plan/observability';
import type { Rule } from '../rule';
import { bad, changed, good, sound } from './examples';

export const observabilityRule: Rule<PlanDocument> = {
  id: 'observability',
  title: 'Something concrete is watched afterwards',
  level: 'required',
  why: 'A column that nobody fills looks exactly like one that nobody watches.',
  hints: [
    'Which number tells you in the first hour that the new column works?',
    'Name metrics or logs: lock waits, failed inserts, the null rate.',
    'For example: “Watch lock waits, failed inserts and the null rate for 24 h.”',
  ],
  lesson: 'six-principles',
  needs: [],
  check: (document) => weigh(document, watched(document)),
  good: [
    good('metrics by name', sound),
    good('a log', '- We look in the loader’s error log for exceptions during the first 3 runs.\n'),
    good('latency', '- Query latency p99 is compared with the day before the change.\n'),
  ],
  bad: [
    bad('vague', ['Then we watch how it goes'], '- Then we watch how it goes.\n'),
    bad('nothing about it', [''], changed(['- Watch lock waits, failed inserts and the null rate.\n', ''])),
    bad('a question', [''], '- What should be alerted on?\n'),
  ],
};
