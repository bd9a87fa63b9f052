import type { Clause } from '../../language/clause';
import type { PlanDocument } from '../../read/plan/document';
import { weigh, type Testimony } from '../prose';
import { eachClause, isWatching, isWayBack, unheard } from './answer';
import { lanesOf } from './lanes';
import { orderIn, segmentsOf, stepsOf, type Step } from './steps';
import type { Rule } from '../rule';
import { bad, good, sound } from './examples';

export const deployOrderRule: Rule<PlanDocument> = {
  id: 'deploy-order',
  title: 'Schema first, then the code that uses it',
  level: 'required',
  why: 'Code that writes a column which isn’t there yet fails on its first row.',
  hints: [
    'Which comes first in prod: the column or the code?',
    'Say the order: DDL, then the writer, then the reader.',
    'For example: “In prod the DDL goes first, the writer follows, a day later the reader.”',
  ],
  lesson: 'exercises',
  needs: [],
  check: (document) => weigh(document, deployOrder),
  good: [
    good('the DDL first', sound),
    good('one release after', '- Code that reads discount_code ships one release after the column.\n'),
    good('before', '- The ALTER TABLE runs before the new image is rolled out.\n'),
  ],
  bad: [
    bad(
      'code first',
      ['Deploy the new DAG, then add the column once it complains'],
      '- Deploy the new DAG, then add the column once it complains.\n',
    ),
    bad(
      'together',
      ['Code and schema go out at the same time in one big bang'],
      '- Code and schema go out at the same time in one big bang.\n',
    ),
    bad(
      'a day apart, the wrong way round',
      ['deploy the writer first'],
      '- Prod: deploy the writer first. A day later run the DDL.\n',
    ),
    bad('nothing about it', [''], '- Dev: unit tests.\n'),
  ],
};

const codeFirst = 'here the code goes before the column that it uses. Schema first, code after.';
const oneMoment =
  'schema and code go out together here, so one of them meets the other unprepared. Schema first, code after.';
const noOrder = 'the order does matter: code that uses a column needs the column to be there.';

/** What an answer says about the order of schema and code: in so many words, or by the order of its steps. */
function deployOrder(document: PlanDocument): Testimony {
  const said = unheard('I found no statement that the schema changes before the code that uses it.');
  const lanes = lanesOf(document);
  eachClause(document, (statement, clause, place) => {
    if (isWayBack(document, statement) || isWatching(document, statement)) return;
    const lane = lanes.get(clause);
    const kinds = new Set(segmentsOf(clause).map(({ kind }) => kind));
    const both = kinds.has('schema') && kinds.has('code');
    if (clause.says('reversed')) said.against.push({ ...place, says: codeFirst });
    else if (clause.says('anyOrder')) said.against.push({ ...place, says: noOrder });
    else if (both && clause.says('atOnce') && lane !== 'dev' && lane !== 'stage')
      said.against.push({ ...place, says: oneMoment });
    else {
      const order = clause.names('authored') ? null : orderIn(clause);
      if (order?.first === 'code') said.against.push({ ...place, says: codeFirst });
      else if (order || (schemaLeads(clause) && lane !== 'dev' && lane !== 'stage'))
        said.for.push({ ...place, says: 'the schema changes before the code' });
    }
  });
  if (said.for.length || said.against.length) return said;
  const [first, second] = firstSteps(stepsOf(document));
  if (first && second && first.kind === 'schema')
    said.for.push({ ...first.place, says: 'the schema changes first' });
  else if (first && second) {
    const { place } = second.statement === first.statement ? second : first;
    said.against.push({ start: first.place.start, end: place.end, says: codeFirst });
  }
  return said;
}

/** "In prod the DDL goes first": said of the schema, with no code before it. */
function schemaLeads(clause: Clause): boolean {
  return segmentsOf(clause).some(
    ({ kind, from, to }, index, all) =>
      kind === 'schema' &&
      clause.find('firstly').some((hit) => hit.from >= from && hit.to <= to && clause.affirms(hit)) &&
      !all.slice(0, index).some((one) => one.kind === 'code'),
  );
}

/** The first step of either kind in prod; where prod has but one kind, in the whole answer. */
function firstSteps(steps: Step[]): Step[] {
  const firsts = (some: Step[]): Step[] =>
    some.filter((step, at) => some.findIndex((one) => one.kind === step.kind) === at);
  const inProd = firsts(steps.filter((step) => step.lane === 'prod'));
  return inProd.length === 2 ? inProd : firsts(steps.filter((step) => step.kind === 'schema' || step.strong));
}
