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
  const upTo = Math.min(to, from + 7);
  if (likening.has(stemAt(words, from, upTo))) return 'ours';
  for (let at = from; at < Math.min(upTo, from + 5); at++) {
    const stem = stemAt(words, at, upTo);
    if (home.has(stem)) return 'ours';
    if (stem === 'of' || stem === 'from' || stem === 'by') return null;
    if (stem === 'elsewher' || stem === 'competitor') return 'others';
    if (!domains.has(stem)) continue;
    if (groups.has(stemAt(words, at + 1, upTo)) || groups.has(stemAt(words, at + 2, upTo))) return 'others';
    if (
      at === from &&
      aloof.has(stem) &&
      words[from + 1]?.lead === ' ' &&
      !/^\d/.test(words[from + 1]?.raw ?? '')
    )
      return 'others';
  }
  return null;
}

const likening = new Set(['like', 'as', 'unlike', 'contrari']);

/** Names in code are nobody's practice. */
function stemAt(words: Word[], at: number, upTo: number): string {
  const word = at < upTo ? words[at] : undefined;
  return !word || word.code ? '' : word.stem;
}
