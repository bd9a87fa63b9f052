import type { Lane } from '../../model';

/** The keys that the exercise asks of every environment. */
export const requiredKeys = ['src_conn', 'dst_conn', 'bucket', 'table_suffix', 'retries'] as const;
export type RequiredKey = (typeof requiredKeys)[number];

const required: ReadonlySet<string> = new Set(requiredKeys);

export function isRequiredKey(key: string): key is RequiredKey {
  return required.has(key);
}

/** Names of environments, without case and separators. */
const laneNames: Record<Lane, readonly string[]> = {
  dev: ['dev', 'development', 'devel', 'develop'],
  stage: ['stage', 'staging', 'stg', 'test', 'testing', 'tst', 'preprod', 'preproduction', 'uat'],
  prod: ['prod', 'production', 'prd'],
};

const laneByName = new Map<string, Lane>(
  (Object.entries(laneNames) as [Lane, readonly string[]][]).flatMap(([lane, names]) =>
    names.map((name) => [name, lane] as const),
  ),
);

/** In: a name as written (`Pre-Prod`, `dev_env`). Out: the lane it names exactly, or null. */
export function laneOf(written: string): Lane | null {
  if (written.length > 40) return null;
  const direct = laneByName.get(written);
  if (direct) return direct;
  const plain = written.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return (
    laneByName.get(plain) ?? laneByName.get(plain.replace(/^env(?:ironment)?|env(?:ironment)?$/, '')) ?? null
  );
}

/** In: a name that is no lane's. Out: the lane that it nearly names (`stgae`, a Cyrillic `е`), or null. */
export function nearLane(written: string): Lane | null {
  const plain = skeleton(written).replace(/[^a-z]+/g, '');
  if (plain.length < 3 || plain.length > 14) return null;
  for (const [name, lane] of laneByName) {
    if (plain === name) return lane;
    if (name.length < 4 || Math.abs(name.length - plain.length) > 1) continue;
    if (plain[0] === name[0] && distance(plain, name) <= (name.length > 7 ? 2 : 1)) return lane;
  }
  return null;
}

const canonicalNames = new Map<string, string>();

/** In: a key as written (`srcConn`, `src-conn`, `SRC_CONN`). Out: its name in snake case: `src_conn`. */
export function canonical(written: string): string {
  const known = canonicalNames.get(written);
  if (known !== undefined) return known;
  const name = written
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/[-\s]+/g, '_')
    .toLowerCase();
  if (canonicalNames.size > 5000) canonicalNames.clear();
  canonicalNames.set(written, name);
  return name;
}

/** Names that people write for a required key and that a program asking for it would not find. */
const otherNames: Record<RequiredKey, readonly string[]> = {
  src_conn: [
    'src',
    'source',
    'source_conn',
    'src_connection',
    'source_connection',
    'src_conn_id',
    'source_conn_id',
    'conn_src',
    'src_db',
  ],
  dst_conn: [
    ...[
      'dst',
      'dest',
      'destination',
      'target_conn',
      'dest_conn',
      'destination_conn',
      'dst_connection',
      'conn_dst',
    ],
    ...['destination_connection', 'dst_conn_id', 'sink_conn', 'dst_db', 'tgt_conn'],
  ],
  bucket: [
    'buckets',
    'bucket_name',
    'storage',
    'storage_bucket',
    's3_bucket',
    'gcs_bucket',
    'bucket_uri',
    'bucket_path',
    'raw_bucket',
  ],
  table_suffix: [
    'suffix',
    'tables_suffix',
    'table_postfix',
    'table_sufix',
    'tbl_suffix',
    'table_prefix',
    'table_name_suffix',
  ],
  retries: [
    'retry',
    'max_retries',
    'retry_count',
    'num_retries',
    'retries_count',
    'retry_limit',
    'number_of_retries',
    'retry_attempts',
  ],
};

/**
 * In: a key that is none of the five. Out: the one it nearly is (`src_con`), and whether its letters only look like
 * it (a Cyrillic `с`, a non-breaking space). Null for a key that means something else.
 */
export function nearKey(written: string): { key: RequiredKey; lookalike: boolean } | null {
  if (written.length > 40) return null;
  const name = canonical(written);
  const plain = canonical(skeleton(written))
    .trim()
    .replace(/^_+|_+$/g, '');
  for (const key of requiredKeys) {
    if (plain === key) return { key, lookalike: true };
    if (otherNames[key].includes(name)) return { key, lookalike: false };
  }
  const squeezed = plain.replace(/_/g, '');
  for (const key of requiredKeys) {
    const target = key.replace(/_/g, '');
    const allowed = target.length > 8 ? 2 : 1;
    if (Math.abs(squeezed.length - target.length) <= allowed && distance(squeezed, target) <= allowed) {
      return { key, lookalike: false };
    }
  }
  return null;
}

/** Letters of other alphabets that look like Latin ones, and blanks that look like nothing or like a space. */
const lookalikes = new Map<string, string>(
  [...'аaеeоoрpсcуyхxіiјjѕsԁdһhѵvԛqԝwкkмmтtвbнhзeАAВBЕEКKМMНHОOРPСCТTХXαaοoρpνvιiκkτtυuεe'].reduce<
    [string, string][]
  >((pairs, letter, index, all) => (index % 2 ? pairs : [...pairs, [letter, all[index + 1] ?? letter]]), []),
);

/** The Latin letters that a text looks like: look-alikes replaced, invisible marks dropped, full width made narrow. */
export function skeleton(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text.toLowerCase();
  const latin = [...text.normalize('NFKC')].map((letter) => lookalikes.get(letter) ?? letter).join('');
  return latin.replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '').toLowerCase();
}

/** How many letters must be added, dropped, replaced or swapped with a neighbour to get from one word to the other. */
export function distance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = from[i - 1] === to[j - 1];
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (swapped) best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[to.length] ?? 0;
}
