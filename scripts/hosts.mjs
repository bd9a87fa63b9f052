/** The servers of docs/deploy.md, which the end-to-end tests try where they are installed. Plain Node. */
import { spawnSync } from 'node:child_process';
import { findProgram } from './find-program.mjs';

/** Each with its package in Debian and Ubuntu. */
const servers = { nginx: 'nginx-light', caddy: 'caddy' };
/** apt-get may not hold up a run for longer than this, in milliseconds. */
const patience = 120_000;

/**
 * @param {string} name
 * @returns {string | null} where the server is; on Debian also where only root's PATH looks
 */
export function findServer(name) {
  return findProgram(name) ?? findProgram(name, '/usr/sbin');
}

/** @returns {string[]} a sentence for each server whose tests will be skipped, with the command that installs it */
export function missingServers() {
  return Object.entries(servers)
    .filter(([name]) => findServer(name) === null)
    .map(
      ([name, pack]) =>
        `Skipped: the tests with ${name}, which is not installed. Debian, Ubuntu: sudo apt-get install -y ${pack}`,
    );
}

/** In CI, as root on Debian or Ubuntu, installs what is missing. Where that fails, the tests are skipped as elsewhere. */
export function installServers() {
  const missing = Object.entries(servers).filter(([name]) => findServer(name) === null);
  const mayInstall = process.env.CI === 'true' && process.getuid?.() === 0 && findProgram('apt-get') !== null;
  if (missing.length === 0 || !mayInstall) return;
  const packages = missing.map(([, pack]) => pack);
  console.log(`Installing ${packages.join(' and ')} for the tests with real servers ...`);
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status, error } = spawnSync('apt-get', args, {
      stdio: 'ignore',
      timeout: patience,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status === 0) continue;
    console.log(`apt-get ${args[0]} did not succeed (${error ? error.message : `exit code ${status}`}).`);
    return;
  }
}
