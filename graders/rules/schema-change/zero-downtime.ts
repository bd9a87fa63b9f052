import type { PlanDocument } from '../../read/plan/document';
import { weigh, type Testimony } from '../prose';
import { eachClause, isWayBack, unheard } from './answer';
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
  check: (document) => weigh(document, zeroDowntime(document)),
  good: [
    good('metadata only', sound),
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

/** What an answer says about locks and downtime. */
export function zeroDowntime(document: PlanDocument): Testimony {
  const said = unheard('I found no statement of how locks and downtime are avoided.');
  eachClause(document, (statement, clause, place) => {
    if (isWayBack(statement)) return;
    const outage = clause.find('outage').filter((hit) => clause.affirms(hit));
    const watching = statement.about('watch') || clause.names('watch');
    if (
      outage.length &&
      !watching &&
      !(clause.says('lockfree') && !/\b(?:one|single) (?:big )?(?:update|transaction)/.test(clause.said)) &&
      !clause.conditional &&
      !/\b(?:would|avoid\w*|instead|never|since|because)\b/.test(clause.said) &&
      !['because', 'sinc', 'becaus'].includes(clause.span.joiner)
    )
      said.against.push({
        ...place,
        says: 'this locks the table or stops its users. Change metadata only, set a lock timeout, fill in batches.',
      });
    else if (clause.find('lockfree').some((hit) => clause.affirms(hit)) && !watching)
      said.for.push({ ...place, says: 'no long lock, no downtime' });
    else if (
      clause.denies('outage') &&
      /\b(?:lock|locked|rewrit\w*|wait|block\w*|one go|maintenance)\b/.test(clause.said)
    )
      said.for.push({ ...place, says: 'no long lock, no downtime' });
  });
  return said;
}
