import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { findServer } from '../../scripts/hosts.mjs';
import { expect, test } from '../pages/watched';

/** The servers of docs/deploy.md, with the very snippets that it shows. Each runs where it is installed. */
const servers = [
  {
    name: 'nginx',
    port: 4391,
    command: (config: string) => ['nginx', '-c', config, '-g', 'daemon off; error_log stderr;'],
    config: (folder: string) => `
      worker_processes 1; pid ${folder}/nginx.pid;
      events { worker_connections 64; }
      http {
        include /etc/nginx/mime.types; access_log off;
        client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p; fastcgi_temp_path ${folder}/f;
        uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
        ${snippet('nginx.conf', 4391)}
      }`,
  },
  {
    name: 'caddy',
    port: 4392,
    command: (config: string) => ['caddy', 'run', '--adapter', 'caddyfile', '--config', config],
    config: () => `{\n\tadmin off\n\tauto_https off\n}\n${snippet('Caddyfile', 4392)}`,
  },
];

/** A snippet as documented, pointed at the built app and at a port of this test. */
function snippet(file: string, port: number) {
  return readFileSync(join('docs/deploy', file), 'utf8')
    .replaceAll('/srv/three-lanes', resolve('build'))
    .replaceAll('8080', String(port));
}

for (const { name, port, command, config } of servers) {
  test.describe(`served by ${name}`, () => {
    test.skip(findServer(name) === null, `${name} is not installed here`);
    const folder = mkdtempSync(join(tmpdir(), `three-lanes-${name}-`));
    let server: ChildProcess;

    test.beforeAll(async () => {
      writeFileSync(join(folder, 'config'), config(folder));
      const [program = '', ...args] = command(join(folder, 'config'));
      server = spawn(findServer(program) ?? program, args, {
        stdio: 'ignore',
        env: { ...process.env, HOME: folder },
      });
      await expect
        .poll(() =>
          fetch(`http://localhost:${port}/`).then(
            (answer) => answer.status,
            () => 0,
          ),
        )
        .toBe(200);
    });

    test.afterAll(() => {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    });

    test('pages, parts and errors come with the right headers', async () => {
      const home = await fetch(`http://localhost:${port}/`);
      expect(home.headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
      expect(home.headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(home.headers.get('referrer-policy')).toBe('no-referrer');
      expect(home.headers.get('permissions-policy')).toContain('camera=()');
      expect(home.headers.get('x-content-type-options')).toBe('nosniff');
      expect(home.headers.get('cache-control')).toBe('no-cache');

      const script = /_app\/immutable\/[^"]+\.js/.exec(await home.text())?.[0];
      const part = await fetch(`http://localhost:${port}/${script}`);
      expect(part.headers.get('content-type')).toContain('javascript');
      expect(part.headers.get('cache-control')).toContain('immutable');

      const missing = await fetch(`http://localhost:${port}/nowhere/`);
      expect(missing.status).toBe(404);
      expect((await fetch(`http://localhost:${port}/_headers`)).status).toBe(404);
      const manifest = await fetch(`http://localhost:${port}/manifest.webmanifest`);
      expect(manifest.headers.get('content-type')).toContain('application/manifest+json');
    });

    test('the app runs, also from an address without its last slash', async ({ page }) => {
      await page.goto(`http://localhost:${port}/lesson`);
      expect(new URL(page.url()).pathname).toBe('/lesson/');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  });
}
