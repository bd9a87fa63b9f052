/// <reference types="trusted-types" />
import type { Early } from './routes/early';

declare global {
  interface Window {
    /** Missing where src/early.js does not stand in the page: in tests of parts. */
    early?: Early;
  }
}
