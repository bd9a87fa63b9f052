import type { Clause } from '../../language/clause';
import type { Statement } from '../../language/statement';
import type { Lane, SchemaModel, SchemaStep, Stated } from '../../model';
import type { PlanDocument } from '../../read/plan/document';
import { quoted } from '../../read/plan/document';
import type { Said } from '../prose';
import { isWatching, isWayBack } from './answer';
import { lanesOf } from './lanes';
import { changeWatched } from './observability';
import { changeRollback } from './rollback';
import { segmentsOf } from './segments';
import { zeroDowntime } from './zero-downtime';

const kinds: [kind: string, concepts: string[]][] = [
  ['backfill', ['backfill']],
  ['check', ['check', 'test']],
  ['rollback', ['rollback']],
  ['watch', ['watch']],
];

/** What was understood of an answer: its steps in order, each with its lane, its kinds and what it says about locks. */
export function schemaModel(document: PlanDocument): SchemaModel | null {
  if (document.tongue === 'other' || !document.reading.bullets.length) return null;
  const stated = (kind: string, said: Said[]): Stated[] =>
    said.map((one) => ({ kind, says: one.says, range: document.range(one.start, one.end) }));
  const locks = zeroDowntime(document);
  const lanes = lanesOf(document);
  const byBullet = new Map<number, Statement[]>();
  for (const statement of document.statements) {
    const { bullet } = statement.passage;
    const inBullet = byBullet.get(bullet);
    if (inBullet) inBullet.push(statement);
    else byBullet.set(bullet, [statement]);
  }
  const steps = document.reading.bullets.map((bullet, index): SchemaStep => {
    const number = index + 1;
    const statements = byBullet.get(number) ?? [];
    const clauses = statements.flatMap((one) => one.clauses);
    const inside = [...locks.for, ...locks.against].filter(
      (one) => one.start >= bullet.start && one.end <= bullet.end,
    );
    return {
      number,
      range: document.range(bullet.start, bullet.end),
      text: quoted(document, bullet),
      lane: laneOf(clauses, lanes),
      kinds: kindsOf(document, statements, clauses),
      locks: inside.map((one) => ({ range: document.range(one.start, one.end), says: one.says })),
    };
  });
  return {
    kind: 'schema-change',
    steps,
    rollback: stated('rollback', changeRollback(document).for),
    watched: stated('metric', changeWatched(document).for),
  };
}

function laneOf(clauses: Clause[], lanes: Map<Clause, Lane | null>): Lane | null {
  const own = clauses.find((clause) => clause.lanes.length === 1 && lanes.get(clause)) ?? clauses[0];
  return own ? (lanes.get(own) ?? null) : null;
}

/** A way back and a watch name the column too; the table is changed elsewhere. */
function changesTable(document: PlanDocument, statement: Statement): boolean {
  if (isWayBack(document, statement) || isWatching(document, statement)) return false;
  return statement.clauses.some(
    (clause) => !clause.negated && segmentsOf(clause).some(({ kind, strong }) => kind === 'schema' && strong),
  );
}

function kindsOf(document: PlanDocument, statements: Statement[], clauses: Clause[]): string[] {
  const found = kinds
    .filter(([, concepts]) => clauses.some((clause) => clause.names(...concepts)))
    .map(([kind]) => kind);
  if (statements.some((one) => changesTable(document, one))) found.unshift('ddl');
  const said = clauses.map((clause) => clause.said).join(' ');
  if (/\b(?:writers?|writes?|producers?|loaders?)\b/.test(said)) found.push('write');
  if (/\b(?:readers?|reads?|consumers?|models?|views?)\b/.test(said)) found.push('read');
  return found;
}
