import { tongueOf, type Tongue } from '../../language/english';
import { isHeap } from '../../language/heap';
import { Statement } from '../../language/statement';
import type { Clause } from '../../language/clause';
import type { Evidence, Finding, FindingReason, Range } from '../../report';
import { places } from '../places';
import type { Context, Reading } from './passage';
import { readPlan } from './read';

/** A plan or an answer as its rules see it. */
export interface PlanDocument {
  text: string;
  reading: Reading;
  statements: Statement[];
  headings: Context[];
  tongue: Tongue;
  range(start: number, end: number): Range;
}

/** In: any text. Out: its statements, each with its lane, its topic and what was said just before it. */
export function readDocument(text: string): PlanDocument {
  const reading = readPlan(text);
  const statements = reading.passages.map((passage) => new Statement(passage));
  link(statements);
  const at = places(text);
  return {
    text,
    reading,
    statements,
    headings: reading.headings,
    tongue: tongueOf([...reading.headings, ...reading.passages].flatMap((part) => part.words)),
    range: (start, end) => at.range(start, end),
  };
}

/** Lets statements of one block reach back: "There we run …", "The rows themselves …". */
function link(statements: Statement[]): void {
  let last: Statement | null = null;
  for (const statement of statements) {
    statement.heap = isHeap(statement);
    if (last && last.passage.block === statement.passage.block && statement.passage.block > 0) {
      statement.previous = last;
      last.next = statement;
      const lanes = last.lanes;
      statement.carried =
        lanes.length === 1 ? (lanes[0] ?? null) : lanes.length === 0 ? last.carried : subjectLane(last);
      for (const clause of statement.clauses) {
        if (clause !== statement.clauses[0]) break;
        if (last.clauses.at(-1)?.others && /^(it|they|their|he|she)$/.test(clause.stemAt(clause.span.from)))
          clause.others = true;
      }
    }
    last = statement;
  }
}

function subjectLane(statement: Statement): Statement['carried'] {
  const first = statement.clauses.find((clause) => clause.lanes.length > 0);
  return first?.lanes.length === 1 ? (first.lanes[0] ?? null) : null;
}

/** Evidence at a clause. */
export function evidence(document: PlanDocument, clause: Clause, says: string): Evidence {
  return { range: document.range(clause.start, clause.end), says };
}

/** A finding at a place of the text. */
export function finding(
  document: PlanDocument,
  reason: FindingReason,
  message: string,
  at?: { start: number; end: number },
): Finding {
  const end = document.text.trimEnd().length;
  const range = at ? document.range(at.start, at.end) : document.range(end, end);
  return { message, reason, range };
}

/** The learner's words between two offsets, on one line, shortened for a message. */
export function quoted(document: PlanDocument, at: { start: number; end: number }): string {
  const words = document.text.slice(at.start, at.end).replace(/[*`_]/g, '').replace(/\s+/g, ' ').trim();
  return words.length > 90 ? `${words.slice(0, 87).trimEnd()}…` : words;
}
