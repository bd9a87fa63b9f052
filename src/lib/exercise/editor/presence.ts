const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Calls back once, when somebody has shown up (a move, a key, a touch) and the browser has nothing better to do. A
 * page that is only looked at never pays for what they might use.
 * @returns how to call it off
 */
export function whenSomebodyIsThere(then: () => void): () => void {
  let idle: number | undefined;
  const off = () => {
    for (const sign of signs) removeEventListener(sign, seen, true);
  };
  function seen() {
    off();
    // Safari has no idle callback; there a moment's delay does.
    if ('requestIdleCallback' in window) idle = requestIdleCallback(then, { timeout: 3000 });
    else setTimeout(then, 500);
  }
  for (const sign of signs) addEventListener(sign, seen, { capture: true, passive: true });
  return () => {
    off();
    if (idle !== undefined) cancelIdleCallback(idle);
  };
}
