/**
 * `npm test`: installs what is missing, finds a browser or installs one, and runs every check and test that a change may break
 * while somebody waits: at most six minutes on two cores. `npm run sweep`, the same for what takes longer: every page in every
 * look, every fault, edition and hand, hostile markup, real servers, other browsers. Plain Node.
 * Each step's time is printed; the first step that doesn't pass stops the run.
 */
import { spawn } from 'node:child_process';
import { installMissing, root, run, stop } from './install.mjs';
import { browserVersion, findOrInstallBrowser } from './browser.mjs';
import { installServers, missingServers } from './hosts.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** In order of cost: the cheap steps speak first. Steps of one row use a core each and run side by side. */
const suites = {
  test: [
    ['types', 'lint'],
    ['check:opinion', 'check:content'],
    ['check:rules', 'check:secrets'],
    ['build'],
    ['check:licences'],
    ['test:unit', 'test:browser'],
    ['test:e2e'],
  ],
  sweep: [['build'], ['test:sweeps'], ['test:browsers']],
};
const sweeping = process.argv[2] === 'sweep';
const rows = suites[sweeping ? 'sweep' : 'test'];

installMissing();
const browser = browserOrStop();
console.log(`Browser for the tests: ${browserVersion(browser)} (${browser})`);
if (sweeping) installServers();
const skipped = sweeping ? missingServers() : [];
for (const sentence of skipped) console.log(sentence);

const started = Date.now();
/** @type {string[]} */
const times = [];
for (const row of rows) {
  const begin = Date.now();
  console.log(`\n── npm run ${row.join(' and ')}`);
  if (row.length === 1) run(npm, ['run', '--silent', ...row], { CHROME_PATH: browser });
  else await sideBySide(row);
  times.push(`${row.join(' and ')} ${seconds(begin)}`);
}
console.log(`\nAll passed in ${seconds(started)}: ${times.join(', ')}.`);
for (const sentence of skipped) console.log(sentence);

function browserOrStop() {
  try {
    return findOrInstallBrowser();
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

/**
 * Runs npm scripts at once and prints what each said, one after the other. Stops where one doesn't pass.
 * @param {string[]} steps
 */
async function sideBySide(steps) {
  const ended = await Promise.all(steps.map(listenTo));
  for (const { said } of ended) process.stdout.write(said);
  const status = ended.find(({ status }) => status !== 0)?.status;
  if (status !== undefined) process.exit(status);
}

/**
 * @param {string} step
 * @returns {Promise<{ status: number, said: string }>}
 */
function listenTo(step) {
  return new Promise((done) => {
    const child = spawn(npm, ['run', '--silent', step], {
      cwd: root,
      shell: process.platform === 'win32',
      env: { ...process.env, CHROME_PATH: browser },
    });
    let said = '';
    child.stdout.on('data', (chunk) => (said += chunk));
    child.stderr.on('data', (chunk) => (said += chunk));
    child.on('error', (error) => done({ status: 1, said: `"${step}" could not be run: ${error.message}\n` }));
    child.on('close', (status) => done({ status: status ?? 1, said }));
  });
}

/** @param {number} since */
function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
