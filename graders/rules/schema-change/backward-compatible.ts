import type { PlanDocument } from '../../read/plan/document';
import { weigh, type Testimony } from '../prose';
import { eachClause, isWayBack, later, unheard } from './answer';
import type { Rule } from '../rule';
import { bad, changed, good, sound } from './examples';

export const backwardCompatibleRule: Rule<PlanDocument> = {
  id: 'backward-compatible',
  title: 'The change only adds',
  level: 'required',
  why: 'A renamed or required column breaks every reader and writer that was built before it, all at once.',
  hints: [
    'What happens to a query that was written last year?',
    'Add, and do nothing else: nullable, no rename, no drop, no NOT NULL in this change.',
    'For example: “One nullable column without default; existing readers and writers don’t notice it.”',
  ],
  lesson: 'exercises',
  needs: [],
  check: (document) => weigh(document, backwardCompatible(document)),
  good: [
    good('nullable', sound),
    good('additive', '- The change is additive: nothing renamed, nothing dropped.\n'),
    good('SQL', '- `ALTER TABLE orders ADD COLUMN region VARCHAR(8) NULL;`\n'),
  ],
  bad: [
    bad(
      'a rename',
      ['Rename the column status to order_status'],
      '- Rename the column status to order_status.\n',
    ),
    bad(
      'NOT NULL at once',
      ['Add the column NOT NULL right away'],
      '- Add the column NOT NULL right away.\n',
    ),
    bad(
      'nothing about it',
      [''],
      changed(["- Add one nullable column, no default: today's readers and writers don't notice it.\n", '']),
    ),
  ],
};

/** What an answer says about readers and writers that run today. */
function backwardCompatible(document: PlanDocument): Testimony {
  const said = unheard(
    'I found no statement that the change only adds, so that today’s readers and writers go on working.',
  );
  eachClause(document, (statement, clause, place) => {
    const narrow = /\bis not null\b/.test(clause.said) ? [] : clause.find('narrowing');
    const affirmed = narrow.filter((hit) => clause.affirms(hit));
    const watching = statement.about('watch', 'metric') || (clause.names('watch') && clause.names('metric'));
    if (
      affirmed.length &&
      !isWayBack(statement) &&
      !watching &&
      !later.test(clause.said) &&
      !clause.conditional &&
      !/\bwould\b|\bprefer\b/.test(clause.said) &&
      !/\b(?:tests?|dbt|checks?|soda|assert\w*|constraint later)\b/.test(clause.said)
    )
      said.against.push({
        ...place,
        says: 'this breaks readers or writers that run today. Add only; rename, tighten and drop in a later change.',
      });
    else if (
      /\b(?:have|has|must|need\w*) (?:\w+ )*(?:be )?(?:redeployed|adapted|changed|rewritten|updated)\b.*\b(?:same|moment|beforehand|otherwise|before)\b|\b(?:queries|readers?|writers?|services?) (?:will )?(?:fail|break|crash)/.test(
        clause.said,
      ) &&
      !clause.negated &&
      !statement.about('rollback')
    )
      said.against.push({
        ...place,
        says: 'this asks today’s readers or writers to change at the same time. Add the column so that they need not.',
      });
    else if (
      clause.says('additive') ||
      (narrow.length > 0 && !affirmed.length && clause.negated) ||
      (clause.names('unaffected') &&
        /\b(?:not|no|nothing|nobody|unaware|ignore\w*|keep\w*|still|as before|go(?:es)? on|continue\w*|carry|works?|fine|live)\b/.test(
          clause.said,
        ))
    )
      if (!isWayBack(statement) && !watching) said.for.push({ ...place, says: 'the change only adds' });
  });
  return said;
}
