/** What of the visual viewport tells how much the keyboard covers. */
type Seen = Pick<VisualViewport, 'height' | 'offsetTop' | 'scale'>;

/** How much of the window's bottom the keyboard covers, in px. 0 while the page is zoomed: then people move the view. */
export function covered({ height, offsetTop, scale }: Seen, windowHeight: number): number {
  return scale > 1.01 ? 0 : Math.max(0, Math.round(windowHeight - height - offsetTop));
}

/**
 * Phones lay their keyboard over the page. Keeps `--covered` of the root at what it covers, so that what is fixed to the
 * bottom stands above it, and scrolling stops above both.
 * @param came called when the keyboard has come or grown; @returns how to stop
 */
export function followKeyboard(came: () => void): () => void {
  const { visualViewport } = window;
  if (!visualViewport) return () => {};
  const { style } = document.documentElement;
  let before = 0;
  const look = () => {
    const now = covered(visualViewport, innerHeight);
    if (now === before) return;
    style.setProperty('--covered', `${now}px`);
    style.scrollPaddingBottom = now ? 'calc(var(--covered) + 4.5rem)' : '';
    if (now > before) came();
    before = now;
  };
  const stopping = new AbortController();
  for (const name of ['resize', 'scroll'])
    visualViewport.addEventListener(name, look, { signal: stopping.signal });
  look();
  return () => {
    stopping.abort();
    style.removeProperty('--covered');
    style.scrollPaddingBottom = '';
  };
}
