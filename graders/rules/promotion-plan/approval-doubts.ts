import type { Clause } from '../../language/clause';
import { doorsIn } from '../../language/doors';
import type { Statement } from '../../language/statement';

/** What takes an approval back, or shows that it is of something else than a release to prod. */

/** "… but needn't", "whether it came or not", "hotfixes are exempt", "once it is settled who". */
const takenBack =
  /\b(?:but needn.t|(?:doesn.t|does not|don.t) wait for|whether (?:it|he|she|they) (?:\w+ )?or not|leave (?:this|it|that) out|(?:is|are) exempt|pre-? ?set|(?:has|have) none|nothing of (?:that|the) kind|if (?:he|she|they) (?:has|have) time|takes? (?:too )?long|removed|including the author|spares? us|unasked|one of us|are important|informed|i (?:guess|believe|think)|not needed|covers? (?:us|this|ours)|rubber.?stamps?|formality|anyone (?:can|may|could)|anybody (?:can|may|could))\b/;
/** "The author approves it himself", "a bot presses it". */
const ownOrNobodys =
  /\b(?:approv\w*|sign\w*(?: off)?|merged?|press\w*|confirm\w*)\b.{0,40}\b(?:myself|ourselves|by (?:its|his|her|their) (?:own )?author)\b|\b(?:author|developer|committer|who(?:ever)? (?:\w+ )?(?:wrote|built|opened|merged))\b.{0,60}\b(?:himself|herself|themselves)\b|\b(?:copilot|renovate|dependabot|lambda|model|\w*bot|scheduler)\b.{0,20}\b(?:approv\w*|confirm\w*|merges?|sign\w*|press\w*)\b|\bby (?:copilot|renovate|dependabot|\w*bot)\b|\bauto-? ?approver\b|\badmin override\b/;
/** `approver: null`. */
const leftEmpty = /\bapprov\w*(?: required| by)?[ ;=]*(?:null|nil|none|false|tbd)\b/;
const ofOther =
  /\b(?:approv\w*|sign-?off|accept\w*|signs?)\b(?: \w+){0,3} (?:way of working|use of|document|concept|network|action items|connector|rollback|roll-?back|hours|estimate|backlog|epic)\b|\b(?:rolling back|rollback)\b.{0,30}\b(?:requires?|needs?)\b|\b(?:document|concept|page|plan) was approved\b/;
const whileTooLate =
  /\b(?:in )?the week (?:after|following)\b|\bonce (?:prod|production|it|live) has been (?:running|live)\b|\b(?:has|have) been live\b|\bdeploy(?: to (?:live|prod\w*))? first\b|\bwe deploy, then\b|\bfor the (?:record|audit|file)\b|\baudit trail looks\b|\bwithin \w+ (?:working |business )?days after\b|\b(?:monday|tuesday|wednesday|thursday|friday|weekly|monthly) (?:meeting|review|round)\b/;

export type Doubt = 'none' | 'taken back' | 'nobody' | 'other thing' | 'too late';

/** In: what approves. Out: what speaks against its being an approval before prod. */
export function doubtOf(statement: Statement, clause: Clause): Doubt {
  const told = statement.said;
  if (ofOther.test(clause.said)) return 'other thing';
  if (leftEmpty.test(told)) return 'nobody';
  if (/\b(?:never|nobody|no one|nothing|not|no|cannot|can't|without|only)\b/.test(told)) return 'none';
  if (takenBack.test(told)) return 'taken back';
  if (ownOrNobodys.test(clause.said)) return 'nobody';
  return whileTooLate.test(told) && !/\b(?:before|prior|beforehand|ahead|until)\b/.test(told)
    ? 'too late'
    : 'none';
}

/** "Before a release enters stage, the lead approves": the door is named in front. */
export function isInFrontOfStage(statement: Statement, clause: Clause): boolean {
  if (clause.lanes.length > 0) return false;
  const before = statement.clauses[statement.clauses.indexOf(clause) - 1];
  if (!before || !/^(?:before|ahead of|to enter|to get into|for)\b/.test(before.said)) return false;
  const { named } = doorsIn(before);
  return named.join() === 'stage';
}
