import type { Environment } from '../lib/environment.js';

/**
 * What the browser of this page offers. Reading `indexedDB` throws in a sandboxed frame, and locks are missing
 * on plain http: what is not to be had is left out.
 */
export function pageEnvironment(): Environment {
  return {
    indexedDB: attempt(() => globalThis.indexedDB),
    locks: attempt(() => globalThis.navigator?.locks),
    fetch: attempt(() => globalThis.fetch?.bind(globalThis)),
    now: () => Date.now(),
    // Without a page there are no other tabs, and in Node an open channel keeps the program from ending.
    channel: (name) => attempt(() => (typeof window === 'undefined' ? undefined : new BroadcastChannel(name))),
    page: typeof window === 'undefined' ? undefined : window,
    address: () => globalThis.location?.href,
    online: () => globalThis.navigator?.onLine ?? true,
  };
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read() ?? undefined;
  } catch {
    return undefined;
  }
}
