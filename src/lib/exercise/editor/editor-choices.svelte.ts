import type { Progress } from '$lib/progress';

/** How the learner likes the editor. Remembered with their progress. */
export class EditorChoices {
  #progress: Progress;
  #plainByNature = $state(true);

  constructor(progress: Progress) {
    this.#progress = progress;
  }

  /** Where the device speaks for the plain editor: touch screens and forced colours. In the browser, once. */
  look() {
    this.#plainByNature = matchMedia('(pointer: coarse), (forced-colors: active)').matches;
  }

  get plain(): boolean {
    const chosen = this.#progress.setting('editor.plain');
    return typeof chosen === 'boolean' ? chosen : this.#plainByNature;
  }

  set plain(on: boolean) {
    this.#progress.set('editor.plain', on);
  }

  get screenReader(): boolean {
    return this.#progress.setting('editor.screen-reader') === true;
  }

  set screenReader(on: boolean) {
    this.#progress.set('editor.screen-reader', on);
  }
}
