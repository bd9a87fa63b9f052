/**
 * `npm test`: installs what is missing, finds a browser or installs one, and runs everything. Plain Node.
 * Each step's time is printed; the first step that doesn't pass stops the run.
 */
import { installMissing, run, stop } from './install.mjs';
import { browserVersion, findOrInstallBrowser } from './browser.mjs';

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** In order of cost: the cheap steps speak first. */
const steps = [
  'types',
  'lint',
  'check:content',
  'check:rules',
  'build',
  'test:unit',
  'test:browser',
  'test:e2e',
];

installMissing();
const browser = browserOrStop();
console.log(`Browser for the tests: ${browserVersion(browser)} (${browser})`);

const started = Date.now();
/** @type {string[]} */
const times = [];
for (const step of steps) {
  const begin = Date.now();
  console.log(`\n── npm run ${step}`);
  run(npm, ['run', '--silent', step], { CHROME_PATH: browser });
  times.push(`${step} ${seconds(begin)}`);
}
console.log(`\nAll passed in ${seconds(started)}: ${times.join(', ')}.`);

function browserOrStop() {
  try {
    return findOrInstallBrowser();
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

/** @param {number} since */
function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
