import type { Plugin } from 'vite';

/** Loaded by this many pages and later parts, a module belongs to what every page has anyway. Tried: 3 to 10. */
const widely = 6;

/**
 * Puts into one file what nearly all pages load: Svelte, the frame, progress, the small parts. In two dozen files it would
 * take a phone as many requests before the page is alive, and zip worse (the lesson: 59.3 kB in 24 files, 56.3 kB in 14).
 */
export function sharedChunk(): Plugin {
  return {
    name: 'shared-chunk',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    outputOptions: (options) => ({
      ...options,
      codeSplitting: {
        groups: [{ name: 'shared', minShareCount: widely, test: (id) => !/node_modules\/monaco/.test(id) }],
      },
    }),
  };
}
