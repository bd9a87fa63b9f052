/// <reference types="trusted-types" />

interface Window {
  /** The button pressed last before the page was alive, which static/early.js notes. */
  pressedEarly?: HTMLButtonElement | null;
}
