import { isLane, type Clause } from '../../language/clause';
import { spoken } from '../../language/mood';

const texts = new WeakMap<Clause, string>();
/** "Go live", "in acceptance": here only the last word is the lane. */
const ledIn = /^(?:go|be|in|into|to|on)$/;

/** What a clause says, each lane by its common name: "fixes go to PRD, INT follows" reads "fixes go to prod, stage follows". */
export function routeOf(clause: Clause): string {
  if (!clause.lanes.length) return clause.said;
  const known = texts.get(clause);
  if (known !== undefined) return known;
  const { words, span, hits } = clause;
  const lanes = hits.filter((hit) => isLane(hit) && !ledIn.test(clause.stemAt(hit.from)));
  if (lanes.length === 0) return clause.said;
  let text = '';
  for (let at = span.from; at < span.to;) {
    const lane = lanes.find((hit) => hit.from === at);
    const said = lane ? lane.concept : spoken(words, { from: at, to: at + 1 });
    if (said && text) text += words[at]?.lead.includes(',') ? ', ' : ' ';
    text += said;
    at = lane?.to ?? at + 1;
  }
  texts.set(clause, text);
  return text;
}

/** The same of several clauses, one behind the other. */
export function routeThrough(clauses: Clause[]): string {
  return clauses.map(routeOf).join(' ');
}

const negator =
  /\b(?:not|never|no|nobody|nothing|none|neither|without|cannot|\p{L}+n['’]t|forbid\w*|prohibit\w*|impossible|instead of|rather than)\b/u;

/** Whether a pattern of order is found and no negator stands before it: "missing orders" turns nothing round. */
export function isSaid(pattern: RegExp, text: string): boolean {
  const match = pattern.exec(text);
  return match !== null && !negator.test(text.slice(0, match.index));
}
