import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import early from './early.js?raw';
import { withLateScripts } from './late-scripts';

/** src/early.js stands in the page itself, for the page waits for it before it is painted; svelte.config.js names its hash. */
const withEarlyScript = (page: string) =>
  page.replace('<!-- early.js -->', () => `<script>${early}</script>`);

/**
 * Of the fonts two are fetched ahead, for headings and for prose. The others come when their text does.
 */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => withEarlyScript(building ? withLateScripts(html) : html),
    preload: ({ type, path }) =>
      type === 'js' ||
      type === 'css' ||
      (type === 'font' && /\/(overpass|source-serif-4)-core\.[^/]+$/.test(path)),
  });
