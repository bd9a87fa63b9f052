import type { ConfigDocument } from '../../read/config/document';
import type { Rule } from '../rule';
import { nameOf } from '../config/words';
import { bad, changed, good, sound } from './examples';
import { isGuard, isSet } from './strictness';

export const prodSla: Rule<ConfigDocument> = {
  id: 'prod-sla',
  title: 'Prod has an SLA',
  level: 'advice',
  why: 'A run that hangs fails no check. Without an SLA, a timeout or an alert in prod, the first to notice is whoever reads the dashboard.',
  hints: [
    'Who would notice if the run in prod took five hours tonight?',
    'Give prod a setting that bounds a run or tells somebody: an SLA, a timeout or an alert.',
    'For example sla_minutes: 30, timeout: 20m or alert_channel: "#data-oncall" under prod.',
  ],
  lesson: 'one-dag',
  needs: ['readable'],
  check(document) {
    const prods = document.inLane('prod');
    if (!prods.length) return { findings: [], waits: 'This waits until there is a prod environment.' };
    const findings = prods.flatMap((prod) => {
      const guards = [...prod.entries.values()].filter((entry) => isGuard(entry.shape));
      if (guards.some(isSet)) return [];
      const [off] = guards;
      return off
        ? {
            message: `${nameOf(prod)} switches ${off.key} off, so nobody is told when a run is late.`,
            reason: 'wrong' as const,
            range: document.range(off.source.use ?? off.keySpan),
            path: off.path,
          }
        : {
            message: `${nameOf(prod)} has no SLA, timeout or alert.`,
            reason: 'missing' as const,
            range: document.range(prod.nameSpan),
            path: prod.path,
          };
    });
    return { findings };
  },
  good: [
    good('an SLA in minutes', sound),
    good('a timeout', changed(['sla_minutes: 30', 'execution_timeout: 30m'])),
    good('a channel for alerts', changed(['sla_minutes: 30', 'alert_channel: "#data-oncall"'])),
  ],
  bad: [
    bad('nothing of the kind', ['prod'], changed(['  sla_minutes: 30\n', ''])),
    bad('an SLA that is switched off', ['sla_minutes'], changed(['sla_minutes: 30', 'sla_minutes: null'])),
    bad(
      'an SLA in stage alone',
      ['prod'],
      changed(['  sla_minutes: 30\n', ''], ['  retries: 1\n', '  retries: 1\n  sla_minutes: 60\n']),
    ),
  ],
};
