import type { Clause } from '../../language/clause';
import type { Door } from '../../language/doors';
import type { Statement } from '../../language/statement';
import { stems } from '../../language/stem';
import { checksIn } from './checks';

/** Checks and what is done by them, named or not. */
const deeds = stems(
  'compare comparison reconcile reconciliation diff difference assert assertion verify verification validate validation scan probe check test unit tolerance count replay soak canary rehearsal analysis equal identical match audit suite sum total pytest lint mypy dbt quality gx deequ soda smoke regression e2e integration contract junit tox pack',
);
/** What makes a check decide: it holds something up, or lets it through. */
const decides =
  /\b(?:must|ha(?:s|ve) to|only|solely|unless|until|if|needs?|requir\w+|fail\w*|red|green|pass\w*|block\w*|stops?|stopped|halts?|gates?|gated|decid\w*|decision|hinges?|depends?|conditions?|protect\w*|guard\w*|barr\w*|cancels?|bounc\w*|refus\w*|reject\w*|prevent\w*|succe\w*|obligatory|mandatory|compulsory|criteri\w*|allowed|earn\w*|ticket|prerequisite|precondition|impossible|never|won't|can't|cannot|doesn't|tollbooth|hurdle|before|prior|ahead|bar|lets?|opens?|locked|shut|insists?|zero)\b|==|=>|→|≠/;
const undecided =
  /\b(?:properly|thorough\w*|careful\w*|time|empty|dashboards?|anyway|regardless|whatever|even if|afterwards|burning|manual\w*|by hand|posts? to|logs? it|carry on|warn\w*|optional|skip\w*|true|no (?:\w+ ){0,2}(?:checks?|tests?|gates?)|nothing|ha(?:s|ve) none|their|after (?:each|every|the) (?:deploy\w*|release|rollout)|(?:as soon as|once) it's in)\b/;
const places = stems('in on at within inside through around');
/** "Against prod" names what is compared. */
const compared = stems('against of from vs versus with per');

/** Both doors in one breath: "the import test decides about stage, the row comparison about prod". */
export function guardsBothDoors(statement: Statement): boolean {
  if (!statement.lanes.length) return false;
  const { next } = statement;
  const goesOn = next && next.topics.length === statement.topics.length && !next.heap ? next.stated : [];
  return [statement.stated, [...statement.stated, ...goesOn]].some((clauses) => {
    if (clauses[0] && clauses[0] !== statement.stated[0]) return false;
    const text = clauses.map((clause) => clause.said).join(' ; ');
    return (
      clauses.some((clause) => checksIn(clause).length > 0) &&
      decides.test(text) &&
      !undecided.test(text) &&
      !clauses.some((clause) => clause.says('toothless') || clause.says('manual')) &&
      eachHasItsOwn(clauses.flatMap(marksIn))
    );
  });
}

type Mark = 'deed' | Door | 'place of stage' | 'place of prod';

/** The checks and doors of a clause in their order; neighbouring words of one check count once. */
function marksIn(clause: Clause): Mark[] {
  const marks: Mark[] = [];
  const lanes = clause.hits.filter(({ concept }) => concept === 'stage' || concept === 'prod');
  const checks = clause.find('check');
  for (let at = clause.span.from; at < clause.span.to; at++) {
    const lane = lanes.find((hit) => hit.from === at);
    const named = checks.some((hit) => hit.from <= at && hit.to > at);
    const mark = lane ? placed(clause, at, lane.concept as Door) : null;
    if (mark) marks.push(mark);
    else if ((named || deeds.has(clause.stemAt(at))) && marks.at(-1) !== 'deed') marks.push('deed');
  }
  return marks;
}

/** "On stage" says where a check runs, and opens no door. */
function placed(clause: Clause, at: number, door: Door): Mark | null {
  const before = /^(?:the|an?|our)$/.test(clause.stemAt(at - 1)) ? at - 2 : at - 1;
  if (before < clause.span.from) return door;
  if (compared.has(clause.stemAt(before))) return null;
  return places.has(clause.stemAt(before)) ? `place of ${door}` : door;
}

/** Whether each door has a check that isn't the other one's: before it or after it, with no mention of the other between. */
function eachHasItsOwn(marks: Mark[]): boolean {
  if (!marks.includes('stage') && !marks.includes('prod')) return false;
  const doors = (['stage', 'prod'] as const).map((door): Mark =>
    marks.includes(door) ? door : `place of ${door}`,
  );
  const [stage, prod] = doors.map((door, index) => {
    const other = doors[1 - index];
    const at = marks.indexOf(door);
    if (at < 0) return [];
    const from = marks.slice(0, at).lastIndexOf(other ?? door) + 1;
    const to = marks.indexOf(other ?? door, at);
    return [...marks.keys()].filter((key) => marks[key] === 'deed' && key >= from && (to < 0 || key < to));
  });
  return (stage ?? []).some((one) => (prod ?? []).some((another) => one !== another));
}
