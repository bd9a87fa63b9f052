const signs = ['pointermove', 'pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/**
 * Calls back once, when somebody has shown up (a move, a key, a touch) and the browser has nothing better to do. A
 * page that is only looked at never pays for what they might use.
 * @returns how to call it off
 */
export function whenSomebodyIsThere(then: () => void): () => void {
  let callOff = () => {};
  const off = () => {
    for (const sign of signs) removeEventListener(sign, seen, true);
  };
  function seen() {
    off();
    callOff = whenIdle(then);
  }
  for (const sign of signs) addEventListener(sign, seen, { capture: true, passive: true });
  return () => {
    off();
    callOff();
  };
}

/** Calls back once, when the browser has nothing better to do, or after 3 s. @returns how to call it off */
export function whenIdle(then: () => void): () => void {
  // Safari has no idle callback; there a moment's delay does.
  if (!('requestIdleCallback' in window)) {
    const later = setTimeout(then, 500);
    return () => clearTimeout(later);
  }
  const idle = requestIdleCallback(then, { timeout: 3000 });
  return () => cancelIdleCallback(idle);
}
