/** Installs the project's dependencies when they are missing or older than the lock file. Plain Node. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Stops with a sentence where this Node can't run the project (see `engines` in package.json). */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;
  if (fits) return;
  stop(
    `Three Lanes needs Node 20.19 or later, 22.13 or later, or 24 and up; this is ${process.versions.node}. Install one from https://nodejs.org.`,
  );
}

/** Runs `npm ci` where node_modules is missing or was installed from another lock file. */
export function installMissing() {
  requireNode();
  if (isInstalled()) return;
  console.log('Installing dependencies (once, about half a minute) ...');
  run(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund']);
}

/**
 * Runs a command in the project's root with its output shown; stops with its exit code if it isn't 0.
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 */
export function run(command, args, env = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (error) stop(`"${command}" could not be run: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/** @param {string} message @returns {never} */
export function stop(message) {
  console.error(message);
  process.exit(1);
}

/** npm writes what it installed into node_modules/.package-lock.json: the same packages, or install again. */
function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = packages(installed);
  const want = packages(join(root, 'package-lock.json'));
  return Object.entries(want).every(
    ([path, { version, optional }]) => path === '' || optional || have[path]?.version === version,
  );
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }>} */
function packages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}
