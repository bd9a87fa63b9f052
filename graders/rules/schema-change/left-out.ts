import type { Clause } from '../../language/clause';
import type { Statement } from '../../language/statement';
import type { Lane } from '../../model';
import { labelLane } from './lanes';

/** Lanes that an answer says it passes over. */

export const stage = '(?:stage|staging|preprod|uat|qa|stg)';
const dev = '(?:dev|development)';
const omits =
  '(?:skip\\w*|bypass\\w*|omit\\w*|le(?:ave|aves|aving|ft) out|no need (?:for|of)|(?:there.s|there is|we have|have) no|no use for|do(?:es)? without)';
const gone = '(?:skipped|bypassed|omitted|left out|dropped|spared|unnecessary|superfluous)';
const passed = `(?:(?:is|was|are|gets|will be|has been|(?:may|can|might) be) (?:\\w+ )?(?:${gone}|not needed)|(?:isn't|aren't|not) (?:needed|necessary|used(?: here| this time| at all| for th|$)))`;
/** What follows where a lane's name is part of another: "dev data". */
const whole = '(?! (?:data|schema|database|team|tests?|server|copy)\\b)';

const dropsOne = (name: string): RegExp =>
  new RegExp(
    [
      `\\b${omits} (?:the |our )?${name}\\b${whole}`,
      `\\b${name} (?:environment |lane )?${passed}`,
      `\\ble(?:ave|aves|aving|ft) (?:the )?${name} (?:out|aside)\\b`,
      `^${name} (?:we|i) (?:leave out|skip|omit|spare)\\b`,
    ].join('|'),
  );
const drops: [Lane, RegExp][] = [
  ['stage', dropsOne(stage)],
  ['dev', dropsOne(dev)],
];
/** "It's left out", "so we leave it out": the lane that was named first before. */
const dropsIt =
  /\b(?:it|that one) (?:is|was|gets|will be) (?:skipped|left out|omitted|bypassed)\b|\bit's (?:skipped|left out|omitted|bypassed)\b|\b(?:we|i) (?:skip|omit|bypass|leave out) it\b|\bleav(?:e|ing) it (?:out|aside)\b/;
/** "(stage: not needed for this)". */
const needless = /^(?:is |it's |it is )?(?:not needed|not necessary|unnecessary|skipped|omitted|left out)\b/;
const ruledOut = /\b(?:never|nobody|nothing|cannot|can't|don't|doesn't|forbidden|if)\b/;

/** The lane that a clause says is passed over: "dev is skipped", "no need for dev", "so it's left out". Null where it names none, or rules it out. */
export function laneLeftOut(statement: Statement, clause: Clause): Lane | null {
  const { said } = clause;
  if (ruledOut.test(said)) return null;
  const named = drops.find(([, sign]) => sign.test(said))?.[0];
  if (named) return named;
  const label = labelLane(statement);
  if (label && needless.test(said)) return label === 'prod' ? null : label;
  if (!dropsIt.test(said)) return null;
  const before = statement.clauses.slice(0, statement.clauses.indexOf(clause));
  const [subject] = before.flatMap(({ lanes }) => lanes);
  return subject && subject !== 'prod' ? subject : null;
}
