/**
 * After the build: how much a page downloads before any interaction, gzipped, against its budget.
 * Counts what the page's HTML names (preloaded modules, scripts, styles) and all that these import statically.
 * Exits 1 above a budget, or where a page that has one is missing.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root, stop } from './install.mjs';

const build = join(root, 'build');

/** In kB (1,000 bytes) gz. Source: the course's own bar, CONTRIBUTING.md, "Budgets". */
const budgets = [
  { page: 'lesson', js: 60, css: 25 },
  { page: 'quiz', js: 60, css: 25 },
  { page: '', js: 60, css: 25 },
];

/** Source: the bar of the graders' research, for what the exercise's worker loads in order to grade. */
const graderBudget = { exercise: 'environment-config', js: 60 };

/**
 * What a prose exercise may load more than the config does, all files of the one against all of the other. Source: issue 4.
 * The config's own rules, which no prose exercise loads, make room in this reckoning. So what is loaded for prose and not
 * for the config is printed beside it: whoever comes from the config's page to a prose exercise fetches that. It has no bar.
 */
const proseBudget = { exercises: ['promotion-plan', 'schema-change'], js: 40 };

if (!existsSync(build)) stop('There is no build/ to measure. Run "npm run build".');
const rows = budgets.map(({ page, js, css }) => {
  const html = join(build, page, 'index.html');
  if (!existsSync(html)) stop(`The page /${page} has a budget and was not built.`);
  const files = filesOf(html);
  return {
    page: `/${page}`,
    js: kilobytes(files.filter((file) => /\.m?js$/.test(file))),
    css: kilobytes(files.filter((file) => file.endsWith('.css'))),
    html: kilobytes([html]),
    data: kilobytes([join(dirname(html), '__data.json')]),
    limits: { js, css },
  };
});

console.log('Before interaction, kB gz:');
for (const { page, js, css, html, data, limits } of rows) {
  console.log(
    `  ${page.padEnd(10)} JS ${js.toFixed(1)} of ${limits.js}   CSS ${css.toFixed(1)} of ${limits.css}   HTML ${html.toFixed(1)}   data ${data.toFixed(1)}`,
  );
}
const graderLoads = graderFiles(graderBudget.exercise);
const grader = kilobytes(graderLoads);
console.log(`  the grader of ${graderBudget.exercise} ${grader.toFixed(1)} of ${graderBudget.js}`);
const added = proseBudget.exercises.map((exercise) => {
  const files = graderFiles(exercise);
  const more = kilobytes(files) - grader;
  const own = kilobytes(files.filter((file) => !graderLoads.includes(file)));
  console.log(
    `  ${exercise} loads ${more.toFixed(1)} more of ${proseBudget.js}, and ${own.toFixed(1)} that the config doesn't load`,
  );
  return more;
});

const over = rows.filter(({ js, css, limits }) => js > limits.js || css > limits.css);
if (over.length > 0) stop(`Over budget: ${over.map(({ page }) => page).join(', ')}.`);
if (grader > graderBudget.js) stop(`Over budget: the grader of ${graderBudget.exercise}.`);
if (added.some((js) => js > proseBudget.js)) stop('Over budget: what a prose exercise adds to the grader.');

/** @param {string} exercise @returns {string[]} the grading worker, and what it loads for one exercise */
function graderFiles(exercise) {
  const folder = join(build, '_app', 'immutable', 'workers');
  const named = new RegExp(`"${exercise}":[^\`"']{0,40}\\bimport\\([\`"']([^\`"']+)`);
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const worker = join(folder, name);
    const chunk = /\.js$/.test(name) && named.exec(readFileSync(worker, 'utf8'))?.[1];
    if (chunk) return [...closureOf([worker, join(folder, chunk)])];
  }
  return stop(`No worker in build/ loads the exercise ${exercise}.`);
}

/** @param {string} html @returns {string[]} every script and style that the page loads before anybody acts */
function filesOf(html) {
  const text = readFileSync(html, 'utf8');
  const named = [
    ...text.matchAll(/<link\b[^>]*>/g),
    ...text.matchAll(/<script\b[^>]*\bsrc="[^"]*"[^>]*>/g),
    ...text.matchAll(/\bimport\("([^"]+)"\)/g),
  ].flatMap(([tag, imported]) => {
    if (imported) return [imported];
    if (tag.startsWith('<link') && !/rel="(modulepreload|stylesheet)"/.test(tag)) return [];
    const address = /\b(?:href|src)="([^"]+)"/.exec(tag)?.[1];
    return address ? [address] : [];
  });
  return [...closureOf(named.map((address) => resolve(dirname(html), address)))];
}

/** @param {string[]} waiting files @returns {Set<string>} these and all that they import statically */
function closureOf(waiting) {
  /** @type {Set<string>} */
  const seen = new Set();
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (seen.has(file) || !existsSync(file)) continue;
    seen.add(file);
    if (/\.m?js$/.test(file)) waiting.push(...importsOf(file));
  }
  return seen;
}

/** @param {string} file @returns {string[]} what a built module imports statically */
function importsOf(file) {
  const text = readFileSync(file, 'utf8');
  return [
    ...text.matchAll(
      /(?:^|[;\s}])(?:import|export)\b[^"'();]*?\bfrom?\s*["']([^"']+)["']|(?:^|[;\s}])import\s*["']([^"']+)["']/g,
    ),
  ]
    .map(([, from, bare]) => from ?? bare ?? '')
    .filter((address) => address.startsWith('.'))
    .map((address) => resolve(dirname(file), address));
}

/** @param {string} from @param {string} address */
function resolve(from, address) {
  return address.startsWith('/') ? join(build, address) : join(from, address.split('?')[0] ?? '');
}

/** @param {string[]} files */
function kilobytes(files) {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0) / 1000;
}
