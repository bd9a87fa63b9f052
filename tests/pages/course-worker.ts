import type { Page } from '@playwright/test';
import type { OfflineState } from '../../src/lib/offline/state';

const everything: OfflineState = {
  type: 'offline-state',
  ...{ small: true, heavy: true, fetching: false, trouble: null },
  ...{ kept: 9_400_000, whole: 9_400_000, toFetch: 0 },
};

/** Stands in for the service worker where a test is about what pages say of it, not about what it does. */
export class CourseWorker {
  private constructor(readonly page: Page) {}

  /** From the next page on. `editionWaits`: it has stored a newer edition, which waits for the person to agree. */
  static async of(page: Page, { editionWaits = false } = {}): Promise<CourseWorker> {
    await page.addInitScript((waits) => {
      const worker = { postMessage: () => {} };
      const registration = Object.assign(new EventTarget(), {
        ...{ active: worker, waiting: waits ? worker : null, installing: null },
        update: async () => registration,
      });
      const { serviceWorker } = navigator;
      Object.defineProperty(serviceWorker, 'register', { value: async () => registration });
      Object.defineProperty(serviceWorker, 'controller', { get: () => worker });
      Object.defineProperty(serviceWorker, 'ready', { value: Promise.resolve(registration) });
    }, editionWaits);
    return new CourseWorker(page);
  }

  /** Tells the page what is kept: everything, but for what is given. */
  async keeps(state: Partial<OfflineState> = {}) {
    await this.page.evaluate(
      (state) => {
        const channel = new BroadcastChannel('three-lanes / state');
        channel.postMessage(state);
        channel.close();
      },
      { ...everything, ...state },
    );
  }
}
