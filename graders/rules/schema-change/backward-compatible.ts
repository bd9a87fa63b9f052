import type { Clause, Hit } from '../../language/clause';
import type { Statement } from '../../language/statement';
import type { PlanDocument } from '../../read/plan/document';
import { weigh, type Testimony } from '../prose';
import { eachClause, isWatching, isWayBack, later, unheard } from './answer';
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
  check: (document) => weigh(document, backwardCompatible),
  good: [
    good('nullable', sound),
    good('additive', '- The change is additive: nothing renamed, nothing dropped.\n'),
    good('SQL', '- `ALTER TABLE orders ADD COLUMN region VARCHAR(8) NULL;`\n'),
    good('ruled out', '- We aren’t renaming it and we aren’t making anything mandatory.\n'),
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

const breaks =
  'this breaks readers or writers that run today. Add only; rename, tighten and drop in a later change.';
const asks =
  'this asks today’s readers or writers to change at the same time. Add the column so that they need not.';

/** What an answer says about readers and writers that run today: whether the change only adds. */
function backwardCompatible(document: PlanDocument): Testimony {
  const said = unheard(
    'I found no statement that the change only adds, so that today’s readers and writers go on working.',
  );
  eachClause(document, (statement, clause, place) => {
    if (isWayBack(document, statement) || isWatching(document, statement)) return;
    if (narrows(statement, clause)) said.against.push({ ...place, says: breaks });
    else if (forcesOthers(clause)) said.against.push({ ...place, says: asks });
    else if (onlyAdds(clause)) said.for.push({ ...place, says: 'the change only adds' });
  });
  return said;
}

/** Where these stand, narrowing is a test, a wish or a fear. */
const anotherChange = /\b(?:another|own|separate) (?:ticket|change|release|migration)\b/;
const aside =
  /\b(?:would|prefer|dbt|soda|assert\w*|is not null|constraint later|count|share|filled|resist\w*|reject\w*|refus\w*|declin\w*|forbid\w*|banned|temptation|without (?:a |any )?not null)\b|\bno \w+(?: \w+)?,? (?:and|or)? ?no\b|\bnot null (?:tests?|checks?)\b|\b(?:tests?|checks?) (?:for|that)\b/;

/** Renames, drops, retypes or requires, in this change and for good. */
function narrows(statement: Statement, clause: Clause): boolean {
  if (constraint.test(clause.said)) return true;
  if (/^(?:if|when|should|unless|until)$/.test(clause.span.joiner) || aside.test(clause.said)) return false;
  if (/\b(?:rename|drop|remove|change)s? nothing\b/.test(clause.said)) return false;
  const sameChange = statement.clauses.some((one) => one.says('sameChange'));
  const whole = statement.said;
  if (!sameChange && (later.test(clause.said) || anotherChange.test(whole))) return false;
  if (gated.test(clause.said) || isOther(clause)) return false;
  if ([...clause.find('narrowing'), ...clause.find('tightens')].some((hit) => isMeant(clause, hit)))
    return true;
  if (!clause.negated && renamesInCode(clause)) return true;
  return clause
    .find('replaces')
    .some((hit) => clause.affirms(hit) && (sameChange || clause.words[hit.to]?.code === true));
}

/** Of people's data and of gates: "customers replaced by synthetic ones", "required by the live job", "goes from dev to prod". */
const ofOthers =
  /\brepla\w+ (?:by|with)\b(?!.*\b(?:column|field)\b)|\brequired (?:by|check|to|for)\b|\bas an? required\b/;

function isOther({ said, lanes }: Clause): boolean {
  if (lanes.length > 1 && /\b(?:goes|go|moves?) from\b/.test(said)) return true;
  return ofOthers.test(said) && !/\b(?:column|field)\b/.test(said);
}

/** "We aren't renaming it and we aren't making it mandatory": one denial doesn't undo the other. Quotes in code deny nothing. */
function isMeant(clause: Clause, hit: Hit): boolean {
  const before = clause.polarity.turns.filter(({ at }) => at < hit.from && clause.stemAt(at) !== 'none');
  const inCode = clause.words[hit.from]?.code === true && !before.length;
  return inCode || (before.length < 2 && clause.affirms(hit));
}

/** "`cust` becomes `customer_id`", "`gift_text` is deleted". */
function renamesInCode({ words, span }: Clause): boolean {
  return words.slice(span.from, span.to).some((word, index, all) => {
    if (index === 0 || word.code || !all[index - 1]?.code) return false;
    const next = all[index + 1];
    if (/^becomes?$/i.test(word.raw)) return next?.code === true;
    return /^(?:is|gets)$/i.test(word.raw) && /^(?:deleted|removed|dropped|renamed)$/i.test(next?.raw ?? '');
  });
}

/** "CHECK (delivery_note IS NOT NULL)" requires the column by another name. */
const constraint = /\bcheck constraint check\b.*\bis not null\b/;
/** "The specs are required to be green": what is required is no column. */
const gated =
  /\b(?:tests?|specs?|suites?|approval|sign-off)\b.*\brequired\b|\breplaced (?:by|with) (?:fakes?|fake|dummies|dummy|invented|masked)\b/;

const forced =
  /\b(?:have|has|must|need\w*) (?:\w+ )*(?:be )?(?:redeployed|adapted|changed|rewritten|updated)\b.*\b(?:same|moment|beforehand|otherwise|before)\b|\b(?:queries|readers?|writers?|services?) (?:will )?(?:fail|break|crash)|\buse select \* will break/;

function forcesOthers(clause: Clause): boolean {
  return forced.test(clause.said) && !clause.negated;
}

function onlyAdds(clause: Clause): boolean {
  if (clause.says('additive')) return true;
  const narrowing = [...clause.find('narrowing'), ...clause.find('replaces'), ...clause.find('tightens')];
  if (/\b(?:rename|drop|remove|change)s? nothing\b/.test(clause.said)) return true;
  if (narrowing.length && clause.negated && narrowing.every((hit) => !isMeant(clause, hit))) return true;
  return clause.names('unbothered', 'unaffected') && unchanged.test(clause.said);
}

const unchanged =
  /\b(?:not|no|none|nothing|nobody|unaware|ignore\w*|keep\w*|still|as before|go(?:es)? on|continue\w*|carry|carries|works?|fine|live|valid|correct|same|null|nullable|empty|optional|additive|untouched|unchanged|unaffected|safe|compatible|compatibility|stays?|remains?|name|list|skip|omit|don't|doesn't|isn't|aren't|won't|can't|tolerate\w*|leave|leaves|zero|wiser|succeed\w*|unset|oblivious|permitted|old shape|pure\w*|superset|only|merely|just|solely|further|yesterday|takes? nulls?|carry null|must|copes?|harm|precisely|exactly|both)\b/;
