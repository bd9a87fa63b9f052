import type { Statement } from '../../language/statement';
import type { Lane } from '../../model';
import { routeThrough } from './route';

/** What one statement says of the order in which lanes are reached, whichever way it is put. */

const rank: Record<Lane, number> = { dev: 0, stage: 1, prod: 2 };
const onward = /\b(?:then|followed by|after (?:that|it)|afterwards|subsequently|next|later|a week on)\b/;
/** What moves here is no release. */
const noRelease =
  /\b(?:rows?|data|records?|customers?|schemas?|ddl|tables?|columns?|dumps?|snapshots?|back|rollback|refresh\w*|metrics?|alerts?|logs?|costs?|sorted|compar\w*|against|vs)\b/;
const lane = /\b(?:dev|stage|prod)\b(?!['’])/g;

/** "Prod, then stage": the lanes of a first step that comes too early; null where they are taken in turn. */
export function outOfTurn(statement: Statement): 'backwards' | 'past stage' | null {
  if (statement.lanes.length < 2 || statement.names('mask') || statement.about('rollback')) return null;
  const text = routeThrough(statement.clauses);
  if (noRelease.test(text)) return null;
  const named = [...text.matchAll(lane)];
  for (const [at, from] of named.entries()) {
    const to = named[at + 1];
    if (!to) break;
    const between = text.slice(from.index, to.index);
    if (
      between.length > 70 ||
      !onward.test(between) ||
      /\b(?:not|never|no|until|unless|only)\b|n['’]t\b/i.test(
        text.slice(Math.max(0, from.index - 40), to.index),
      )
    )
      continue;
    const step = rank[to[0] as Lane] - rank[from[0] as Lane];
    if (step < 0) return 'backwards';
    if (step > 1 && !statement.lanes.includes('stage') && !/\btest\b/.test(between)) return 'past stage';
  }
  return null;
}

const fix = '(?:hot-? ?fix(?:es)?|fix(?:es)?|patch(?:es)?|corrections?|repairs|emergenc\\w+)';
const done = '(?:applied|made|run|done|edited|installed|deployed|put|developed|entered|go|goes)';
const around = [
  `\\b${fix}\\b(?! release)(?:(?!stage\\b).){0,40}\\b${done}\\b(?: \\w+){0,3} (?:in|on|to|into|onto) (?:the )?(?:\\w+ )?prod\\b`,
  `\\b(?:we|i|everyone|everybody|on-call|engineer|admins?)\\b (?:\\w+ )?(?:edits?|patch|patches|develop\\w*|train\\w*|fix|fixes)\\b(?:(?!stage\\b).){0,30}\\b(?:in|on) (?:the )?prod\\b`,
  '\\b(?:free|allowed|may|can|could) (?:to )?(?:push|deploy|go|ship|release|install)\\w*\\b(?:(?!stage\\b).){0,30}\\b(?:to|into|on) (?:the )?prod\\b(?:(?!stage\\b).){0,20}\\bfrom (?:their|the|a|any)? ?(?:laptops?|dev|notebooks?|branch)\\b',
  '\\bwaivers? of (?:the )?stage\\b|\\bstage (?:can|could|may) (?:be )?(?:waived|wait)\\b|\\bstage (?:is|was|gets|as) (?:\\w+ )?(?:cut|an? opt\\w+ stop)\\b',
  '\\b(?:jump\\w*|leap\\w*|hop\\w*) from dev (?:in)?to (?:the )?prod\\b|\\bdev feeds prod\\b|\\bonly dev and prod\\b|\\bdev and prod only\\b|\\bnowhere to try it in between\\b',
  '\\bstage\\b.{0,60}\\bprod anyway\\b|\\bprod\\b(?: \\w+){0,3} ahead of stage\\b|\\bstage (?:is not|isn.t) (?:on|part of) (?:the|our) (?:path|way|route)\\b',
].map((one) => new RegExp(one));
const atWill =
  /\bin any (?:order|sequence)\b|\bindependently(?: of (?:each other|one another))?\b|\beach (?:\w+ )?(?:being )?deployable\b|\bas siblings\b|\b(?:updates?|switch) (?:all )?(?:the )?three (?:environments|lanes)\b|\brolled out together\b/;

/** Ways into prod that are told without naming an order. */
export function isOpenToAll(statement: Statement): 'around' | 'at will' | null {
  const text = routeThrough(statement.clauses);
  if (
    /\b(?:nobody|no one|never|cannot|can't|mustn't|must not|may not|neither|no|over a|instead of|rather than)\b/.test(
      text,
    )
  )
    return null;
  if (around.some((one) => one.test(text))) return 'around';
  const all = statement.lanes.length > 1 || statement.names('everyLane');
  return all && atWill.test(text) && !statement.names('check', 'metric', 'rollback') ? 'at will' : null;
}
