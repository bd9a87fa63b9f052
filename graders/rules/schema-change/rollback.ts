import type { PlanDocument } from '../../read/plan/document';
import { weigh, type Testimony } from '../prose';
import { eachClause, isWayBack, later, unheard } from './answer';
import type { Rule } from '../rule';
import { bad, changed, good, sound } from './examples';

export const rollbackRule: Rule<PlanDocument> = {
  id: 'rollback',
  title: 'A specific way back',
  level: 'required',
  why: 'Dropping a column in a hurry breaks what still writes to it. Old code and an empty column live together well.',
  hints: [
    'What goes back, and what may stay?',
    'Name the previous tag or the flag; the nullable column may stay.',
    'For example: “Redeploy the previous tag; the column stays and is dropped in a later release.”',
  ],
  lesson: 'exercises',
  needs: [],
  check: (document) => weigh(document, changeRollback(document)),
  good: [
    good('the previous tag', sound),
    good('a flag', '- Rollback: turn off `use_discount_code`.\n'),
    good('a release', '- Back-out: the previous release is reinstalled; no DDL is run backwards.\n'),
  ],
  bad: [
    bad('none', ['not possible'], '- Rollback: not possible.\n'),
    bad('vague', [''], '- If needed we roll back.\n'),
    bad(
      'nothing about it',
      [''],
      changed(['- Rollback: redeploy the previous tag; the column stays and is dropped later.\n', '']),
    ),
  ],
};

/** What an answer says about its way back. */
export function changeRollback(document: PlanDocument): Testimony {
  const said = unheard(
    'I found no statement of a way back: the previous tag, or the flag off; the empty column may stay.',
  );
  eachClause(document, (statement, clause, place) => {
    const back =
      isWayBack(statement) ||
      clause.names('rollback') ||
      statement.clauses.some((one) => one.names('rollback'));
    if (!back && !clause.says('comeBack')) return;
    const impossible = clause.find('impossible').some((hit) => clause.affirms(hit));
    if (impossible && !clause.names('previous', 'comeBack'))
      said.against.push({
        ...place,
        says: 'there is a way back to plan: the previous tag, or the flag off, and the column may stay.',
      });
    else if (
      /\bdrop(?:s|ped)? (?:the |that )?(?:new )?column\b/.test(clause.said) &&
      clause.polarity.turns.length === 0 &&
      /\b(?:at once|immediately|straight|right away|first|while)\b/.test(
        `${clause.said} ${statement.clauses.map((one) => one.said).join(' ')}`,
      ) &&
      !later.test(clause.said)
    )
      said.against.push({
        ...place,
        says: 'dropping the column while code uses it breaks that code. Put the code back and let the column stay.',
      });
    else if (
      clause.says('comeBack') ||
      (clause.says('previous') && clause.names('thing')) ||
      (clause.names('flag') && /\boff\b|\bfalse\b|\bdisable\w*|\bturn\w*|\bswitch\w*/.test(clause.said)) ||
      (clause.names('revert') &&
        clause.names('thing') &&
        /\b(?:v?\d|tag|pin|back)\b/.test(clause.said) &&
        clause.find('revert').some((hit) => clause.affirms(hit)))
    )
      said.for.push({ ...place, says: 'a specific way back' });
    else if (clause.names('rollback'))
      said.nearly.push({
        ...place,
        reason: 'vague',
        says: 'say what is put back: the previous tag, or which flag is turned off.',
      });
  });
  return said;
}
