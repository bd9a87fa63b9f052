import type { Handle } from '@sveltejs/kit';

/** Of the fonts only Overpass is fetched ahead: it sets the headings and the bar. The others come when their text does. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    preload: ({ type, path }) =>
      type === 'js' ||
      type === 'css' ||
      (type === 'font' && /\/overpass-latin-wght-normal\.[^/]+$/.test(path)),
  });
