/**
 * Writes THIRD-PARTY.md: every package in the lock file with its licence, and the full licences of what learners load.
 *   npm run docs:licences        writes it; build first
 *   npm run check:licences       says whether it is up to date, and whether every licence may be used; exit 1 where not
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licencesFile, noteFile } from './shipped-packages';

interface Package {
  name: string;
  version: string;
  licence: string;
}

/** May ship: asks for no more than its own text beside the copy (OFL: fonts), or for nothing (Unlicense). */
const shippable = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'OFL-1.1',
  'Unlicense',
]);
/** May be a tool beside those: its terms bind changed copies of itself, and none of it ships. */
const usable = new Set([
  ...shippable,
  'BlueOak-1.0.0',
  'MPL-2.0',
  '(MPL-2.0 OR Apache-2.0)',
  // Both permissive, of what reads and writes woff2 when the faces are cut.
  'Python-2.0',
  '(MIT AND Zlib)',
]);
/** Says its licence in a field of older days, which the lock file doesn't copy. */
const saidElsewhere: Record<string, string> = { format: 'MIT' };

const shippedNames = new Set(readNote());
const packages = readLock();
const shipped = packages.filter(({ name }) => shippedNames.has(name));
const tools = packages.filter(({ name }) => !shippedNames.has(name));

const refused = [
  ...shipped.filter(({ licence }) => !shippable.has(licence)),
  ...tools.filter(({ licence }) => !usable.has(licence)),
];
if (refused.length > 0)
  fail(
    `These packages have licences that scripts/third-party.ts doesn't allow: ${refused
      .map(({ name, licence }) => `${name} (${licence})`)
      .join(', ')}. Replace the package, or add the licence there with the reason.`,
  );

const page = thirdPartyPage();
if (!process.argv.includes('--check')) writeFileSync(licencesFile, page);
else if (!existsSync(licencesFile) || readFileSync(licencesFile, 'utf8') !== page)
  fail(
    `${licencesFile} is not what the build and the lock file say. Run npm run docs:licences and commit it.`,
  );

function readNote(): string[] {
  if (!existsSync(noteFile)) fail('Nobody noted yet which packages ship. Run npm run build first.');
  return JSON.parse(readFileSync(noteFile, 'utf8')) as string[];
}

/** One line a name and version; optional builds for other systems than this one belong to their parent and are left out. */
function readLock(): Package[] {
  interface Entry {
    version?: string;
    license?: string;
    os?: string[];
    cpu?: string[];
  }
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Entry> };
  const found = new Map<string, Package>();
  for (const [path, { version = '', license, os, cpu }] of Object.entries(lock.packages)) {
    const name = path.split('node_modules/').at(-1) ?? '';
    if (name === '' || os !== undefined || cpu !== undefined) continue;
    found.set(`${name} ${version}`, { name, version, licence: license ?? saidElsewhere[name] ?? 'unknown' });
  }
  return [...found.values()].sort((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1));
}

function thirdPartyPage(): string {
  return `# Third parties

Made by \`npm run docs:licences\` from the build and the lock file. The built app carries this file as \`third-party.txt\`.

## What learners load

${table(shipped)}

## Tools that build and test it

${table(tools)}

## Licences of what learners load

${shipped.map(licencePart).join('\n\n')}
`;
}

function table(list: Package[]): string {
  const rows = list.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`);
  return ['| package | version | licence |', '| --- | --- | --- |', ...rows].join('\n');
}

function licencePart({ name, licence }: Package): string {
  const folder = join('node_modules', name);
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice|thirdpartynotices)(\.|$)/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length === 0) texts.push(`The package brings no text; its package.json says: ${licence}.`);
  return [`### ${name}`, ...texts.map(fenced)].join('\n\n');
}

/** In a fence longer than any in the text, so that no licence can close it. */
function fenced(text: string): string {
  const longest = Math.max(3, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1));
  const fence = '`'.repeat(longest);
  return `${fence}text\n${text}\n${fence}`;
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
