import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { handler } from '../../scripts/serve.mjs';
import { expect, test as watched } from './watched';

/** Answers a path itself, in place of the app's file, and says so; false leaves it to the app. */
type Fault = (path: string, response: ServerResponse) => boolean;

/** A host of the built app that a test may change, stop, start again, and make answer wrongly. */
export class Host {
  readonly folder = mkdtempSync(join(tmpdir(), 'three-lanes-host-'));
  fault: Fault | null = null;
  #server: Server | null = null;

  constructor(
    readonly port: number,
    readonly base = '/',
  ) {
    cpSync('build', this.folder, { recursive: true });
  }

  get url() {
    return `http://localhost:${this.port}${this.base}`;
  }

  async start() {
    const answer = handler(this.folder, this.base);
    const server = createServer((request, response) => {
      if (!this.fault?.(request.url ?? '/', response)) answer(request, response);
    });
    this.#server = server;
    await new Promise<void>((done, fail) => server.once('error', fail).listen(this.port, 'localhost', done));
  }

  /** As when somebody pulls the plug: answers that are on their way break off. */
  async stop() {
    const server = this.#server;
    this.#server = null;
    if (!server) return;
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  }

  async end() {
    await this.stop();
    rmSync(this.folder, { recursive: true });
  }
}

/** Tests with a host of their own, below `base`. */
export const test = watched.extend<{ base: string; host: Host }>({
  serviceWorkers: 'allow',
  base: ['/', { option: true }],
  host: async ({ base }, use, { parallelIndex }) => {
    const host = new Host((Number(process.env.E2E_PORT) || 4190) + 1 + parallelIndex, base);
    await host.start();
    await use(host);
    await host.end();
  },
});

/** A visit that ends when all of the course is on this device. The page isn't watched: faults make noise. */
export async function visit(context: BrowserContext, host: Host, path = ''): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${host.url}${path}`);
  await isKept(page, 'heavy');
  return page;
}

/** Waits until the worker says that it has stored its small set, or everything. */
export async function isKept(page: Page, what: 'small' | 'heavy') {
  const keeps = () =>
    page.evaluate(async (what) => {
      const { active, scope } = await navigator.serviceWorker.ready;
      const channel = new BroadcastChannel(`three-lanes ${new URL(scope).pathname} state`);
      return new Promise<boolean>((done) => {
        channel.onmessage = ({ data }) => {
          channel.close();
          done(data.small && data[what]);
        };
        active?.postMessage('state?');
      });
    }, what);
  await expect.poll(keeps, { message: `the ${what} set is stored`, timeout: 40_000 }).toBe(true);
}

export { expect };
