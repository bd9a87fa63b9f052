import type { Clause } from '../../language/clause';
import type { Statement } from '../../language/statement';
import type { Lane } from '../../model';
import type { PlanDocument } from '../../read/plan/document';
import { weigh, type Said, type Testimony } from '../prose';
import { isWatching, isWayBack, meant, unheard } from './answer';
import {
  codeLeads,
  comesWithCode,
  isEitherWay,
  isOutAlready,
  runsWithout,
  schemaComesLast,
} from './code-first';
import { datedOrder } from './dated';
import { lanesOf } from './lanes';
import { codeTrails, orderIn, sequenceIn, wholeOf, type Order } from './order';
import { segmentsOf, type StepKind } from './segments';
import { stepsOf, type Step } from './steps';
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
  const seen = new Set<StepKind>();
  for (const statement of document.statements) {
    if (isWayBack(document, statement) || isWatching(document, statement)) continue;
    const clauses = meant(statement).length ? meant(statement) : putOff(statement);
    const found = clauses.flatMap((clause) => hearClause(clause, lanes.get(clause) ?? null, seen) ?? []);
    const whole = found.length ? null : (wholeOf(statement) ?? (clauses.length === 1 ? clauses[0] : null));
    const leads = whole && codeLeads(whole, statement);
    if (leads) said.against.push({ start: whole.start, end: whole.end, says: codeFirst });
    const across =
      whole && !leads ? hearWhole(whole, clauses[0] ? (lanes.get(clauses[0]) ?? null) : null, seen) : null;
    for (const one of across ? [across] : found) (one.first === 'schema' ? said.for : said.against).push(one);
    for (const clause of clauses) for (const { kind } of segmentsOf(clause)) if (kind) seen.add(kind);
  }
  if (said.for.length || said.against.length) return said;
  const dated = datedOrder(document, lanes);
  if (dated) {
    (dated.first === 'schema' ? said.for : said.against).push(told(dated));
    return said;
  }
  const [first, second] = firstSteps(stepsOf(document));
  if (first && second && isPair(document.text, first, second)) return said;
  if (first && second && first.kind === 'schema')
    said.for.push({ ...first.place, says: 'the schema changes first' });
  else if (first && second) {
    const { place } = second.statement === first.statement ? second : first;
    said.against.push({ start: first.place.start, end: place.end, says: codeFirst });
  }
  return said;
}

/** "The feature that uses it is released in the next sprint": what elsewhere is a wish is the order here. */
const putOff = ({ clauses, heap }: Statement): Clause[] =>
  !heap && clauses.length === 1
    ? clauses.filter(
        ({ mood, said }) => mood === 'wish' && /\bnext (?:sprint|month|iteration|quarter)\b/.test(said),
      )
    : [];

interface Heard extends Said {
  first: StepKind;
}

const told = ({ first, place }: Order): Heard => ({
  ...place,
  first,
  says: first === 'schema' ? 'the schema changes before the code' : codeFirst,
});

/** "Not the other way round", "the opposite order would make every load fail": a warning confirms the order that was said before. */
const warned =
  /\b(?:not|never|than|of|nor) (?:\w+ ){0,2}(?:other|reverse|opposite|vice)\b|\b(?:would|fails?|breaks?|refus\w+|reject\w+|forbid\w*|forbidden|impossible|blocked|blocks?|wrong|error\w*|crash\w*|can't|cannot|isn't|won't)\b/;

function hearClause(clause: Clause, lane: Lane | null, seen: ReadonlySet<StepKind>): Heard | null {
  const place = { start: clause.start, end: clause.end };
  const kinds = new Set(segmentsOf(clause).map(({ kind }) => kind));
  const against = (says: string): Heard => ({ ...place, first: 'code', says });
  const rehearsal = lane === 'dev' || lane === 'stage';
  if (clause.says('reversed') && !warned.test(clause.said)) return against(codeFirst);
  if (clause.says('anyOrder') || isEitherWay(clause)) return against(noOrder);
  if (isOutAlready(clause) || runsWithout(clause) || schemaComesLast(clause, seen)) return against(codeFirst);
  if (comesWithCode(clause, seen)) return against(oneMoment);
  if (kinds.has('schema') && kinds.has('code') && clause.says('atOnce') && !rehearsal)
    return against(oneMoment);
  if (clause.names('authored')) return null;
  const order = orderIn(clause, seen);
  if (order && !isAside(order, clause) && !(rehearsal && isGate(order, clause))) return told(order);
  return schemaLeads(clause) && (!rehearsal || kinds.has('code')) && !clause.names('onPaper')
    ? told({ first: 'schema', place })
    : null;
}

/** "Prod isn't opened until all six have reported green builds": tests come before prod, and no code goes first. */
const isGate = ({ first }: Order, clause: Clause): boolean =>
  first === 'code' && clause.names('check', 'test', 'green');

/** "My command gives up instead of making the loader wait", "should the release be faulty, …": locks and mishaps, no order of steps. */
const isAside = ({ first }: Order, clause: Clause): boolean =>
  first === 'code' &&
  (clause.names('lockfree', 'yields') ||
    clause.says('watching') ||
    /^(?:should|in case)\b|\bfrom the (?:ddl|script|migration) (?:till|until)\b/.test(clause.said));

/** What only the whole sentence says, or its sequence. */
function hearWhole(whole: Clause, lane: Lane | null, seen: ReadonlySet<StepKind>): Heard | null {
  if (whole.names('authored')) return null;
  const rehearsal = lane === 'dev' || lane === 'stage';
  const order = orderIn(whole, seen) ?? (rehearsal ? null : (sequenceIn(whole) ?? codeTrails(whole, seen)));
  const ofLanes = order?.first === 'code' && whole.lanes.length > 1;
  return order && !ofLanes && !isAside(order, whole) && !(rehearsal && isGate(order, whole))
    ? told(order)
    : null;
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

/** "the migration and the code": named in one breath, they are in no order. */
function isPair(text: string, first: Step, second: Step): boolean {
  return (
    first.place.end === second.place.end &&
    /\band (?:to )?(?:the |a |new |its )*$/.test(text.slice(first.place.start, second.place.start)) &&
    /^(?:the |a |new |its )*(?:code|app\w*|writer|reader|service|image|loader|job)\b/.test(
      text.slice(second.place.start),
    )
  );
}

/** The first step of either kind in prod. Elsewhere whatever is named first says little: the opinion is asked. */
function firstSteps(steps: Step[]): Step[] {
  const inProd = steps.filter(({ lane }) => lane === 'prod');
  return inProd.filter((step, at) => inProd.findIndex((one) => one.kind === step.kind) === at);
}
