import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sound } from '../rules/environment-config/examples';
import { run } from './run';

const secret = 'Tr0ub4dor-and-3';
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'three-lanes-'));
  mkdirSync(join(folder, 'more'));
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'a.yaml'), sound);
  writeFileSync(
    join(folder, 'b & c.yml'),
    sound.replace('orders_pg_dev', `postgresql://etl:${secret}@db/x`).replace('retries: 3', 'retries: 0'),
  );
  writeFileSync(join(folder, 'more', 'd.json'), '{"dev": 1,}');
  writeFileSync(join(folder, 'notes.md'), '# not a config');
  writeFileSync(join(folder, 'node_modules', 'x.yaml'), 'x: 1');
});
afterAll(() => rmSync(folder, { recursive: true }));

async function command(...words: string[]) {
  let out = '';
  let complaints = '';
  const code = await run(words, {
    write: (text) => {
      out += text;
      return Promise.resolve();
    },
    complain: (text) => {
      complaints += text;
    },
  });
  return { code, out, complaints };
}

const inFolder = (...more: string[]) => command('environment-config', folder, ...more);

describe('exit codes', () => {
  test('0 where all pass', async () => {
    expect(await command('environment-config', join(folder, 'a.yaml'))).toMatchObject({
      code: 0,
      complaints: '',
    });
  });

  test('1 where something is to revise', async () => {
    expect((await inFolder()).code).toBe(1);
  });

  test.each([
    [['environment-config'], 'Name at least one file'],
    [[], 'Name an exercise'],
    [['no-such', 'x'], 'There is no exercise "no-such"'],
    [['environment-config', 'no-such-file'], 'There is no file or folder "no-such-file"'],
    [['environment-config', '.', '--format', 'xml'], 'There is no format "xml"'],
    [['environment-config', '.', '--only', 'no-such'], 'There is no check "no-such"'],
    [['environment-config', '.', '--only', ','], '--only needs at least one check'],
    [['environment-config', '.', '--colour'], '--colour'],
    [['environment-config', '-', '-'], 'Standard input (-) can be read once'],
  ])('2 for %j', async (words, sentence) => {
    const { code, complaints } = await command(...words);
    expect(code).toBe(2);
    expect(complaints).toContain(sentence);
    expect(complaints).toContain('Usage: three-lanes');
  });

  test('help is no mistake', async () => {
    expect(await command('--help')).toMatchObject({ code: 0, complaints: '' });
  });
});

test('folders are walked in order, and only for files that may be configs', async () => {
  const { out } = await inFolder('--format', 'jsonl');
  const files = out
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { file: string }).file.slice(folder.length + 1));
  expect(files).toEqual(['a.yaml', 'b & c.yml', join('more', 'd.json')]);
});

test.each(['text', 'jsonl', 'sarif', 'junit'])('%s never shows a secret', async (format) => {
  const { out } = await inFolder('--format', format);
  expect(out).toContain('no-secrets');
  expect(out).not.toContain(secret);
  expect(out).not.toContain('Tr0ub4dor');
});

test('text points at the source with a caret', async () => {
  const { out } = await command('environment-config', join(folder, 'b & c.yml'), '--only', 'prod-stricter');
  expect(out).toContain('b & c.yml:18:12\n');
  expect(out).toContain(' 18 |   retries: 0\n    |            ^\n');
  expect(out).toContain('= fix: Raise to 1');
});

test('a line with a secret is shown with the secret masked', async () => {
  const { out } = await command('environment-config', join(folder, 'b & c.yml'));
  expect(out).toContain(`src_conn: postgresql://etl:${'•'.repeat(secret.length)}@db/x`);
});

test('--only grades those checks alone', async () => {
  const { code, out } = await command(
    'environment-config',
    join(folder, 'b & c.yml'),
    '--only',
    'readable,one-artifact',
    '--format',
    'jsonl',
  );
  expect(code).toBe(0);
  expect((JSON.parse(out) as { checks: { id: string }[] }).checks.map(({ id }) => id)).toEqual([
    'readable',
    'one-artifact',
  ]);
});

test('SARIF is one JSON document with rules, places and fixes', async () => {
  const { out } = await inFolder('--format', 'sarif');
  const { runs } = JSON.parse(out) as {
    runs: {
      tool: { driver: { rules: { id: string }[] } };
      results: {
        ruleId: string;
        locations: {
          physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } };
        }[];
        fixes?: object[];
      }[];
      invocations: { executionSuccessful: boolean }[];
    }[];
  };
  const [only] = runs;
  expect(only?.tool.driver.rules.map(({ id }) => id)).toContain('prod-stricter');
  const result = only?.results.find(({ ruleId }) => ruleId === 'prod-stricter');
  expect(result?.locations[0]?.physicalLocation.region.startLine).toBe(18);
  expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toMatch(/b%20%26%20c\.yml$/);
  expect(result?.fixes).toHaveLength(1);
  expect(only?.invocations[0]?.executionSuccessful).toBe(true);
});

test('JUnit is well formed, and advice fails nothing', async () => {
  const { out } = await inFolder('--format', 'junit');
  expect(out.match(/<testsuite /g)).toHaveLength(3);
  expect(out).toContain('b &amp; c.yml');
  expect(out).not.toMatch(/<failure[^>]*>[^<]*no SLA/);
  const opened = [...out.matchAll(/<(\w+)(?:\s[^<>]*)?(?<!\/)>/g)].map(([, tag]) => tag);
  const closed = [...out.matchAll(/<\/(\w+)>/g)].map(([, tag]) => tag);
  expect(opened.sort()).toEqual(closed.sort());
});

test('a folder without a config says so', async () => {
  expect(await command('environment-config', join(folder, 'node_modules'))).toMatchObject({ code: 1 });
  mkdirSync(join(folder, 'empty'), { recursive: true });
  expect(await command('environment-config', join(folder, 'empty'))).toMatchObject({
    code: 0,
    out: 'No files to grade.\n',
  });
});
