import { expect, test } from 'vitest';
import { grade } from '../../grade';
import { changed, sound } from './examples';

/** Every environment gets a line more; `{lane}` becomes its name. */
function withLine(line: string): string {
  return ['dev', 'stage', 'prod'].reduce(
    (text, lane) => text.replace(`${lane}:\n`, `${lane}:\n  ${line.replace(/\{lane\}/g, lane)}\n`),
    sound,
  );
}

function withLines(dev: string, stage: string, prod: string): string {
  return sound
    .replace('dev:\n', `dev:\n  ${dev}\n`)
    .replace('stage:\n', `stage:\n  ${stage}\n`)
    .replace('prod:\n', `prod:\n  ${prod}\n`);
}

/** Answers that look right and are not, with the required checks that fail. Checks that wait are not listed. */
const answers: Record<string, [text: string, fails: string[]]> = {
  'a zero-width space in a key': [
    changed(['bucket: s3://acme-raw-dev', 'buck\u200bet: s3://acme-raw-dev']),
    ['required-keys', 'same-shape'],
  ],
  'a non-breaking space before a colon': [
    changed(['bucket: s3://acme-raw-dev', 'bucket\u00a0: s3://acme-raw-dev']),
    ['required-keys', 'same-shape'],
  ],
  'a Cyrillic е in dev': [sound.replace('dev:\n', 'dеv:\n'), ['three-environments']],
  'two levels of groups': [
    changed(['  src_conn: orders_pg_dev\n', '  a:\n    b:\n      src_conn: orders_pg_dev\n']),
    ['required-keys', 'same-shape'],
  ],
  'the suffix left out in prod': [changed(['  table_suffix: ""\n', '']), ['required-keys', 'same-shape']],
  'a key commented out': [
    changed(['  bucket: s3://acme-raw-dev\n', '  # bucket: s3://acme-raw-dev\n']),
    ['required-keys', 'same-shape'],
  ],
  'a number in words': [changed(['retries: 3', 'retries: three']), ['valid-values']],
  'an underscore in a number': [changed(['retries: 3', 'retries: 1_000']), ['valid-values']],
  'no number at all': [changed(['retries: 3', 'retries: .nan']), ['valid-values']],
  'a list of buckets': [
    changed(['bucket: s3://acme-raw-dev', 'bucket: [s3://acme-raw-dev]']),
    ['valid-values'],
  ],
  'a blank connection': [changed(['src_conn: orders_pg_dev', 'src_conn: "  "']), ['valid-values']],
  'retries with a unit': [changed(['retries: 3', 'retries: 3x']), ['valid-values']],
  'a truth value as suffix': [changed(['table_suffix: _dev', 'table_suffix: true']), ['valid-values']],
  'a nothing as bucket': [changed(['bucket: s3://acme-raw-dev', 'bucket: ~']), ['valid-values']],
  'a key of stage and prod only': [
    changed(['  retries: 1\n', '  retries: 1\n  pool: a\n'], ['  retries: 3\n', '  retries: 3\n  pool: b\n']),
    ['same-shape'],
  ],
  'a timeout for dev and stage only': [
    changed(
      ['  retries: 0\n', '  retries: 0\n  timeout: 5m\n'],
      ['  retries: 1\n', '  retries: 1\n  timeout: 5m\n'],
    ),
    ['same-shape'],
  ],
  'a timeout that stage alone lacks': [
    changed(
      ['  retries: 0\n', '  retries: 0\n  timeout: 5m\n'],
      ['  retries: 3\n', '  retries: 3\n  timeout: 5m\n'],
    ),
    ['same-shape'],
  ],
  'stage on a replica of prod': [
    changed(['orders_pg_stage', 'orders_pg_prod_replica']),
    ['isolated-resources'],
  ],
  'an image with another tag': [
    withLines('image: acme/orders:1.4.2', 'image: acme/orders:1.4.2', 'image: acme/orders:1.4.1'),
    ['one-artifact'],
  ],
  'a tag inside a group': [
    withLines(
      'image: {repository: acme/orders, tag: "1"}',
      'image: {repository: acme/orders, tag: "1"}',
      'image: {repository: acme/orders, tag: "2"}',
    ),
    ['one-artifact'],
  ],
  'DAG files': [
    withLines('dag_file: dags/orders_dev.py', 'dag_file: dags/orders_stage.py', 'dag_file: dags/orders.py'),
    ['one-artifact'],
  ],
  'an image under an innocent key': [
    withLines('runner: ghcr.io/acme/etl:dev', 'runner: ghcr.io/acme/etl:dev', 'runner: ghcr.io/acme/etl:v4'),
    ['one-artifact'],
  ],
  'a script in a command list': [
    withLines('command: [python, etl.py]', 'command: [python, etl.py]', 'command: [python, etl_prod.py]'),
    ['one-artifact'],
  ],
  'a Git ref behind a repository': [
    withLines(
      'source: git+https://github.com/acme/etl@develop',
      'source: git+https://github.com/acme/etl@main',
      'source: git+https://github.com/acme/etl@main',
    ),
    ['one-artifact'],
  ],
  'a wheel of its own': [
    withLines(
      'library: dist/orders-1.2.0-py3-none-any.whl',
      'library: dist/orders-1.2.0-py3-none-any.whl',
      'library: dist/orders-1.1.9-py3-none-any.whl',
    ),
    ['one-artifact'],
  ],
  'a default tag that prod overrides': [
    `defaults:\n  image_tag: v3\n${changed(['  retries: 3\n', '  image_tag: v2\n  retries: 3\n'])}`,
    ['one-artifact'],
  ],
  'a model version': [
    withLines('pipeline_version: 4', 'pipeline_version: 4', 'pipeline_version: 3'),
    ['one-artifact'],
  ],
  'a table of branches': [
    `branches:\n  dev: develop\n  stage: main\n  prod: main\n${sound}`,
    ['one-artifact'],
  ],
  'one bucket without a scheme': [changed(['s3://acme-raw-stage', 'acme-raw-dev']), ['isolated-resources']],
  'one bucket as ARN': [
    changed(['s3://acme-raw-stage', 'arn:aws:s3:::acme-raw-dev']),
    ['isolated-resources'],
  ],
  'one bucket in capitals': [changed(['s3://acme-raw-stage', 's3://ACME-RAW-DEV']), ['isolated-resources']],
  'a shared connection by alias': [
    changed(
      ['dst_conn: warehouse_dev', 'dst_conn: &dst warehouse_x'],
      ['dst_conn: warehouse_stage', 'dst_conn: *dst'],
    ),
    ['isolated-resources'],
  ],
  'a bucket from the defaults': [
    `common:\n  bucket: lake\n${changed(['  bucket: s3://acme-raw-dev\n', ''], ['  bucket: s3://acme-raw-stage\n', ''], ['  bucket: s3://acme-raw-prod\n', ''])}`,
    ['isolated-resources'],
  ],
  'dev reads from a variable of prod': [
    changed(['orders_pg_dev', '${PROD_SRC_CONN}']),
    ['isolated-resources'],
  ],
  'dev on the server of prod': [
    changed(['orders_pg_dev', 'postgresql://etl@pg-prod.acme.io:5432/orders_dev']),
    ['isolated-resources'],
  ],
  'a folder of dev in the bucket of prod': [
    changed(['s3://acme-raw-dev', 's3://acme-raw-prod/dev']),
    ['isolated-resources'],
  ],
  'camelCase names of another lane': [changed(['warehouse_dev', 'warehouseProd']), ['isolated-resources']],
  'the lane at a word’s end': [changed(['warehouse_dev', 'warehouseprod']), ['isolated-resources']],
  'dev writes where stage reads': [
    changed(['warehouse_dev', 'golden'], ['orders_pg_stage', 'golden']),
    ['isolated-resources'],
  ],
  'a suffix of prod in dev': [changed(['table_suffix: _dev', 'table_suffix: _prod']), ['isolated-resources']],
  'a database of prod in dev': [
    withLines('database: analytics_prod', 'database: analytics_stage', 'database: analytics_main'),
    ['isolated-resources'],
  ],
  'prod as often as dev': [changed(['retries: 0', 'retries: 3']), ['prod-stricter']],
  'prod less often than one of two stages': [
    `${sound}uat:\n  src_conn: a_uat\n  dst_conn: b_uat\n  bucket: l-uat\n  table_suffix: _uat\n  retries: 7\n`,
    ['prod-stricter'],
  ],
  'a password in a query string': [
    changed(['orders_pg_dev', 'jdbc:postgresql://db-dev/orders?user=etl&password=hunter2x']),
    ['no-secrets'],
  ],
  'a bare password as connection': [changed(['orders_pg_dev', 'hunter2']), ['no-secrets']],
  'a password in a nested value': [withLine('password: {value: hunter2}'), ['no-secrets']],
  'a password as name and value': [
    withLine('variables: [{name: DB_PASSWORD, value: hunter2}, {name: LEVEL, value: info}]'),
    ['no-secrets'],
  ],
  'retry instead of retries, everywhere': [sound.replace(/retries/g, 'retry'), ['required-keys']],
  'a password that is a number': [withLine('db_password: 48151623'), ['no-secrets']],
  'a password as YAML escapes': [
    withLine('note: "\\x67hp_\\x30123456789abcdefghijABCDEFGHIJ012345"'),
    ['no-secrets'],
  ],
  'a default in a template': [
    withLine(`db_password: "{{ env_var('DB_PASSWORD', 'hunter2') }}"`),
    ['no-secrets'],
  ],
  'a default in a Python call': [withLine(`token: os.environ.get("TOKEN", "s3cr3tvalue")`), ['no-secrets']],
  'a default of OmegaConf': [withLine('password: ${oc.env:DB_PASSWORD,hunter2}'), ['no-secrets']],
  'a token in a list': [
    withLine(`tags: ["team", "${'gh' + 'p_'}0123456789abcdefghijABCDEFGHIJ012345"]`),
    ['no-secrets'],
  ],
  'a commented-out password': [sound.replace('dev:\n', 'dev:\n  # password: letmein\n'), ['no-secrets']],
  'a password in a command': [withLine('check: psql --password=hunter22 -h db'), ['no-secrets']],
  'basic credentials in a header': [
    withLine('header: "Authorization: Basic ZXRsOmh1bnRlcjI="'),
    ['no-secrets'],
  ],
  'a bearer token in a comment': [
    `# curl -H "Authorization: Bearer 9f8e7d6c5b4a39281706f5e4d3c2b1a0"\n${sound}`,
    ['no-secrets'],
  ],
  'a shared access signature': [
    withLine(
      'landing: https://acme.blob.core.windows.net/raw?sv=2022&sig=Zm9vYmFyYmF6cXV4Zm9vYmFyYmF6cXV4Zm9vYmE%3D',
    ),
    ['no-secrets'],
  ],
  'a webhook': [
    withLine(
      `on_failure: https://hooks.${'slack'}.com/services/T00000000AB/B0123456789/abcdefghijABCDEFGHIJ0123`,
    ),
    ['no-secrets'],
  ],
  'an AWS secret key without its id': [
    withLine('note: wJalrXUtnFEMIK7MDENGbPxRfiCYzq4T9aBcDeFg'),
    ['no-secrets'],
  ],
  'a key in a block scalar': [
    withLine(
      `certificate: |\n    -----BEGIN ${'PRIV' + 'ATE'} KEY-----\n    MIIEvQIBADANBgkqhkiG9w0BAQEFAASC\n    -----END ${'PRIV' + 'ATE'} KEY-----`,
    ),
    ['no-secrets'],
  ],
  'a client secret': [withLine('client_secret: kX9fP2mQ7vT4'), ['no-secrets']],
  'an encryption key in hex': [withLine('encryption_key: 8f14e45fceea167a5a36dedd4bea2543'), ['no-secrets']],
  'a JSON comma too many': [
    '{"dev": {"retries": 0}, "stage": {"retries": 1}, "prod": {"retries": 3},}',
    ['readable'],
  ],
  'a JSON word that is none': ['{"dev": {"retries": tru}}', ['readable']],
  'JSON with a comment': ['{\n  // dev first\n  "dev": {"retries": 0}\n}', ['readable']],
  'a duplicate inside a group': [
    changed(['  retries: 0\n', '  g: {a: 1, a: 2}\n  retries: 0\n']),
    ['readable'],
  ],
  'an anchor that holds itself': ['a: &a\n  b: *a\n', ['readable']],
  'no blank behind a colon': [changed(['  retries: 0\n', '  retries:0\n']), ['readable']],
};

test.each(Object.entries(answers))('%s', (_, [text, fails]) => {
  const report = grade('environment-config', text);
  expect(report.trouble).toEqual([]);
  const failing = report.checks.filter((check) => check.level === 'required' && check.status === 'fail');
  expect(failing.map((check) => check.id)).toEqual(fails);
  expect(report.verdict).toBe(fails.includes('readable') ? 'unreadable' : 'revise');
});
