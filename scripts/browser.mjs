/** Finds the browser that tests run in, or installs one. Plain Node, no dependencies. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const systemNames = ['chromium', 'google-chrome', 'google-chrome-stable', 'chrome', 'chromium-browser'];
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/** Arguments for every test browser: no background traffic, and no sandbox where root forbids one. */
const browserArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * The path of a Chromium, in this order: `CHROME_PATH`, the system's, Playwright's own.
 * @returns {string | null} null where none is installed
 */
export function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, and no file is there. Correct it or unset it.`);
  }
  return systemBrowser() ?? playwrightBrowser();
}

/**
 * How Playwright starts the browser: the one found, or its own default where none is.
 * @returns {{ executablePath?: string, args: string[] }}
 */
export function launchOptions() {
  const path = findBrowser();
  return { ...(path ? { executablePath: path } : {}), args: browserArguments };
}

/**
 * As `findBrowser`, and installs one where none is found.
 * @returns {string} the path; throws a sentence with the command to run where none can be had
 */
export function findOrInstallBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium found: installing one for the tests.');
  for (const [command, args] of installCommands()) {
    const { status } = spawnSync(command, args, { stdio: 'inherit' });
    const installed = status === 0 && findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'The tests need a Chromium and none could be installed.\n' +
      'Install one (Debian, Ubuntu: "sudo apt-get install -y chromium"; macOS, Windows: Google Chrome)\n' +
      'or name one: "CHROME_PATH=/path/to/chromium npm test".',
  );
}

/** @returns {[string, string[]][]} */
function installCommands() {
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const debian = process.platform === 'linux' && existsSync('/usr/bin/apt-get');
  return [
    [npx, ['playwright', 'install', ...(debian ? ['--with-deps'] : []), 'chromium']],
    ...(debian
      ? /** @type {[string, string[]][]} */ ([
          ['apt-get', ['update']],
          ['apt-get', ['install', '-y', 'chromium']],
        ])
      : []),
  ];
}

function systemBrowser() {
  if (process.platform === 'darwin') return existsSync(macChrome) ? macChrome : null;
  if (process.platform === 'win32') return null;
  for (const name of systemNames) {
    const { status, stdout } = spawnSync('which', [name], { encoding: 'utf8' });
    if (status === 0) return stdout.trim();
  }
  return null;
}

function playwrightBrowser() {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright-core');
    const path = chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/** @param {string} path @returns {string} what the browser says of itself, for the log */
export function browserVersion(path) {
  return execFileSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8' }).trim();
}
