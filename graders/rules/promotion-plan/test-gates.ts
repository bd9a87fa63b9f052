import type { PlanDocument } from '../../read/plan/document';
import { weigh, type Testimony } from '../prose';
import type { Half, Rule } from '../rule';
import { bad, changed, good, sound } from './examples';
import { gatesOf } from './gates';

export const testGatesRule: Rule<PlanDocument> = {
  id: 'test-gates',
  title: 'Automated checks before stage and before prod',
  level: 'required',
  why: 'A check that stops nothing is a report. What nobody stopped reaches prod, usually on the day when nobody reads reports.',
  hints: [
    'Which red test keeps a change out of stage? Which one keeps it out of prod?',
    'Name one automated check for each door, and say that it must pass.',
    'For example: “Unit tests must be green before stage; the dbt tests on stage must be green before prod.”',
  ],
  lesson: 'six-principles',
  needs: [],
  check: (document) => weigh(document, testGates),
  good: [
    good('two gates', sound),
    good('no green, no go', 'No green pytest, no stage. No green dbt tests on stage, no prod.\n'),
    good(
      'in YAML',
      'dev:\n  must_be_green_for_stage: [unit tests]\nstage:\n  must_be_green_for_prod: [dbt tests, reconciliation]\n',
    ),
  ],
  bad: [
    bad('nothing before prod', [''], changed(['- The dbt tests must be green on stage before prod.\n', ''])),
    bad(
      'warnings only',
      ['The dbt tests are warn-only'],
      changed(['The dbt tests must be green on stage before prod', 'The dbt tests are warn-only']),
    ),
    bad(
      'a wish',
      ['We plan to add unit tests before stage and dbt tests before prod next quarter'],
      'We plan to add unit tests before stage and dbt tests before prod next quarter.\n',
    ),
  ],
};

/** What is heard of this check, gate by gate. */
export function gatesAsHalves(document: PlanDocument): Half[] {
  return gatesOf(document).gates.map(({ start, end, says, before }) => ({
    start,
    end,
    says,
    of: `gate-before-${before}`,
  }));
}

/** What a plan says about automated checks before stage and before prod. */
function testGates(document: PlanDocument): Testimony {
  const { gates, toothless, loose } = gatesOf(document);
  const stage = gates.find((gate) => gate.before === 'stage');
  const prod = gates.find((gate) => gate.before === 'prod');
  const lacking = [stage ? '' : 'before stage', prod ? '' : 'before prod'].filter(Boolean).join(' or ');
  return {
    for: stage && prod ? [stage, prod] : [],
    against: toothless.filter(({ all }) => all || !stage || !prod),
    nearly: loose,
    half: gatesAsHalves(document),
    missing: `I found no statement that an automated check must pass ${lacking || 'before stage and before prod'}.`,
  };
}
