import type { ConfigDocument } from '../../read/config/document';
import type { Entry } from '../../read/config/entries';
import type { Lane } from '../../model';
import type { Finding } from '../../report';
import type { Rule } from '../rule';
import { distinct, relatedTo } from '../config/primitives';
import { nameOf, origins, placeOf, quoted } from '../config/words';
import { bad, changed, good, sound } from './examples';
import {
  authorityOf,
  bareBucket,
  identityOf,
  lanesNamed,
  mayNameOther,
  namesResource,
  ownNamesOf,
  variesByItself,
} from './resources';

const keys = ['src_conn', 'dst_conn', 'bucket', 'table_suffix'] as const;
const ownKeys: ReadonlySet<string> = new Set(keys);

export const isolatedResources: Rule<ConfigDocument> = {
  id: 'isolated-resources',
  title: 'Separate resources',
  level: 'required',
  why: 'A test run that writes to a shared bucket or to prod’s warehouse is an incident, however good the code is.',
  hints: [
    'If dev went wild tonight and deleted all it can reach, what would prod lose?',
    'Each environment has connections, a bucket and a suffix of its own; s3://lake and s3a://lake/ are the same bucket.',
    'Look at the value that the finding points at: another environment has it, or its name says that it belongs to another one.',
  ],
  lesson: 'six-principles',
  needs: ['three-environments'],
  check(document) {
    const identities = identitiesOf(document);
    const shared = keys.flatMap((key) => distinct(document, key, (entry) => identities.get(entry) ?? null));
    const told = new Set(
      shared
        .flatMap((one) => [one.range, ...(one.related ?? []).map((each) => each.range)])
        .map((range) => range.start.offset),
    );
    const named = [...crossed(document, identities), ...foreign(document)].filter((finding) => {
      const { offset } = finding.range.start;
      return !told.has(offset) && told.add(offset);
    });
    return { findings: [...shared, ...named] };
  },
  good: [
    good('own connections, bucket and suffix', sound),
    good(
      'preprod beside prod',
      changed(['stage:\n', 'preprod:\n'], ['s3://acme-raw-stage', 's3://acme-raw-pre-prod']),
    ),
    good(
      'prod in a comment only',
      changed(['  bucket: s3://acme-raw-dev', '  bucket: s3://acme-raw-dev # never s3://acme-raw-prod']),
    ),
    good(
      'the environment in the name',
      `defaults:\n  bucket: acme-raw-\${ENV}\n${changed(['  bucket: s3://acme-raw-dev\n', ''], ['  bucket: s3://acme-raw-stage\n', ''], ['  bucket: s3://acme-raw-prod\n', ''])}`,
    ),
  ],
  bad: [
    bad(
      'one bucket behind two schemes',
      ['s3a://acme-raw-prod/'],
      changed(['s3://acme-raw-stage', 's3a://acme-raw-prod/']),
    ),
    bad('dev writes to prod’s warehouse', ['warehouse_prod'], changed(['warehouse_dev', 'warehouse_prod'])),
    bad(
      'sources swapped',
      ['orders_pg_stage', 'orders_pg_dev'],
      changed(
        ['orders_pg_stage', 'orders_pg_x'],
        ['orders_pg_dev', 'orders_pg_stage'],
        ['orders_pg_x', 'orders_pg_dev'],
      ),
    ),
    bad('two empty suffixes', ['""'], changed(['table_suffix: _stage', 'table_suffix: ""'])),
    bad(
      'dev merges prod and keeps its source',
      ['*prod'],
      `prod: &prod\n  src_conn: orders_main\n  retries: 3\nstage:\n  src_conn: orders_copy\n  retries: 1\ndev:\n  <<: *prod\n  retries: 0\n`,
    ),
  ],
};

