/**
 * What readers of the screen should hear without focus moving: "Copied", "2 of 5 true". One polite live
 * region, `Announcer.svelte`, stands in the layout; everybody speaks through this.
 */
class Announcer {
  /** What stands in the live region now. */
  text = $state('');
  #turn = false;

  /** Says a sentence once. The same sentence again is heard again: a zero-width space makes it new. */
  say(sentence: string): void {
    this.#turn = !this.#turn;
    this.text = this.#turn ? sentence : `${sentence}\u200b`;
  }
}

export const announcer = new Announcer();
