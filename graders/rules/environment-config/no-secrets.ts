import type { ConfigDocument } from '../../read/config/document';
import { canonical } from '../../read/config/names';
import type { Tree } from '../../read/yaml/tree';
import type { Finding, Fix } from '../../report';
import type { Secret } from '../../secrets/scan';
import type { Rule } from '../rule';
import { nameOf } from '../config/words';
import { bad, changed, good, sound } from './examples';

export const noSecrets: Rule<ConfigDocument> = {
  id: 'no-secrets',
  title: 'No secrets',
  level: 'required',
  why: 'A secret in a config is in every clone, log and backup of it, and taking it out of the file takes it out of none of them.',
  hints: [
    'Imagine this file on a public page: which value would you change first?',
    'Write where the secret is kept, not what it is: a connection id, ${DB_PASSWORD}, a path in the vault. Comments count too.',
    'Put a reference in the place that the finding points at, and change the secret: it has been written down once.',
  ],
  lesson: 'secrets-accounts-names',
  needs: ['readable'],
  check: (document) => ({ findings: document.secrets.map((secret) => told(document, secret)) }),
  good: [
    good('connection ids', sound),
    good(
      'references of many kinds',
      changed(
        ['orders_pg_dev', '${DEV_SRC_CONN}'],
        ['orders_pg_stage', 'vault:secret/data/stage/orders#dsn'],
        ['orders_pg_prod', '"{{ env_var(\'PROD_SRC\') }}"'],
      ),
    ),
    good(
      'a URI whose password is a variable',
      changed(['warehouse_dev', 'postgresql://etl:${DEV_PASSWORD}@db-dev:5432/dwh']),
    ),
    good(
      'a hash, a UUID and a Git SHA',
      `checksum: sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08\nrun: 0b6f3c1e-7a52-4d0e-9a43-5d1f0c2b7e11\ncommit: da39a3ee5e6b4b0d3255bfef95601890afd80709\n${sound}`,
    ),
  ],
  bad: [
    bad(
      'a password in a URI',
      ['correct-horse-9'],
      changed(['orders_pg_dev', 'postgresql://etl:correct-horse-9@db-dev:5432/orders']),
    ),
    bad(
      'a password under its own name',
      ['Tr0ub4dor'],
      changed(['  retries: 3\n', '  retries: 3\n  password: Tr0ub4dor\n']),
    ),
    bad(
      'a default that is one',
      ['Tr0ub4dor'],
      changed(
        ['orders_pg_stage', '${STAGE_PASSWORD:-Tr0ub4dor}'],
        ['  retries: 1', '  db_password: ${STAGE_DB:-}\n  retries: 1'],
      ),
    ),
    bad('in a comment', ['Tr0ub4dor'], changed(['  retries: 0\n', '  retries: 0 # password: Tr0ub4dor\n'])),
    bad(
      'in base64',
      ['ZXRsOlRyMHViNGRvci05'],
      changed(['  retries: 0\n', '  retries: 0\n  auth: ZXRsOlRyMHViNGRvci05\n']),
    ),
  ],
};

function told(document: ConfigDocument, secret: Secret): Finding {
  const article =
    /^(?:AWS|[aeiou1-]|Open|Airtable|Artif|Atl|Alib|Adyen|Azure|Anthropic|Amazon|Aiven|NVIDIA|npm|xAI|API)/i.test(
      secret.kind,
    )
      ? 'an'
      : 'a';
  const where = secret.inComment
    ? 'A comment'
    : secret.key
      ? `${secret.key}${inEnvironment(document, secret)}`
      : 'The text';
  const advice = secret.inComment
    ? 'Comments go wherever the file goes.'
    : 'Write where it is kept, not what it is.';
  const fix = repair(document, secret);
  return {
    message: `${where} holds ${article} ${secret.kind}. ${advice}`,
    reason: 'wrong',
    range: document.range(secret),
    secret: true,
    ...(secret.path ? { path: secret.path } : {}),
    ...(fix ? { fix } : {}),
  };
}

function inEnvironment(document: ConfigDocument, secret: Secret): string {
  const holder = document.environments.find(
    ({ body, ownBody }) => ownBody && body.start <= secret.start && secret.start < body.end,
  );
  return holder ? ` in ${nameOf(holder)}` : '';
}

function repair(document: ConfigDocument, secret: Secret): Fix | null {
  const range = document.range(secret);
  if (secret.inComment) return { title: 'Take it out of the comment', edits: [{ range, text: '<secret>' }] };
  const reference = `\${${variableFor(document, secret)}}`;
  const title = `Use ${reference}`;
  const scalar = document.parsed.notes.scalars.find(
    (one) => one.start <= secret.start && secret.end <= one.end,
  );
  if (!scalar) return null;
  if (scalar.style !== 'plain') return { title, edits: [{ range, text: reference }] };
  if (scalar.start === secret.start && scalar.end === secret.end)
    return { title, edits: [{ range, text: `"${reference}"` }] };
  if (!insideFlow(document.parsed.roots, secret.start)) return { title, edits: [{ range, text: reference }] };
  // In flow style braces would open a mapping, so the whole value gets quotes: once, by its first secret.
  const isFirst = document.secrets.find((one) => one.start >= scalar.start) === secret;
  if (!isFirst || /["\\]/.test(document.text.slice(scalar.start, scalar.end))) return null;
  const mark = (at: number) => ({ range: document.range({ start: at, end: at }), text: '"' });
  return { title, edits: [mark(scalar.start), { range, text: reference }, mark(scalar.end)] };
}

function insideFlow(trees: readonly Tree[], offset: number): boolean {
  return trees.some((tree) => {
    if (tree.kind === 'scalar' || tree.kind === 'alias' || offset < tree.start || offset >= tree.end)
      return false;
    return (
      tree.flow ||
      insideFlow(tree.kind === 'list' ? tree.items : tree.pairs.map((pair) => pair.value), offset)
    );
  });
}

/** `STAGE_DB_PASSWORD`: the environment and the key, as a variable is called. */
function variableFor(document: ConfigDocument, secret: Secret): string {
  const holder = document.environments.find(
    ({ body }) => body.start <= secret.start && secret.start < body.end,
  );
  const key = canonical(secret.key ?? 'secret');
  const about = /password|token|secret|key/.test(key) ? key : `${key}_secret`;
  const parts = [holder?.lane ?? holder?.name ?? '', about].filter(Boolean).join('_');
  const name = parts
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  return /^[A-Z]/.test(name) ? name : `SECRET_${name}`.replace(/_$/, '');
}
