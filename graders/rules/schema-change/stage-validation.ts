import type { PlanDocument } from '../../read/plan/document';
import { weigh, type Testimony } from '../prose';
import { eachClause, unheard, type Place } from './answer';
import type { Rule } from '../rule';
import { bad, good, sound } from './examples';

export const stageValidationRule: Rule<PlanDocument> = {
  id: 'stage-validation',
  title: 'Tested in stage, as in prod',
  level: 'required',
  why: 'An ALTER that takes a second on three rows can take an hour on production’s table.',
  hints: [
    'Where would you notice first that old code trips over the new column?',
    'Run the migration and the tests in stage, on production’s schema or masked data, before prod.',
    'For example: “Stage: production’s schema, masked rows; integration tests green with old and new code, or no prod.”',
  ],
  lesson: 'exercises',
  needs: [],
  check: (document) => weigh(document, stageValidation(document)),
  good: [
    good('production’s schema, masked rows', sound),
    good(
      'a clone',
      '- Stage: run the migration against a clone of prod’s schema and then the dbt tests; only after that comes prod.\n',
    ),
    good('a masked copy', '- `dbt test --target stage` on the masked copy must be green before prod.\n'),
  ],
  bad: [
    bad('skipped', ['Stage is skipped'], '- Stage is skipped, as the change is only one column.\n'),
    bad(
      'after prod',
      ['The stage tests run the day after the prod release'],
      '- The stage tests run the day after the prod release.\n',
    ),
    bad('nothing about it', [''], '- Dev: unit tests.\n'),
  ],
};

/** What an answer says about its rehearsal in stage. */
function stageValidation(document: PlanDocument): Testimony {
  const said = unheard(
    'I found no statement that the change is tested in stage, on production’s schema or masked data, before prod.',
  );
  const inStage = { tests: [] as Place[], likeness: false };
  eachClause(document, (statement, clause, place) => {
    const lane =
      clause.lanes.includes('stage') ||
      statement.home.at === 'stage' ||
      statement.lanes.includes('stage') ||
      statement.about('stage');
    if (!lane) return;
    const tests = [...clause.find('check'), ...clause.find('test')];
    const ran =
      /\b(?:run|runs|ran|rehears\w*|replay\w*|process|compare\w*|test\w*|validat\w*|verif\w*|check\w*|execut\w*|exercise\w*)\b/.test(
        clause.said,
      );
    if (
      clause.says('skip') ||
      (tests.some((hit) => !clause.affirms(hit)) &&
        !clause.gated &&
        !clause.conditional &&
        !/\b(?:red|fail\w*|else|otherwise|prod)\b/.test(clause.said))
    )
      said.against.push({
        ...place,
        says: 'stage proves nothing here. Test the change in stage before prod.',
      });
    else if (
      /\bafter (?:the )?(?:prod|production|release|go-?live)\b|\bday after\b/.test(clause.said) &&
      tests.length
    )
      said.against.push({ ...place, reason: 'wrong-place', says: 'a test after prod comes too late.' });
    else if (tests.length || ran) inStage.tests.push(place);
    if (
      clause.names('mask', 'prodlike') ||
      (clause.names('schema', 'ddl', 'personal') && clause.lanes.includes('prod')) ||
      (clause.names('schema') && statement.lanes.includes('prod'))
    )
      inStage.likeness = true;
  });
  if (inStage.tests.length && inStage.likeness)
    said.for.push(...inStage.tests.map((place) => ({ ...place, says: 'tested in stage, as in prod' })));
  else if (inStage.tests[0])
    said.nearly.push({
      ...inStage.tests[0],
      reason: 'vague',
      says: 'say what stage is like: production’s schema, masked data.',
    });
  return said;
}
