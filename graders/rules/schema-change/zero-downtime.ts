import type { Clause } from '../../language/clause';
import type { Statement } from '../../language/statement';
import type { PlanDocument } from '../../read/plan/document';
import { weigh, type Testimony } from '../prose';
import { eachClause, isWatching, isWayBack, unheard } from './answer';
import { lanesOf } from './lanes';
import type { Rule } from '../rule';
import { bad, good, sound } from './examples';

export const zeroDowntimeRule: Rule<PlanDocument> = {
  id: 'zero-downtime',
  title: 'No long lock, no downtime',
  level: 'required',
  why: 'A lock on a busy table queues everyone behind it. Thirty seconds are enough for an outage.',
  hints: [
    'What do running queries do while the ALTER runs?',
    'Name the means: metadata-only, a lock timeout, batches for the backfill, an online tool.',
    'For example: “Metadata-only ALTER with lock_timeout 2s; backfill in batches of 1,000.”',
  ],
  lesson: 'exercises',
  needs: [],
  check: (document) => weigh(document, zeroDowntime),
  good: [
    good('metadata only', sound),
    good('it gives up', '- The ALTER gives up after three seconds if it can’t get its lock.\n'),
    good('an online tool', '- gh-ost does the ALTER online, so loads go on.\n'),
    good('batches', '- The backfill runs in batches of 1,000 rows.\n'),
  ],
  bad: [
    bad(
      'one big update',
      ['Backfill with one big UPDATE in one transaction'],
      '- Backfill with one big UPDATE in one transaction.\n',
    ),
    bad('a wish', [''], '- Zero downtime is important to us.\n'),
    bad('locked', ['The table is locked for 20 minutes'], '- The table is locked for 20 minutes.\n'),
  ],
};

/** What an answer says about locks and downtime: the means that avoid them, or that the table stands still. */
export function zeroDowntime(document: PlanDocument): Testimony {
  const said = unheard('I found no statement of how locks and downtime are avoided.');
  const lanes = lanesOf(document);
  eachClause(document, (statement, clause, place) => {
    if (isWayBack(document, statement) || isWatching(document, statement)) return;
    const lane = lanes.get(clause);
    if (standsStill(clause) && !asksForLock(clause))
      said.against.push({
        ...place,
        says: 'this locks the table or stops its users. Change metadata only, set a lock timeout, fill in batches.',
      });
    else if (isGentle(statement, clause, lane === 'dev' || lane === 'stage'))
      said.for.push({ ...place, says: meansIn(clause) });
  });
  return said;
}

/** The means that an answer names, as it is read back to the learner; the first that fits. */
const means: [sign: RegExp, says: string][] = [
  [
    /\b(?:lock_?timeout|lock timeout|wait timeout|gives? up|nowait|lock limit|cancel\w*|at most)\b/,
    'the wait for a lock is bounded',
  ],
  [
    /\b(?:batch\w*|chunk\w*|slices?|portions?|at a time|per (?:commit|transaction)|keyset)\b/,
    'old rows are filled in portions',
  ],
  [/\b(?:metadata|catalog\w*|dictionary|instant\w*|transaction log)\b/, 'only metadata changes'],
  [
    /\b(?:gh ost|ghost|pt osc|pt online|online|concurrently|inplace|lhm|pgroll|lock = none)\b/,
    'the table is changed online',
  ],
  [/\brewrit\w*|\bcop(?:y|ied)\b/, 'no row is rewritten'],
];

function meansIn({ said }: Clause): string {
  return means.find(([sign]) => sign.test(said))?.[1] ?? 'nobody waits for the change';
}

const ruledOut =
  /\b(?:would|it'd|avoid\w*|prevent\w*|instead|never|since|because|rather than|so that|needed|neither|nor|ruled out|impossible|no need|older than|without having to|can't)\b/;
/** A lock that nobody notices. */
const brief =
  /\b(?:milliseconds?|ms|instant|moment|seconds?|(?:no|not) (?:more|longer) than|less than|at most|below|under a|blink|brief\w*|short|momentar\w*|fraction|timeout|retr(?:y|ies))\b/;
