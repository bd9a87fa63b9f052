import { aliasesIn } from '../../language/aliases';
import type { Dictionary } from '../../language/concepts';
import { tongueOf, type Tongue } from '../../language/english';
import { areKeywords, isFillerText, isHeap, isOffTopic } from '../../language/heap';
import { areNounPhrases, isAboutWords, isTermList } from '../../language/nouns';
import { pastedFrom } from '../../language/pasted';
import { isSalad } from '../../language/salad';
import { Statement } from '../../language/statement';
import { isLane, lanesIn, type Clause } from '../../language/clause';
import type { Evidence, Finding, FindingReason, Range } from '../../report';
import { places } from '../places';
import type { Context, Passage, Reading } from './passage';
import { readPlan } from './read';

/** A plan or an answer as its rules see it. */
export interface PlanDocument {
  text: string;
  reading: Reading;
  statements: Statement[];
  headings: Context[];
  tongue: Tongue;
  range(start: number, end: number): Range;
  /** The same text, heard as if its wishes, questions and open points were meant. */
  supposed(): PlanDocument;
}

/** What an exercise's texts are about. */
export interface Subject {
  dictionary: Dictionary;
  /** What the exercise asks, in all its words: pasting it back states nothing. */
  task: string;
}

/** In: any text. Out: its statements, each with its lane, its topic and what was said just before it. */
export function readDocument(text: string, { dictionary, task }: Subject): PlanDocument {
  const reading = readPlan(text);
  const aliases = aliasesIn(text);
  const statements = reading.passages
    .flatMap(inPieces)
    .map((passage) => new Statement(passage, dictionary, aliases));
  link(statements);
  dismissEmptyWords(statements, task);
  const at = places(text);
  let supposed: PlanDocument | undefined;
  const document: PlanDocument = {
    text,
    reading,
    statements,
    headings: reading.headings,
    tongue: tongueOf([...reading.headings, ...reading.passages].map((part) => part.words)),
    range: (start, end) => at.range(start, end),
    supposed: () =>
      (supposed ??= { ...document, statements: statements.map((one) => one.supposed(dictionary, aliases)) }),
  };
  return document;
}

/** No sentence is longer. What is gets cut, so that time grows with the text and not with its square. */
const longestPassage = 160;

function inPieces(passage: Passage): Passage[] {
  if (passage.words.length <= longestPassage) return [passage];
  const pieces: Passage[] = [];
  for (let from = 0; from < passage.words.length; from += longestPassage) {
    const words = passage.words.slice(from, from + longestPassage);
    pieces.push({
      ...passage,
      words,
      start: words[0]?.start ?? passage.start,
      end: words.at(-1)?.end ?? passage.end,
    });
  }
  return pieces;
}

/** Heaps, salad and the task itself state nothing. */
function dismissEmptyWords(statements: Statement[], task: string): void {
  const all = [isSalad, areKeywords, areNounPhrases, isAboutWords, isFillerText, isOffTopic].some((empty) =>
    empty(statements),
  );
  const isPasted = pastedFrom(task);
  dropPlannedRows(statements);
  dropDisclaimed(statements);
  for (const statement of statements)
    statement.heap =
      statement.heap ||
      all ||
      isHeap(statement) ||
      isTermList(statement) ||
      isPasted(statement.passage.words);
}

const disclaimer =
  /\bwe (?:are |do )?(?:not|n't|don't|aren't) (?:doing|do|doing yet) (?:any|none|it|this|that)\b|\bnot doing any of\b|\bwe do (?:neither|none)\b|\bnone of (?:it|this|that) (?:is|exists|applies)\b.*\b(?:here|us|orders)\b/;

/** "They build one image … We are not doing any of it": what others do is taken back for us. */
function dropDisclaimed(statements: Statement[]): void {
  const disclaimed = statements.some(({ clauses }) => clauses.some((clause) => disclaimer.test(clause.said)));
  if (!disclaimed) return;
  let others = false;
  for (const statement of statements) {
    for (const clause of statement.clauses) {
      const first = clause.stemAt(clause.span.from);
      if (/^(they|their|them)$/.test(first) || clause.has('they', 'their')) others = true;
      else if (/^(we|our|in|for)$/.test(first) && clause.has('we', 'our')) others = false;
      if (others) clause.others = true;
    }
  }
}

/** A table's row with a status such as "planned for Q4" states nothing in its other cells either. */
function dropPlannedRows(statements: Statement[]): void {
  const unmeant = /^(?:open|wish)$/;
  const planned = statements.filter(
    ({ passage, clauses }) =>
      passage.kind === 'cell' && passage.words.length <= 6 && clauses.some(({ mood }) => unmeant.test(mood)),
  );
  const rows = new Set(planned.map(({ passage }) => passage.block));
  for (const statement of statements)
    if (statement.passage.kind === 'cell' && rows.has(statement.passage.block))
      for (const clause of statement.clauses) clause.mood = 'open';
}

/** Lets statements of one block reach back: "There we run …", "The rows themselves …". */
function link(statements: Statement[]): void {
  let last: Statement | null = null;
  for (const statement of statements) {
    if (last && last.passage.block === statement.passage.block && statement.passage.block > 0) {
      statement.previous = last;
      last.next = statement;
      statement.carried = subjectLane(last) ?? last.carried;
      for (const clause of statement.clauses) {
        if (clause !== statement.clauses[0]) break;
        if (last.clauses.at(-1)?.others && /^(it|they|their|he|she)$/.test(clause.stemAt(clause.span.from)))
          clause.others = true;
      }
    }
    last = statement;
  }
}

/** "In stage …", "Stage: …", "Then prod …": the talk moves there. "Production has more of them" moves nowhere. */
function isPlace({ passage }: Statement, at: number): boolean {
  const { words } = passage;
  if (/[:–—]/.test(words[at + 1]?.lead ?? '')) return true;
  return words
    .slice(0, at)
    .some((word) => /^(in|on|at|to|then|onc|after|for|into|first|last|next|befor)$/.test(word.stem));
}

/** The lane that a statement begins with, or the only one that it names where nothing was carried into it. */
function subjectLane(statement: Statement): Statement['carried'] {
  const named = statement.hits.filter(isLane);
  const early = named.filter((hit) => hit.from < 4);
  const [subject] = lanesIn(early);
  const [first] = early;
  if (subject && first && (statement.carried === null || isPlace(statement, first.from))) return subject;
  const { lanes } = statement;
  const [only] = named;
  const goesThere = /^(to|into|onto)$/.test(statement.passage.words[(only?.from ?? 0) - 1]?.stem ?? '');
  if (lanes.length === 1 && goesThere) return lanes[0] ?? null;
  return statement.carried === null && lanes.length === 1 ? (lanes[0] ?? null) : null;
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
