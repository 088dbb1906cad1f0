import { once } from '../../lib/once.js';
import type { DiscoveryStoreOptions } from './create-discovery-store.js';
import type { DiscoveryStore } from './discovery-store.js';

/** What there is to be found, loaded by the first element that shows some of it. */
export interface LazyDiscovery {
  load(): Promise<DiscoveryStore>;
  /** Once it is loaded. */
  readonly running: DiscoveryStore | undefined;
  reset(): void;
  dispose(): void;
}

export function lazyDiscoveryStore(options: DiscoveryStoreOptions): LazyDiscovery {
  let running: DiscoveryStore | undefined;
  return {
    load: once(async () => (running = (await import('./create-discovery-store.js')).createDiscoveryStore(options))),
    get running() {
      return running;
    },
    reset: () => running?.reset(),
    dispose: () => running?.dispose(),
  };
}
