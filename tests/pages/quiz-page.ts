import type { Locator, Page } from '@playwright/test';
import { answer, asked, type Written } from './quiz-answers';
import { expect } from './watched';

/** What a person does in the quiz, in their words. */
export class QuizPage {
  constructor(readonly page: Page) {}

  async open() {
    await this.page.goto('./quiz/');
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** Starts an attempt: the first, or another after a result. */
  async begin() {
    await this.page.getByRole('button', { name: /^(Start the quiz|New questions)$/ }).click();
    await expect(this.checks).toBeVisible();
  }

  /** The button that checks an answer, which may still say what is missing. */
  get checks(): Locator {
    const form = this.page.getByRole('main').locator('form');
    return form.getByRole('button', { name: /^Check/ }).last();
  }

  /** Where the verdict stands once an answer is checked. */
  get verdict(): Locator {
    return this.page.locator('[data-verdict]');
  }

  /** The question that the page asks now, as its author wrote it. */
  asked(): Promise<Written> {
    return asked(this.page);
  }

  answer(rightly: boolean): Promise<Written> {
    return answer(this.page, rightly);
  }

  async sayIAm(sureness: 'Sure' | 'Not sure') {
    await this.page.getByRole('radio', { name: sureness, exact: true }).check({ force: true });
  }

  async check() {
    await this.checks.click();
    await expect(this.verdict).toBeVisible();
  }

  async goOn() {
    await this.page.getByRole('button', { name: /^(Next question|See the result)$/ }).click();
    await expect(this.verdict).toHaveCount(0);
  }

  /** Lifts the first row of a question that asks for an order. On a phone only buttons move rows. */
  async lift() {
    const grip = this.page.getByRole('button', { name: 'Lift' }).first();
    if (!(await grip.isVisible())) return;
    await grip.focus();
    await this.page.keyboard.press('Space');
  }

  /** Opens every question below the result. */
  async openAll() {
    const folded = this.page.getByRole('main').locator('details:not([open]) > summary');
    while ((await folded.count()) > 0) await folded.first().click();
  }
}
