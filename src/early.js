// The theme a person chose, before the first paint. Without a choice the system decides. See src/lib/ui/theme.ts.
try {
  const theme = localStorage.getItem('three-lanes.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the system decides.
}

// What is done before the page is alive is done again once it is: src/routes/early.ts does that.
window.early = { pressed: null, changed: new Map() };
addEventListener(
  'click',
  ({ target }) => {
    if ('alive' in document.documentElement.dataset || !(target instanceof Element)) return;
    window.early.pressed = target.closest('button');
  },
  true,
);
addEventListener(
  'input',
  ({ target }) => {
    if ('alive' in document.documentElement.dataset) return;
    const ticks = target.type === 'checkbox' || target.type === 'radio';
    window.early.changed.set(target, ticks ? target.checked : target.value);
  },
  true,
);
