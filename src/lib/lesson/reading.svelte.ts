import { onMount } from 'svelte';

/** How long the end of a section must stand in view before it counts as read: longer than scrolling past takes. */
const settled = 1500;

/**
 * Follows reading down a page of sections: which one is at eye level, and which has been read to its end.
 * Make it while a component is set up; it watches the elements that `section` and `end` are attached to.
 */
export class Reading {
  /** The section at eye level; null above the first. */
  now: string | null = $state(null);
  #sections: IntersectionObserver | null = null;
  #ends: IntersectionObserver | null = null;
  #waiting: Record<string, ReturnType<typeof setTimeout>> = {};
  #elements: { element: Element; part: 'section' | 'end' }[] = [];

  /** In: called once for each time that the end of a section has stood in view for a while. */
  constructor(private readonly onread: (section: string) => void) {
    onMount(() => this.#watch());
  }

  /** Attach to the element of a section, whose id is the section's. */
  section = (element: Element) => this.#follow(element, 'section');

  /** Attach to an element at the end of a section, with the section's id as `data-section`. */
  end = (element: Element) => this.#follow(element, 'end');

  #follow(element: Element, part: 'section' | 'end'): void {
    this.#elements.push({ element, part });
    this.#observe(element, part);
  }

  #observe(element: Element, part: 'section' | 'end'): void {
    (part === 'section' ? this.#sections : this.#ends)?.observe(element);
  }

  #watch(): () => void {
    // A band at eye level, a fifth from the top: the section that crosses it is being read.
    this.#sections = new IntersectionObserver((entries) => this.#cross(entries), {
      rootMargin: '-20% 0px -79% 0px',
    });
    this.#ends = new IntersectionObserver((entries) => this.#reach(entries));
    for (const { element, part } of this.#elements) this.#observe(element, part);
    return () => this.#stop();
  }

  #cross(entries: IntersectionObserverEntry[]): void {
    const entered = entries.filter((entry) => entry.isIntersecting).at(-1);
    if (entered) this.now = entered.target.id;
  }

  #reach(entries: IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const id = target.getAttribute('data-section') ?? '';
      clearTimeout(this.#waiting[id]);
      if (isIntersecting) this.#waiting[id] = setTimeout(() => this.onread(id), settled);
    }
  }

  #stop(): void {
    this.#sections?.disconnect();
    this.#ends?.disconnect();
    for (const timer of Object.values(this.#waiting)) clearTimeout(timer);
  }
}
