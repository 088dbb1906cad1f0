import type { KeyValueStore, KeyValueStoreOptions } from './key-value-store.js';
import { once } from './once.js';

/** A store whose code is loaded, and whose database is opened, by the first operation. */
export function lazyKeyValueStore(options: KeyValueStoreOptions): KeyValueStore {
  let running: KeyValueStore | undefined;
  let closed = false;
  const load = once(async () => {
    running = (await import('./key-value-store.js')).openKeyValueStore(options);
    if (closed) running.close();
    return running;
  });
  return {
    get: async (key) => (await load()).get(key),
    set: async (key, value) => (await load()).set(key, value),
    delete: async (key) => (await load()).delete(key),
    change: async (key, change) => (await load()).change(key, change),
    keys: async (prefix) => (await load()).keys(prefix),
    entries: async (prefix) => (await load()).entries(prefix),
    update: async (prefix, change, stamp) => (await load()).update(prefix, change, stamp),
    close() {
      closed = true;
      running?.close();
    },
  };
}
