import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Brand, Driven } from './driven';
import { miniBrowser, program } from './installed';

const driver = program('WebKitWebDriver');
const binary = miniBrowser();
const screen = program('Xvfb');

/** What the W3C's WebDriver calls an element in its messages. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
const port = 4396;
const display = ':96';

/** WebKit as GTK builds it, driven over the W3C's WebDriver. It wants a screen: Xvfb is one that nobody sees. */
export const webkit: Brand = {
  name: 'WebKit',
  missing:
    driver && binary && screen
      ? null
      : 'Install WebKit’s driver and a screen, on Debian "apt-get install webkit2gtk-driver xvfb".',
  start,
};

async function start(): Promise<Driven> {
  const home = mkdtempSync(join(tmpdir(), 'three-lanes-webkit-'));
  const running = [
    spawn(screen ?? '', [display, '-screen', '0', '1280x900x24'], { stdio: 'ignore' }),
    spawn(driver ?? '', [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        HOME: home,
        XDG_RUNTIME_DIR: home,
        // In a container the inner sandbox can't be made; only our own pages are opened.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
      },
    }),
  ];
  await answering();
  const { sessionId } = await ask<{ sessionId: string }>('POST', '/session', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      },
    },
  });
  return driven(`/session/${sessionId}`, () => stop(running, home));
}

function driven(session: string, stopAll: () => void): Driven {
  const find = async (using: string, value: string) => {
    const found = await ask<Record<string, string>>('POST', `${session}/element`, { using, value });
    return `${session}/element/${Object.values(found)[0]}`;
  };
  const run = <T>(body: string, ...given: unknown[]) =>
    ask<T>('POST', `${session}/execute/sync`, { script: body, args: given });
  return {
    async open(url) {
      await ask('POST', `${session}/url`, { url });
    },
    run,
    async click(xpath) {
      const found = await find('xpath', xpath);
      // The driver scrolls to the nearest edge, where the bar at the top may cover what is to be clicked.
      await run(`arguments[0].scrollIntoView({ block: 'center' })`, {
        [elementKey]: found.split('/').at(-1),
      });
      await ask('POST', `${found}/click`, {});
    },
    async type(text) {
      await ask('POST', `${await find('css selector', ':focus')}/value`, { text });
    },
    async close() {
      await ask('DELETE', session);
      stopAll();
    },
  };
}

/** One call of WebDriver. Throws with what the driver said where it refuses. */
async function ask<T>(method: string, path: string, body?: unknown): Promise<T> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await answer.json()) as { value: T & { error?: string; message?: string } };
  if (!answer.ok)
    throw new Error(`WebKit’s driver refused ${method} ${path}: ${value.error} ${value.message}`);
  return value;
}

async function answering() {
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(`http://127.0.0.1:${port}/status`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('WebKit’s driver did not answer within ten seconds.');
}

function stop(running: ChildProcess[], home: string) {
  for (const child of running.reverse()) child.kill();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}
