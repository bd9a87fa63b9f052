import { expect, test } from 'vitest';
import { grade } from '../../grade';
import { changed, sound } from './examples';

/** Answers that look odd and are right: every required check passes. */
const answers: Record<string, string> = {
  'environments under env, in capitals':
    `ENVS:\n${block('DEV', 0)}${block('STAGING', 1)}${block('PROD', 3)}`.replace('ENVS', 'envs'),
  'targets with camelCase keys': `targets:\n  dev: {srcConn: a_dev, dstConn: b_dev, bucket: lake-dev, tableSuffix: _dev, retries: 0}\n  test: {srcConn: a_test, dstConn: b_test, bucket: lake-test, tableSuffix: _test, retries: 1}\n  prod: {srcConn: a_prod, dstConn: b_prod, bucket: lake-prod, tableSuffix: "", retries: 2}\n`,
  'PascalCase keys': `dev: {SrcConn: a_dev, DstConn: b_dev, Bucket: lake-dev, TableSuffix: _dev, Retries: 0}\nuat: {SrcConn: a_uat, DstConn: b_uat, Bucket: lake-uat, TableSuffix: _uat, Retries: 1}\nprod: {SrcConn: a_prod, DstConn: b_prod, Bucket: lake-prod, TableSuffix: "", Retries: 2}\n`,
  'upper snake case': sound.replace(/src_conn|dst_conn|bucket:|table_suffix|retries/g, (key) =>
    key.toUpperCase(),
  ),
  'a list keyed by lane': `- dev: {src_conn: a_dev, dst_conn: b_dev, bucket: l-dev, table_suffix: _dev, retries: 0}\n- stage: {src_conn: a_stage, dst_conn: b_stage, bucket: l-stage, table_suffix: _stage, retries: 1}\n- prod: {src_conn: a_prod, dst_conn: b_prod, bucket: l-prod, table_suffix: "", retries: 2}\n`,
  'documents, the first with defaults': `defaults:\n  retries: 1\n---\nenv: dev\nsrc_conn: a_dev\ndst_conn: b_dev\nbucket: l-dev\ntable_suffix: _dev\n---\nenv: stage\nsrc_conn: a_stage\ndst_conn: b_stage\nbucket: l-stage\ntable_suffix: _stage\n---\nenv: prod\nsrc_conn: a_prod\ndst_conn: b_prod\nbucket: l-prod\ntable_suffix: ''\nretries: 4\n`,
  'documents that end with dots': ['dev', 'stage', 'prod']
    .map((lane, index) => `---\nenv: ${lane}\n${body(lane, index).replace(/^ +/gm, '')}...\n`)
    .join(''),
  'a list item called defaults': `- name: common\n  retries: 1\n- name: dev\n  src_conn: a_dev\n  dst_conn: b_dev\n  bucket: l-dev\n  table_suffix: _dev\n- name: stage\n  src_conn: a_stage\n  dst_conn: b_stage\n  bucket: l-stage\n  table_suffix: _stage\n- name: prod\n  src_conn: a_prod\n  dst_conn: b_prod\n  bucket: l-prod\n  table_suffix: ''\n  retries: 4\n`,
  'several merges, the first wins': `a: &a {retries: 0}\nb: &b {retries: 9}\n${changed(['  retries: 0\n', '  <<: [*a, *b]\n'])}`,
  'a merge below the own keys': `base: &base {retries: 9, table_suffix: _x}\n${changed(['  retries: 1\n', '  retries: 1\n  <<: *base\n'])}`,
  'a merge of a merge': `a: &a {retries: 0}\nb: &b\n  <<: *a\n${changed(['  retries: 0\n', '  <<: *b\n'])}`,
  'scalars by alias': `values: {few: &few 0, many: &many 5}\n${changed(['retries: 0', 'retries: *few'], ['retries: 3', 'retries: *many'])}`,
  'tags of its own': changed(
    ['orders_pg_dev', '!env DEV_SRC'],
    ['orders_pg_stage', '!env STAGE_SRC'],
    ['orders_pg_prod', '!secret prod/src'],
  ),
  'the tag !!str before a number': changed(['table_suffix: _dev', 'table_suffix: !!str 2024']),
  'block scalars': changed(
    ['src_conn: orders_pg_dev', 'src_conn: >-\n    orders_pg_dev'],
    ['bucket: s3://acme-raw-stage', 'bucket: |-\n    s3://acme-raw-stage'],
  ),
  'quoted keys': sound.replace(/src_conn/g, '"src_conn"').replace(/dst_conn/g, "'dst_conn'"),
  'explicit keys': changed(['  retries: 0\n', '  ? retries\n  : 0\n']),
  'words that were truth values once': changed(
    ['table_suffix: _dev', 'table_suffix: no'],
    ['table_suffix: _stage', 'table_suffix: off'],
  ),
  'a date as suffix is a string': changed(['table_suffix: _dev', 'table_suffix: 2026-01-08']),
  'octal and hexadecimal retries': changed(['retries: 3', 'retries: 0x10'], ['retries: 1', 'retries: 0o7']),
  'retries in a group of their own': changed(
    ['  retries: 0\n', '  retry: {retries: 0, delay: 5}\n'],
    ['  retries: 1\n', '  retry: {retries: 1, delay: 5}\n'],
    ['  retries: 3\n', '  retry: {retries: 3, delay: 60}\n'],
  ),
  'groups as lists of names and values': `environments:\n${['dev', 'stage', 'prod'].map((lane, index) => `  ${lane}:\n    variables:\n      - {name: src_conn, value: a_${lane}}\n      - {name: dst_conn, value: b_${lane}}\n      - {name: bucket, value: l-${lane}}\n      - {name: table_suffix, value: _${lane}}\n      - {name: retries, value: ${index}}\n`).join('')}`,
  'defaults beside the environments': `environments:\n  defaults: {retries: 1}\n${block('dev', 0)}${block('stage', 1)}${block('prod', 3)}`,
  'a template with an anchor': `.base: &base\n  src_conn: nobody\n  bucket: nobody\n  retries: 1\n${changed(['  retries: 1\n', '  <<: *base\n'])}`,
  'extends in JSON': `{"base": {"retries": 1}, "dev": {"extends": "base", "src_conn": "a_dev", "dst_conn": "b_dev", "bucket": "l-dev", "table_suffix": "_dev"}, "stage": {"extends": "base", "src_conn": "a_stage", "dst_conn": "b_stage", "bucket": "l-stage", "table_suffix": "_stage"}, "prod": {"extends": "base", "src_conn": "a_prod", "dst_conn": "b_prod", "bucket": "l-prod", "table_suffix": "", "retries": 5}}`,
  'four environments': changed(['stage:\n', `test:\n${body('test', 0)}staging:\n`]),
  'test beside dev with test in dev’s names': changed(
    ['stage:\n', 'test:\n'],
    ['orders_pg_dev', 'orders_test_db_dev'],
  ),
  'an SLA from stage upwards': changed(['  retries: 1\n', '  retries: 1\n  sla_minutes: 60\n']),
  'masked URIs and users without passwords': changed(
    ['orders_pg_dev', 'postgresql://etl:***@db-dev/orders'],
    ['orders_pg_stage', 'postgresql://etl@db-stage/orders'],
  ),
  'paths in vaults': changed(
    ['orders_pg_dev', 'secret/data/dev/orders#dsn'],
    ['orders_pg_stage', 'op://stage/orders/dsn'],
    ['orders_pg_prod', 'vault://secret/prod/orders'],
  ),
  'secret words that hold none': changed(
    [
      '  retries: 0\n',
      '  password_file: /run/secrets/dev\n  token_url: https://login.acme.io/dev\n  max_tokens: 4096\n  retries: 0\n',
    ],
    [
      '  retries: 1\n',
      '  password_file: /run/secrets/stage\n  token_url: https://login.acme.io/stage\n  max_tokens: 4096\n  retries: 1\n',
    ],
    [
      '  retries: 3\n',
      '  password_file: /run/secrets/prod\n  token_url: https://login.acme.io/prod\n  max_tokens: 4096\n  retries: 3\n',
    ],
  ),
  'names of secrets': changed(
    [
      '  retries: 0\n',
      '  password: orders-db-password\n  secret: orders/dev/db\n  api_key: ${API_KEY}\n  retries: 0\n',
    ],
    [
      '  retries: 1\n',
      '  password: orders-db-password\n  secret: orders/stage/db\n  api_key: ${API_KEY}\n  retries: 1\n',
    ],
    [
      '  retries: 3\n',
      '  password: orders-db-password\n  secret: orders/prod/db\n  api_key: ${API_KEY}\n  retries: 3\n',
    ],
  ),
  'comments about secrets': `# password: in the vault, ask #data-platform\n# api_key: see 1Password\n# token rotation: every 30 days; the password is never stored here\n# format: postgres://user:password@host/db\n${sound}`,
  'identifiers that look random': changed(
    [
      '  retries: 0\n',
      '  sheet_id: 1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms\n  cluster_id: 0923-164208-meows279\n  retries: 0\n',
    ],
    [
      '  retries: 1\n',
      '  sheet_id: 1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms\n  cluster_id: 0923-164208-meows280\n  retries: 1\n',
    ],
    [
      '  retries: 3\n',
      '  sheet_id: 1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms\n  cluster_id: 0923-164208-meows281\n  retries: 3\n',
    ],
  ),
  'an encrypted value': changed(
    ['  retries: 0\n', '  password: ENC[AES256_GCM,data:abc=,iv:def=,tag:ghi=,type:str]\n  retries: 0\n'],
    ['  retries: 1\n', '  password: ENC[AES256_GCM,data:abd=,iv:def=,tag:ghi=,type:str]\n  retries: 1\n'],
    ['  retries: 3\n', '  password: ENC[AES256_GCM,data:abe=,iv:def=,tag:ghi=,type:str]\n  retries: 3\n'],
  ),
  'one folder each in one project': changed(
    ['s3://acme-raw-dev', 'gs://acme/raw/dev'],
    ['s3://acme-raw-stage', 'gs://acme/raw/stage'],
    ['s3://acme-raw-prod', 'gs://acme/raw/prod'],
  ),
  'a Snowflake stage in prod': changed(['bucket: s3://acme-raw-prod', 'bucket: "@orders_stage_prod"']),
  'numbers behind the lane': changed(
    ['warehouse_dev', 'warehouse_dev01'],
    ['warehouse_prod', 'prod2-warehouse'],
  ),
  'production mode in staging': changed(
    ['  retries: 0\n', '  mode: development\n  retries: 0\n'],
    ['  retries: 1\n', '  mode: production\n  retries: 1\n'],
    ['  retries: 3\n', '  mode: production\n  retries: 3\n'],
  ),
  'a description that names prod': changed(
    ['  retries: 0\n', '  description: like prod, with masked data\n  retries: 0\n'],
    ['  retries: 1\n', '  description: like prod, with masked data\n  retries: 1\n'],
    ['  retries: 3\n', '  description: real data\n  retries: 3\n'],
  ),
  'a pull policy and a run id': changed(
    ['  retries: 0\n', '  image_pull_policy: Always\n  api_version: v1\n  retries: 0\n'],
    ['  retries: 1\n', '  image_pull_policy: IfNotPresent\n  api_version: v2\n  retries: 1\n'],
    ['  retries: 3\n', '  image_pull_policy: IfNotPresent\n  api_version: v2\n  retries: 3\n'],
  ),
  'commands that differ in arguments': changed(
    ['  retries: 0\n', '  command: python etl.py --env dev\n  retries: 0\n'],
    ['  retries: 1\n', '  command: python etl.py --env stage\n  retries: 1\n'],
    ['  retries: 3\n', '  command: python etl.py --env prod\n  retries: 3\n'],
  ),
  'configuration files of its own': changed(
    ['  retries: 0\n', '  vars_file: config/dev.yaml\n  retries: 0\n'],
    ['  retries: 1\n', '  vars_file: config/stage.yaml\n  retries: 1\n'],
    ['  retries: 3\n', '  vars_file: config/prod.yaml\n  retries: 3\n'],
  ),
  '__proto__ and constructor are keys': changed(
    ['  retries: 0\n', '  __proto__: a\n  constructor: b\n  retries: 0\n'],
    ['  retries: 1\n', '  __proto__: a\n  constructor: b\n  retries: 1\n'],
    ['  retries: 3\n', '  __proto__: a\n  constructor: b\n  retries: 3\n'],
  ),
  'tabs and non-breaking spaces inside values': changed(
    ['  retries: 0\n', '  note: "a\tb\u00a0c"\n  retries: 0\n'],
    ['  retries: 1\n', '  note: "a\tb"\n  retries: 1\n'],
    ['  retries: 3\n', '  note: "b"\n  retries: 3\n'],
  ),
  'JSON with tabs, BOM and CRLF': `\uFEFF${JSON.stringify({ dev: json('dev', 0), staging: json('staging', 1), production: json('production', 4) }, null, '\t').replace(/\n/g, '\r\n')}`,
  'directives and comments before the document': `%YAML 1.2\n# all three\n---\n${sound}`,
};

function block(lane: string, retries: number): string {
  return `  ${lane}:\n${body(lane, retries).replace(/^/gm, '  ').trimEnd()}\n`;
}

function body(lane: string, retries: number): string {
  const suffix = /prod/i.test(lane) ? '""' : `_${lane}`;
  return `  src_conn: a_${lane}\n  dst_conn: b_${lane}\n  bucket: l-${lane}\n  table_suffix: ${suffix}\n  retries: ${retries}\n`;
}

function json(lane: string, retries: number): object {
  return {
    src_conn: `a_${lane}`,
    dst_conn: `b_${lane}`,
    bucket: `l-${lane}`,
    table_suffix: `_${lane}`,
    retries,
  };
}

test.each(Object.entries(answers))('%s', (_, text) => {
  const report = grade('environment-config', text);
  const open = report.checks.filter((check) => check.level === 'required' && check.status !== 'pass');
  expect(
    open.map(({ id, findings, skippedBecause }) => [
      id,
      skippedBecause ?? findings.map((finding) => finding.message),
    ]),
  ).toEqual([]);
  expect(report.verdict).toBe('pass');
});
