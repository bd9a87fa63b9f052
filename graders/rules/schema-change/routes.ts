import type { Hit } from '../../language/clause';
import type { Statement } from '../../language/statement';
import type { Lane } from '../../model';

/** Between two lanes of a list stand a sign and at most a word or two: "dev cluster, then the stage cluster". */
const mostBetween = 3;
/** A list of lanes says little else. */
const longestList = 24;

const isLane = ({ concept }: Hit): boolean => /^(?:dev|stage|prod)$/.test(concept);

/**
 * "dev → stage → prod", "Order: dev, stage, prod": a list of all three lanes, one right after the other. It states an
 * order, though nothing binds its nouns. Out: the lanes in their order, or none.
 */
export function routeIn({ passage, hits, clauses }: Statement): Lane[] {
  const { words, asks } = passage;
  if (asks || words.length > longestList) return [];
  if (clauses.some(({ mood, negated }) => negated || mood === 'open' || mood === 'question')) return [];
  const found = hits.filter(isLane).sort((a, b) => a.from - b.from);
  const first = found.findIndex((_, at) => {
    const three = found.slice(at, at + 3);
    return (
      new Set(three.map(({ concept }) => concept)).size === 3 &&
      three.slice(1).every((hit, before) => hit.from - (three[before]?.to ?? 0) <= mostBetween)
    );
  });
  if (first < 0 || hits.some(({ concept }) => concept === 'mask' || concept === 'check')) return [];
  return found.slice(first, first + 3).map(({ concept }) => concept as Lane);
}
