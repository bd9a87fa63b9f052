import type { Span } from './clauses';
import { stems } from './stem';
import type { Word } from './words';

/** Other people's practice: "the payments team rebuilds …". It is no evidence for this plan, and no charge against it. */

const domains = stems(
  'payment payments payroll hr crm mobile marketing search billing network logistics inventory web ads ad shipping checkout loyalty fraud fulfilment fulfillment supply sales legal recommendation recommendations pricing support invoicing subscription subscriptions returns stock clickstream ml other another sister neighboring neighbouring adjacent telemetry iot risk procurement catalog catalogue',
);
const groups = stems('team squad guys folks project pipeline service warehouse group crew department tribe people domain colleagues staging stage chapter unit system dag job flow squads'); // prettier-ignore
const home = stems('we our us ours orders here i');
const aloof = stems('marketing hr crm sales legal');

/** What a clause's subject says of whose practice it is: others', ours, or nothing. */
export function ownerOf(words: Word[], { from, to }: Span): 'others' | 'ours' | null {
  const head = words.slice(from, Math.min(to, from + 7)).map((word) => (word.code ? '' : word.stem));
  if (/^(like|as|unlike|contrari)$/.test(head[0] ?? '')) return 'ours';
  for (let at = 0; at < Math.min(head.length, 5); at++) {
    const stem = head[at] ?? '';
    if (home.has(stem)) return 'ours';
    if (/^(of|from|by)$/.test(stem)) return null;
    if (stem === 'elsewher' || stem === 'competitor') return 'others';
    if (!domains.has(stem)) continue;
    if (groups.has(head[at + 1] ?? '') || groups.has(head[at + 2] ?? '')) return 'others';
    if (at === 0 && aloof.has(stem) && words[from + 1]?.lead === ' ') return 'others';
  }
  return null;
}
