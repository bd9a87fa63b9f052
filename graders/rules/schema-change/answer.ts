import type { Clause } from '../../language/clause';
import type { Mood } from '../../language/mood';
import type { Statement } from '../../language/statement';
import type { PlanDocument } from '../../read/plan/document';
import type { Testimony } from '../prose';

/** A place in the answer. */
export interface Place {
  start: number;
  end: number;
}

/** A testimony that has heard nothing yet. */
export function unheard(missing: string): Testimony {
  return { for: [], against: [], nearly: [], missing };
}

/** Visits every clause that is meant, with its statement. */
export function eachClause(
  document: PlanDocument,
  visit: (statement: Statement, clause: Clause, place: Place) => void,
  ...moods: Mood[]
): void {
  for (const statement of document.statements)
    for (const clause of meant(statement, ...moods))
      visit(statement, clause, { start: clause.start, end: clause.end });
}

/** Words that sound like a plan and name nothing. */
const empty =
  /\b(?:appropriate|appropriately|suitable|adequate|adequately|sensibly|accordingly|(?<!matter |difference |only see )whether|responsible|responsibility|we'll see|best practices?|let's hope|hopefully|(?:should|to|will|must) be (?:evaluated|considered|discussed|investigated|looked into|minimal)|open point|is important|seriously|per usual|we'd rather|(?:we|i) (?:think|guess|assume|believe) (?:it|this)|promised to|some thought)\b/;
/** "Were stage to have the schema …": it hasn't. */
const contrary =
  /^(?:were|had) (?:we|i|the|it|one|they|a|an|any|this|that|stage|prod)\b(?!.*\bto (?:fail|break)\b)/;
/** "Zero downtime: guaranteed." says that it is so, and not how. */
const boast =
  /^(?:is |are |was )?(?:achieved|correct|done(?: as required)?|guaranteed|specific|concrete|ensured|fulfilled|given|complete|completed|assured|taken care of|in place|ok|yes)$/;
/** A statement in SQL is no heap of nouns. */
const sql = /^(?:alter|create|update|set|add column)\b/;

const mostWordsOfStep = 8;

/** "Tuesday: the release that writes it": under a label, a noun is enough. */
function isLabelledStep(statement: Statement): boolean {
  return (
    statement.topics.length > 0 &&
    statement.passage.words.length <= mostWordsOfStep &&
    statement.names('codeStep', 'schemaStep') &&
    statement.clauses.some(({ said }) => /\b(?:that|which)\b/.test(said))
  );
}

/** The clauses that are meant. In lower-case notes a question may follow without a new sentence: it asks, what stands before it states. */
export function meant(statement: Statement, ...moods: Mood[]): Clause[] {
  if (moods.length) return meantIn(statement, moods);
  let clauses = known.get(statement);
  if (!clauses) known.set(statement, (clauses = meantIn(statement, moods)));
  return clauses;
}

/** Every rule asks for them. */
const known = new WeakMap<Statement, Clause[]>();

function meantIn(statement: Statement, moods: Mood[]): Clause[] {
  const counts = (clause: Clause): boolean =>
    !clause.others &&
    !empty.test(clause.said) &&
    !contrary.test(clause.said) &&
    (clause.mood === 'stated' || moods.includes(clause.mood));
  if (statement.clauses.length <= 2 && boast.test(statement.clauses.at(-1)?.said ?? '')) return [];
  if (
    statement.clauses.some(({ mood }) => mood === 'open') ||
    (statement.heap && !sql.test(statement.clauses[0]?.said ?? '') && !isLabelledStep(statement))
  )
    return [];
  if (!statement.passage.asks) return statement.clauses.filter(counts);
  const asked = statement.clauses.findLastIndex((clause) =>
    /[.!]\s/.test(clause.words[clause.span.from]?.lead ?? ''),
  );
  return statement.clauses.slice(0, Math.max(0, asked)).filter(counts);
}

type Sign = (document: PlanDocument, statement: Statement) => boolean;

/**
 * A question about a bullet's statements, answered once for a document: true from the first statement that bears the
 * sign to the bullet's end.
 */
function fromSign(bears: Sign): Sign {
  const known = new WeakMap<PlanDocument, Set<Statement>>();
  return (document, statement) => {
    let found = known.get(document);
    if (!found) known.set(document, (found = new Set(follow(document, bears))));
    return found.has(statement);
  };
}

function* follow(document: PlanDocument, bears: Sign): Generator<Statement> {
  let begun = -1;
  for (const statement of document.statements) {
    const { bullet } = statement.passage;
    if (bears(document, statement)) begun = bullet;
    else if (bullet !== begun || bullet === 0) continue;
    yield statement;
  }
}

/** How a passage about the way back begins, and what it is called. */
const wayBackSigns =
  /^(?:if|should|when|in case)\b.*\b(?:wrong|bad|fails?|problems?|trouble|misbehaves?|breaks?|errors?|needed|need be|regret\w*|disappoint\w*|rise|rises|drops?|misfire\w*|limps?|sour|south|odd|off|unwell|smells?|unhappy|don't like|necessary|emergency|sick|worse|doesn't work|isn't (?:ok|right|good|well|working|healthy)|not (?:ok|right|good|well|working|healthy)|badly|fires|rings|goes off)\b|^(?:to|for) (?:go|going|get|getting|roll|step) back\b|^(?:in an|in case of) emergency|\b(?:way|ways) (?:back|out)\b|\bhow (?:do|can|would|could) we (?:get|go|come|back|undo|return|roll|revert|turn)\b|^(?:(?:the|our|a) )?(?:un-?do|return ticket|retreat|going home|turning back|un-?deploy|reversion|way home|remedy|roll-?back|back-?out|fall-?back|reversal|reinstatement|back|return|retreat|withdrawal|escape|nope|exit|abort|reverting|revert|get out|getting out|parachute|safety net|plan b|oh no|panic|kill switch|reversib\w*|regression plan|contingency|recovery|restoration|exit (?:strategy|plan)|undoing|downgrade|get-out|getting back|going back)\b/;

/** True for a statement about the way back, or one that follows such a statement in its bullet: what it drops or reverts is not the change itself. */
export const isWayBack = fromSign(
  (document, one) =>
    one.topics.some(
      (topic) =>
        !isIntroduction(document, topic) &&
        isBackLabel(topic.words.map((word) => word.low).join(' '), topic.hits),
    ) ||
    opensWayBack(one) ||
    /⏪|↩|🔙/u.test(document.text.slice(Math.max(0, one.start - 3), one.start + 4)),
);

/** "Going with this, unless somebody shouts:" stands over all bullets, so it is a label of none. */
const isIntroduction = ({ reading }: PlanDocument, topic: Statement['topics'][number]): boolean =>
  topic.end <= (reading.bullets[0]?.start ?? 0);

function isBackLabel(label: string, hits: Clause['hits']): boolean {
  return hits.some((hit) => hit.concept === 'rollback') || wayBackSigns.test(label);
}

function opensWayBack(statement: Statement): boolean {
  const [first] = statement.clauses;
  if (!first) return false;
  const early = first.find('rollback').some((hit) => hit.from < first.span.from + 4);
  return early || (wayBackSigns.test(first.said) && !first.names('check', 'test'));
}

/** How a passage about watching begins. */
const watchingSigns =
  /^(?:then |afterwards |after that |for (?:the )?(?:\w+ ){1,3}|we |and |finally |please )*(?:watch\w*|monitor\w*|observ\w*|track\w*|follow(?! the)|look(?:ing|s)? (?:at|for|out)|keep(?:ing)? (?:an eye|watch)|eyes?|alerts?|alarms?|dashboards?|graphs?|charts?|on (?:the )?screen|supervis\w*|signals|metrics)\b/;

/** True for a statement about what is watched, or one that follows such a statement in its bullet. */
export const isWatching = fromSign(
  (document, one) =>
    one.topics.some((topic) => !isIntroduction(document, topic) && isWatchLabel(topic)) ||
    watchingSigns.test(one.clauses[0]?.said ?? '') ||
    /👀|📈|📊|🔍|🔭/u.test(document.text.slice(Math.max(0, one.start - 3), one.start + 4)),
);

/** "For 48 h:", "First two hours". */
const spell =
  /^(?:for|during|in)? ?(?:the )?(?:first |next |following )?(?:\d+|a|one|two|three|\w+teen) ?(?:h|hours?|d|days?|weeks?|minutes?|min)\b/;

function isWatchLabel({ hits, words }: Statement['topics'][number]): boolean {
  const names = (...concepts: string[]): boolean => hits.some((hit) => concepts.includes(hit.concept));
  if (spell.test(words.map((word) => word.low).join(' '))) return !names('codeStep', 'schemaStep');
  return (
    names('watch', 'watching') &&
    !names('additive', 'schemaWord', 'schemaStep', 'authored', 'dev', 'stage', 'prod', 'rollback')
  );
}

/** What is put off to another change. */
export const later =
  /\b(?:later|next (?:release|sprint|quarter|month)|weeks?|months?|separate(?:ly)?|follow-up|afterwards|eventually|clean-?up|once|contract)\b/;
