import type { Clause } from '../../language/clause';
import type { Lane } from '../../model';
import type { PlanDocument } from '../../read/plan/document';
import { isWatching, isWayBack, meant, type Place } from './answer';
import { segmentsOf, type StepKind } from './segments';

/** When steps are taken, where an answer dates them: "ALTER on Monday", "the writer in release 14". */

export interface Date {
  /** What is counted: days of the week, releases, hours of the day. Only like goes with like. */
  unit: string;
  at: number;
}

const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
/** Bare: today's writer and the release of today are dated nowhere. */
const bare = ['today', 'tomorrow'];
const hours = ['morning', 'noon', 'afternoon', 'evening', 'night'];
const numbered =
  /\b(release|sprint|pr|mr|wave|step|phase|week|day|task|part|stage|iteration|deployment|ticket) (?:# ?)?(\d+)\b/;

const named = (unit: string, names: string[]): { unit: string; names: string[]; sign: RegExp } => ({
  unit,
  names,
  sign: new RegExp(`(?<!\\b(?:of|from) )\\b(?:${names.join('|')})\\b(?!['’]s)`, 'g'),
});
const units = [named('weekday', days), named('hour', hours), named('day', bare)];

/** The one date that is named; null where there is none, or more than one. */
export function dateIn(said: string): Date | null {
  for (const { unit, names, sign } of units) {
    const found = new Set(said.match(sign));
    if (found.size > 1) return null;
    for (const name of found) return { unit, at: names.indexOf(name) };
  }
  const [, unit = '', at] = numbered.exec(said) ?? [];
  return at ? { unit, at: Number(at) } : null;
}

/** Which of two dated steps comes first. After Friday comes Monday, so a weekday that goes back says nothing where it is told later. */
export function earlier(schema: Date, code: Date, schemaToldFirst: boolean): StepKind | null {
  if (schema.unit !== code.unit || schema.at === code.at) return null;
  const first = schema.at < code.at ? 'schema' : 'code';
  return schema.unit === 'weekday' && schemaToldFirst !== (first === 'schema') ? null : first;
}

interface DatedStep extends Date {
  kind: StepKind;
  place: Place;
}

/** The order of the first dated step of each kind, outside of rehearsals. */
export function datedOrder(
  document: PlanDocument,
  lanes: Map<Clause, Lane | null>,
): { first: StepKind; place: Place } | null {
  const steps: DatedStep[] = [];
  for (const statement of document.statements) {
    if (isWayBack(document, statement) || isWatching(document, statement)) continue;
    const clauses = meant(statement).filter(({ negated, conditional }) => !negated && !conditional);
    if (clauses.some((clause) => lanes.get(clause) === 'dev' || lanes.get(clause) === 'stage')) continue;
    const kinds = new Set(clauses.flatMap(strongKinds));
    const [kind] = kinds;
    const date = dateIn(clauses.map(({ said }) => said).join(' '));
    if (kind && kinds.size === 1 && date) steps.push({ kind, ...date, place: statement });
    else
      for (const clause of clauses) {
        const [only, ...others] = new Set(strongKinds(clause));
        const when = dateIn(clause.said);
        if (only && !others.length && when) steps.push({ kind: only, ...when, place: clause });
      }
  }
  const [schema, code] = (['schema', 'code'] as const).map((kind) =>
    steps.find((step) => step.kind === kind),
  );
  if (!schema || !code) return null;
  const toldFirst = steps.indexOf(schema) < steps.indexOf(code);
  const first = earlier(schema, code, toldFirst);
  const [one, other] = toldFirst ? [schema, code] : [code, schema];
  return (
    first && {
      first,
      place: { start: one.place.start, end: first === 'code' ? other.place.end : one.place.end },
    }
  );
}

const strongKinds = (clause: Clause): StepKind[] =>
  clause.names('unaffected', 'halted', 'check')
    ? []
    : segmentsOf(clause).flatMap(({ kind, strong }) => (kind && strong ? [kind] : []));