/** What each value stands for. Values that are no names, are empty, or differ by themselves stand for nothing. */
function identitiesOf(document: ConfigDocument): Map<Entry, string> {
  const identities = new Map<Entry, string>();
  for (const { entries } of document.environments) {
    for (const key of keys) {
      const entry = entries.get(key);
      const value = entry?.value;
      if (!entry || value?.kind !== 'scalar' || (value.type !== 'string' && value.type !== 'number'))
        continue;
      const text = String(value.value);
      const same = variesByItself(text) ? '' : (value.tag ?? '') + identityOf(key, text);
      if (same !== '' || (key === 'table_suffix' && text === '')) identities.set(entry, same);
    }
  }
  return withBareBuckets(document, identities);
}

/** gs://lake and s3://lake are two buckets; lake alone is either. */
function withBareBuckets(document: ConfigDocument, identities: Map<Entry, string>): Map<Entry, string> {
  const buckets = document.environments.flatMap(({ entries }) => entries.get('bucket') ?? []);
  const bare = new Set(
    buckets.flatMap((entry) => identities.get(entry) ?? []).filter((same) => !same.includes('://')),
  );
  if (!bare.size) return identities;
  for (const entry of buckets) {
    const name = bareBucket(identities.get(entry) ?? '');
    if (bare.has(name)) identities.set(entry, name);
  }
  return identities;
}

/** One environment's source is another's destination: the names need not say so. */
function crossed(document: ConfigDocument, identities: ReadonlyMap<Entry, string>): Finding[] {
  const conns = document.environments.flatMap((environment) =>
    (['src_conn', 'dst_conn'] as const).flatMap((key) => {
      const entry = environment.entries.get(key);
      const same = entry && identities.get(entry);
      return entry && same !== undefined ? [{ environment, key, entry, same }] : [];
    }),
  );
  return conns.flatMap((one) => {
    if (one.key !== 'dst_conn') return [];
    const owner = conns.find(
      (other) => other.key === 'src_conn' && other.same === one.same && other.environment !== one.environment,
    );
    if (!owner) return [];
    return {
      message: `${nameOf(one.environment)} writes to ${quoted(document, one.entry)}, which ${nameOf(owner.environment)} reads from.`,
      reason: 'wrong',
      range: document.range(placeOf(one.entry)),
      path: one.entry.path,
      related: [
        {
          message: `${nameOf(owner.environment)} reads from it here.`,
          range: document.range(placeOf(owner.entry)),
        },
      ],
    };
  });
}

/** Values whose names say that they belong to another lane. */
function foreign(document: ConfigDocument): Finding[] {
  const ownNames = ownNamesOf(document.environments);
  return document.environments.flatMap((environment) => {
    const { lane } = environment;
    if (!lane) return [];
    return [...environment.entries.values()].flatMap((entry) => {
      const other = foreignLane(entry, lane, ownNames);
      if (!other) return [];
      return {
        message: `${nameOf(environment)}’s ${entry.writtenAs} is ${quoted(document, entry)}, and by its name that is ${other}’s.`,
        reason: 'wrong' as const,
        range: document.range(placeOf(entry)),
        path: entry.path,
        ...relatedTo(origins(document, entry)),
      };
    });
  });
}

function foreignLane(entry: Entry, lane: Lane, ownNames: ReadonlyMap<string, Lane>): Lane | null {
  const { value } = entry;
  if (value.kind !== 'scalar' || value.type !== 'string') return null;
  if (!ownKeys.has(entry.key) && !namesResource(entry.shape)) return null;
  const text = String(value.value);
  if (!mayNameOther(text, lane)) return null;
  if (/\s/.test(text.trim()) && !/=/.test(text)) return null;
  const authority = lanesNamed(authorityOf(text), ownNames);
  if (authority.size && !authority.has(lane)) return first(authority);
  const named = lanesNamed(text, ownNames);
  return named.has(lane) ? null : first(named);
}

function first(named: ReadonlyMap<Lane, string>): Lane | null {
  for (const lane of named.keys()) return lane;
  return null;
}
