import type { ConfigDocument } from '../../read/config/document';
import type { Entry } from '../../read/config/entries';
import type { Environment } from '../../read/config/environments';
import { nearKey, requiredKeys, type RequiredKey } from '../../read/config/names';
import type { Finding } from '../../report';
import type { Rule } from '../rule';
import { renameKey } from '../config/fixes';
import { present } from '../config/primitives';
import { nameOf } from '../config/words';
import { bad, changed, good, sound } from './examples';

export const requiredKeysRule: Rule<ConfigDocument> = {
  id: 'required-keys',
  title: 'The five keys',
  level: 'required',
  why: 'A key that one environment lacks is found out by the run there: a KeyError in production at night, or a silent default that points at the wrong place.',
  hints: [
    'Compare the blocks line by line: which environment is shorter than its neighbours?',
    'Each environment needs src_conn, dst_conn, bucket, table_suffix and retries, of its own, by a merge key, or from a defaults section.',
    'Write the missing key under the environment that the finding points at, with a value of its own. table_suffix: "" is a value.',
  ],
  lesson: 'six-principles',
  needs: ['three-environments'],
  check(document) {
    const near = nearMisses(document);
    const missing = present(document, requiredKeys, (environment, key) =>
      near.some((one) => one.key === key && one.environments.has(environment)),
    );
    return { findings: [...near.map(({ finding }) => finding), ...missing] };
  },
  good: [
    good('all five in each', sound),
    good(
      'kebab-case, and retries from a defaults section',
      `defaults:\n  retries: 1\n${changed(['src_conn', 'src-conn'], ['src_conn', 'src-conn'], ['src_conn', 'src-conn'], ['  retries: 0\n', ''])}`,
    ),
    good(
      'one level of groups',
      changed([
        '  src_conn: orders_pg_dev\n  dst_conn: warehouse_dev\n',
        '  connections:\n    src_conn: orders_pg_dev\n    dst_conn: warehouse_dev\n',
      ]),
    ),
    good(
      'by a merge key',
      `base: &base\n  retries: 1\n${changed(['  retries: 0\n', '  <<: *base\n'], ['  retries: 1\n', '  <<: *base\n'])}`,
    ),
  ],
  bad: [
    bad('stage has no bucket', ['stage'], changed(['  bucket: s3://acme-raw-stage\n', ''])),
    bad('a letter missing', ['src_con'], changed(['src_conn: orders_pg_stage', 'src_con: orders_pg_stage'])),
    bad(
      'other names for the keys',
      ['source_conn', 'suffix'],
      changed(
        ['src_conn: orders_pg_dev', 'source_conn: orders_pg_dev'],
        ['table_suffix: _stage', 'suffix: _stage'],
      ),
    ),
    bad(
      'a Cyrillic с that looks like c',
      ['srс_conn'],
      changed(['src_conn: orders_pg_prod', 'srс_conn: orders_pg_prod']),
    ),
  ],
};

export interface NearMiss {
  key: RequiredKey;
  writtenAs: string;
  /** What was written instead, as environments are compared: `Entry.shape`. */
  shape: string;
  environments: Set<Environment>;
  finding: Finding;
}

/** Keys that nearly are one of those that their environment lacks. A key inherited by several is told once. */
export function nearMisses(document: ConfigDocument): NearMiss[] {
  const found = new Map<string, NearMiss>();
  for (const environment of document.environments) {
    const lacks = requiredKeys.filter((key) => !environment.entries.has(key));
    if (!lacks.length) continue;
    for (const entry of environment.entries.values()) {
      const near = nearKey(entry.writtenAs);
      if (!near || !lacks.some((key) => key === near.key)) continue;
      const id = `${entry.keySpan.start} ${near.key}`;
      const known = found.get(id);
      if (known) known.environments.add(environment);
      else {
        const finding = nearMiss(document, environment, entry, near.key, near.lookalike);
        const { shape, writtenAs } = entry;
        found.set(id, { key: near.key, writtenAs, shape, environments: new Set([environment]), finding });
      }
    }
  }
  return [...found.values()];
}

function nearMiss(
  document: ConfigDocument,
  environment: Environment,
  entry: Entry,
  key: string,
  lookalike: boolean,
): Finding {
  const name = inStyleOf(environment, key);
  const message = lookalike
    ? `“${entry.writtenAs}” in ${nameOf(environment)} looks like ${name} and is another name: ${strangers(entry.writtenAs)}.`
    : `${nameOf(environment)} writes “${entry.writtenAs}”; the key is called ${name}.`;
  return {
    message,
    reason: 'wrong',
    range: document.range(entry.keySpan),
    path: entry.path,
    fix: renameKey(document, entry.keySpan, name),
  };
}

/** The letters of a key that are not what they look like, with their numbers in Unicode. */
function strangers(written: string): string {
  const odd = [...new Set([...written].filter((letter) => !/[\w.-]/.test(letter)))].slice(0, 3);
  const names = odd.map((letter) => {
    const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return /[\p{L}\p{N}]/u.test(letter)
      ? `its “${letter}” is the letter ${code}`
      : `it holds a blank that is ${code}`;
  });
  return names.length ? names.join(', ') : 'a blank stands in it';
}

/** The key as this environment spells its others: `srcConn` beside `tableSuffix`. */
function inStyleOf(environment: Environment, key: string): string {
  const others = [...environment.entries.values()].map((entry) => entry.writtenAs);
  if (others.some((written) => /^[a-z]+[A-Z]/.test(written)))
    return key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  if (others.some((written) => /^[a-z]+-[a-z]/.test(written))) return key.replace(/_/g, '-');
  return key;
}
