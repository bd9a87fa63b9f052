import type { GradeOptions } from '$graders/grade';
import type { Report } from '$graders/report';
import { GraderStopped, type GradingClient } from './grading/client';

/** A rest in typing after which the text is graded, in milliseconds (issue: squiggle within 250 ms of the key). */
export const PAUSE = 150;

/** What the grader last said, of which text. A text that has moved on never gets an older text's report. */
export class LiveGrading {
  /** The newest report. It may be of a text that has moved on since: see `of`. */
  report = $state.raw<Report | null>(null);
  /** The text that `report` is of. */
  of = $state.raw<string | null>(null);
  /** The grader stopped twice on a text. */
  stopped = $state(false);
  #client: GradingClient;
  #exercise: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #abort: AbortController | null = null;

  #told: (report: Report, text: string) => void;

  /** @param told hears of each report, together with the text it is of */
  constructor(client: GradingClient, exercise: string, told: (report: Report, text: string) => void) {
    this.#client = client;
    this.#exercise = exercise;
    this.#told = told;
  }

  /** Grades the text when typing rests. An answer that is still on its way is of an older text, and is dropped. */
  soon(text: string, options: GradeOptions) {
    clearTimeout(this.#timer);
    this.#abort?.abort();
    this.#timer = setTimeout(() => void this.now(text, options), PAUSE);
  }

  /** Grades the text at once. @returns its report; null when a newer text overtook it or the grader stopped */
  now(text: string, options: GradeOptions): Promise<Report | null> {
    clearTimeout(this.#timer);
    this.#abort?.abort();
    this.#abort = new AbortController();
    return this.#ask(text, options, this.#abort.signal);
  }

  dispose() {
    clearTimeout(this.#timer);
    this.#abort?.abort();
  }

  async #ask(text: string, options: GradeOptions, signal: AbortSignal): Promise<Report | null> {
    try {
      const report = await this.#client.ask('grade', { exercise: this.#exercise, text, options }, signal);
      if (signal.aborted) return null;
      this.report = report;
      this.of = text;
      this.stopped = false;
      this.#told(report, text);
      return report;
    } catch (error) {
      if (error instanceof GraderStopped && !signal.aborted) this.stopped = true;
      return null;
    }
  }
}
