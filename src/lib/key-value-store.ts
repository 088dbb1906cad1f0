/** Values by key. */
export type Entries = ReadonlyMap<string, unknown>;

/** A small store of values by key, over IndexedDB where there is one, else in memory. Values are copied in and out. */
export interface KeyValueStore {
  /** The value, or undefined. It may have been written by anything on this origin: check its shape. */
  get(key: string): Promise<unknown>;
  /**
   * Resolves once the value would survive a crash of the browser.
   * @throws DataCloneError when the value cannot be copied.
   */
  set(key: string, value: unknown): Promise<void>;
  delete(key: string): Promise<void>;
  /**
   * Reads a value and writes the one made of it in a single step that no other tab can come between. `change` must
   * be pure; answering undefined removes the key.
   * @returns what was there before, once the new value would survive a crash.
   */
  change(key: string, change: (value: unknown) => unknown): Promise<unknown>;
  /** Keys that begin with a prefix, in order. */
  keys(prefix: string): Promise<readonly string[]>;
  /** Everything whose key begins with a prefix, as it stood at one moment. The values are not to be changed. */
  entries(prefix: string): Promise<Entries>;
  /**
   * Reads everything of a prefix and writes what is made of it in a single step that no other tab can come between.
   * `change` must be pure; undefined removes a key.
   * @param stamp a key of the prefix whose value becomes another with everything that is written below it. Where it still has
   *   the value that this store gave it, the rest is known and is not read; what is written past it is then not seen.
   * @returns how it stands afterwards, once that would survive a crash.
   * @throws whatever `change` throws, and DataCloneError when a value cannot be copied: then nothing is written.
   */
  update(
    prefix: string,
    change: (entries: Entries) => Iterable<readonly [key: string, value: unknown]>,
    stamp?: string,
  ): Promise<Entries>;
  /** Lets go of the database; what is asked for later happens in memory. */
  close(): void;
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
 * Opens a store. Storage never makes an operation fail: where the database is missing, blocked, full or broken,
 * values are kept in memory from then on and `onWarning` is told once. Nothing is opened before the first operation.
 */
export function openKeyValueStore({ indexedDB, name, onWarning }: KeyValueStoreOptions): KeyValueStore {
  // Holds what was read and written, so that the database can break at any moment.
  const memory = new Map<string, unknown>();
  // Prefixes of which all is known, each with its stamp as the last step left it that the database has carried out.
  const known = new Map<string, string>();
  let inMemory = false;
  let everOpened = false;
  let opened: Promise<IDBDatabase> | undefined;

  async function transact<T>(
    mode: IDBTransactionMode,
    work: (values: IDBObjectStore, fault: Fault) => IDBRequest,
    fallback: () => T,
    durability: IDBTransactionDurability = 'strict',
  ): Promise<T> {
    let reason: unknown;
    const fault: Fault = {};
    // The browser closes connections while it clears data, which takes a moment, and another tab may have deleted the
    // database. What never opened, or has no room, is not asked for long.
    for (let tries = 1, most = 2; tries <= most && !inMemory; tries += 1) {
      const attempt = (opened ??= open(indexedDB, name));
      try {
        const database = await attempt;
        everOpened = true;
        return await carryOut(database, mode, work, fault, durability);
      } catch (error) {
        if ('thrown' in fault) throw fault.thrown;
        // Another operation may have opened it anew meanwhile.
        if (opened === attempt) opened = undefined;
        reason = error;
        const lasting = error instanceof DOMException && ['QuotaExceededError', 'SecurityError'].includes(error.name);
        if (everOpened && !lasting) most = 5;
        if (tries > 1 && tries < most) await new Promise((resolve) => setTimeout(resolve, 50 * tries));
      }
    }
    if (!inMemory) {
      inMemory = true;
      const why = reason instanceof Error ? reason.message : String(reason);
      onWarning?.(`Nothing will be remembered after a reload: ${why}`);
    }
    return fallback();
  }

  function ofPrefix(prefix: string): Map<string, unknown> {
    return new Map([...memory].filter(([key]) => key.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  /** Makes memory hold exactly this of a prefix. */
  function remember(prefix: string, entries: Entries, changes: Iterable<readonly [string, unknown]> = []): void {
    for (const key of memory.keys()) if (key.startsWith(prefix)) memory.delete(key);
    for (const [key, value] of [...entries, ...changes]) {
      if (value === undefined) memory.delete(key);
      else memory.set(key, value);
    }
  }

  return {
    async get(key) {
      const value = await transact<unknown>(
        'readonly',
        (values) => values.get(key),
        () => memory.get(key),
      );
      // Where memory is all there is, it may have been removed while it was on its way here.
      if (value !== undefined && !inMemory) memory.set(key, value);
      return structuredClone(value);
    },
    async set(key, value) {
      const copy: unknown = structuredClone(value);
      memory.set(key, copy);
      await transact<unknown>(
        'readwrite',
        (values) => values.put(copy, key),
        () => undefined,
      );
    },
    async delete(key) {
      memory.delete(key);
      await transact<unknown>(
        'readwrite',
        (values) => values.delete(key),
        () => undefined,
      );
    },
    async change(key, change) {
      const keep = (next: unknown): void => {
        if (next === undefined) memory.delete(key);
        else memory.set(key, next);
      };
      return transact<unknown>(
        'readwrite',
        (values) => {
          const request: IDBRequest<unknown> = values.get(key);
          request.onsuccess = () => {
            const next = change(request.result);
            keep(next);
            if (next === undefined) values.delete(key);
            else values.put(next, key);
          };
          return request;
        },
        () => {
          const before = memory.get(key);
          keep(change(before));
          return before;
        },
      );
    },
    async keys(prefix) {
      const keys = await transact<IDBValidKey[]>(
        'readonly',
        (values) => values.getAllKeys(rangeOf(prefix)),
        () => [...memory.keys()],
      );
      return keys
        .map(String)
        .filter((key) => key.startsWith(prefix))
        .sort();
    },
    async entries(prefix) {
      let keys: IDBRequest<IDBValidKey[]> | undefined;
      const found = await transact<Entries>(
        'readonly',
        (values) => {
          keys = values.getAllKeys(rangeOf(prefix));
          return values.getAll(rangeOf(prefix));
        },
        () => memory,
      );
      if (Array.isArray(found)) remember(prefix, pick(prefix, keys?.result ?? [], found));
      return ofPrefix(prefix);
    },
    async update(prefix, change, stamp) {
      await transact<unknown>(
        'readwrite',
        (values, fault) => {
          let mark: unknown;
          // Before whoever waits for this step begins the next one, and not at all when this one is taken back.
          values.transaction.addEventListener('complete', () => {
            if (mark !== undefined) known.set(prefix, JSON.stringify(mark));
          });
          const write = (before: Entries): void => {
            known.delete(prefix);
            try {
              const changes = [...change(before)];
              for (const [key, value] of changes) {
                if (value === undefined) values.delete(key);
                else values.put(value, key);
              }
              remember(prefix, before, changes);
              mark = stamp === undefined ? undefined : memory.get(stamp);
            } catch (error) {
              // A database that refuses to write is no fault of the caller, unless what is written cannot be copied.
              if (!(error instanceof DOMException) || error.name === 'DataCloneError') fault.thrown = error;
              values.transaction.abort();
            }
          };
          const readAll = (): IDBRequest => {
            const keys = values.getAllKeys(rangeOf(prefix));
            const all = values.getAll(rangeOf(prefix));
            all.onsuccess = () => write(pick(prefix, keys.result, all.result as unknown[]));
            return all;
          };
          if (stamp === undefined || !known.has(prefix)) return readAll();
          const found = values.get(stamp);
          found.onsuccess = () => {
            const isKnown = found.result !== undefined && JSON.stringify(found.result) === known.get(prefix);
            if (isKnown) write(ofPrefix(prefix));
            else readAll();
          };
          return found;
        },
        () => {
          const before = ofPrefix(prefix);
          remember(prefix, before, structuredClone([...change(before)]));
        },
        // Survives a crash of the browser as it is; to wait for the disk with each step would hold the cart up.
        'relaxed',
      );
      return ofPrefix(prefix);
    },
    close() {
      inMemory = true;
      opened?.then(
        (database) => database.close(),
        () => undefined,
      );
      opened = undefined;
    },
  };
}

function open(factory: IDBFactory | undefined, name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    if (!factory) return reject(new Error('IndexedDB is missing'));
    const request = factory.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(table);
    request.onsuccess = () => {
      const database = request.result;
      // Lets another tab upgrade or delete it; the next operation opens it anew.
      database.onversionchange = () => database.close();
      resolve(database);
    };
    request.onerror = () => reject(request.error ?? new Error('IndexedDB did not open'));
    request.onblocked = () => reject(new Error('IndexedDB is blocked'));
  });
}

/** The keys that begin with a prefix, and few others; all of them where the program has a database but no ranges. */
function rangeOf(prefix: string): IDBKeyRange | undefined {
  return globalThis.IDBKeyRange?.bound(prefix, `${prefix}\uffff`);
}

function pick(prefix: string, keys: readonly IDBValidKey[], values: readonly unknown[]): Entries {
  return new Map(keys.map((key, at) => [String(key), values[at]] as const).filter(([key]) => key.startsWith(prefix)));
}

/** What the caller's own code threw inside a transaction: no fault of the database. */
interface Fault {
  thrown?: unknown;
}

function carryOut<T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  work: (values: IDBObjectStore, fault: Fault) => IDBRequest,
  fault: Fault,
  durability: IDBTransactionDurability,
): Promise<T> {
  let lost = (): void => undefined;
  return new Promise<T>((resolve, reject) => {
    const transaction = database.transaction(table, mode, { durability });
    const request = work(transaction.objectStore(table), fault);
    transaction.oncomplete = () => resolve(request.result as T);
    transaction.onabort = () => reject(transaction.error ?? request.error ?? new Error('The transaction failed'));
    // Where the browser closes a connection to clear data, Chromium at times fails the requests of a transaction and
    // never aborts it: whoever waits for its end would wait for ever. Each step is made so that it can be made twice.
    lost = () => reject(new Error('The browser closed the database'));
    database.addEventListener('close', lost);
  }).finally(() => database.removeEventListener('close', lost));
}
