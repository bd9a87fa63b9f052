import type { Clause } from '../../language/clause';
import type { Statement } from '../../language/statement';
import { checksIn } from './checks';

const furthest = 8;

/** A label of its own, other than "Red:" or "If it fails:". */
function hasOwnLabel({ topics, passage }: Statement): boolean {
  const topic = topics.at(-1);
  return (
    topic !== undefined &&
    topic.start >= passage.start &&
    !topic.words.some((word) => /^(red|fail|broken|els|otherwis)$/.test(word.stem))
  );
}

/** "For coming into prod, …": the talk goes on to another door. */
function opensAnother({ clauses: [first] }: Statement): boolean {
  return first !== undefined && first.lanes.length > 0 && /^(?:for|before|to|into)\b/.test(first.said);
}

/** What the next sentences add, up to the next check: "Red? It doesn't go to staging.", "Failing = no prod." */
export function goesOn(statement: Statement): Clause[] {
  const clauses: Clause[] = [];
  for (let { next } = statement; next && clauses.length < furthest; next = next.next) {
    if (next.clauses.some((clause) => checksIn(clause).length > 0) && !next.clauses.some(failing)) break;
    if (hasOwnLabel(next) || opensAnother(next)) break;
    clauses.push(...next.clauses);
    if (next.clauses.some((clause) => checksIn(clause).length > 0)) break;
  }
  return clauses;
}

/** Something is red. */
export const failing = (clause: Clause): boolean =>
  /\b(?:fail\w*|red|broken|error\w*|not ok)\b/.test(clause.said);
