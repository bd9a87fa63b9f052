import type { Page } from '@playwright/test';
import { expect } from './watched';

/** What a person sets and ticks in the lesson, in their words. */
export class LessonPage {
  constructor(readonly page: Page) {}

  async open() {
    await this.page.goto('./lesson/');
    await expect(this.page.getByText(/^0 of \d+ true$/)).toBeVisible();
  }

  /** The last tab of everything that has tabs. */
  async chooseLastTabs() {
    for (const list of await this.page.getByRole('tablist').all()) {
      const tab = list.getByRole('tab').last();
      await tab.click();
      await expect(tab).toHaveAttribute('aria-selected', 'true');
    }
  }

  /** This lane in every figure that has a switch. */
  async chooseEverywhere(lane: 'dev' | 'stage' | 'prod') {
    for (const choice of await this.page.getByRole('radio', { name: lane, exact: true }).all())
      await choice.check({ force: true });
  }

  async tickEverything() {
    const boxes = this.page.getByRole('main').getByRole('checkbox');
    for (const box of await boxes.all()) await box.check();
    const all = await boxes.count();
    await expect(this.page.getByText(`${all} of ${all} true`)).toBeVisible();
  }

  async copyFirstListing() {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.page.getByRole('button', { name: /^Copy/ }).first().click();
  }

  /** On a narrow page the contents are folded into a line. */
  async unfold() {
    const line = this.page.locator('summary').filter({ hasText: 'Contents' });
    if (await line.isVisible()) await line.click();
  }
}
