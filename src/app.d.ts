/// <reference types="trusted-types" />

interface Window {
  /** Missing where static/early.js could not be had. */
  early?: import('./routes/early').Early;
}
