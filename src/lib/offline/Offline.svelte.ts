import { browser, dev } from '$app/environment';

/** What the service worker says it keeps. Sizes in bytes, gzipped. */
interface Kept {
  small: boolean;
  heavy: boolean;
  smallBytes: number;
  heavyBytes: number;
}

/**
 * Whether the course is on this device, and whether a newer edition waits. One per app. Inert during prerendering, in
 * development, and in browsers without service workers.
 */
class Offline {
  /** Null until the worker has answered, or where there is none. */
  kept = $state.raw<Kept | null>(null);
  /** A newer edition is stored and waits for the person to agree. */
  updateWaits = $state(false);
  /** Why nothing is kept, as a sentence; null where all is well. */
  trouble = $state<string | null>(null);
  /** Whether the browser has a connection, as far as it knows. */
  connected = $state(true);

  #registration: ServiceWorkerRegistration | null = null;
  #agreed = false;

  /** Everything, Monaco included, works with no network. */
  readonly ready = $derived(this.kept !== null && this.kept.small && this.kept.heavy);

  /**
   * Registers the worker below `scope` (the app's root, as a URL or path), once the page has loaded. Call it once, from
   * the layout, in the browser.
   */
  async start(scope: string): Promise<void> {
    if (!browser) return;
    this.#followConnection();
    if (dev || !('serviceWorker' in navigator)) return;
    navigator.serviceWorker.addEventListener('message', ({ data }) => this.#hear(data));
    navigator.serviceWorker.addEventListener('controllerchange', () => this.#changed());
    try {
      const registration = await navigator.serviceWorker.register(trusted(`${scope}service-worker.js`), {
        scope,
      });
      this.#registration = registration;
      this.#watch(registration);
      await navigator.serviceWorker.ready;
      this.#ask('state?');
      if (mayWarm()) this.warm();
    } catch {
      this.trouble =
        'This browser does not keep the course for offline use here. It works while you are connected.';
    }
  }

  /** Stores the heavy parts too. Asked for by itself unless the connection is metered or saving data. */
  warm(): void {
    this.#ask('warm');
  }

  /** Takes the newer edition: the waiting worker takes over, then this page reloads. */
  update(): void {
    this.#agreed = true;
    this.#registration?.waiting?.postMessage('take over');
  }

  /** Not now: the notice goes away until the next visit. */
  later(): void {
    this.updateWaits = false;
  }

  #ask(message: 'warm' | 'state?'): void {
    this.#registration?.active?.postMessage(message);
  }

  #followConnection(): void {
    this.connected = navigator.onLine;
    addEventListener('online', () => (this.connected = true));
    addEventListener('offline', () => (this.connected = false));
  }

  #watch(registration: ServiceWorkerRegistration): void {
    if (registration.waiting && navigator.serviceWorker.controller) this.updateWaits = true;
    registration.addEventListener('updatefound', () => {
      const next = registration.installing;
      next?.addEventListener('statechange', () => {
        if (next.state === 'installed' && navigator.serviceWorker.controller) this.updateWaits = true;
        if (next.state === 'activated') this.#ask('state?');
      });
    });
  }

  /** Another worker controls this page. Only the tab whose person agreed reloads; the others go on with what they have. */
  #changed(): void {
    if (this.#agreed) location.reload();
    else this.updateWaits = false;
  }

  #hear(data: unknown): void {
    if (isState(data)) this.kept = data;
  }
}

export const offline = new Offline();

function isState(data: unknown): data is Kept & { type: 'offline-state' } {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'offline-state';
}

/** The page's policy lets a script address pass only through a named policy; this one knows a single file. */
function trusted(address: string): string {
  const policy = window.trustedTypes?.createPolicy('service-worker', {
    createScriptURL: (given) => {
      if (given.endsWith('/service-worker.js')) return new URL(given, location.origin).href;
      throw new TypeError(`${given} is not the service worker.`);
    },
  });
  // The DOM's types know only strings here.
  return policy ? (policy.createScriptURL(address) as unknown as string) : address;
}

/** Not on a connection that costs by the byte, nor where the person asked to save data. */
function mayWarm(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean; type?: string } };
  return !connection?.saveData && connection?.type !== 'cellular';
}
