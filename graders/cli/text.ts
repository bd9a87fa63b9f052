import type { Check, Finding, Range } from '../report';
import type { Format, Graded } from './formats';

/** At most this many columns of a source line, and this many findings of a check. */
const widest = 110;
const mostFindings = 10;

/** Like a good compiler: what, where, the source line with a caret, why, and the first hint. */
export function text(): Format {
  return {
    begin: () => '',
    one: (graded) =>
      summary(graded) +
      graded.report.checks.map((check) => checkText(graded, check)).join('') +
      troubles(graded),
    end: ({ files, passed }) =>
      files === 0 ? 'No files to grade.\n' : files === 1 ? '' : `\n${passed} of ${files} files pass.\n`,
  };
}

function summary({ file, report }: Graded): string {
  const { passed, required } = report.score;
  const words = { pass: 'passes', revise: 'has something to revise', unreadable: "can't be read" }[
    report.verdict
  ];
  const notes = report.notes.map((note) => `  note: ${note}\n`).join('');
  return `${file}: ${words}, ${passed} of ${required} checks\n${notes}`;
}

function checkText(graded: Graded, check: Check): string {
  if (check.status === 'skipped') return `\nskipped[${check.id}]: ${check.skippedBecause ?? ''}\n`;
  if (check.status === 'pass') return '';
  const findings = check.findings
    .slice(0, mostFindings)
    .map((finding) => findingText(graded, check, finding));
  const more = check.findings.length - findings.length;
  return (
    findings.join('') +
    (more > 0 ? `   … and ${more} more of this kind\n` : '') +
    `   = why: ${check.why}\n   = hint: ${check.hints[0] ?? ''}\n`
  );
}

function findingText(graded: Graded, check: Check, finding: Finding): string {
  const { start } = finding.range;
  const level = check.level === 'advice' ? 'advice' : 'revise';
  const related = (finding.related ?? [])
    .slice(0, 4)
    .map(
      ({ message, range }) =>
        `   = see ${graded.file}:${range.start.line}:${range.start.column}: ${message}\n`,
    );
  const fix = finding.fix ? `   = fix: ${finding.fix.title}\n` : '';
  return `\n${level}[${check.id}]: ${finding.message}\n  --> ${graded.file}:${start.line}:${start.column}\n${sourceText(graded, finding.range)}${related.join('')}${fix}`;
}

/** The line that a finding starts on, secrets masked, with carets below what it points at. */
function sourceText(graded: Graded, range: Range): string {
  const { start, end } = range;
  const from = start.offset - (start.column - 1);
  const line = maskedLine(graded, from);
  if (!line.trim()) return '';
  const skip = start.column > widest - 20 ? start.column - 40 : 0;
  const shown = line.slice(skip, skip + widest).replace(/\p{Cc}/gu, ' ');
  const last = end.line === start.line ? end.column : line.length + 1;
  const width = Math.max(1, Math.min(last, skip + widest + 1) - start.column);
  const gutter = String(start.line);
  const blank = ' '.repeat(gutter.length);
  return ` ${blank} |\n ${gutter} | ${shown}\n ${blank} | ${' '.repeat(start.column - 1 - skip)}${'^'.repeat(width)}\n`;
}

function maskedLine({ text: source, secrets }: Graded, from: number): string {
  const rest = source.slice(from).search(/[\r\n]/);
  const to = rest < 0 ? source.length : from + rest;
  let line = source.slice(from, to);
  for (const { start, end } of secrets) {
    const left = Math.max(start, from) - from;
    const right = Math.min(end, to) - from;
    if (left < right) line = line.slice(0, left) + '•'.repeat(right - left) + line.slice(right);
  }
  return line;
}

function troubles({ report }: Graded): string {
  return report.trouble.map(({ rule, message }) => `\ntrouble[${rule}]: ${message}\n`).join('');
}
