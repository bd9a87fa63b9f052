import type { Clause } from '../../language/clause';
import type { Statement } from '../../language/statement';
import type { PlanDocument } from '../../read/plan/document';
import { versionIn } from '../../language/versions';
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
  check: (document) => weigh(document, changeRollback),
  good: [
    good('the previous tag', sound),
    good('the flag off, the column left', '- Back: flag `use_tips` off; the column is left alone.\n'),
    good('a flag', '- Rollback: turn off `use_discount_code`.\n'),
    good('a release', '- Back-out: the previous release is reinstalled; no DDL is run backwards.\n'),
  ],
  bad: [
    bad('none', ['not possible'], '- Rollback: not possible.\n'),
    bad('vague', ['If needed we roll back'], '- If needed we roll back.\n'),
    bad(
      'nothing about it',
      [''],
      changed(['- Rollback: redeploy the previous tag; the column stays and is dropped later.\n', '']),
    ),
  ],
};

const noWay = 'there is a way back to plan: the previous tag, or the flag off, and the column may stay.';
/** "Undoing the migration isn't needed" rules out that step alone, where something else goes back. */
const needless = 'say what goes back instead: the previous tag, or the flag off; the column may stay.';
const notNeeded = /\bneed(?:ed|s|n't)?\b|\b(?:not |un)necessary\b/;

/** What an answer says about its way back: the code of before, or the flag off. The column may stay. */
export function changeRollback(document: PlanDocument): Testimony {
  const said = unheard(
    'I found no statement of a way back: the previous tag, or the flag off; the empty column may stay.',
  );
  eachClause(
    document,
    (statement, clause, place) => {
      const inWayBack =
        isWayBack(document, statement) || returnsOnTrouble(statement, clause) || isReturn(statement);
      if (!inWayBack && !statement.names('rollback') && !clause.says('comeBack')) return;
      if (dropsUnderCode(statement, clause))
        said.against.push({
          ...place,
          says: 'dropping the column while code uses it breaks that code. Put the code back and let the column stay.',
        });
      else if (restoresAll(clause))
        said.nearly.push({
          ...place,
          says: 'this loses what was written since. Put the code back instead: the previous tag, or the flag off.',
        });
      else if (goesBack(statement, clause, inWayBack))
        said.for.push({
          ...place,
          says: flagOff(statement, clause, inWayBack) ? 'the flag goes off' : 'the code of before comes back',
        });
      else if (isImpossible(clause))
        said.against.push({
          ...place,
          says: notNeeded.test(clause.said) ? needless : noWay,
        });
      else if (clause.names('rollback'))
        said.nearly.push({
          ...place,
          reason: 'vague',
          says: 'say what is put back: the previous tag, or which flag is turned off.',
        });
    },
    'loose',
  );
  if (said.for.length) said.against = said.against.filter(({ says }) => says !== needless);
  return said;
}

/** "v5.0 goes back on if they rise": a sentence that says when and what. */
function returnsOnTrouble(statement: Statement, clause: Clause): boolean {
  if (
    !/\b(?:goes back|comes back|returns|back on|again|redeploy\w*|reinstall\w*|rolled back|roll back)\b/.test(
      clause.said,
    )
  )
    return false;
  return (
    versionIn(clause) >= 0 &&
    statement.clauses.some(
      (one) => one.conditional || /^(?:if|when|should|once)\b/.test(one.said) || /\bif\b/.test(one.said),
    )
  );
}

const returning =
  /\b(?:activat\w* again|re[ -]?install\w*|re[ -]?instat\w*|re[ -]?deploy\w*|re[ -]?releas\w*|re[ -]?activat\w*|revert\w*|sync\w* (?:back )?to|back (?:on|in|to|onto)|(?:roll|put|bring|take|set|switch|swap)\w* (?:\S+ ){0,6}back|(?:deploy|install|start|swap|point|pin|run|take)\w* (?:\S+ ){0,5}again)\b/;
const turningOff =
  /\b(?:disable|disabling|deactivate|deactivating|kill)\b|\b(?:turn|switch|flip|toggle)(?:ing)? (?:\S+ ){0,5}(?:off|false|back)\b|\bkill switch\b/;
/** What is left where it is. */
const stays =
  /\b(?:column|field|attribute|it|nulls?|table|schema|database|db)\b.{0,50}\b(?:stays?|sits?|remains?|left|kept|unpopulated|unused|hang around|harmless|no harm|(?:isn't|not|never|doesn't|is not) (?:reverted|dropped|removed|touched|mind)|copes?)\b|\b(?:keep|leave|forget)\b.{0,20}\b(?:column|field|attribute|table|schema)\b|\bno (?:ddl|alter|drop)\b|\bschema (?:is|does|stays?) not\b/;

/** A way back by what it does, with no heading: old code goes back on, or a flag is turned off. */
function isReturn(statement: Statement): boolean {
  let found = knownReturns.get(statement);
  if (found === undefined) knownReturns.set(statement, (found = comesHome(statement)));
  return found;
}

const knownReturns = new WeakMap<Statement, boolean>();

function comesHome(statement: Statement): boolean {
  if (statement.lanes.some((lane) => lane !== 'prod') || statement.names('check', 'test')) return false;
  const said = textOf(statement);
  if (statement.names('flag', 'switched') && turningOff.test(said)) return true;
  const old =
    statement.clauses.some((clause) => clause.says('bygone') || versionIn(clause) >= 0) ||
    /\bback to (?:\w+ )?\d+\.\d/.test(said);
  return old && (returning.test(said) || stays.test(said));
}

const inHaste = /\b(?:at once|immediately|straight|right away|first|while|instantly)\b/;
const dropping = /\bdrop(?:s|ped)?\b(?: \w+){0,3}\b/;

function dropsUnderCode(statement: Statement, clause: Clause): boolean {
  if (!dropping.test(clause.said) || clause.negated || later.test(clause.said)) return false;
  const said = textOf(statement);
  return inHaste.test(said) && !/\b(?:would|hurt\w*|instead|rather|back to)\b/.test(said);
}

function restoresAll(clause: Clause): boolean {
  return clause.says('restoreAll') && !clause.names('artifact');
}

function isImpossible(clause: Clause): boolean {
  return (
    !clause.conditional &&
    clause.find('impossible').some((hit) => clause.affirms(hit)) &&
    !clause.names('schemaWord', 'bygone')
  );
}

/** Names what comes back: an earlier version, a numbered release, a command that reverts, or a flag that goes off. */
function goesBack(statement: Statement, clause: Clause, inWayBack: boolean): boolean {
  const said = clause === statement.stated[0] ? textOf(statement) : clause.said;
  if (flagOff(statement, clause, inWayBack)) return true;
  if (
    clause.says('undoCommand') &&
    /\b(?:git|helm|kubectl|app|argo\w*|cf|cap|swap|releases|previous|undo|version|revisions?)\b/.test(said)
  )
    return true;
  if (clause.says('comeBack')) return true;
  if (inWayBack && pinned.test(said) && !/\b(?:not|never|new)\b/.test(said)) return true;
  const code = clause.names('thing', 'codeStep', 'artifact');
  if (code && clause.find('bygone').some((hit) => clause.affirms(hit))) return true;
  if (
    inWayBack &&
    /\b(?:reverted|revert|reverting|rolled back)\b/.test(said) &&
    clause.names('codeStep') &&
    stays.test(textOf(statement))
  )
    return true;
  if (!inWayBack || /\b(?:not|never)\b/.test(clause.said)) return false;
  return numbered.test(said) || comesBack(statement, clause);
}

const returns =
  /\b(?:again|returns?|back|reinstall\w*|reinstat\w*|redeploy\w*|restart\w*|restor\w*|revert\w*|registry|depot|shelf|start\w*|deploy\w*|install\w*|put|run|runs|take|takes|image|tag|version|release|binary|build|jar|package|container)\b/;

/** "309 returns", "Helpdesk 11 image", "CRM 7 from the registry": a release by its number, where the way back is told. */
function comesBack(statement: Statement, clause: Clause): boolean {
  if (versionIn(clause) < 0 || clause.mood !== 'stated') return false;
  const short = clause.span.to - clause.span.from <= 5;
  return returns.test(textOf(statement)) || short;
}

/** "job pinned to Monday's git tag". */
const pinned =
  /\b(?:pin|pinned|point|pointed|re-?point\w*|set|reset|back|returns?|reverts?|reverted|go|goes) (?:\S+ ){0,3}(?:to|at|on) (?:\S+ ){0,4}(?:tag|version|release|image|digest|jar|wheel|commit|build|revision)\b/;

/** "release 5.1", "back to v41", "tag orders-v55", "wheel 0.9.4". */
const numbered =
  /\b(?:release|version|tag|image|wheel|revision|build|to|redeploy|pin|jar|package|back|dag) (?:[a-z][\w/.-]*[ -])?[a-z]?\d[\w.]*\b(?! (?:min|sec|hour|day|week|%|s\b|h\b|m\b))/;

const textOf = (statement: Statement): string => statement.said;

const denied = /\b(?:not|never|\w+n't|cannot|forbidden|impossible|desirable|build time|needs? a new)\b/;

function flagOff(statement: Statement, clause: Clause, inWayBack: boolean): boolean {
  const { said } = clause;
  if (denied.test(said)) return false;
  if (/=\s?(?:0|false|off|no)\b|\b(?:false|off)\b|\bto (?:0|no|legacy|old)\b/.test(said))
    return (
      statement.names('switched', 'flag') ||
      /\b(?:switch\w*|turn\w*|flip\w*|toggle\w*)\b.*\boff\b/.test(said) ||
      /_/.test(codeOf(clause))
    );
  return (
    clause.names('flag', ...(inWayBack ? ['switched'] : [])) &&
    /\b(?:disabl\w*|deactivat\w*|kill|unset|revert\w*|flip\w* back|switch\w* back|turn\w* back|kill switch)\b/.test(
      said,
    )
  );
}

const codeOf = (clause: Clause): string =>
  clause.words
    .slice(clause.span.from, clause.span.to)
    .map((word) => word.lead + word.raw)
    .join('');
