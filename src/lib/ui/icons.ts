/**
 * Paths of the interface's icons, on a grid of 24 with a stroke of 2 and round ends, drawn to sit beside
 * Overpass. Each is its own export, so a page carries only what it shows. Use with Icon.svelte.
 */
export const arrowRight = 'M5 12h14M13 6l6 6-6 6';
export const arrowLeft = 'M19 12H5M11 6l-6 6 6 6';
export const arrowUp = 'M12 19V5M6 11l6-6 6 6';
export const arrowDown = 'M12 5v14M6 13l6 6 6-6';
export const check = 'M5 12.5 10 17.5 19.5 7';
export const chevronDown = 'm6 9 6 6 6-6';
export const close = 'M6 6l12 12M18 6 6 18';
export const copy =
  'M10.5 9h9a1.5 1.5 0 0 1 1.5 1.5v9a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 9 19.5v-9A1.5 1.5 0 0 1 10.5 9zM5 15H3.5V3.5H15V5';
export const download = 'M12 4v11M7 10.5l5 5 5-5M4 20h16';
export const upload = 'M12 16V5M7 9.500l5-5 5 5M4 20h16';
export const grip = 'M9 6v.01M15 6v.01M9 12v.01M15 12v.01M9 18v.01M15 18v.01';
export const link =
  'M10 14a4.5 4.5 0 0 0 6.4 0l3-3a4.5 4.5 0 0 0-6.4-6.400l-1 1M14 10a4.5 4.5 0 0 0-6.4 0l-3 3a4.5 4.5 0 0 0 6.4 6.400l1-1';
export const menu = 'M3.5 6h17M3.5 12h17M3.5 18h17';
export const print = 'M7 8V3.500h10V8M7 17H3.500V8.500h17V17H17M7 14h10v6.500H7z';
export const restart = 'M4 5v5h5M4.5 10a8 8 0 1 1-.5 4';
export const search = 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20';
export const trash = 'M4 6.500h16M9 6.500v-3h6v3M6 6.500l1 14h10l1-14M10 11v5M14 11v5';
export const undo = 'M9 5 4 10l5 5M4 10h10a6 6 0 0 1 6 6v3';
export const warning = 'M12 3.5 22 20.500H2zM12 10v4.500M12 17.500v.01';
export const wrench =
  'M14.5 6.500a4.5 4.5 0 0 1 5.700-2.300l-2.900 2.900 2.600 2.600 2.4-2.900a4.5 4.5 0 0 1-6.100 5.400L8.5 20a2.100 2.100 0 0 1-3-3l8-7.700a4.5 4.5 0 0 1 1-2.800z';
export const offline =
  'M3 3l18 18M2 8.500a15 15 0 0 1 4-2.500M10 5a15 15 0 0 1 12 3.500M5.5 12a10 10 0 0 1 4-2.300M15 10.500a10 10 0 0 1 3.5 1.500M9 15.800a5 5 0 0 1 6 0M12 19.500v.01';
