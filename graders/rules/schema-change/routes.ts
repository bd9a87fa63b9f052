import { isLane } from '../../language/clause';
import type { Statement } from '../../language/statement';
import type { Lane } from '../../model';

/** Between two lanes of a list stand a sign and at most a word or two: "dev cluster, then the stage cluster". */
const mostBetween = 3;
/** A list of lanes says little else. */
const longestList = 24;

/**
 * "dev → stage → prod", "Order: dev, stage, prod": a list of all three lanes, one right after the other. It states an
 * order, though nothing binds its nouns. Out: the lanes in their order, or none.
 */
export function routeIn(statement: Statement): Lane[] {
  const { passage, hits, clauses } = statement;
  const { words, asks } = passage;
  if (asks || words.length > longestList) return [];
  if (followsAll(statement)) return ['dev', 'stage', 'prod'];
  const found = hits.filter(isLane).sort((a, b) => a.from - b.from);
  if (found.length < 3) return [];
  if (clauses.some(({ mood, negated }) => negated || mood === 'open' || mood === 'question')) return [];
  const first = found.findIndex((_, at) => {
    const three = found.slice(at, at + 3);
    return (
      new Set(three.map(({ concept }) => concept)).size === 3 &&
      three.slice(1).every((hit, before) => hit.from - (three[before]?.to ?? 0) <= mostBetween)
    );
  });
  if (words.some(({ stem }) => /^(?:befor|after|follow|behind|preced)/.test(stem))) return [];
  if (first < 0 || hits.some(({ concept }) => concept === 'mask' || concept === 'check')) return [];
  return found.slice(first, first + 3).map(({ concept }) => concept as Lane);
}

const names = {
  dev: '(?:dev|development)',
  stage: '(?:stage|staging|preprod|uat)',
  prod: '(?:prod|production)',
};

/** "Stage follows dev", "nothing to prod that hasn't been in stage": one lane said to come before another. */
const follows = (early: Lane, late: Lane): RegExp =>
  new RegExp(
    [
      `\\b${names[late]}(?: \\w+)? (?:follows|after|behind) (?:\\w+ )?${names[early]}\\b`,
      `\\b${names[early]}(?: \\w+)? (?:before|precedes|ahead of) (?:\\w+ )?${names[late]}\\b`,
      `\\b(?:nothing|never|nobody|no)\\b.*\\b${names[late]}\\b.*\\b(?:without|unless|until|before|hasn't|wasn't|not)\\b.*\\b${names[early]}\\b`,
    ].join('|'),
  );
const hops = [follows('dev', 'stage'), follows('stage', 'prod')];

function followsAll({ said }: Statement): boolean {
  return hops.every((hop) => hop.test(said));
}
