import type { PlanDocument } from '../../read/plan/document';
import type { Rule } from '../rule';
import { bad, good, sound } from './examples';

const fewest = 5;
const most = 7;

export const bulletCountRule: Rule<PlanDocument> = {
  id: 'bullet-count',
  title: 'Five to seven bullets',
  level: 'required',
  why: 'Who is paged at night reads seven lines, not three pages. Fewer than five leave a step to memory.',
  hints: [
    'Count your top-level bullets; indented ones belong to the one above.',
    'Use 5 to 7 top-level bullets or numbered items, one step each.',
    'For example: compatibility, dev, stage, prod DDL, prod code, watching, rollback.',
  ],
  lesson: 'exercises',
  needs: [],
  check(document) {
    const { bullets } = document.reading;
    const count = bullets.length;
    if (count >= fewest && count <= most) return { findings: [] };
    const extra = bullets[most];
    const last = bullets.at(-1);
    const at =
      extra && last
        ? document.range(extra.start, last.end)
        : document.range(document.text.trimEnd().length, document.text.trimEnd().length);
    const counted =
      count === 0
        ? 'I found no bullets'
        : `I counted ${count} top-level ${count === 1 ? 'bullet' : 'bullets'}`;
    return {
      findings: [
        {
          reason: extra ? 'wrong' : 'missing',
          message: `${counted}; this takes ${fewest} to ${most}.`,
          range: at,
        },
      ],
    };
  },
  good: [
    good('six bullets', sound),
    good('numbers', '1. a\n2. b\n3. c\n4. d\n5. e\n'),
    good('sub-bullets don’t count', '- a\n  - a1\n  - a2\n- b\n- c\n- d\n- e\n- f\n- g\n'),
  ],
  bad: [
    bad('four', [''], '- a\n- b\n- c\n- d\n'),
    bad('eight', ['h'], '- a\n- b\n- c\n- d\n- e\n- f\n- g\n- h\n'),
    bad('prose', [''], 'We add a column and deploy.\n'),
  ],
};
