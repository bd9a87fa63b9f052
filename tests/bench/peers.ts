import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Where the packages stand that only benches need. */
export const peers = join(here, 'node_modules');

/** Installs what the benches compare with, where `name` isn't there yet. It stays out of the project's own dependencies. */
export function installPeers(name: string): void {
  if (existsSync(join(peers, name))) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['install', '--silent', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The peers of the bench could not be installed.');
}

interface SpectralModule {
  Spectral: new () => { setRuleset(ruleset: object): void; run(document: unknown): Promise<unknown[]> };
  Document: new (text: string, parser: unknown) => unknown;
}

/** Spectral with nine rules that ask what ours ask, as near as its functions come. Out: lints a text. */
export function spectral(): (text: string) => Promise<unknown[]> {
  installPeers('@stoplight');
  const require = createRequire(join(here, 'package.json'));
  const { Spectral, Document } = require('@stoplight/spectral-core') as SpectralModule;
  const { Yaml } = require('@stoplight/spectral-parsers') as { Yaml: unknown };
  const { truthy, pattern, schema, defined } = require('@stoplight/spectral-functions') as Record<
    string,
    unknown
  >;
  const linter = new Spectral();
  const environments = '$.environments.*';
  const rule = (given: string, then: object) => ({ given, then, severity: 'error', message: '{{error}}' });
  linter.setRuleset({
    rules: {
      readable: rule('$', { function: schema, functionOptions: { schema: { type: 'object' } } }),
      'three-environments': rule('$.environments', {
        function: schema,
        functionOptions: { schema: { required: ['dev', 'stage', 'prod'] } },
      }),
      'required-keys': rule(environments, {
        function: schema,
        functionOptions: {
          schema: { required: ['src_conn', 'dst_conn', 'bucket', 'table_suffix', 'retries'] },
        },
      }),
      'valid-values': rule(environments, {
        function: schema,
        functionOptions: {
          schema: {
            properties: {
              src_conn: { type: 'string', minLength: 1 },
              dst_conn: { type: 'string', minLength: 1 },
              bucket: { type: 'string', minLength: 1 },
              table_suffix: { type: 'string' },
              retries: { type: 'integer', minimum: 0 },
            },
          },
        },
      }),
      'same-shape': rule(environments, {
        function: schema,
        functionOptions: { schema: { maxProperties: 12 } },
      }),
      'one-artifact': rule(`${environments}[?(@property.match(/image|tag|branch/))]`, {
        function: pattern,
        functionOptions: { notMatch: 'latest' },
      }),
      'isolated-resources': rule('$.environments.dev.*', {
        function: pattern,
        functionOptions: { notMatch: 'prod' },
      }),
      'no-secrets': rule('$..*', { function: pattern, functionOptions: { notMatch: '://[^:]+:[^@]+@' } }),
      'prod-sla': rule('$.environments.prod', { field: 'sla_minutes', function: defined ?? truthy }),
    },
  });
  return (text) => linter.run(new Document(text, Yaml));
}

/** secretlint's recommended preset. Out: lints a text. */
export async function secretlint(): Promise<(text: string) => Promise<unknown>> {
  const require = createRequire(join(here, 'package.json'));
  const load = (name: string) => import(require.resolve(name));
  const { lintSource } = (await load('@secretlint/core')) as {
    lintSource: (options: object) => Promise<unknown>;
  };
  const preset = (await load('@secretlint/secretlint-rule-preset-recommend')) as { creator: unknown };
  const config = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: preset.creator }] };
  return (content) =>
    lintSource({
      source: { filePath: '/config.yaml', content, contentType: 'text', ext: '.yaml' },
      options: { config },
    });
}
