/** A hidden page doesn't paint: there, work goes on after this long (ms). */
const HIDDEN = 500;

/** Resolves when the browser has painted what stands now: what comes after holds up neither a paint nor a key. */
export function afterPaint(): Promise<void> {
  return new Promise((done) => {
    const late = setTimeout(done, HIDDEN);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(done);
    });
  });
}
