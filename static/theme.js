// The theme a person chose, before the first paint. Without a choice the system decides. See src/lib/ui/theme.ts.
try {
  const theme = localStorage.getItem('three-lanes.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is blocked: the system decides.
}
