import { describe, expect, test } from 'vitest';
import { invented } from '../../scripts/secret-rules/invented';
import { formats, type Graded } from '../../graders/cli/formats';
import { grade } from '../../graders/grade';
import { secretSpans } from '../../graders/secrets/spans';
import { sound } from '../../graders/rules/environment-config/examples';

/** Secrets of the common kinds, each planted in every syntax that could hold it. All are found; none is ever shown. */

interface Kind {
  name: string;
  secret: string;
  /** What stands in the text: the secret, or a URI that holds it. */
  value: string;
  /** Whether only its key gives it away. */
  byKey?: true;
}

const shaped = (name: string, template: string): Kind => {
  const secret = invented(template);
  return { name, secret, value: secret };
};
const inside = (name: string, before: string, behind: string): Kind => {
  const secret = invented('pw{{digits:2}}{{word:12}}');
  return { name, secret, value: `${before}${secret}${behind}` };
};

const kinds: Kind[] = [
  shaped('AWS', 'AKIA{{base32:16}}'),
  shaped('Google Cloud', 'AIza{{url:35}}'),
  shaped('Azure client secret', '{{word:3}}7Q~{{word:34}}'),
  shaped('GitHub', 'ghp_{{word:36}}'),
  shaped('GitLab', 'glpat-{{word:20}}'),
  shaped('Bitbucket', 'ATBB{{word:32}}'),
  shaped('Slack', 'xoxb-{{digits:11}}-{{digits:11}}-{{word:24}}'),
  shaped('Telegram', '1{{digits:9}}:AA{{word:33}}'),
  shaped('Stripe', 'sk_live_{{word:24}}'),
  shaped('Square', 'sq0atp-{{word:22}}'),
  shaped('Databricks', 'dapi{{hex:32}}'),
  shaped('JSON web token', 'eyJ{{word:20}}.eyJ{{word:40}}.{{word:43}}'),
  inside('PostgreSQL', 'postgresql://etl:', '@db-dev:5432/orders'),
  inside('MySQL', 'mysql://etl:', '@db-dev/orders'),
  inside('MongoDB', 'mongodb+srv://etl:', '@cluster-dev.example.net/orders'),
  inside('Redis', 'redis://:', '@cache-dev:6379/0'),
  inside('JDBC', 'jdbc:postgresql://db-dev/orders?user=etl&password=', ''),
  { ...inside('password', '', ''), byKey: true },
];

/** Ways to write a value down, each as lines of the dev environment. `null` where a kind can't stand there. */
const syntaxes: Record<string, (kind: Kind, key: string) => string | null> = {
  plain: ({ value }, key) => `${key}: ${value}`,
  'double quotes': ({ value }, key) => `${key}: "${value}"`,
  'single quotes': ({ value }, key) => `${key}: '${value}'`,
  'flow style': ({ value }, key) => `group: {${key}: "${value}"}`,
  'a literal block': ({ value }, key) => `${key}: |\n    ${value}`,
  'a folded block': ({ value }, key) => `${key}: >-\n    ${value}`,
  'the default of a variable': ({ value }, key) => `${key}: "\${DB_PASSWORD:-${value}}"`,
  'the default of env_var': ({ value }, key) => `${key}: "{{ env_var('DB_PASSWORD', '${value}') }}"`,
  'a query string': ({ value, secret }, key) =>
    value === secret ? `${key}: "https://api.example.com/v1?api_key=${value}&v=2"` : null,
  'a comment': ({ value }, key) => `pool: small # ${key}: ${value}`,
  'a list item': ({ value }, key) => `${key}:\n    - "${value}"`,
  'an anchor and its alias': ({ value }, key) => `${key}: &s "${value}"\n  other_${key}: *s`,
  'a name and a value': ({ value }, key) => `env:\n    - name: ${key}\n      value: "${value}"`,
  'a key that says nothing': ({ value, byKey }) => (byKey ? null : `description: "${value}"`),
  'inside a sentence': ({ value, byKey }) => (byKey ? null : `description: "use ${value} for now"`),
};

