import adapter from '@sveltejs/adapter-static';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { withOfflineList } from './scripts/offline-adapter.mjs';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

/** The script that src/hooks.server.ts puts into each page. */
const early = createHash('sha256')
  .update(readFileSync(new URL('./src/early.js', import.meta.url)))
  .digest('base64');

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: withOfflineList(adapter({ strict: true })),
    // A page’s styles stand in it: before its first paint a phone asks for one small script more, not for sixteen files.
    inlineStyleThreshold: 24_000,
    // Registered by src/lib/offline, after the page is usable.
    serviceWorker: { register: false },
    // Relative paths: the same output runs on any host, at `/` and at any sub path.
    paths: { relative: true },
    // Deterministic: this file is loaded more than once per build, and the versions must agree.
    version: { name: version },
    alias: { $graders: 'graders' },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', `sha256-${early}`],
        // Monaco sets style elements and attributes at run time.
        'style-src': ['self', 'unsafe-inline'],
        'img-src': ['self', 'data:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none'],
        'require-trusted-types-for': ['script'],
        'trusted-types': [
          'svelte-trusted-html',
          'compiled-content',
          'sveltekit-trusted-url',
          'app-worker',
          'service-worker',
          'defaultWorkerFactory',
          'diffEditorWidget',
          'diffReview',
          'domLineBreaksComputer',
          'editorGhostText',
          'editorViewLayer',
          'richScreenReaderContent',
          'standaloneColorizer',
          'stickyScrollViewLayer',
          'tokenizeToString',
          'dompurify',
        ],
      },
    },
  },
};
