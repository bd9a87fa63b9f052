import type { Report } from '$graders/report';
import { afterPaint } from './after-paint';
import { placedFindings } from './report/findings';

/** A report with the text that it is of. */
export interface Graded {
  report: Report;
  text: string;
}

/**
 * What the views beside the editor show of the newest report. The marks in the text come first; then, a paint later each,
 * the findings, and what the text means. No frame carries them all, and a report that is overtaken is left out.
 */
export class ShownReport {
  /** For the findings. */
  report = $state.raw<Report | null>(null);
  /** The text that `report` is of. */
  text = $state.raw('');
  /** For the table and the figure of what the text means. */
  meant = $state.raw<Graded | null>(null);
  readonly findings = $derived(placedFindings(this.report));
  #newest: Graded | null = null;

  /** @param report the newest one; @param text what it is of */
  async follow(report: Report, text: string): Promise<void> {
    const newest = (this.#newest = { report, text });
    await afterPaint();
    if (this.#newest !== newest) return;
    this.now();
    await afterPaint();
    if (this.#newest === newest) this.meant = newest;
  }

  /** Shows the newest findings at once: somebody asks for them. */
  now() {
    if (!this.#newest) return;
    this.report = this.#newest.report;
    this.text = this.#newest.text;
  }
}
