import type { Clause } from '../../language/clause';
import type { Hit } from '../../language/concepts';
import type { Statement } from '../../language/statement';
import { stems } from '../../language/stem';

/** Words before "test" or "check" that name none: "thorough tests", "our checks". */
const unnamed = stems(
  'approval sign review thoroughly properly from the a an our all some more any each every no these those this that good thorough proper extensive sufficient enough comprehensive many several usual usual necessary appropriate adequate relevant manual further additional other same final last first quick short long and or of to for with in on by at we i you it is are be was run runs running do does did must should will can may if when after before red green failing failed passing passed failed broken flaky own its their his her real full whole complete both two three four five further later because since while which what have has having needs need required require without skip skips skipping only also more not never careful user exploratory visual human hand local write wrote writes new stage prod dev data success successful via using through say says under over about than then small little basic simple general different various important critical basic rigorous solid strict clear strong further',
);

/** "The analyst checks the results": what follows shows a verb. */
const asVerb = stems('the a an whether if that it them this our their its his her');

/** The checks that a clause names: those of the lexicon, and tests or checks with a name of their own: "dedup test", "`orders-dq` check". */
export function checksIn(clause: Clause): readonly Hit[] {
  const known = clause.find('check');
  if (known.length) return known;
  return clause.find('test').filter((hit) => {
    const head = clause.stemAt(hit.from);
    if (!/^(test|suit|check|scan|assertion|pack)$/.test(head)) return false;
    const at = hit.from - 1;
    const before = clause.words[at];
    if (!before || at < clause.span.from || /[,;:()]/.test(clause.words[hit.from]?.lead ?? '')) return false;
    const next = clause.words[hit.to];
    if (before.code || next?.code) return true;
    if (next && asVerb.has(next.stem) && hit.to < clause.span.to) return false;
    if (clause.find('role').some((role) => role.to === hit.from)) return false;
    return /^\p{L}{3,}$/u.test(before.raw) && !unnamed.has(before.stem);
  });
}

/** The checks of a clause as the plan writes them, for a message. */
export function nameOf(clause: Clause, names: readonly Hit[]): string {
  const said = names.map((hit) => {
    const known = clause.find('check').includes(hit);
    return clause.words
      .slice(known ? hit.from : hit.from - 1, hit.to)
      .map((word) => word.raw)
      .join(' ');
  });
  const longest = said.filter((one) => !said.some((other) => other !== one && other.includes(one)));
  return [...new Set(longest)].slice(0, 3).join(', ') || 'checks';
}

/** `tests_must_pass: false`. */
export function isSwitchedOff({ passage }: Statement, { words, span }: Clause): boolean {
  return passage.kind === 'entry' && /^(?:fals|no|off|none|never)/.test(words[span.to - 1]?.stem ?? '');
}

const takenBack =
  /\b(?:(?:doesn.t|does not|don.t|do not) stop (?:it|anything|the)|(?:blocks?|stops?) nothing|(?:just|only) (?:posts?|mails?|logs?|shows?)|retry without|left empty|carry on|carries on|(?:release|promotion|deployment|train)\w* (?:\w+ ){0,3}(?:continues|goes on)|nonetheless|nevertheless|on time even|case by case|if .{0,20}capacity|except (?:on|for|in)|always exits? 0|skip (?:both|them|it)|turn (?:both|them|it) off|trust the developers?|developer.s business|no (?:automated |further |unit )?(?:checks?|tests?) (?:stand|between|are needed|whatsoever)|no (?:automated )?check between|were we|(?:should|if) (?:there be )?time|the new one deploys|thoroughly|properly|e-?mail lists|goal|(?:first load|live) tells? us|deploy first)\b/;

/** "… but a red result doesn't stop it", "except on Fridays": what is said of checks here is taken back. */
export function isTakenBack({ said }: Statement): boolean {
  return takenBack.test(said);
}
