import type { Clause } from '../../language/clause';
import type { Statement } from '../../language/statement';
import type { PlanDocument } from '../../read/plan/document';
import { weigh, type Testimony } from '../prose';
import { eachClause, isWayBack, unheard, type Place } from './answer';
import { stageTooLate } from './lane-order';
import { lanesOf } from './lanes';
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
  check: (document) => weigh(document, stageValidation),
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

const tooLate = 'a test after prod comes too late.';
const proves = 'stage proves nothing here. Test the change in stage before prod.';

/** What an answer says about its rehearsal in stage: tests there, on something like production, before prod. */
function stageValidation(document: PlanDocument): Testimony {
  const said = unheard(
    'I found no statement that the change is tested in stage, on production’s schema or masked data, before prod.',
  );
  const lanes = lanesOf(document);
  const tests: Place[] = [];
  let likeProd = false;
  let inTime = false;
  const bullets = bulletsOnStage(document);
  eachClause(document, (statement, clause, place) => {
    const here =
      lanes.get(clause) === 'stage' ||
      statement.lanes.includes('stage') ||
      statement.about('stage') ||
      bullets.has(statement.passage.bullet) ||
      isCopy(clause);
    if (!here) return;
    if (
      isWayBack(document, statement) &&
      !(statement.lanes.includes('stage') && statement.names('check', 'test'))
    )
      return;
    if (isUntested(clause)) said.against.push({ ...place, says: proves });
    else if (afterProd.test(clause.said) && clause.names('check', 'test'))
      said.against.push({ ...place, reason: 'wrong-place', says: tooLate });
    else if (runsTests(clause)) {
      tests.push(place);
      const said = statement.said;
      inTime ||= beforehand.test(said) || (statement.lanes.includes('prod') && gate.test(said));
    }
    if (isLikeProd(statement, clause)) likeProd = true;
  });
  const late = stageTooLate(document);
  if (late && tests.length && !inTime) said.against.push({ ...late, reason: 'wrong-place', says: tooLate });
  const [first] = tests;
  if (first && likeProd)
    said.for.push(...tests.map((place) => ({ ...place, says: 'tested in stage, as in prod' })));
  else if (first)
    said.nearly.push({
      ...first,
      reason: 'vague',
      says: 'say what stage is like: production’s schema, masked data.',
    });
  return said;
}

/** Told later in the text, done before. */
const beforehand =
  /\b(?:before that|(?:day|week|night|evening|month) before|beforehand|in advance|prior to (?:this|that)|previously)\b/;

/** Words by which a test in stage opens prod, whatever the order of the words. */
const gate =
  /\b(?:before|prior to|ahead of|needs?|requires?|required|depends|prove|only (?:then|after|when|if)|until|unless|waits?|last)\b/;

/** The bullets that begin with stage: "Stage is equal to prod … The suite must be green." */
function bulletsOnStage({ statements }: PlanDocument): Set<number> {
  const found = new Set<number>();
  let last = 0;
  for (const { passage, clauses } of statements) {
    const first = passage.bullet > 0 && passage.bullet !== last;
    last = passage.bullet;
    if (first && clauses[0]?.find('stage').some((hit) => hit.from <= 2)) found.add(passage.bullet);
  }
  return found;
}

const afterProd = /\bafter (?:the )?(?:\w+ )?(?:prod|production|release|go-?live)\b|\bday after\b/;
const run =
  /\b(?:run|runs|ran|executed?|executes|rehears\w*|replay\w*|process\w*|compar\w*|test\w*|validat\w*|verif\w*|check\w*|exercis\w*|suite|eat|tried|try|tries|smoke|regression|assert\w*|prov(?:e|es|en|ed)|surviv\w*|rehearsal|dress rehearsal|trial|load|loads|loaded|pass|passes|e2e|green)\b/;
const forgone =
  /\b(?:zero|won't|push|release|red|fail\w*|else|otherwise|prod|production|until|unless|without)\b/;

function runsTests(clause: Clause): boolean {
  return clause.names('check', 'test') || run.test(clause.said);
}

/** Skipped, not repeated, not needed, broken; not the gate "no green tests, no prod". */
function isUntested(clause: Clause): boolean {
  if (clause.says('skip') && !clause.conditional) return true;
  if (/\b(?:regardless|anyway|laptop|only in dev|in dev only)\b/.test(clause.said) && !clause.negated)
    return true;
  const tests = [...clause.find('check'), ...clause.find('test')];
  if (tests.length && tests.some((hit) => !clause.affirms(hit)))
    return !clause.gated && !clause.conditional && !forgone.test(clause.said);
  return /\b(?:don't|do not|not|nothing) (?:\w+ )?(?:repeat|repeated|test|tested)\b/.test(clause.said);
}

/** Named after what it is: "the masked copy", "the clone of prod". */
function isCopy(clause: Clause): boolean {
  if (/\b(?:copy|clone|replica|twin|restore) of (?:the )?(?:prod|production|live)\b/.test(clause.said))
    return true;
  return clause.names('mask', 'prodlike') && /\b(?:copy|clone|replica|twin)\b/.test(clause.said);
}

function isLikeProd(statement: Statement, clause: Clause): boolean {
  if (clause.find('mask').some((hit) => clause.affirms(hit)) || clause.says('prodlike')) return true;
  if (harmless.test(clause.said)) return true;
  return (
    (clause.names('schema', 'ddl', 'personal', 'schemaWord') || /\bstructur\w*\b/.test(clause.said)) &&
    statement.lanes.includes('prod') &&
    yardstick.test(clause.said)
  );
}

const harmless =
  /\b(?:without|no|minus|stripped of|free of|less) (?:\w+ ){0,2}(?:personal|pii|names|real|data from)\b|\b(?:generator|faker|dummy|invented|fake|made-up|anonymous|obfuscated)\b|\breal (?:table )?(?:layout|schema|structure|ddl)\b|\bschema diff\b.*\b(?:empty|clean|nothing|no)\b/;

/** Production as a measure: "prod's schema", "tables as in prod", "same DDL as live". */
const yardstick =
  /\b(?:production|prod|live|productive) (?:schema|ddl|structure|table)|\b(?:prod|production|live)(?:'s|’s)?(?: \w+)? (?:schema|ddl|structure|tables?|definitions?|data model|layout)|\b(?:as|of|from|like|equals?|mirrors?|matches|=|in|on|with|than|identical to|equal to|equivalent to|same as) (?:in |the |those of |a copy of )?(?:prod|production|live)\b|\b(?:prod|production|live)\b(?:'s|’s)|\b(?:clone|copy|replica|restore[d]?|metadata import)\b/;
