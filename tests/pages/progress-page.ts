import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect } from './watched';

/** What version 1 exported, and a day on which none of it lies in the future. */
export const exportedFile = readFileSync('tests/fixtures/progress/version-1.export.json', 'utf8');
export const afterItsExport = new Date('2027-01-01T12:00:00Z');

/** What a person does on the page of progress, in their words. */
export class ProgressPage {
  constructor(readonly page: Page) {}

  async open(query = '') {
    await this.page.goto(`./progress/${query}`);
    await expect(this.page.getByText('Last saved')).toBeVisible();
  }

  async chooseFile(name: string, text: string) {
    await this.page
      .getByLabel('Import a file of progress')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  /** What the page says of a file, by its heading. */
  async hears(heading: string) {
    await expect(this.page.getByRole('heading', { level: 3, name: heading })).toBeVisible();
  }

  get plot(): Locator {
    return this.page.getByRole('img', { name: /^Checks passed in/ });
  }

  async openTable() {
    await this.page.getByText('The same as a table').click();
    await expect(this.page.getByRole('table').filter({ hasText: 'Checks passed' })).toBeVisible();
  }

  async askToErase() {
    await this.page.getByRole('button', { name: 'Erase…' }).click();
  }

  /** Agrees to erase everything. */
  async erase() {
    await this.page.getByRole('button', { name: 'Erase', exact: true }).click();
    await expect(this.page.getByText('Everything: erased')).toBeVisible();
  }
}
