import type { Clause } from '../../language/clause';
import type { Statement } from '../../language/statement';
import { segmentsOf, type Segment, type StepKind } from './segments';

/** Answers whose code goes before its column, or with it, as they say it themselves. */

/** Code that can't be today's: it knows the column. */
const knowing =
  /\b(?:new|next|us(?:es?|ing)|fills?|writes? (?:it|the (?:field|column))|reads? it|shows?|with the (?:new )?(?:field|column|note)|wait(?:s|ing) for (?:it|the (?:field|column)))\b/;
const alreadyOut =
  /\b(?:(?:is|are) already (?:live|out|up|deployed|released|running|installed|in (?:prod|production))|(?:has|have) (?:already )?been (?:out|live|up|deployed|released|running) (?:since|for)|wait(?:s|ing) for (?:the|its) (?:column|field))\b/;

/** "The new collector is already live": it went before. */
export function isOutAlready(clause: Clause): boolean {
  const runs = segmentsOf(clause).some(({ kind, strong }) => kind === 'code' && strong);
  return (
    runs &&
    !clause.negated &&
    !clause.conditional &&
    alreadyOut.test(clause.said) &&
    knowing.test(clause.said)
  );
}

const eitherWay =
  /\bbefore or after\b|\bafter or before\b|\bat (?:whatever|any) (?:time|moment)\b|\b(?:earlier or later|sooner or later) than\b/;

/** "The app can be deployed before or after". */
export function isEitherWay(clause: Clause): boolean {
  return (
    eitherWay.test(clause.said) &&
    !clause.negated &&
    clause.names('shipping') &&
    segmentsOf(clause).some(({ kind }) => kind === 'code')
  );
}

const byTheApp =
  /\b(?:executed|run|applied|done|migrated|added|created|altered)\b.*\bby the (?:new )?(?:app\w*|service|code|writer|loader|pods?|container|image|release|version)\b/;

/** "It is executed by the application at start": the column comes with the code. */
export function comesWithCode(clause: Clause, seen: ReadonlySet<StepKind>): boolean {
  const ofSchema =
    segmentsOf(clause).some(({ kind }) => kind === 'schema') ||
    (seen.has('schema') && /^(?:it|this|that|both) /.test(clause.said));
  return ofSchema && !clause.negated && byTheApp.test(clause.said) && clause.says('atOnce');
}

const goes =
  /\b(?:ship\w*|deploy\w*|releas\w*|roll(?:s|ed)? out|merge[sd]?|install\w*|goes|start\w*|put|push\w*|publish\w*|runs?)\b/;
const lastly = /^(?:last|lastly|finally|at the (?:very )?end)\b|\bcomes? last\b/;

/** "First we ship the app, then the column is added", "last comes the ALTER": heard in a whole sentence. */
export function codeLeads(whole: Clause, statement: Statement): boolean {
  const segments = segmentsOf(whole);
  const schema = segments.findIndex(({ kind }) => kind === 'schema');
  const said = ({ from, to }: Segment): string =>
    whole.words
      .slice(from, to)
      .map(({ raw }) => raw.toLowerCase())
      .join(' ');
  if (statement.clauses.some(({ negated, conditional }) => negated || conditional)) return false;
  return segments.some((one, at) => {
    if (one.kind !== 'code' || !one.strong || at > schema) return false;
    const first = whole
      .find('firstly')
      .some((hit) => hit.from >= one.from && hit.to <= one.to && whole.affirms(hit));
    const between = segments.slice(at + 1, schema);
    return first && goes.test(said(one)) && !between.some(({ kind }) => kind === 'schema') && schema > at;
  });
}

/** "Last comes the ALTER TABLE", after code was spoken of. */
export function schemaComesLast(clause: Clause, seen: ReadonlySet<StepKind>): boolean {
  if (!seen.has('code') || clause.negated || clause.lanes.length > 0) return false;
  if (/\b(?:drop\w*|not null|constraint|clean\w*|remov\w*|index|backfill\w*)\b/.test(clause.said))
    return false;
  const [first] = segmentsOf(clause).filter(({ kind }) => kind !== null);
  return first?.kind === 'schema' && first.strong && lastly.test(clause.said);
}
