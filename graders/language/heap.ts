import { areEnough } from './share';
import { stems } from './stem';
import type { Statement } from './statement';
import type { Word } from './words';

/** Keyword heaps: nouns strung together so that a grader finds its words. */

const glue = stems('be have do will must can may should the a an of in on to for with by from and or not no if when before after until only its our we it that which as at per than then so → = all each every both any into'); // prettier-ignore

/** In: a statement. Out: whether it piles up words and says nothing: no glue between many concepts, or one concept over and over. */
export function isHeap(statement: Statement): boolean {
  const { words, kind } = statement.passage;
  if (kind === 'entry' || kind === 'command') return false;
  if (words.length < 4) return false;
  const { bound, commas, marks, tags } = signsIn(words);
  if (tags >= 5) return true;
  if (words.length >= 12 && bound < 0.06 && marks === 0) return true;
  if (bound > 0) return false;
  const concepts = new Set(statement.hits.map((hit) => hit.concept));
  const lanes = statement.lanes.length;
  const verbless = !words.some((word) => /(ed|ing|s)$/.test(word.raw) && word.raw.length > 4);
  if (commas === 0 && marks === 0 && piled(statement)) return true;
  if (commas > 0.35 && lanes >= 2 && concepts.size >= 4) return true;
  return (
    commas === 0 && marks === 0 && words.length >= 5 && (verbless || words.length > 7) && concepts.size >= 4
  );
}

/** What binds words into a sentence, as shares of the words, and what parts them, as numbers. */
function signsIn(words: Word[]): { bound: number; commas: number; marks: number; tags: number } {
  let bound = 0;
  let commas = 0;
  let marks = 0;
  let tags = 0;
  for (const { stem, lead } of words) {
    if (glue.has(stem)) bound++;
    if (lead === ' ') continue;
    if (lead.endsWith('#')) tags++;
    if (lead.includes(',')) commas++;
    if (/[:;(=]|\s[–—-]+\s/.test(lead)) marks++;
  }
  return { bound: bound / words.length, commas: commas / words.length, marks, tags };
}

/** A comma list without a verb, a number or a label of its own: "data owner approval, release manager sign-off, four-eyes principle". */
function isNounList({ passage, topics }: Statement): boolean {
  const { words, kind } = passage;
  if (kind !== 'sentence' || words.length < 6) return false;
  const commas = words.filter((word) => word.lead.includes(',')).length;
  if (commas < 2) return false;
  const telling = words.some(
    (word) => glue.has(word.stem) || word.code || /^\d/.test(word.stem) || /[=(–—]/.test(word.lead),
  );
  return !telling && !topics.some((topic) => topic.start >= passage.start && topic.lanes.length > 0);
}

/** A word that binds, code, a number, or a word behind a sign. */
const tells = ({ stem, code, lead }: Word): boolean =>
  glue.has(stem) || code || /^\d/.test(stem) || (lead !== ' ' && /[:=(–—]/.test(lead));

const fillerText = new Set(
  'lorem ipsum dolor amet consectetur adipiscing elit eiusmod tempor incididunt magna aliqua veniam'.split(
    ' ',
  ),
);
const fewestFiller = 8;

/** In: all statements of a text. Out: whether it is filler text with words strewn into it. */
export function isFillerText(statements: Statement[]): boolean {
  let found = 0;
  for (const { passage } of statements) for (const { low } of passage.words) if (fillerText.has(low)) found++;
  return found >= fewestFiller;
}

const technical = stems(
  'pipeline dag deploy deployment image wheel schema table dbt test job ci data metric row alert git docker sql column database migration log commit registry artifact environment container digest airflow flow schedule query dataset build prod dev ddl flag migrate lock nullable suite tests rollback e2e col monitor pipeline pods helm kafka avro spark snowflake bigquery postgres mysql',
);
const fewestTechnical = 2;

/** In: all statements of a text. Out: whether it is about something else altogether. */
export function isOffTopic(statements: Statement[]): boolean {
  const words = statements.reduce((sum, statement) => sum + statement.passage.words.length, 0);
  if (words <= 30) return false;
  const found = new Set<string>();
  for (const { passage } of statements)
    for (const { words: read } of [passage, ...passage.under])
      for (const { stem } of read) {
        if (technical.has(stem)) found.add(stem);
        if (found.size >= fewestTechnical) return false;
      }
  return true;
}

/** One concept named three times over. */
function piled(statement: Statement): boolean {
  const counts = new Map<string, number>();
  for (const { concept } of statement.hits) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return (counts.get('mask') ?? 0) >= 3 || (counts.get('approve') ?? 0) >= 3;
}

/** In: all statements of a text. Out: whether hardly any of them has a verb, a label, a number or glue: bullets of bare keywords. */
export function areKeywords(statements: Statement[]): boolean {
  const all = statements.length;
  return (
    areEnough(statements, Math.max(2, all / 2), isNounList) ||
    (all >= 3 && areEnough(statements, all * 0.75, isBare))
  );
}

function isBare({ passage, topics }: Statement): boolean {
  const { words, kind } = passage;
  if (kind === 'entry' || kind === 'command' || kind === 'cell') return false;
  const labelled = topics.some((topic) => topic.start >= passage.start);
  if (labelled || words.some(tells)) return false;
  return !words.some(
    (word) =>
      /(ed|ing)$/.test(word.raw) &&
      !/^(based|masked|batched|like|numbered|testing|masking|monitoring|anonymi[sz]ed)$/i.test(word.raw),
  );
}
