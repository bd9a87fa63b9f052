/**
 * Before a notice interrupts, or a reload is offered, the page is asked, as `beforeunload` asks: whoever is in the
 * middle of something objects.
 */
const asking = 'three-lanes:interruption';

/** Whether nobody objects to being interrupted now. */
export function mayInterrupt(): boolean {
  return dispatchEvent(new Event(asking, { cancelable: true }));
}

/** Objects to interruptions as long as `busy` says so. Returns the function that ends it. */
export function objectWhile(busy: () => boolean): () => void {
  const answer = (event: Event) => {
    if (busy()) event.preventDefault();
  };
  addEventListener(asking, answer);
  return () => removeEventListener(asking, answer);
}
