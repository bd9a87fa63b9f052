import type { Clause } from '../../language/clause';
import type { Hit } from '../../language/concepts';
import type { Statement } from '../../language/statement';
import { stems } from '../../language/stem';

/** Words before "test" or "check" that name none: "thorough tests", "our checks". */
const unnamed = stems(
  'the a an our all some more any each every no these those this that good thorough proper extensive sufficient enough comprehensive many several usual usual necessary appropriate adequate relevant manual further additional other same final last first quick short long and or of to for with in on by at we i you it is are be was run runs running do does did must should will can may if when after before red green failing failed passing passed failed broken flaky own its their his her real full whole complete both two three four five further later because since while which what have has having needs need required require without skip skips skipping only also more not never careful user exploratory visual human hand local write wrote writes new stage prod dev data success successful via using through say says under over about than then small little basic simple general different various important critical basic rigorous solid strict clear strong further',
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
