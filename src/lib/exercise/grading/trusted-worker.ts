/** The browser gives out a policy of this name once. Made at the first worker: a page in the making has no window. */
let policy: Pick<TrustedTypePolicy, 'createScriptURL'> | undefined;

/**
 * Workers may start from this app's own origin only; the page's Trusted Types rule allows no other way.
 * @param url where the worker's script is, relative to the page or absolute
 * @returns the same as an absolute URL; throws where it names another origin
 */
export function ownOrigin(url: string): string {
  const { href, origin } = new URL(url, location.href);
  if (origin !== location.origin) {
    throw new TypeError(`A worker may not start from ${origin}, only from ${location.origin}.`);
  }
  return href;
}

/** Starts a module worker. `name` shows in the browser's tools. */
export function startWorker(url: string, name: string): Worker {
  policy ??= window.trustedTypes?.createPolicy('app-worker', { createScriptURL: ownOrigin });
  // TypeScript's own DOM types don't know yet that Worker takes a trusted URL.
  const trusted = (policy ? policy.createScriptURL(url) : ownOrigin(url)) as unknown as string;
  return new Worker(trusted, { type: 'module', name });
}
