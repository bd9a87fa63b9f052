import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { learnerBundle } from './src/lib/content/learner-bundle.ts';
import { courseContent } from './src/lib/content/plugin.ts';
import { fullEditorFiles } from './src/lib/exercise/editor/full-editor-files.ts';
import { launchOptions } from './scripts/browser.mjs';
import { sharedChunk } from './scripts/shared-chunk.ts';
import { shippedPackages } from './scripts/shipped-packages.ts';

export default defineConfig({
  plugins: [
    courseContent(),
    learnerBundle(),
    sharedChunk(),
    shippedPackages('app'),
    fullEditorFiles(),
    sveltekit(),
  ],
  worker: {
    format: 'es',
    plugins: () => [shippedPackages('worker')],
    // The yaml package only defines things and doesn't say so; what the graders don't call of it stays out.
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /node_modules\/yaml\//, sideEffects: false }] },
    },
  },
  // Loaded later than the page: found only then, they would make the development server reload it.
  optimizeDeps: { include: ['@observablehq/plot', 'idb', 'ts-fsrs'] },
  resolve: {
    alias: [
      // monaco-yaml 5.5.1 still asks for the worker at its old place.
      {
        find: /^monaco-editor\/esm\/vs\/editor\/editor\.worker\.js$/,
        replacement: 'monaco-editor/editor/editor.worker.js',
      },
      // Formatting is off, so prettier (131 kB) stays out of the YAML worker.
      {
        find: /^prettier\/(standalone|plugins\/(yaml|estree))$/,
        replacement: new URL('./src/lib/exercise/editor/no-formatter.ts', import.meta.url).pathname,
      },
    ],
  },
  server: { fs: { allow: ['content', 'graders'] } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          setupFiles: ['tests/properties.ts'],
          include: ['{graders,src,tests,scripts}/**/*.spec.ts'],
          exclude: ['**/*.svelte.spec.ts', 'tests/{e2e,sweeps}/**', '**/node_modules/**'],
          // Vitest leaves one core to others unless told not to.
          maxWorkers: '100%',
        },
      },
      {
        extends: true,
        test: {
          name: 'browsers',
          environment: 'node',
          include: ['tests/browsers/**/*.journey.ts'],
          retry: process.env.CI ? 1 : 0,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/**/*.svelte.spec.ts'],
          // As in playwright.config.ts: a busy machine may starve a browser for seconds.
          retry: process.env.CI ? 2 : 0,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
