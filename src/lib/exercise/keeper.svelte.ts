import type { Report } from '$graders/report';
import type { Exercise } from '$lib/content/compiled';
import type { Progress } from '$lib/progress';
import type { Attempt } from './attempts/attempts';
import { ownLines } from './own-lines';

/** Where a session keeps what the learner does: in their progress, or, for a file of their own, nowhere. */
export interface Keeper {
  /** Oldest first. */
  readonly attempts: readonly Attempt[];
  /** The text that was kept, undefined where there is none. Called once, in the browser. */
  begin(): string | undefined;
  save(text: string): void;
  record(text: string, report: Report): void;
  /** How many hints of a check are open. */
  rungs(check: string): number;
  openRung(check: string, rung: number): void;
  /** A text that another tab has written here since this one began, and that differs from `text`. */
  elsewhere(text: string): string | null;
  /** The learner goes on with this tab's text: they aren't asked again. */
  stay(): void;
}

/** Keeps everything in the learner's progress on this device. */
export class ProgressKeeper implements Keeper {
  #progress: Progress;
  #exercise: Pick<Exercise, 'id' | 'hash'>;
  #began = $state.raw(Infinity);
  #stays = $state(false);
  #own = $state.raw<string | undefined>();

  constructor(progress: Progress, exercise: Pick<Exercise, 'id' | 'hash'>) {
    this.#progress = progress;
    this.#exercise = exercise;
  }

  get attempts(): readonly Attempt[] {
    return this.#progress.attempts(this.#exercise.id);
  }

  begin(): string | undefined {
    this.#began = Date.now();
    this.#own = this.#progress.openDraft(this.#exercise.id);
    return this.#own;
  }

  save(text: string) {
    this.#own = text;
    this.#progress.saveDraft(this.#exercise.id, text);
  }

  record(text: string, { verdict, checks, score }: Report) {
    this.#progress.record({
      type: 'attempt',
      exercise: this.#exercise.id,
      hash: this.#exercise.hash,
      text,
      verdict,
      statuses: Object.fromEntries(checks.map(({ id, status }) => [id, status])),
      broken: ownLines(text, checks),
      ...score,
    });
  }

  rungs(check: string): number {
    return this.#progress.hintsOpened(this.#exercise.id, check);
  }

  openRung(check: string, rung: number) {
    this.#progress.record({ type: 'hint-opened', exercise: this.#exercise.id, check, rung });
  }

  elsewhere(text: string): string | null {
    if (this.#stays || this.#began === Infinity) return null;
    const newest = this.#progress.draft(this.#exercise.id);
    if (newest !== undefined && newest !== text && newest !== this.#own) return newest;
    const others = this.#progress.otherDrafts(this.#exercise.id);
    return (
      others.find((draft) => draft.at > this.#began && draft.text !== text && draft.text !== this.#own)
        ?.text ?? null
    );
  }

  stay() {
    this.#stays = true;
  }
}

/** Keeps nothing beyond this page: for a learner's own file. */
export class NoKeeper implements Keeper {
  attempts = $state.raw<readonly Attempt[]>([]);
  #rungs = $state<Record<string, number>>({});
  #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  begin() {
    return this.#text;
  }
  save() {}
  record() {}
  rungs(check: string) {
    return this.#rungs[check] ?? 0;
  }
  openRung(check: string, rung: number) {
    this.#rungs[check] = rung;
  }
  elsewhere() {
    return null;
  }
  stay() {}
}
