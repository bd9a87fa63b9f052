/** Finds the browser that tests run in, or installs one. Plain Node, no dependencies. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { findProgram } from './find-program.mjs';
import { root } from './install.mjs';

const systemNames = ['chromium', 'google-chrome', 'google-chrome-stable', 'chrome', 'chromium-browser'];
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const windowsFolders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const asRoot = process.getuid?.() === 0;

/** Arguments for every test browser: no background traffic, and no sandbox where root forbids one. */
const browserArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(asRoot ? ['--no-sandbox'] : []),
];

/**
 * The path of a Chromium, in this order: `CHROME_PATH`, the system's, Playwright's own.
 * @returns {string | null} null where none is installed; throws where CHROME_PATH names no file
 */
export function findBrowser() {
  return candidates()[0] ?? null;
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
 * As `findBrowser`, but one that starts: a stub without its package, or a browser without its libraries, is passed
 * over. Where none starts, one is installed.
 * @returns {string} the path; throws a sentence with the command to run where none can be had
 */
export function findOrInstallBrowser() {
  const found = candidates().find(starts);
  if (found) return found;
  if (process.env.CHROME_PATH)
    throw new Error(
      `CHROME_PATH names ${process.env.CHROME_PATH}, and it does not start. Correct it or unset it.`,
    );
  console.log('No Chromium found that starts: installing one for the tests.');
  for (const [command, args] of installCommands()) {
    console.log(`  ${command} ${args.join(' ')}`);
    spawnSync(command, args, { stdio: 'inherit', cwd: root, shell: process.platform === 'win32' });
    const installed = candidates().find(starts);
    if (installed) return installed;
  }
  throw new Error(
    `The tests need a Chromium and none could be installed.\n${advice()}\n` +
      'Or name one: CHROME_PATH=/path/to/chromium npm test',
  );
}

/** @param {string} path @returns {string} what the browser says of itself, for the log */
export function browserVersion(path) {
  return execFileSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8' }).trim();
}

/** @returns {string[]} what is there, the best first */
function candidates() {
  const named = process.env.CHROME_PATH;
  if (!named) return [...systemBrowsers(), ...playwrightBrowser()];
  if (existsSync(named)) return [named];
  throw new Error(`CHROME_PATH names ${named}, and no file is there. Correct it or unset it.`);
}

function systemBrowsers() {
  if (process.platform === 'darwin') return [macChrome].filter(existsSync);
  if (process.platform === 'win32')
    return windowsFolders
      .map((folder) => join(process.env[folder] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'))
      .filter(existsSync);
  return systemNames.flatMap((name) => findProgram(name) ?? []);
}

function playwrightBrowser() {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright-core');
    return [chromium.executablePath()].filter(existsSync);
  } catch {
    return [];
  }
}

/** @param {string} path */
function starts(path) {
  // Chrome on Windows opens a window instead of telling its version.
  if (process.platform === 'win32') return true;
  const { status } = spawnSync(path, ['--version', '--no-sandbox'], { stdio: 'ignore', timeout: 30_000 });
  return status === 0;
}

/** What is tried, in this order. Only root may install what lies outside this folder; nobody is asked for a password. */
function installCommands() {
  const debian = findProgram('apt-get') !== null && asRoot;
  /** @type {[string, string[]][]} */
  const playwright = [['npx', ['playwright', 'install', ...(debian ? ['--with-deps'] : []), 'chromium']]];
  /** @type {[string, string[]][]} */
  const apt = [
    ['apt-get', ['update']],
    ['apt-get', ['install', '-y', 'chromium']],
  ];
  return debian ? [...playwright, ...apt] : playwright;
}

/** The command that a person can run themselves. */
function advice() {
  if (process.platform !== 'linux') return 'Install Google Chrome: https://www.google.com/chrome/';
  if (findProgram('apt-get')) return 'Install one: sudo apt-get install -y chromium';
  return 'Install Chromium with your system’s package manager.';
}
