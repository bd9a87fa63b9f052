import { describe, expect, test } from 'vitest';
import { grade } from '../../grade';

const readings: [rule: string, text: string][] = [
  ['lane-order', 'DEV → SIT → PROD, and nothing is deployed to PROD that SIT has not seen.\n'],
  ['lane-order', 'The clusters are DEV, INT and PRD. A release passes through them in this order.\n'],
  [
    'lane-order',
    '| From → to | What |\n|---|---|\n| – → DEV | deploy |\n| DEV → QUAL | pytest |\n| QUAL → PROD | dbt test |\n',
  ],
  [
    'lane-order',
    'steps:\n  - step: 1\n    lane: dev\n  - step: 2\n    lane: stage\n  - step: 3\n    lane: prod\n',
  ],
  ['lane-order', 'A change starts in dev. Test and live get the jar that dev had, live after test.\n'],
  ['one-artifact', 'One image:tag for dev, stage and prod, built once.\n'],
  ['approval-gate', '- Approval: the data owner. No sign-off, no prod.\n'],
  ['approval-gate', '- Approval: the data owner. No sign-off from her, no prod.\n'],
  ['stage-like-prod', 'Stage: the schema is a copy of production and the quantity of data is similar.\n'],
  ['quick-rollback', 'Rollback: one script, about 4 minutes.\n'],
  ['quick-rollback', '## Rollback\n\nOne script, about 4 minutes.\n'],
  ['environment-labels', '| Lane | Alerts |\n|---|---|\n| prod | failed tasks `env:prod` |\n'],
  [
    'test-gates',
    'jobs:\n  unit-tests:\n    run: pytest\n  deploy_stage:\n    needs: unit-tests # first\n  dbt-tests:\n    needs: deploy_stage\n    run: dbt test\n  deploy_prod:\n    needs: dbt-tests # then prod\n',
  ],
];

describe('forms that are easily misread', () => {
  test.each(readings)('%s: %s', (rule, text) => {
    const check = grade('promotion-plan', text).checks.find(({ id }) => id === rule);
    expect(check).toMatchObject({ status: 'pass' });
  });

  test('a comment behind needs says nothing of the order', () => {
    const text =
      'jobs:\n  deploy_dev:\n    needs: build # first\n  deploy_stage:\n    needs: deploy_dev\n  deploy_prod:\n    needs: deploy_dev # quick\n';
    const check = grade('promotion-plan', text).checks.find(({ id }) => id === 'lane-order');
    expect(check?.findings[0]?.message).toContain('stage can be passed by');
  });
});
