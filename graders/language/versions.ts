import type { Clause } from './clause';
import { stems } from './stem';

/** Named versions of code: "v2.30", "release 29", "Helpdesk 11", `dg-orders:203`, "310". */

const units = stems(
  'min minute sec second ms h hour day week month year % percent row times x euro dollar gb mb kb k o clock people person customer order run load table column partition id attempt step',
);
/** Before a number, these name what is no release of one's own code. */
const foreign = stems(
  'ora db mysql postgres postgresql oracle aurora mariadb sqlserver server db2 java jdk python spark airflow dbt hadoop node redis kafka debian ubuntu rhel linux mongodb redshift snowflake flink scala go page chapter section step phase ticket jira rfc pr issue sprint room q week day monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december top bullet item task point gate hop level tier priority p at after before in within under over about until till from by than for of every last first next only to and or not most least around approximately roughly max takes take took timeout lock_timeout statement_timeout limit limited batch batches chunk chunks',
);

/** In: a clause. Out: where its words name a version of code; -1 where none does. */
export function versionIn(clause: Clause, from = clause.span.from, to = clause.span.to): number {
  for (let at = from; at < to; at++) if (isVersion(clause, at)) return at;
  return -1;
}

function isVersion({ words, span }: Clause, at: number): boolean {
  const word = words[at];
  if (!word || !/^[#\d]/.test(word.stem)) return false;
  const before = words[at - 1];
  const next = at + 1 < span.to ? words[at + 1] : undefined;
  if (/[€$£#]\s*$/.test(word.lead) || (before && /^[<>=≤≥~%]$/.test(before.stem))) return false;
  if (word.stem === '#version') return !isMigration(word.raw) && !isForeign(before?.stem);
  if (!/^\d+(?:[.,]\d+)?$/.test(word.stem)) return false;
  if (next && next.lead.length <= 1 && units.has(next.stem)) return false;
  if (next && /^(?:min|mins|sec|secs|ms|h|hrs?|s|m|d|st|nd|rd|th|k|gb|mb|am|pm)$/i.test(next.raw))
    return false;
  if (next?.stem === '%' || /^[:.]\d/.test(next?.lead ?? '')) return false;
  if (!before || at === span.from) return word.stem.length >= 3 && !next;
  if (isForeign(before.stem)) return false;
  if (/:$/.test(word.lead) && word.lead.length === 1) return !/^\d/.test(before.stem);
  if (!/^[ -]$/.test(word.lead) || (word.lead === '-' && /^[A-Z]{2,}$/.test(before.raw))) return false;
  return /[.,]/.test(word.stem) ? /^\p{L}/u.test(before.raw) : named.test(before.raw);
}

/** "Helpdesk 11", "release 29": a bare number needs a name before it. */
const named =
  /^(?:\p{Lu}\p{L}+|release|version|image|app|service|job|api|web|worker|shop|client|backend|frontend|chart|model|dag|jar|code|tag|build|revision|wheel|package|container|binary|v)$/u;

const isForeign = (stem: string | undefined): boolean => stem !== undefined && foreign.has(stem);

/** `V42` is a migration's number; `v4.2` is a release. */
const isMigration = (raw: string): boolean => /^V\d+$/.test(raw);
