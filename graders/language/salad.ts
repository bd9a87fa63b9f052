import type { Hit } from './concepts';
import { areEnough } from './share';
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
/** What nobody and nothing but people, jobs and tools can do. */
const deeds = stems(
  'sign approve mask anonymise tokenise build promote freeze watch label revert test pause redeploy rename rewrite drop validate',
);
/** "the approval builds", "the tag has tested", "promoted by the rollback", "watched by prod". */
function doesWhatItCannot(words: Word[], hits: readonly Hit[]): number {
  const at = (from: number): Hit | undefined =>
    hits.find((hit) => hit.from <= from && hit.to > from && lifeless.has(hit.concept));
  let odd = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (!word || !deeds.has(word.stem) || word.code) continue;
    const third =
      /s$/.test(word.raw) &&
      words[index + 1] &&
      /^(?:the|a|an|its|every|each)$/i.test(words[index + 1]?.raw ?? '');
    const perfect = /ed$/.test(word.raw) && words[index - 1]?.raw === 'has';
    if (third && /^[ ]$/.test(word.lead) && at(index - 1) && !at(index)?.concept.startsWith('check')) odd++;
    else if (perfect && at(index - 2)) odd++;
    if (/ed$/.test(word.raw) && words[index + 1]?.stem === 'by') {
      const object = words[index + 2];
      const head = object && /^(?:the|a|an|its)$/i.test(object.raw) ? index + 3 : index + 2;
      if (at(head) && !/^(?:dag|job)$/.test(words[head]?.stem ?? '')) odd++;
    }
  }
  return odd;
}
const lifeless = new Set([
  'metric',
  'mask',
  'schema',
  'approve',
  'rollback',
  'artifact',
  'previous',
  'env',
  'telemetry',
  'flag',
  'outage',
  'backfill',
  'measure',
  'lockfree',
]);

const fewest = 3;

/** In: a text's statements. Out: whether most of what they say is salad. */
export function isSalad(statements: Statement[]): boolean {
  let all = 0;
  const most = areEnough(statements, statements.length / 2, ({ passage, hits }) => {
    const odd = oddIn(passage.words, hits);
    all += odd;
    return odd > 0;
  });
  return most && all >= fewest;
}

function oddIn(words: Word[], hits: readonly Hit[]): number {
  let odd = doesWhatItCannot(words, hits);
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
