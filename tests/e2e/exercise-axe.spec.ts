import { violations } from './axe';
import { ExercisePage } from './exercise-page';
import { expect, test } from './watched';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every state of the workspace is accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const exercise = new ExercisePage(page);
    await exercise.open();
    expect(await violations(page), 'plain editor').toEqual([]);
    await exercise.fullEditor();
    expect(await violations(page), 'full editor').toEqual([]);
    await page.getByRole('button', { name: 'Show the first hint' }).first().click();
    expect(await violations(page), 'hint open').toEqual([]);
    await page.getByRole('button', { name: 'Show me an example' }).first().click();
    await expect(page.getByRole('dialog').getByText('passes').first()).toBeVisible();
    expect(await violations(page), 'sheet').toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByText('Compare two texts').click();
    await expect(page.locator('.monaco-diff-editor')).toBeVisible({ timeout: 20_000 });
    expect(await violations(page), 'diff').toEqual([]);
  });
}
