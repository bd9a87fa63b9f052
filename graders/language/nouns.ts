import { areEnough } from './share';
import { stems } from './stem';
import type { Statement } from './statement';
import type { Word } from './words';

/** Statements that name things and say nothing of them: "The data owner and the approval, the approval and prod". */

/** Verbs that are never nouns. */
const verbs = stems(
  'be have do will must can may should shall would could cannot need go get keep take make come give see stay let mean say begin happen follow require depend send write put tell become grow fail pass stop start pause disable deploy promote approve restore drop contain hold show refuse abort apply set install revert roll bring return remain know wait use carry read sign mask rebuild redeploy restart call add refresh fill suspend switch turn receive replace create generate compare',
);
/** Words that say how things stand to one another, even without a verb. */
const telling = stems(
  'no not never only before until unless if when then same each every once green red blue ok unchanged identical nothing nobody none without instead otherwise else must by-hand automatic automatically manual empty blocking block untouched equal like',
);
const noun = /^\p{L}/u;
const joints = stems(
  'the a an of in on at to by for with from and or as than that which who it its our their',
);
const articles = stems('the a an of its our their this that');

/** In: a statement. Out: whether it is nouns with their articles and nothing else: no verb, no sign, no number, no code. */
export function isNounPhrase({ passage, heap }: Statement): boolean {
  const { words, kind } = passage;
  if (heap) return true;
  if (kind === 'command' || kind === 'entry' || words.length < 3) return false;
  return !words.some((word, at) => says(word, words[at - 1], words[at + 1]));
}

function says(word: Word, before: Word | undefined, next: Word | undefined): boolean {
  if (word.code || telling.has(word.stem)) return true;
  if ((word.lead !== ' ' && /[=#@/()]|[–—]/.test(word.lead)) || !noun.test(word.raw)) return true;
  const named = before !== undefined && articles.has(before.stem) && word.lead.trim() === '';
  if (verbs.has(word.stem) && !named && !isAttribute(word, next)) return true;
  return /(?:ed|ing)$/.test(word.raw) && word.raw.length > 4 && !isAttribute(word, next) && !named;
}

/** "the paused DAG", "masked rows": what follows is named, not acted on. */
function isAttribute(word: Word, next: Word | undefined): boolean {
  if (!/(?:ed|ing)$/.test(word.raw) || !next) return false;
  return next.lead.trim() === '' && noun.test(next.raw) && !joints.has(next.stem);
}

const fewest = 4;
const most = 0.75;

/** In: all statements of a text. Out: whether nearly all of them only name things. */
export function areNounPhrases(statements: Statement[]): boolean {
  return statements.length >= fewest && areEnough(statements, statements.length * most, isNounPhrase);
}

/** Talk about words: "the phrase … appears", "a grader may search for it". */
const aboutWords =
  /\bgraders?\b|\b(?:text|sentence|plan|answer|paragraph|document) (?:also )?(?:contains|mentions|includes|has|uses)\b.{0,40}\b(?:phrases?|words?|terms?|keywords?)\b|\b(?:the|these|other|following|right|magic|required) (?:words?|phrases?|terms?|keywords?)\b.{0,80}\b(?:appears?|occurs?|are|is|contain|found|used|included|mentioned)\b|\bwords? (?:in|of) this (?:text|sentence|plan)\b|\b(?:search|look)\w* for\b.{0,60}\bfound\b/;
const fewestAboutWords = 2;

/** In: all statements of a text. Out: whether it talks about the words that it holds instead of about a plan. */
export function isAboutWords(statements: Statement[]): boolean {
  return areEnough(statements, Math.max(fewestAboutWords, statements.length / 3), ({ said }) =>
    aboutWords.test(said),
  );
}

/** A YAML entry whose key says nothing and whose values are lists of terms. */
export function isTermList({ passage, topics, clauses }: Statement): boolean {
  if (passage.kind !== 'entry' || topics.length > 2) return false;
  const key = topics.at(-1);
  if (!key || key.hits.length > 0) return false;
  const [, ...values] = clauses;
  if (values.length < fewest) return false;
  const lists = values.filter(({ words, span }) => {
    const inside = words.slice(span.from + 1, span.to);
    return (
      inside.filter((word) => word.lead.includes(',')).length >= 1 &&
      !inside.some((word) => /[:=]/.test(word.lead))
    );
  });
  return lists.length >= values.length * most;
}
