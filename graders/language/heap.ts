import { stems } from './stem';
import type { Statement } from './statement';

/** Keyword heaps: nouns strung together so that a grader finds its words. */

const glue = stems('be have do will must can may should the a an of in on to for with by from and or not no if when before after until only its our we it that which as at per than then so → = all each every both any into'); // prettier-ignore

/** In: a statement. Out: whether it piles up words and says nothing: no glue between many concepts, or one concept over and over. */
export function isHeap(statement: Statement): boolean {
  const { words, kind } = statement.passage;
  if (kind === 'entry' || kind === 'command') return false;
  if (words.length < 4) return false;
  const bound = words.filter((word) => glue.has(word.stem)).length / words.length;
  const commas = words.filter((word) => word.lead.includes(',')).length / words.length;
  const marks = words.filter((word) => /[:;(=]|\s[–—-]+\s/.test(word.lead)).length;
  const concepts = new Set(statement.clauses.flatMap((clause) => clause.hits).map((hit) => hit.concept));
  const lanes = statement.lanes.length;
  const verbless = !words.some((word) => /(ed|ing|s)$/.test(word.raw) && word.raw.length > 4);
  if (words.length >= 12 && bound < 0.06 && marks === 0) return true;
  if (bound === 0 && commas === 0 && marks === 0 && piled(statement)) return true;
  if (bound === 0 && commas > 0.35 && lanes >= 2 && concepts.size >= 4) return true;
  return (
    bound === 0 &&
    commas === 0 &&
    marks === 0 &&
    words.length >= 5 &&
    (verbless || words.length > 7) &&
    concepts.size >= 4
  );
}

/** One concept named three times over. */
function piled(statement: Statement): boolean {
  const counts = new Map<string, number>();
  for (const clause of statement.clauses)
    for (const { concept } of clause.hits) counts.set(concept, (counts.get(concept) ?? 0) + 1);
  return (counts.get('mask') ?? 0) >= 3 || (counts.get('approve') ?? 0) >= 3;
}
