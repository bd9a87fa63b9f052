/**
 * Light or dark. The system decides until a person does; the choice belongs to this device, so it stands in a
 * key of its own, which src/early.js reads before the first paint.
 */
const key = 'three-lanes.theme';

/** Switches to the other theme. Back at what the system says, the choice is forgotten and the system decides again. */
export function switchTheme(): void {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const next = (root.dataset.theme ?? system) === 'dark' ? 'light' : 'dark';
  if (next === system) delete root.dataset.theme;
  else root.dataset.theme = next;
  remember(next === system ? null : next);
}

function remember(theme: 'light' | 'dark' | null): void {
  try {
    if (theme) localStorage.setItem(key, theme);
    else localStorage.removeItem(key);
  } catch {
    // Storage is blocked or full: the choice holds for this page.
  }
}
