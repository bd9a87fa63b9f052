import type { Handle } from '@sveltejs/kit';

/**
 * Scripts are fetched from the beginning, but after what the page is seen by: a learner reads before anything has to be alive.
 * Of the fonts only Overpass is fetched ahead: it sets the headings and the bar. The others come when their text does.
 */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replaceAll('rel="modulepreload"', 'rel="modulepreload" fetchpriority="low"'),
    preload: ({ type, path }) =>
      type === 'js' ||
      type === 'css' ||
      (type === 'font' && /\/overpass-latin-wght-normal\.[^/]+$/.test(path)),
  });
