import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { withLateScripts } from './late-scripts';

/**
 * Of the fonts only Overpass is fetched ahead: it sets the headings and the bar. The others come when their text does.
 */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => (building ? withLateScripts(html) : html),
    preload: ({ type, path }) =>
      type === 'js' ||
      type === 'css' ||
      (type === 'font' && /\/overpass-latin-wght-normal\.[^/]+$/.test(path)),
  });
