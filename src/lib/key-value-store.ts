/** A small store of values by key, over IndexedDB where there is one, else in memory. */
export interface KeyValueStore {
  get(key: string): Promise<unknown>;
  /** Resolves once the value would survive a crash of the browser. */
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
  /**
   * Reads a value and writes the one made of it in a single step that no other tab can come between. `change` must
   * be pure; answering undefined removes the key.
   * @returns what was there before, once the new value would survive a crash.
   */
  change(key: string, change: (value: unknown) => unknown): Promise<unknown>;
  /** Keys that begin with a prefix. */
  keys(prefix: string): Promise<readonly string[]>;
}

export interface KeyValueStoreOptions {
  readonly indexedDB: IDBFactory | undefined;
  /** Name of the database. */
  readonly name: string;
  /** Told once, when values are from now on kept in memory only. */
  readonly onWarning?: (message: string) => void;
}

const table = 'values';

/**
 * Opens a store. Never rejects and never throws: where the database is missing, blocked, full or broken, values
 * are kept in memory from then on and `onWarning` is told once.
 */
export function openKeyValueStore({ indexedDB, name, onWarning }: KeyValueStoreOptions): KeyValueStore {
  const memory = new Map<string, unknown>();
  let failed = false;
  let opened: Promise<IDBDatabase> | undefined;

  const fail = (error: unknown): void => {
    if (failed) return;
    failed = true;
    onWarning?.(`Nothing will be remembered after a reload: ${error instanceof Error ? error.message : String(error)}`);
  };

  const database = (): Promise<IDBDatabase> => {
    opened ??= open(indexedDB, name, () => (opened = undefined));
    return opened;
  };

  async function transact<T>(mode: IDBTransactionMode, run: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const transaction = (await database()).transaction(table, mode, { durability: 'strict' });
    return new Promise((resolve, reject) => {
      const request = run(transaction.objectStore(table));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = transaction.onabort = () =>
        reject(transaction.error ?? new Error('The transaction failed'));
    });
  }

  return {
    async get(key) {
      if (memory.has(key)) return memory.get(key);
      if (failed) return undefined;
      try {
        return await transact<unknown>('readonly', (store) => store.get(key));
      } catch (error) {
        fail(error);
        return undefined;
      }
    },
    async set(key, value) {
      try {
        if (failed) throw new Error('memory only');
        await transact('readwrite', (store) => store.put(value, key));
        memory.delete(key);
      } catch (error) {
        memory.set(key, value);
        fail(error);
      }
    },
    async delete(key) {
      memory.delete(key);
      if (failed) return;
      try {
        await transact('readwrite', (store) => store.delete(key));
      } catch (error) {
        fail(error);
      }
    },
    async change(key, change) {
      if (!failed && !memory.has(key)) {
        try {
          return await transact<unknown>('readwrite', (store) => {
            const request: IDBRequest<unknown> = store.get(key);
            request.onsuccess = () => {
              const next = change(request.result);
              if (next === undefined) store.delete(key);
              else store.put(next, key);
            };
            return request;
          });
        } catch (error) {
          fail(error);
        }
      }
      const before = memory.get(key);
      const next = change(before);
      if (next === undefined) memory.delete(key);
      else memory.set(key, next);
      return before;
    },
    async keys(prefix) {
      const found = new Set([...memory.keys()].filter((key) => key.startsWith(prefix)));
      if (!failed) {
        try {
          const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
          for (const key of await transact('readonly', (store) => store.getAllKeys(range))) found.add(String(key));
        } catch (error) {
          fail(error);
        }
      }
      return [...found];
    },
  };
}

function open(factory: IDBFactory | undefined, name: string, onClose: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    if (!factory) return reject(new Error('IndexedDB is missing'));
    const request = factory.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(table);
    request.onsuccess = () => {
      const database = request.result;
      // Cleared by the shopper or upgraded by another tab: the next call opens it anew.
      database.onclose = onClose;
      database.onversionchange = () => {
        database.close();
        onClose();
      };
      resolve(database);
    };
    request.onerror = () => reject(request.error ?? new Error('IndexedDB did not open'));
    request.onblocked = () => reject(new Error('IndexedDB is blocked'));
  });
}
