import type { Clause } from '../../language/clause';
import { doorsIn, type Door } from '../../language/doors';
import type { Statement } from '../../language/statement';
import { stems } from '../../language/stem';
import { checksIn } from './checks';
import type { TestGate } from './gates';

/** A check is also a gate where its words are unknown: something is compared, and what comes of it shuts a door. */

const deeds = stems(
  'compare comparison comparator reconcile reconciliation recon diff difference assert assertion verify verification validate validation probe test unit tolerance replay canary equal identical match sum total pytest lint linter mypy dbt gx deequ soda smoke regression e2e junit tox violation mismatch deviation harness checkpoint expectation',
);
const shuts =
  /\b(?:block(?:s|ed|ing)?|refus\w+|reject\w*|locks?|locked|unlock\w*|halts?|aborts?|prevents?|closes|shut|ends (?:the|there|here|with)|denied|bounced?|stays? (?:\w+ )?(?:where|disabled|closed|locked|grey|red)|(?:is|are)(?:n.t| not) (?:\w+ )?(?:created|fired|entered|offered|started|reached|rendered|generated|executed|executable|chosen|triggered|scheduled|opened|unlocked|released)|(?:won.t|will not|can.t|cannot|doesn.t|does not) (?:\w+ ){0,2}(?:start|enter|offer|run|move|go|leave|pass|create|render|promote|begin|deploy|open)|fails? the job|job fails|insists on|depends on|is (?:\w+ )?over|no further|stops (?:the|everything|there|it)|or the (?:\w+ ){1,2}(?:stops?|ends?|is red)|release stage is red)\b/;
const harmless =
  /\b(?:properly|thorough\w*|anyway|regardless|whatever|even if|even when|afterwards|manual\w*|by hand|warn\w*|optional\w*|true|nothing|nobody|informational|advisory|carry on|goes on|continue\w*|rollback|roll back|roll-back|proposed|if there's time|except|case by case|is live|goes live|after (?:each|every|the) (?:deploy\w*|release|rollout))\b/;

/** In: a statement. Out: the gate that it tells by what follows from a check, where it speaks of one door alone. */
export function gateByConsequence(statement: Statement): TestGate[] {
  if (statement.about('rollback', 'metric', 'watch')) return [];
  const { next } = statement;
  const goesOn = next && next.topics.length === statement.topics.length && !next.heap ? next.stated : [];
  if (![...statement.stated, ...goesOn].some(({ said }) => shuts.test(said))) return [];
  for (const clauses of [statement.stated, [...statement.stated, ...goesOn]]) {
    const text = clauses.map(({ said }) => said).join(' ');
    if (!shuts.test(text) || harmless.test(text) || !statement.stated.some(checks)) continue;
    if (
      clauses.some(
        (clause) =>
          clause.says('toothless') ||
          clause.says('manual') ||
          (clause.names('approve') && clause.names('role')),
      )
    )
      continue;
    const before = doorOf(statement, clauses);
    if (before)
      return [
        { start: statement.start, end: statement.end, before, says: `a check must pass before ${before}` },
      ];
  }
  return [];
}

function checks(clause: Clause): boolean {
  if (checksIn(clause).length > 0) return true;
  for (let at = clause.span.from; at < clause.span.to; at++)
    if (
      deeds.has(clause.stemAt(at)) &&
      !clause.hits.some((hit) => hit.from === at && hit.concept === 'stage')
    )
      return true;
  return false;
}

function doorOf({ home }: Statement, clauses: Clause[]): Door | null {
  const doors = clauses.map(doorsIn);
  for (const kind of ['named', 'subject'] as const) {
    const found = new Set(doors.flatMap((one) => one[kind]));
    if (found.size > 1) return null;
    for (const door of found) return door;
  }
  if (home.to === 'stage' || home.to === 'prod') return home.to;
  const left = new Set(doors.flatMap((one) => one.left));
  const lanes = new Set(clauses.flatMap((clause) => clause.lanes));
  if (left.size === 1 && !lanes.has('prod')) return [...left][0] ?? null;
  if (lanes.size > 0) return null;
  return home.at === 'dev' ? 'stage' : home.at === 'stage' ? 'prod' : null;
}
