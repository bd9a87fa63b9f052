import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { catalog } from '../../catalog';
import { grade } from '../../grade';
import type { Finding, Fix, TextEdit } from '../../report';
import { sound } from './examples';

function apply(text: string, edits: readonly TextEdit[]): string {
  const fromTheEnd = edits
    .map((edit, index) => ({ edit, index }))
    .sort(
      (one, other) => other.edit.range.start.offset - one.edit.range.start.offset || other.index - one.index,
    );
  return fromTheEnd.reduce(
    (so, { edit }) => so.slice(0, edit.range.start.offset) + edit.text + so.slice(edit.range.end.offset),
    text,
  );
}

interface Fixed {
  check: string;
  finding: Finding;
  fix: Fix;
}

function fixesOf(text: string): Fixed[] {
  return grade('environment-config', text).checks.flatMap((check) =>
    check.findings.flatMap((finding) =>
      finding.fix ? [{ check: check.id, finding, fix: finding.fix }] : [],
    ),
  );
}

function parses(text: string): boolean {
  return parseAllDocuments(text).every((document) => document.errors.length === 0);
}

/** How often a check says a sentence of a text. */
function says(text: string, { check, finding }: Fixed): number {
  const found = grade('environment-config', text).checks.find(({ id }) => id === check);
  return found?.findings.filter(({ message }) => message === finding.message).length ?? 0;
}

function expectFixesToWork(text: string): void {
  const readable = parses(text);
  const fixes = fixesOf(text);
  for (const fixed of fixes) {
    const after = apply(text, fixed.fix.edits);
    if (readable && !parses(after))
      throw new Error(`${fixed.check}: “${fixed.fix.title}” breaks the text:\n${after}`);
    if (says(after, fixed) >= says(text, fixed))
      throw new Error(`${fixed.check}: “${fixed.fix.title}” leaves “${fixed.finding.message}” in\n${after}`);
  }
  const all = fixes.flatMap(({ fix }) => fix.edits);
  const after = apply(text, withoutRepeats(all));
  if (readable && !parses(after)) throw new Error(`All fixes together break the text:\n${after}`);
}

/** Two checks may name one repair: a misspelt key lacks in one and is too much in the other. */
function withoutRepeats(edits: TextEdit[]): TextEdit[] {
  const seen = new Set<string>();
  return edits.filter((edit) => {
    const id = `${edit.range.start.offset} ${edit.range.end.offset} ${edit.text}`;
    return edit.text !== '"' && seen.has(id) ? false : seen.add(id);
  });
}

describe('each fix of the examples removes its finding and breaks nothing', () => {
  for (const rule of catalog('environment-config')) {
    test.each(rule.bad)(`${rule.id}: $name`, ({ text }) => expectFixesToWork(text));
  }
});

const token = `${'gh' + 'p_'}0123456789abcdefghijABCDEFGHIJ012345`;

/** Faults that have a mechanical repair, each as a change of one line. */
const faults = fc.constantFrom<[RegExp, string][]>(
  ...([
    [[/src_conn:/, 'src_con:']],
    [[/dst_conn:/, 'dest_conn:']],
    [[/retries: (\d)/, 'retries: "$1"']],
    [[/retries: (\d)/, "retries: '$1'"]],
    [[/retries: 3/, 'retries: 0']],
    [[/retries: 1/, 'retries: 8']],
    [[/table_suffix: _dev/, 'table_suffix: 2024']],
    [[/table_suffix: _dev/, 'table_suffix:']],
    [[/table_suffix: _stage/, 'table_suffix: ~']],
    [[/bucket: s3:\/\/acme-raw-dev/, 'bucket: true']],
    [[/stage:/, 'stgae:']],
    [[/prod:/, 'prodd:']],
    [[/src_conn: (\w+)/, 'src_conn: postgresql://u:Tr0ub4dor@h/$1']],
    [[/src_conn: (\w+)/, 'src_conn: "postgresql://u:Tr0ub4dor@h/$1"']],
    [[/ {2}retries: 0/, '  password: Tr0ub4dor\n  retries: 0']],
    [[/ {2}retries: 0/, "  password: 'Tr0ub4dor'\n  retries: 0"]],
    [[/ {2}retries: 0/, `  note: see ${token} there\n  retries: 0`]],
    [[/ {2}retries: 0/, '  password: |\n    Tr0ub4dor\n  retries: 0']],
    [[/ {2}retries: 0/, '  # password: Tr0ub4dor\n  retries: 0']],
    [[/src_conn:/, 'srс_conn:']],
    [[/dst_conn:/, 'dst\u00a0conn:']],
    [[/retries: 0/, 'retries：0']],
    [[/ {2}retries: 1/, '\tretries: 1']],
    [[/bucket: (\S+)/, 'bucket: @$1']],
    [[/ {2}retries: 0/, '  auth: ZXRsOlRyMHViNGRvci05\n  retries: 0']],
    [[/ {2}retries: 0/, '  url: "https://h/x?api_key=Tr0ub4dorXy9Zq42"\n  retries: 0']],
    [[/ {2}retries: 0/, '  password: &p Tr0ub4dor\n  db_password: *p\n  retries: 0']],
    [[/ {2}retries: 0/, '  password: >-\n    Tr0ub4dor\n  retries: 0']],
    [[/ {2}retries: 0/, '  group: {password: Tr0ub4dor, note: x}\n  retries: 0']],
    [[/ {2}retries: 3/, '  pool: ${P:-Tr0ub4dor}\n  db_password: ${P:-Tr0ub4dor}\n  retries: 3']],
  ] as [RegExp, string][][]),
);

const forms = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text.replace(/\n/g, '\r\n'),
  (text) => `\uFEFF${text}`,
  (text) => `environments:\n${text.replace(/^(?=.)/gm, '  ')}`,
  (text) => text.replace(/^(\w+):\n {2}/gm, '- name: $1\n  '),
  (text) => `---\n${text.replace(/^(\w+):\n {2}/gm, '---\nenv: $1\n').replace(/^ {2}/gm, '')}`,
  (text) =>
    text.replace(
      /^(\w+):\n((?: {2}.*\n)+)/gm,
      (_, name: string, lines: string) => `${name}: {${lines.trim().split(/\n\s*/).join(', ')}}\n`,
    ),
  (text) => `pipeline: orders\ntargets:\n${text.replace(/^(?=.)/gm, '    ')}`,
  (text) => text.replace(/^ {2}(src_conn|dst_conn)/gm, '  connections.$1'),
  (text) => `defaults:\n  retries: 1\n${text.replace(/ {2}retries: [13]\n/g, '')}`,
);

test('fixes of configs with one to four faults, in ten forms', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.array(faults, { minLength: 1, maxLength: 4 }), forms, (many, form) => {
      const faulty = many.flat().reduce((text, [from, to]) => text.replace(from, to), sound);
      expectFixesToWork(form(faulty));
    }),
    { numRuns: 400 },
  );
});

test('the known faults do have fixes', () => {
  expect(
    fixesOf(sound.replace('retries: 3', 'retries: 0').replace('src_conn', 'src_con')).map(
      ({ check }) => check,
    ),
  ).toEqual(['required-keys', 'prod-stricter']);
});
