import { isLane, type Clause, type Hit } from '../../language/clause';
import type { Statement } from '../../language/statement';
import type { Lane } from '../../model';
import type { PlanDocument } from '../../read/plan/document';

/** Where the steps of an answer happen. */

/** Before a lane's name: it is named as a yardstick, a source or a gate, not as the place. */
const elsewhere =
  /^(?:before|until|no|not|without|of|like|as|from|reach|with|equal|match|mirror|than|both|isn|for|think|consider|think|resemble|is|be|mean|means)$/;
/** Two words before it: what runs there today. */
const standing = /^(?:present|today|live|now|currently|running|operation|as|like|than|those|same)$/;
/** After a lane's name: its schema, its rows, its off switch. */
const possessed =
  /^(?:s|schema|schemas|ddl|structure|data|rows|tables?|shaped|like|is|traffic|copy|clone|volume|dump|job|ticket|task|definitions?|needs?|isn|waits?|requires?|stays?|remains?|depends|must|may|identical|equivalent|grade|sized|code|customers?|one|ones|version|release|jar|image|build)$/;

/** The lanes that a clause acts in, in order, by its own words: "in prod the DDL …", "first prod, then stage". */
export function ownLanes(clause: Clause): OwnLane[] {
  let found = ownOf.get(clause);
  if (!found) ownOf.set(clause, (found = actedIn(clause)));
  return found;
}

interface OwnLane {
  lane: Lane;
  at: number;
}

/** Several rules ask for them. */
const ownOf = new WeakMap<Clause, OwnLane[]>();

function actedIn(clause: Clause): OwnLane[] {
  if (!clause.lanes.length) return [];
  const found = clause.hits.filter((hit) => isLane(hit) && !isYardstick(clause, hit));
  return found.map((hit) => ({ lane: hit.concept as Lane, at: hit.from })).sort((a, b) => a.at - b.at);
}

/** "Step one is dev", "the second is stage", "same in prod", "start with prod": said of the lane itself. */
const named =
  /^(?:and |so )?(?:(?:the )?(?:first|second|third|next|last|final|step|stop|number|after|afterwards|then)\b.* ?is|same (?:thing |again )?(?:in|on|for)|.*\b(?:start|begin|beginn|continu|end|finish|follow)(?:s|ing|ed)? (?:off )?(?:with|from|in|on|by))(?: the)?$/;
/** "Dev is first", "stage is for surprises", "prod is on Thursday". */
const itsTurn =
  /^(?:(?:is|was|comes|will be|goes) )(?:the |changed |altered |migrated |done )?(?:first|second|third|next|last|then|done|brought|migrated|for|up|tonight|today|tomorrow|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/;

const spoken = ({ words }: Clause, from: number, to: number): string =>
  words
    .slice(from, to)
    .map(({ low }) => low)
    .join(' ');

/** How far into a clause a lane is looked for that takes its turn. */
const farthest = 24;

function isYardstick(clause: Clause, hit: Hit): boolean {
  if (itsTurn.test(spoken(clause, hit.to, Math.min(clause.span.to, hit.to + 4)))) return false;
  if (hit.from - clause.span.from <= farthest && named.test(spoken(clause, clause.span.from, hit.from)))
    return false;
  const before = back(clause, hit.from);
  if (elsewhere.test(before) || clause.stemAt(hit.from - 1) === 'be') return true;
  if (clause.words[hit.from]?.low === 'live' && !/^(?:to|in|into|go|goes)$/.test(before)) return true;
  if (hit.from - 2 >= clause.span.from && standing.test(clause.words[hit.from - 2]?.low ?? '')) return true;
  if (/['’]s$/i.test(clause.words[hit.to - 1]?.raw ?? '')) return true;
  const after = clause.words[hit.to];
  if (!after || hit.to >= clause.span.to) return false;
  return /^[\s-]*$/.test(after.lead) && possessed.test(after.low);
}

function back(clause: Clause, at: number): string {
  for (let from = at - 1; from >= clause.span.from; from--) {
    const raw = clause.words[from]?.low ?? '';
    if (!/^(?:the|a|our|whole|real|actual|entire)$/.test(raw)) return raw;
  }
  return '';
}

/**
 * The lanes of all clauses: by label, by their own words, by what stands before in the same bullet, or by the bullet
 * before. In a bullet that has a lane, only a clause that begins with another one goes elsewhere.
 */
export function lanesOf(document: PlanDocument): Map<Clause, Lane | null> {
  const lanes = known.get(document) ?? assignLanes(document);
  known.set(document, lanes);
  return lanes;
}

const known = new WeakMap<PlanDocument, Map<Clause, Lane | null>>();

function assignLanes(document: PlanDocument): Map<Clause, Lane | null> {
  const lanes = new Map<Clause, Lane | null>();
  let last: Lane | null = null;
  let bullet = -1;
  for (const statement of document.statements) {
    const inside = statement.passage.bullet === bullet && bullet > 0;
    if (!inside && last !== 'prod') last = statement.passage.bullet === 0 ? statement.home.at : null;
    const label = inside && newLane(statement.clauses[0], last) ? null : labelLane(statement);
    for (const [index, clause] of statement.clauses.entries()) {
      last = label ?? newLane(clause, inside || index > 0 ? last : null) ?? last;
      lanes.set(clause, last);
    }
    bullet = statement.passage.bullet;
  }
  return lanes;
}

/** How far into a clause a lane may stand that takes over from another. */
const leading = 4;

function newLane(clause: Clause | undefined, current: Lane | null): Lane | null {
  if (!clause) return null;
  const [own] = ownLanes(clause);
  if (!own || (current !== null && own.at >= clause.span.from + leading)) return null;
  return own.lane;
}

/** The nearest label, heading or row that names one lane. */
export function labelLane(statement: Statement): Lane | null {
  for (const topic of [...statement.topics].reverse()) {
    if (isIntroduction(topic)) continue;
    if (topic.lanes.length === 1) return topic.lanes[0] ?? null;
    if (topic.lanes.length > 1) return null;
  }
  return null;
}

/** "Here's how the column gets to production:" leads into the whole answer. */
const longestLabel = 6;

function isIntroduction({ hits, words }: Statement['topics'][number]): boolean {
  if (words.length <= longestLabel) return false;
  const lane = hits.find(isLane);
  return lane !== undefined && lane.from > 2;
}
