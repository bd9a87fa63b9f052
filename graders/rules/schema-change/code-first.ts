import type { Clause } from '../../language/clause';
import type { Statement } from '../../language/statement';
import { segmentsOf, type Segment, type StepKind } from './segments';

/** Answers whose code goes before its column, or with it, as they say it themselves. */

/** Code that can't be today's: it knows the column. */
const knowing =
  /\b(?:new|next|us(?:es?|ing)|fills?|writes? (?:it|the (?:field|column))|reads? it|shows?|with the (?:new )?(?:field|column|note)|wait(?:s|ing) for (?:it|the (?:field|column)))\b/;
const alreadyOut =
  /\b(?:(?:is|are) already (?:live|out|up|deployed|released|running|installed|in (?:prod|production))|(?:is|are) live from|(?:has|have) (?:already )?been (?:out|live|up|deployed|released|running)(?: (?:since|for)|$)|wait(?:s|ing) for (?:the|its) (?:column|field))\b/;

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

const forbears =
  /\b(?:ignor\w*|tolerat\w*|swallow\w*|catch(?:es|ing)?)\b.*\b(?:until|till|as long as|while|before|missing)\b.*\b(?:column|field)\b|\b(?:tolerat\w*|ignor\w*|catch\w*|swallow\w*) (?:the |its )?(?:missing|absen\w+)\b|\bwhenever (?:the column|it) (?:turns|shows|comes)\b|\bready (?:when|once|before|by the time) the column\b/;

/** "It ignores the error until the column exists": code that runs without its column. */
export const runsWithout = (clause: Clause): boolean =>
  !/\b(?:not|never|no|nor)\b/.test(clause.said) && forbears.test(clause.said);

const eitherWay =
  /\bbefore or after\b|\bafter or before\b|\bat (?:whatever|any) (?:time|moment)\b|\b(?:earlier or later|sooner or later) than\b/;

const noDifference = /\bno difference (?:whether|which|if)\b/;

/** "The app can be deployed before or after". */
export function isEitherWay(clause: Clause): boolean {
  if (noDifference.test(clause.said) && clause.names('codeStep', 'shipping')) return true;
  return (
    eitherWay.test(clause.said) &&
    !clause.negated &&
    clause.names('shipping') &&
    segmentsOf(clause).some(({ kind }) => kind === 'code')
  );
}

const byTheApp =
  /\b(?:executed|run|applied|done|migrated|added|created|altered)\b.*\bby the (?:new )?(?:app\w*|service|code|writer|loader|pods?|container|image|release|version)\b/;

const codeCreates =
  /\b(?:code|app\w*|writer|loader|service|container|pods?) (?:itself )?(?:creates?|adds?|alters?) (?:the )?(?:column|field|table)\b/;

/** "It is executed by the application at start": the column comes with the code. */
export function comesWithCode(clause: Clause, seen: ReadonlySet<StepKind>): boolean {
  if (codeCreates.test(clause.said) && !clause.negated) return true;
  const ofSchema =
    segmentsOf(clause).some(({ kind }) => kind === 'schema') ||
    (seen.has('schema') && /^(?:it|this|that|both) /.test(clause.said));
  return ofSchema && !clause.negated && byTheApp.test(clause.said) && clause.says('atOnce');
}

const goes =
  /\b(?:ship\w*|deploy\w*|releas\w*|roll(?:s|ed)? out|merge[sd]?|install\w*|goes|start\w*|put|push\w*|publish\w*|runs?)\b/;
const lastly = /^(?:last|lastly|finally|at the (?:very )?end)\b|\bcomes? last\b/;
/** "Database second", "the column follows in the evening", "the schema trails the code". */
const comesAfter =
  /\b(?:second|next|afterwards|later|last|then|at the end)\b|\b(?:follows?|comes?|trails?)(?: (?:in|on|at|later|afterwards|a|one|after|behind|then)\b|$)/;

/** "First we ship the app, then the column is added", "app first, database second": heard in a whole sentence. */
export function codeLeads(whole: Clause, statement: Statement): boolean {
  if (statement.clauses.some(({ negated, conditional }) => negated || conditional)) return false;
  const segments = segmentsOf(whole);
  const at = segments.findIndex(({ kind }) => kind !== null);
  const schema = segments.findIndex(({ kind }) => kind === 'schema');
  const [code, table] = [segments[at], segments[schema]];
  if (code?.kind !== 'code' || !table || tidies.test(whole.said)) return false;
  const first = whole
    .find('firstly')
    .some((hit) => hit.from >= code.from && hit.to <= code.to && whole.affirms(hit));
  const after = comesAfter.test(saidIn(whole, table.from - 1, table.to));
  return first && code.strong
    ? after || goes.test(saidIn(whole, code.from, code.to))
    : after && isRelease(whole, code);
}

/** "The release goes out at noon": what is shipped, and not today's. */
const isRelease = (whole: Clause, { from, to, strong }: Segment): boolean =>
  goes.test(saidIn(whole, from, to)) && (strong || /\brelease\b/.test(saidIn(whole, from, to)));

const saidIn = ({ words }: Clause, from: number, to: number): string =>
  words
    .slice(Math.max(0, from), to)
    .map(({ raw }) => raw.toLowerCase())
    .join(' ');

/** Later changes to a table that come after code by right. */
const tidies = /\b(?:drop\w*|not null|constraint|clean\w*|remov\w*|index|backfill\w*|fill\w*)\b/;

/** "Last comes the ALTER TABLE", after code was spoken of. */
export function schemaComesLast(clause: Clause, seen: ReadonlySet<StepKind>): boolean {
  if (!seen.has('code') || clause.negated || clause.lanes.length > 0) return false;
  if (/\b(?:drop\w*|not null|constraint|clean\w*|remov\w*|index|backfill\w*)\b/.test(clause.said))
    return false;
  const [first] = segmentsOf(clause).filter(({ kind }) => kind !== null);
  return first?.kind === 'schema' && first.strong && lastly.test(clause.said);
}
