import { describe, expect, test } from 'vitest';
import { grade } from '../../grade';
import type { Check } from '../../report';

function checkOf(rule: string, text: string): Check {
  const check = grade('schema-change', `${text}\n`).checks.find(({ id }) => id === rule);
  if (!check) throw new Error(`No check ${rule}.`);
  return check;
}

/** Heard as they are meant; each stands for a cause that was misread. */
const right: [rule: string, text: string][] = [
  ['lane-order', '- Order: dev, stage, prod.'],
  [
    'lane-order',
    '- Path: dev catalog → stage catalog → prod catalog, same job, run by the principal of each.',
  ],
  ['lane-order', '- Step one is dev.\n- Step two is stage.\n- Step three is prod.'],
  ['lane-order', '- Dev is first. Stage is second. Prod is third.'],
  ['lane-order', '- Stage follows dev, and prod follows stage.'],
  [
    'lane-order',
    'Going with this, unless somebody shouts:\n\n- Dev: migrate.\n- Stage: test.\n- Prod: deploy.',
  ],
  ['lane-order', '- Schema and code go live apart.\n- It runs in dev, then in stage, then in prod.'],
  ['deploy-order', '- First the table, then the loader; the opposite order would make every load fail.'],
  ['deploy-order', '- Prod on Thursday, the DDL by itself. Writer 5.2 follows on Friday.'],
  ['deploy-order', '- Prod: the DDL on Friday. The writer comes on Monday.'],
  ['deploy-order', '- The code that needs it is deployed once the column is in.'],
  [
    'deploy-order',
    '- The DDL goes first, the code a day later.\n- With a lock timeout the script gives up after a second instead of letting the readers wait.',
  ],
  ['deploy-order', '- Not until the 11th does the new writer go out, by which time prod has the column.'],
  ['deploy-order', '- Only when the column is visible in prod do we ship release 5.'],
  ['deploy-order', '- Nobody may use the column before the DDL has run in prod.'],
  ['deploy-order', '- The pipeline runs the migration, then the new image is rolled out.'],
  ['deploy-order', '- DDL first; whoever reads orders today goes on as before.'],
  ['backward-compatible', "- We aren't renaming it and we aren't making anything mandatory."],
  ['backward-compatible', '- One nullable column. Stage has customers replaced by synthetic ones.'],
  ['backward-compatible', '- One nullable column. It goes from dev to stage to prod.'],
  ['zero-downtime', '- The ALTER needs an exclusive lock, so lock_timeout is 2 s.'],
  ['zero-downtime', "- No default, so no row is rewritten. Code is held until the column's there."],
  ['rollback', '- If it fails, intake service 8.1 is redeployed.'],
  ['rollback', "- Back: job set back to package 4.0. The migration's undo isn't needed."],
];

/** Charged, with the words that the finding points at. */
const wrong: [rule: string, text: string, points: string][] = [
  ['lane-order', '- No need for dev. Stage on Monday, then prod.', 'No need for dev'],
  ['lane-order', "- Dev first. Stage has old tables, so it's left out.\n- Then prod.", "so it's left out"],
  ['lane-order', '- Dev first, prod second, stage third.', 'Dev first, prod second, stage third'],
  ['lane-order', '- All three at the same time: dev, stage, prod.', 'at the same time'],
  ['deploy-order', '- The app that uses it has been out since yesterday.', 'has been out'],
  ['deploy-order', '- The new loader ignores the error until the column is there.', 'ignores the error'],
  ['deploy-order', '- First we ship the app, then the column is added.', 'First we ship the app'],
  ['deploy-order', '- Writer 5 is deployed on Monday. The DDL runs on Tuesday.', 'on Monday'],
  ['deploy-order', '- The code may be deployed before or after the migration.', 'before or after'],
  [
    'backward-compatible',
    "- `ALTER TABLE t ADD c text NOT NULL DEFAULT ''`, so it's never empty.",
    'NOT NULL',
  ],
  ['backward-compatible', '- One nullable column. `cust` becomes `customer_id`.', 'becomes'],
];

describe('forms that are easily misread', () => {
  test.each(right)('%s passes: %s', (rule, text) => {
    expect(checkOf(rule, text)).toMatchObject({ status: 'pass', findings: [] });
  });

  test.each(wrong)('%s charges: %s', (rule, text, points) => {
    const [finding] = checkOf(rule, text).findings;
    expect(['wrong', 'contradicted']).toContain(finding?.reason);
    expect(text.slice(finding?.range.start.offset, finding?.range.end.offset)).toContain(points);
  });

  test('nothing is guessed from what is named first outside prod', () => {
    const text = '- Dev: unit tests of the loader.\n- Stage: the table is like prod’s.';
    expect(checkOf('deploy-order', text).findings[0]?.reason).toBe('missing');
  });
});
