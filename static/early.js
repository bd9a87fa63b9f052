// The theme a person chose, before the first paint. Without a choice the system decides. See src/lib/ui/theme.ts.
try {
  const theme = localStorage.getItem('three-lanes.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the system decides.
}

// A button pressed before the page is alive is pressed again once it is: src/routes/+layout.svelte does that.
addEventListener(
  'click',
  ({ target }) => {
    if ('alive' in document.documentElement.dataset || !(target instanceof Element)) return;
    window.pressedEarly = target.closest('button');
  },
  true,
);
