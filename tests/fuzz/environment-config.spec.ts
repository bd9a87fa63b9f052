import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grade } from '../../graders/grade';
import type { Finding, Range, Report } from '../../graders/report';
import { found } from './found';
import { texts } from './texts';

const secret = 'Tr0ub4dor';

/** What holds of a report on any text whatever. */
function expectSane(text: string): void {
  const report = grade('environment-config', text);
  if (report.trouble.length) throw new Error(`Trouble: ${JSON.stringify(report.trouble)}`);
  if (report.checks.length !== 10) throw new Error('A check is missing.');
  for (const check of report.checks) {
    if ((check.status === 'fail') !== check.findings.length > 0)
      throw new Error(`${check.id}: ${check.status} with ${check.findings.length} findings.`);
    if ((check.status === 'skipped') !== (check.skippedBecause !== undefined))
      throw new Error(`${check.id} doesn't say why it is skipped.`);
    for (const finding of check.findings) expectPlaces(finding, text);
  }
  expectMasked(report, text);
}

function expectPlaces({ range, related, fix }: Finding, text: string): void {
  for (const place of [
    range,
    ...(related ?? []).map((one) => one.range),
    ...(fix?.edits ?? []).map((edit) => edit.range),
  ]) {
    if (!isInside(place, text)) throw new Error(`A place outside the text: ${JSON.stringify(place)}`);
  }
  const edits = [...(fix?.edits ?? [])].sort(
    (one, other) => one.range.start.offset - other.range.start.offset,
  );
  edits.forEach((edit, index) => {
    const next = edits[index + 1];
    if (next && next.range.start.offset < edit.range.end.offset) throw new Error('Edits of one fix overlap.');
  });
}

function isInside({ start, end }: Range, text: string): boolean {
  return (
    0 <= start.offset &&
    start.offset <= end.offset &&
    end.offset <= text.length &&
    start.line >= 1 &&
    start.column >= 1
  );
}

/** Wherever the secret was found, it is shown nowhere. */
function expectMasked(report: Report, text: string): void {
  const check = report.checks.find(({ id }) => id === 'no-secrets');
  const spans = check?.findings.map(({ range }) => text.slice(range.start.offset, range.end.offset)) ?? [];
  if (spans.includes(secret) && JSON.stringify(report).includes(secret))
    throw new Error('The report shows a secret.');
}

describe('hostile texts', () => {
  test(
    '50,000 texts: an answer each, with places inside the text and no secret shown',
    { timeout: 400_000 },
    () => {
      fc.assert(
        fc.property(texts, (text) => expectSane(text)),
        { numRuns: 50_000, interruptAfterTimeLimit: 300_000 },
      );
    },
  );

  test('same text, same report', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(grade('environment-config', text)).toEqual(grade('environment-config', text));
      }),
      { numRuns: 500 },
    );
  });

  test.each(Object.entries(found))('found once: %s', (_, text) => {
    expectSane(text);
  });
});
