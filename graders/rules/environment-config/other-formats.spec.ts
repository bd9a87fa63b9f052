import { expect, test } from 'vitest';
import { grade } from '../../grade';

/** What people paste that is no config of this exercise: one sentence that says what it is, and nothing else. */
const pasted: Record<string, [text: string, check: string, words: string]> = {
  TOML: ['[dev]\nsrc_conn = "orders_dev"\nretries = 0\n', 'readable', 'looks like TOML or an INI file'],
  'a .env file': ['DEV_SRC_CONN=orders_dev\nDEV_RETRIES=0\n', 'readable', 'looks like a .env file'],
  properties: ['dev.src_conn=orders_dev\ndev.retries=0\n', 'readable', 'looks like a properties file'],
  'Terraform variables': [
    'environments = {\n  dev = {\n    retries = 0\n  }\n}\n',
    'readable',
    'looks like Terraform or code',
  ],
  'a dict of Python': [
    'CONFIG = {\n  "dev": {"retries": 0},\n}\n',
    'readable',
    'looks like Terraform or code',
  ],
  'documents without names': [
    'kind: ConfigMap\nmetadata: {namespace: dev}\n---\nkind: ConfigMap\nmetadata: {namespace: prod}\n',
    'readable',
    'Begin each with env: dev',
  ],
  'keys outside, environments inside': [
    'src_conn: {dev: a, stage: b, prod: c}\nretries: {dev: 0, stage: 1, prod: 3}\n',
    'three-environments',
    'Turn it round',
  ],
  'the environment in front of each key': [
    'dev_bucket: a\nstage_bucket: b\nprod_bucket: c\n',
    'three-environments',
    'carries its environment in its name',
  ],
  'services of Compose': [
    'services:\n  etl-dev: {environment: {RETRIES: 0}}\n  etl-prod: {environment: {RETRIES: 3}}\n',
    'three-environments',
    'has dev in its name',
  ],
};

test.each(Object.entries(pasted))('%s', (_, [text, check, words]) => {
  const told = grade('environment-config', text).checks.flatMap(({ id, level, findings }) =>
    level === 'required' ? findings.map(({ message }) => ({ id, message })) : [],
  );
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({ id: check });
  expect(told[0]?.message).toContain(words);
});

test('names that count for no lane are named', () => {
  const { checks } = grade(
    'environment-config',
    'dev: {bucket: a, retries: 0}\nqa: {bucket: b, retries: 1}\nlive: {bucket: c, retries: 3}\n',
  );
  const told = checks.find(({ id }) => id === 'three-environments')?.findings.map(({ message }) => message);
  expect(told?.[0]).toContain('qa and live are no names that count for it. Write one called stage');
});
