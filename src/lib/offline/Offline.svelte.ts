import { browser, dev } from '$app/environment';
import { reasonToWait, refusalAtSight, refusals, type Refusal } from './refusals';
import { isState, type OfflineState } from './state';

/** A tab that stays open looks for a new edition when it is looked at again, at most this often (ms). */
const lookAgainAfter = 3_600_000;

/**
 * Whether the course is on this device, and whether a newer edition waits. One per app. Inert during prerendering, in
 * development, and in browsers without service workers.
 */
class Offline {
  /** What the worker says it keeps; null until it has answered, or where there is none. */
  state = $state.raw<OfflineState | null>(null);
  /** A newer edition is stored and waits for the person to agree. */
  updateWaits = $state(false);
  /** Why nothing is kept, as a sentence; null where all is well. */
  trouble = $state<string | null>(null);
  /** Why the heavy parts weren't fetched unasked, as half a sentence. */
  waitsBecause = $state<string | null>(null);
  /** Whether the browser has a connection, as far as it knows. */
  connected = $state(true);

  #registration: ServiceWorkerRegistration | null = null;
  #agreed = false;
  #looked = 0;

  /** Everything, Monaco included, works with no network. */
  readonly ready = $derived(this.state !== null && this.state.small && this.state.heavy);

  /**
   * Registers the worker below `scope` (the app’s root, as a path with slashes at both ends), once the page has loaded.
   * Call it once, from the layout, in the browser.
   */
  async start(scope: string): Promise<void> {
    if (!browser) return;
    this.#followConnection();
    const refusal = refusalAtSight(dev);
    if (refusal) return this.#refuse(refusal);
    this.#hear(scope);
    navigator.serviceWorker.addEventListener('controllerchange', () => this.#changed());
    try {
      const script = trusted(`${scope}service-worker.js`);
      this.#registration = await navigator.serviceWorker.register(script, { scope });
      this.#watch(this.#registration);
    } catch {
      return this.#refuse('refused');
    }
    await navigator.serviceWorker.ready;
    this.trouble = null;
    this.#ask('state?');
    this.waitsBecause = reasonToWait();
    if (!this.waitsBecause) this.keepEverything();
  }

  /** Fetches the heavy parts too. Done unasked, except where `waitsBecause` says why not. */
  keepEverything(): void {
    this.#ask('keep the rest');
  }

  /** Takes the newer edition: the waiting worker takes over, then this page reloads. */
  update(): void {
    this.#agreed = true;
    const waiting = this.#registration?.waiting;
    if (waiting) waiting.postMessage('take over');
    // Another tab has taken it already.
    else location.reload();
  }

  /** Not now: the notice goes away until the next visit. */
  later(): void {
    this.updateWaits = false;
  }

  /**
   * For a tab whose parts are gone from the server: fetches and takes the newest edition, if there is a newer one, and
   * reloads.
   */
  async renew(): Promise<void> {
    const registration = this.#registration;
    // Out of reach: reloading is all that can be tried.
    await registration?.update().catch(() => {});
    if (registration?.installing) await installed(registration.installing);
    this.update();
  }

  #ask(message: 'keep the rest' | 'state?'): void {
    this.#registration?.active?.postMessage(message);
  }

  #refuse(why: Refusal): void {
    this.trouble = refusals[why];
  }

  #followConnection(): void {
    this.connected = navigator.onLine;
    addEventListener('online', () => (this.connected = true));
    addEventListener('offline', () => (this.connected = false));
  }

  #watch(registration: ServiceWorkerRegistration): void {
    if (registration.waiting && navigator.serviceWorker.controller) this.updateWaits = true;
    if (registration.installing) this.#follow(registration.installing);
    registration.addEventListener('updatefound', () => {
      if (registration.installing) this.#follow(registration.installing);
    });
    this.#looked = Date.now();
    document.addEventListener('visibilitychange', () => this.#lookAgain(registration));
  }

  #follow(next: ServiceWorker): void {
    next.addEventListener('statechange', () => {
      if (next.state === 'installed' && navigator.serviceWorker.controller) this.updateWaits = true;
      if (next.state === 'activated') this.#ask('state?');
      if (next.state === 'redundant' && !this.#registration?.active) this.#refuse('unfinished');
    });
  }

  #lookAgain(registration: ServiceWorkerRegistration): void {
    const now = Date.now();
    if (document.visibilityState !== 'visible' || Math.abs(now - this.#looked) < lookAgainAfter) return;
    this.#looked = now;
    registration.update().catch(() => {});
  }

  /** Another worker controls this page. Only the tab whose person agreed reloads; the others go on with what they have. */
  #changed(): void {
    if (this.#agreed) location.reload();
    else this.updateWaits = false;
  }

  /** Listens to the worker, but for the time that the page lies in the back/forward cache. */
  #hear(scope: string): void {
    let channel: BroadcastChannel;
    const open = () => {
      channel = new BroadcastChannel(`three-lanes ${scope} state`);
      channel.onmessage = ({ data }) => {
        if (isState(data)) this.state = data;
      };
    };
    open();
    addEventListener('pagehide', () => channel.close());
    addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return;
      open();
      this.#ask('state?');
    });
  }
}

export const offline = new Offline();

function installed(worker: ServiceWorker): Promise<void> {
  return new Promise((done) => {
    const look = () => worker.state !== 'installing' && done();
    worker.addEventListener('statechange', look);
    look();
  });
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
