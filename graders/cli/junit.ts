import type { Check } from '../report';
import type { Format, Graded } from './formats';

/** JUnit's XML: a suite a file, a case a check. Advice never fails a suite. */
export function junit(): Format {
  return {
    begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="three-lanes">\n',
    one: suite,
    end: () => '</testsuites>\n',
  };
}

function suite(graded: Graded): string {
  const { file, report } = graded;
  const failures = report.checks.filter(
    (check) => check.status === 'fail' && check.level === 'required',
  ).length;
  const skipped = report.checks.filter((check) => isSkipped(check)).length;
  const cases = report.checks.map((check) => testCase(graded, check)).join('');
  const errors = report.trouble
    .map(
      ({ rule, message }) =>
        `<testcase classname="${escaped(report.exercise)}" name="${escaped(rule)}"><error message="${escaped(message)}"/></testcase>\n`,
    )
    .join('');
  return `<testsuite name="${escaped(file)}" tests="${report.checks.length + report.trouble.length}" failures="${failures}" errors="${report.trouble.length}" skipped="${skipped}">\n${cases}${errors}</testsuite>\n`;
}

function isSkipped(check: Check): boolean {
  return check.status === 'skipped' || (check.status === 'fail' && check.level === 'advice');
}

function testCase({ file, report }: Graded, check: Check): string {
  const open = `<testcase classname="${escaped(report.exercise)}" name="${escaped(check.id)}"`;
  if (check.status === 'pass') return `${open}/>\n`;
  const lines = check.findings.map(
    ({ message, range }) => `${file}:${range.start.line}:${range.start.column}: ${message}`,
  );
  const [first = check.skippedBecause ?? ''] = check.findings.map(({ message }) => message);
  if (isSkipped(check)) return `${open}><skipped message="${escaped(first)}"/></testcase>\n`;
  return `${open}><failure message="${escaped(first)}">${escaped(lines.join('\n'))}</failure></testcase>\n`;
}

/** Text as XML 1.0 takes it: marked-up signs escaped, control characters and lone surrogates replaced. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '\ufffd')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}
