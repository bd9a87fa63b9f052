import { ExercisePage } from '../pages/exercise-page';
import { expect, test } from '../pages/watched';

const plan = `- CI builds orders:1.4.2 once and we promote the same tag.
- Dev: unit tests must pass before stage.
- Stage has last night's prod schema; emails and names are hashed.
- In stage, dbt tests must pass before prod.
- Then we deploy to prod.
- For two hours we watch freshness_minutes and rows_loaded, split by env.
- Way back: redeploy the previous tag orders:1.4.1 and pause the DAG, one command, under five minutes.
`;

test('the plan is read back, drawn as a road, and what is missing stands empty', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open('./exercises/promotion-plan/');
  await exercise.fullEditor();
  await exercise.write(plan);
  const road = page.getByRole('region', { name: 'Your plan as lanes' });
  await expect(road.getByText('Approval is missing').first()).toBeVisible();
  await expect(road.getByText('orders:1.4.2').first()).toBeVisible();
  await exercise.write(plan.replace('- Then we', '- The data owner approves the release. Then we'));
  await expect(road.getByText('Approval is missing')).toHaveCount(0);
  await exercise.passes();
  const points = page.getByRole('table').filter({ hasText: 'In your words' });
  await points.getByRole('button', { name: /approval: line 5/ }).click();
  await expect(exercise.editor).toBeFocused();
});

test('selected words can be claimed for a check, and the claim taken back', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open('./exercises/promotion-plan/');
  await exercise.fullEditor();
  await exercise.write('- Somebody looks at it, and says yes.\n');
  await page.keyboard.press('ControlOrMeta+a');
  const approval = exercise.findings('Somebody approves prod');
  await approval.getByRole('button', { name: 'Claim the selected words' }).click();
  await expect(approval.getByText('You claim')).toBeVisible();
  await expect(page.getByText('You say it stands in the text.')).toBeVisible();
  await approval.getByRole('button', { name: 'Take it back' }).click();
  await expect(approval.getByText('You claim')).toHaveCount(0);
});
