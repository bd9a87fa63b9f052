import { expect, type Locator, type Page } from '@playwright/test';

export { passing } from './passing-config';

/** What a person does on an exercise page, in their words. */
export class ExercisePage {
  constructor(readonly page: Page) {}

  /** Opens the page and waits for the first report: before, nothing on it answers. */
  async open(path = './exercises/environment-config/') {
    await this.page.goto(path);
    const task = this.page.getByRole('region', { name: 'Task' });
    await expect(task.getByText(/^\d+ of \d+ pass$/)).toBeVisible({ timeout: 20_000 });
  }

  get editor(): Locator {
    return this.page.getByRole('textbox', { name: /, editor$/ });
  }

  get verdict(): Locator {
    return this.page.getByRole('region', { name: 'Results' }).getByRole('heading', { level: 2 });
  }

  get matrix(): Locator {
    return this.page.getByRole('table').filter({ hasText: 'Must differ between lanes' });
  }

  /** The findings of one check, by the check's title. */
  findings(title: string): Locator {
    return this.page.getByRole('article').filter({ has: this.page.getByRole('heading', { name: title }) });
  }

  /** Focuses the editor and waits until the full one has taken the place of the plain one. */
  async fullEditor() {
    await this.editor.focus();
    await expect(this.page.locator('.monaco-editor').first()).toBeVisible({ timeout: 20_000 });
    await expect(this.editor).toBeFocused();
  }

  /** Replaces the whole text by pasting another. */
  async write(text: string) {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.editor.focus();
    await this.page.evaluate((words) => navigator.clipboard.writeText(words), text);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.press('ControlOrMeta+v');
  }

  /** Goes to a finding's place, which selects the words, and types others over them. */
  async mendByHand(title: string, words: string) {
    await this.findings(title)
      .getByRole('button', { name: /^line \d+, column \d+$/ })
      .first()
      .click();
    await this.page.keyboard.insertText(words);
  }

  async passes() {
    await expect(this.verdict).toHaveText('Passed');
  }
}