const long =
  /\b(?:minutes?|hours?|\d{2,} seconds|timeout (?:is |be )?(?:set )?(?:to |of |= )?0|no lock timeout|without)\b/;
/** `ONLINE = OFF`, `lock: exclusive`. */
const offline = /\bonline (?:= )?(?:off|false|no|0)\b|\block (?:= )?exclusive\b/;
/** "We avoid a lock by …": what is avoided is denied, the means isn't. */
const avoidedBy =
  /\b(?:avoid|prevent|keep)\w*\b.*\b(?:by|with|using|through|via|thanks to|because|as|since)\b/;
const wholeTable = /\b(?:one|single|a) (?:big |huge |single )?(?:update|transaction)|\bin one go\b/;
/** A default that has to be worked out for each row. */
const volatileDefault = /\bdefault (?:gen_random_uuid|md5|random|uuid|clock_timestamp|nextval|newid)\b/;
/** "without a default doesn't rewrite": negated twice in form, once in meaning. */
const spared =
  /\b(?:not|doesn't|don't|never|won't|isn't|aren't|no)\b(?: \w+){0,2} (?:locks?|locked|rewrit\w+|block\w*|rebuil\w+|wait\w*|queue\w*)\b/;
/** "5,000 at a time". */
const portions = /\b\d[\d.,]*(?: \w+)? at a time\b/;
/** Words of a gate: "prod isn't touched" is no lock that is avoided. */
const gate = /\b(?:green|red|pass|passes|tests?|failing|fails?)\b/;

/** "Redshift wants an exclusive lock for it": how long is told elsewhere, or it isn't. */
function asksForLock({ said }: Clause): boolean {
  return (
    /\b(?:needs?|wants?|takes?|requires?|asks? for|waits? for|get) (?:an? |the |its |their )?(?:short |brief )?(?:exclusive |access exclusive |metadata |ddl )?lock\b/.test(
      said,
    ) &&
    !long.test(said) &&
    !/\block timeout\b/.test(said)
  );
}

function standsStill(clause: Clause): boolean {
  if (offline.test(clause.said)) return !clause.negated;
  if (volatileDefault.test(clause.said)) return !clause.negated;
  const because = /^(?:because|since)$/.test(clause.words[clause.span.from]?.low ?? '');
  if (clause.conditional || because || ruledOut.test(clause.said) || spared.test(clause.said)) return false;
  if (brief.test(clause.said) && !long.test(clause.said)) return false;
  const still = [...clause.find('outage'), ...clause.find('standstill')].some((hit) => clause.affirms(hit));
  return still && (!clause.says('lockfree') || wholeTable.test(clause.said) || clause.says('standstill'));
}

/** A means by which nobody waits, or the plain statement that nothing is locked, rewritten or stopped. */
function isGentle(statement: Statement, clause: Clause, rehearsal: boolean): boolean {
  if (
    lockfree(statement, clause) ||
    clause.says('gentle') ||
    portions.test(clause.said) ||
    (avoidedBy.test(clause.said) && clause.names('gentle', 'lockfree')) ||
    /\block ?= ?none\b|\balgorithm ?= ?in/.test(clause.said)
  )
    return true;
  if (clause.names('yields') && statement.names('outage', 'strain', 'lockfree', 'gentle')) return true;
  if (clause.names('yields') && clause.durations.length > 0 && !gate.test(clause.said)) return true;
  if (rehearsal || gate.test(clause.said)) return false;
  if (spared.test(clause.said)) return true;
  const strain = clause.find('strain');
  return strain.length > 0 && strain.every((hit) => !clause.affirms(hit));
}

/** A means by name. "No default" alone says that the column is optional; it counts where the rewrite is named that it avoids. */
function lockfree(statement: Statement, clause: Clause): boolean {
  const optional = statement.names('strain', 'outage') ? [] : clause.find('additive');
  return clause
    .find('lockfree')
    .some((hit) => clause.affirms(hit) && !optional.some((one) => one.from <= hit.from && one.to >= hit.to));
}