const textWith = (lines: string): string => sound.replace('  retries: 0\n', `  ${lines}\n  retries: 0\n`);

function expectFoundAndMasked(text: string, secret: string): void {
  const report = grade('environment-config', text);
  const check = report.checks.find(({ id }) => id === 'no-secrets');
  const at = text.indexOf(secret);
  const covering = check?.findings.filter(
    ({ range }) => range.start.offset <= at && at + secret.length <= range.end.offset,
  );
  expect(covering?.length, text).toBeGreaterThan(0);
  expect(JSON.stringify(report)).not.toContain(secret);
  const graded: Graded = { file: 'config.yaml', text, report, secrets: secretSpans(text) };
  for (const [name, format] of Object.entries(formats))
    expect(format().one(graded), name).not.toContain(secret);
}

describe.each(kinds)('$name', (kind) => {
  const key = 'db_password';
  for (const [syntax, write] of Object.entries(syntaxes)) {
    const lines = write(kind, key);
    if (lines !== null) test(syntax, () => expectFoundAndMasked(textWith(lines), kind.secret));
  }

  test('base64', () => {
    const coded = Buffer.from(`etl:${kind.secret}`).toString('base64');
    expectFoundAndMasked(textWith(`auth: "${coded}"`), coded);
  });

  test('JSON', () => {
    const lanes = ['dev', 'stage', 'prod'].map((lane, index) => [
      lane,
      { retries: index, [key]: lane === 'dev' ? kind.value : '${X}' },
    ]);
    expectFoundAndMasked(JSON.stringify(Object.fromEntries(lanes), null, 2), kind.secret);
  });
});

test('a private key, in a block and in one line', () => {
  const body = invented('{{base64:64}}');
  const lines = ['-----BEGIN RSA PRIVATE KEY-----', body, '-----END RSA PRIVATE KEY-----'];
  expectFoundAndMasked(textWith(`keyfile: |\n    ${lines.join('\n    ')}`), body);
  expectFoundAndMasked(textWith(`keyfile: "${lines.join('\\n')}"`), body);
});

describe('references, and what is random but no secret, pass', () => {
  const innocent: Record<string, string> = {
    'a connection id': 'src_conn_id: orders_pg_dev',
    'a variable': 'db_password: ${DB_PASSWORD}',
    'a variable with an empty default': 'db_password: "${DB_PASSWORD:-}"',
    'a template': 'db_password: "{{ env_var(\'DB_PASSWORD\') }}"',
    'a secret of the CI': 'db_password: "${{ secrets.DB_PASSWORD }}"',
    'a path in the vault': 'db_password: vault:secret/data/dev/orders#password',
    'an ARN': 'db_password: arn:aws:secretsmanager:eu-west-1:123456789012:secret:dev/orders-AbC123',
    'a resource name': 'db_password: projects/acme-dev/secrets/orders/versions/latest',
    'a placeholder': 'db_password: <password>',
    'a mask': 'db_password: "••••••"',
    'a tag': 'db_password: !env DB_PASSWORD',
    'a SHA-256': `checksum: ${invented('{{hex:64}}')}`,
    'a Git SHA': `commit: ${invented('{{hex:40}}')}`,
    'an MD5': `etag: ${invented('{{hex:32}}')}`,
    'a UUID': `run_id: ${invented('{{hex:8}}-{{hex:4}}-4{{hex:3}}-a{{hex:3}}-{{hex:12}}')}`,
    'the digest of an image': `note: acme.io/orders@sha256:${invented('{{hex:64}}')}`,
    'a masked URI': 'dsn: postgresql://etl:***@db-dev/orders',
    'a URI with a variable': 'dsn: postgresql://etl:${PASSWORD}@db-dev/orders',
  };
  test.each(Object.entries(innocent))('%s', (_, line) => {
    const check = grade('environment-config', textWith(line)).checks.find(({ id }) => id === 'no-secrets');
    expect(check?.findings.map(({ message }) => message)).toEqual([]);
  });
});
