import type { Page } from '@playwright/test';
import { violations } from '../pages/axe';
import { ExercisePage, passing } from '../pages/exercise-page';
import { expect, test } from '../pages/watched';

/** Every look and width at least once with every state; not every one with every other. */
const looks = [
  { name: '1280, light', width: 1280, colorScheme: 'light' },
  { name: '1280, dark', width: 1280, colorScheme: 'dark' },
  { name: '1280, forced colours', width: 1280, forcedColors: 'active' },
  { name: '1280, text at 200 %', width: 1280, colorScheme: 'light', text: '200%' },
  { name: '390, dark', width: 390, colorScheme: 'dark' },
  { name: '320, light', width: 320, colorScheme: 'light' },
] as const;

for (const look of looks) {
  test.describe(look.name, () => {
    test.use({ viewport: { width: look.width, height: 800 }, hasTouch: look.width < 760 });

    test('every state of the workspace is accessible', async ({ page }) => {
      test.slow();
      await page.emulateMedia({
        reducedMotion: 'reduce',
        ...('colorScheme' in look && { colorScheme: look.colorScheme }),
        ...('forcedColors' in look && { forcedColors: look.forcedColors }),
      });
      const exercise = new ExercisePage(page);
      await exercise.open();
      if ('text' in look) await page.addStyleTag({ content: `html { font-size: ${look.text} }` });
      const accessible = async (state: string) => {
        // Scrolled half under the top bar, a button would count as a small one.
        await page.evaluate(() => scrollTo(0, 0));
        expect.soft(await violations(page), state).toEqual([]);
      };

      await accessible('the task');
      await show(page, 'Editor');
      await exercise.editor.focus();
      await page.getByText('Editor options').click();
      await accessible('the editor, its options open');
      await show(page, 'Results');
      await page.getByRole('button', { name: 'Show the first hint' }).first().click();
      await accessible('findings, a hint open');
      await page.getByRole('button', { name: 'Show me an example' }).first().click();
      await expect(page.getByRole('dialog').getByText('passes').first()).toBeVisible();
      await accessible('the sheet');
      await page.keyboard.press('Escape');
      await show(page, 'Editor');
      await page.getByRole('button', { name: 'Check', exact: true }).click();
      await page.getByText('Compare two texts').click();
      await expect(page.getByRole('region', { name: /^From / })).toBeVisible({ timeout: 20_000 });
      await accessible('a comparison');
      await page
        .getByLabel('Your own file')
        .setInputFiles({ name: 'mine.yaml', mimeType: 'text/yaml', buffer: Buffer.from(passing) });
      await expect(page.getByText('mine.yaml is open')).toBeVisible();
      await accessible('a file of one’s own');
      await page.getByRole('button', { name: 'Keep it as my answer' }).click();
      await show(page, 'Results');
      await exercise.passes();
      await expect(page.getByRole('heading', { name: 'solution.yaml' })).toBeVisible();
      await accessible('passed, the reference open');
    });
  });
}

test('claims are accessible', async ({ page }) => {
  const exercise = new ExercisePage(page);
  await exercise.open('./exercises/promotion-plan/');
  await exercise.editor.focus();
  await exercise.write('- Somebody looks at it, and says yes.\n');
  await page.keyboard.press('ControlOrMeta+a');
  const approval = exercise.findings('Somebody approves prod');
  expect(await violations(page), 'words selected').toEqual([]);
  await approval.getByRole('button', { name: 'Claim the selected words' }).click();
  await expect(approval.getByText('You claim')).toBeVisible();
  expect(await violations(page), 'claimed').toEqual([]);
});

/** On a phone, the pane of this name; wider, all three are there. */
async function show(page: Page, name: 'Editor' | 'Results') {
  const choice = page.getByRole('radio', { name: new RegExp(`^${name}`) });
  if (await choice.isVisible()) await choice.check({ force: true });
}
