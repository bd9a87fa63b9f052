/// <reference types="trusted-types" />
import type { Early } from './routes/early';

declare global {
  interface Window {
    /** Missing where static/early.js could not be had. */
    early?: Early;
  }
}
