import type { Hit } from './concepts';
import { stems } from './stem';
import type { Statement } from './statement';
import type { Word } from './words';

/**
 * Grammatical salad: sentences of the right words in which things do what they can't: "masked approvals", "alerts
 * sign off the stage", "a five-minute owner". A slip happens once; salad does it all the time.
 */

/** A word of the first kind right before one of the second makes no sense. */
const clashes = new Map(
  [
    ['mask', 'approve role rollback metric artifact'],
    ['metric', 'artifact role'],
    ['prodlike', 'rollback approve role artifact metric'],
    ['artifact', 'role freshness'],
    ['approve', 'metric mask schema'],
    ['rollback', 'mask schema metric role'],
    ['check', 'role mask'],
    ['quickOne', 'role mask metric'],
  ].map(([modifier = '', heads = '']) => [modifier, new Set(heads.split(' '))]),
);

const verbs = stems(
  'sign approve mask anonymise tokenise promote pause redeploy revert roll label watch test',
);
/** Who or what can't do any of these. */
const inert = new Set(['metric', 'mask', 'schema', 'approve', 'rollback', 'telemetry']);
const fewest = 3;

/** In: a text's statements. Out: whether most of what they say is salad. */
export function isSalad(statements: Statement[]): boolean {
  const oddities = statements.map((statement) =>
    oddIn(
      statement.passage.words,
      statement.clauses.flatMap((clause) => clause.hits),
    ),
  );
  const all = oddities.reduce((sum, count) => sum + count, 0);
  return all >= fewest && oddities.filter((count) => count > 0).length * 2 >= statements.length;
}

function oddIn(words: Word[], hits: Hit[]): number {
  let odd = 0;
  for (const hit of hits) {
    const clash = clashes.get(hit.concept);
    if (clash) {
      const next = hits.filter((other) => other.from === hit.to && words[other.from]?.lead.trim() === '');
      if (next.some((other) => clash.has(other.concept)) && !next.some((other) => other.concept === 'check'))
        odd++;
    }
    const verb = words[hit.to];
    if (
      verb &&
      inert.has(hit.concept) &&
      hit.to > hit.from &&
      verbs.has(verb.stem) &&
      !/(ed|ing)$/.test(verb.raw) &&
      /s$/.test(words[hit.to - 1]?.raw ?? '')
    )
      odd++;
  }
  return odd;
}
