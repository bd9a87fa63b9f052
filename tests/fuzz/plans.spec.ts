import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalog } from '../../graders/catalog';
import { grade } from '../../graders/grade';
import type { Range } from '../../graders/report';
import { hostilePlans } from './plans';

/** For a busy machine; how fast it is, the bench says. */
const patience = 60_000;
const exercises = ['promotion-plan', 'schema-change'] as const;

/** What holds of a report on any text whatever. */
function expectSane(exercise: (typeof exercises)[number], text: string): void {
  const report = grade(exercise, text);
  expect(report.trouble).toEqual([]);
  expect(report.checks.map(({ id }) => id)).toEqual(catalog(exercise).map(({ id }) => id));
  for (const check of report.checks) {
    expect(check.findings.length > 0, check.id).toBe(check.status === 'fail');
    for (const { range, related } of check.findings)
      for (const place of [range, ...(related ?? []).map((one) => one.range)]) expectInside(place, text);
    for (const { range } of check.evidence) expectInside(range, text);
  }
}

function expectInside({ start, end }: Range, text: string): void {
  expect(start.offset).toBeGreaterThanOrEqual(0);
  expect(end.offset).toBeGreaterThanOrEqual(start.offset);
  expect(end.offset).toBeLessThanOrEqual(text.length);
}

describe.each(exercises)('%s', (exercise) => {
  test.each(Object.keys(hostilePlans))(
    'stays sane: %s',
    (name) => {
      expectSane(exercise, hostilePlans[name] ?? '');
    },
    patience,
  );

  test(
    'stays sane on plans cut, doubled and strung together from their own words',
    () => {
      const scraps = [
        ...[
          'dev',
          'stage',
          'prod',
          '→',
          'no',
          'not',
          'without',
          'unless',
          'image',
          'built once',
          'tests',
          'must pass',
        ],
        ...[
          'masked',
          'rows',
          'the data owner',
          'approves',
          'pause the DAG',
          'previous tag',
          '10 minutes',
          'rollback:',
        ],
        ...[
          '- ',
          '\n',
          '\n\n',
          '# ',
          '| ',
          '|',
          '```',
          '> ',
          '**',
          ': ',
          '; ',
          ', ',
          '. ',
          '? ',
          '<!--',
          '~~',
          '[',
          '{',
          '&a',
          '*a',
        ],
      ];
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...scraps), { maxLength: 60 }), (parts) => {
          expectSane(exercise, parts.join(' '));
        }),
        { numRuns: 150 },
      );
    },
    patience,
  );

  test(
    'stays sane on any text, and says the same of the same text',
    () => {
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
          expectSane(exercise, text);
          expect(grade(exercise, text)).toEqual(grade(exercise, text));
        }),
        { numRuns: 60 },
      );
    },
    patience,
  );
});
