import type { Clause, Hit } from '../../language/clause';
import type { PlanDocument } from '../../read/plan/document';
import { weigh, type Testimony } from '../prose';
import { watched } from '../promotion-plan/observability';
import { eachClause, isWatching, isWayBack, meant } from './answer';
import { segmentsOf } from './segments';
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
  check: (document) => weigh(document, changeWatched),
  good: [
    good('metrics by name', sound),
    good('a log', '- We look in the loader’s error log for exceptions during the first 3 runs.\n'),
    good('latency', '- Query latency p99 is compared with the day before the change.\n'),
  ],
  bad: [
    bad('vague', ['Then we watch how it goes'], '- Then we watch how it goes.\n'),
    bad('nothing about it', [''], changed(['- Watch lock waits, failed inserts and the null rate.\n', ''])),
    bad('a question', ['What should be alerted on'], '- What should be alerted on?\n'),
  ],
};

/** What an answer watches after the change: by verb, by label, or as a list of measures on its own. */
export function changeWatched(document: PlanDocument): Testimony {
  const said = watched(document);
  eachClause(document, (statement, clause, place) => {
    if (isWayBack(document, statement)) return;
    const measures = clause.find('measure').filter((hit) => clause.affirms(hit));
    const lists =
      measures.length > 1 && !clause.names('check', 'test', 'lockfree', 'gentle') && isList(clause, measures);
    if (measures.length && (isWatching(document, statement) || lists))
      said.for.push({ ...place, says: `watches ${nameOf(clause)}` });
  });
  for (const statement of document.statements) {
    const clauses = meant(statement);
    if (!clauses.some((one) => alerts.test(one.said)) || !statement.names('measure')) continue;
    for (const one of clauses)
      if (alerts.test(one.said) && !one.negated && !isWayBack(document, statement))
        said.for.push({ start: one.start, end: one.end, says: `watches ${nameOf(one)}` });
  }
  const blind = document.statements.filter((statement) =>
    statement.clauses.some((one) => unwatched.test(one.said)),
  );
  said.for = said.for.filter((one) => !blind.some(({ start, end }) => one.start >= start && one.end <= end));
  if (said.for.length) said.against = [];
  return said;
}

/** An alert whose condition stands in another clause: "if the share of nulls …, an alert goes off". */
const alerts = /\b(?:alert(?:s|ed)?|alarms?|pages|paged|pings?|rings)\b/;

/** What takes back in a sentence that something is watched: "alerts are muted", "this time we don't". */
const unwatched =
  /\b(?:muted|silenced|snoozed|retired|decommissioned|descoped|(?:don't|doesn't|not|nobody) (?:repeat\w*|reads?|looks?)|time we don't|(?:was|were|been) (?:deleted|removed)|until (?:january|february|march|april|may|june|july|august|september|october|november|december|last)|there's (?:still )?(?:none|no (?:alert|metric|dashboard|monitor)\w*)|sadly|lowered to)\b/;

/** "insert errors, p95, % filled": most of its parts are measures, none is a step. */
function isList(clause: Clause, measures: Hit[]): boolean {
  const parts = segmentsOf(clause);
  const measured = parts.filter(({ from, to }) => measures.some((hit) => hit.from >= from && hit.from < to));
  return (
    measured.length > 1 &&
    measured.length * 3 >= parts.length * 2 &&
    parts.every(({ kind }) => kind !== 'schema')
  );
}

function nameOf(clause: Clause): string {
  const words = clause.words.slice(clause.span.from, clause.span.to).map((word) => word.raw);
  return words.slice(0, 6).join(' ');
}
