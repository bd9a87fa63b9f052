import { describe, expect, test } from 'vitest';
import { grade } from '../grade';
import type { Finding } from '../report';

const said = 'Dev comes first. There the job is written and tried by its author.';
const open = 'an open point';
const wish = 'a wish or a plan for later';
const question = 'a question';
const loose = 'left open whether it happens';

/** What the check says of a plan with this line, and the words that it points at. */
function told(exercise: string, rule: string, line: string): Finding & { points: string } {
  const text = `${said}\n\n- ${line}\n`;
  const [finding] = grade(exercise, text).checks.find(({ id }) => id === rule)?.findings ?? [];
  if (!finding) throw new Error(`${rule} has nothing to say of “${line}”.`);
  const { start, end } = finding.range;
  return { ...finding, points: text.slice(start.offset, end.offset) };
}

const lines: [exercise: string, rule: string, line: string, kind: string, points: string][] = [
  ['promotion-plan', 'test-gates', 'TODO: add row count checks in stage', open, 'row count checks'],
  [
    'promotion-plan',
    'test-gates',
    'We plan to require green unit tests before stage.',
    wish,
    'green unit tests',
  ],
  ['promotion-plan', 'test-gates', 'Must dbt tests be green before prod?', question, 'dbt tests'],
  ['promotion-plan', 'masked-data', 'TODO: mask the data in stage', open, 'mask the data'],
  ['promotion-plan', 'masked-data', 'We should mask the data some day.', wish, 'mask the data'],
  ['promotion-plan', 'masked-data', 'Are the rows in stage masked?', question, 'in stage masked'],
  ['promotion-plan', 'masked-data', 'If possible the rows in stage are masked.', loose, 'masked'],
  ['promotion-plan', 'specific-rollback', 'rollback?', question, 'rollback'],
  ['promotion-plan', 'specific-rollback', 'Rollback: TBD', open, 'TBD'],
  [
    'promotion-plan',
    'specific-rollback',
    'We would like to pause the DAG and redeploy the previous tag.',
    wish,
    'pause the DAG',
  ],
  [
    'promotion-plan',
    'approval-gate',
    'Next quarter the data owner approves before prod.',
    wish,
    'the data owner approves',
  ],
  ['promotion-plan', 'observability', 'Which metrics do we watch: rows loaded?', question, 'rows loaded'],
  ['schema-change', 'zero-downtime', 'TODO: lock timeout and batches for the backfill', open, 'lock timeout'],
  ['schema-change', 'zero-downtime', 'Is the ALTER metadata-only?', question, 'metadata-only'],
  [
    'schema-change',
    'zero-downtime',
    'Some day the backfill runs in batches of 1,000 rows.',
    wish,
    'in batches',
  ],
  ['schema-change', 'rollback', 'rollback?', question, 'rollback'],
  ['schema-change', 'rollback', 'TODO: rollback with the previous tag', open, 'rollback'],
  ['schema-change', 'rollback', 'We plan to roll back to the previous tag.', wish, 'the previous tag'],
  ['schema-change', 'backward-compatible', 'Maybe the column is nullable.', wish, 'nullable'],
  ['schema-change', 'backward-compatible', 'Should the column be nullable?', question, 'nullable'],
  ['schema-change', 'observability', 'TODO: watch the null rate and lock waits', open, 'null rate'],
];

describe('what is said and not meant', () => {
  test.each(lines)('%s, %s: %s', (exercise, rule, line, kind, points) => {
    const finding = told(exercise, rule, line);
    expect(finding).toMatchObject({ reason: 'vague' });
    expect(finding.points).toContain(points);
    expect(finding.message).toContain(kind);
    expect(finding.message).toContain('who does what');
  });

  test('an unmeant half is told, not the half that is meant', () => {
    const finding = told(
      'promotion-plan',
      'test-gates',
      'Unit tests must be green before stage.\n- TODO: the dbt tests must be green before prod',
    );
    expect(finding.points).toContain('dbt tests');
  });

  test('a planned row of a table is a plan for later', () => {
    const finding = told(
      'promotion-plan',
      'masked-data',
      'See the table.\n\n| Lane | What | When |\n|---|---|---|\n| Stage | Rows in stage are masked | planned for Q4 |',
    );
    expect(finding).toMatchObject({ reason: 'vague', points: 'Rows in stage are masked' });
  });

  test('what isn’t said at all is missing', () => {
    expect(told('promotion-plan', 'masked-data', 'TODO: choose a logo').reason).toBe('missing');
    expect(told('promotion-plan', 'approval-gate', 'The payments team masks its rows.').reason).toBe(
      'missing',
    );
  });
});
