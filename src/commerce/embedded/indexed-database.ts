import {
  DatabaseError,
  tables,
  type Database,
  type Table,
  type Transaction,
  type TransactionMode,
} from './database.js';

/** Keeps records in IndexedDB, whose transactions hold over all tabs of an origin. */
export class IndexedDatabase implements Database {
  readonly #factory: IDBFactory;
  readonly #name: string;
  #opened: Promise<IDBDatabase> | undefined;

  constructor(factory: IDBFactory, name: string) {
    this.#factory = factory;
    this.#name = name;
  }

  async transact<T>(mode: TransactionMode, run: (transaction: Transaction) => Promise<T>): Promise<T> {
    const transaction = await this.#begin(mode);
    const ended = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(new DatabaseError('The transaction was aborted', transaction.error));
    });
    try {
      const result = await run(new IndexedTransaction(transaction));
      await ended;
      return result;
    } catch (error) {
      abort(transaction);
      await ended.catch(() => undefined);
      throw error;
    }
  }

  close(): void {
    void this.#opened?.then(
      (database) => database.close(),
      () => undefined,
    );
    this.#opened = undefined;
  }

  /** A connection may have been closed by another tab's upgrade or a clearing of data: it is opened anew, once. */
  async #begin(mode: TransactionMode): Promise<IDBTransaction> {
    try {
      return start(await this.#open(), mode);
    } catch {
      this.#opened = undefined;
    }
    try {
      return start(await this.#open(), mode);
    } catch (error) {
      throw new DatabaseError('IndexedDB cannot be used', error);
    }
  }

  #open(): Promise<IDBDatabase> {
    this.#opened ??= open(this.#factory, this.#name, () => (this.#opened = undefined));
    return this.#opened;
  }
}

function start(database: IDBDatabase, mode: TransactionMode): IDBTransaction {
  // An order that was answered has to survive a crash of the browser.
  return database.transaction([...tables], mode, { durability: mode === 'readwrite' ? 'strict' : 'default' });
}

function open(factory: IDBFactory, name: string, onClose: () => void): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name, 1);
    request.onupgradeneeded = () => {
      for (const table of tables) request.result.createObjectStore(table);
    };
    request.onsuccess = () => {
      const database = request.result;
      database.onclose = onClose;
      database.onversionchange = () => {
        database.close();
        onClose();
      };
      resolve(database);
    };
    request.onerror = () => reject(request.error ?? new Error('IndexedDB did not open'));
  });
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

class IndexedTransaction implements Transaction {
  readonly #transaction: IDBTransaction;

  constructor(transaction: IDBTransaction) {
    this.#transaction = transaction;
  }

  async get<T>(table: Table, key: string): Promise<T | undefined> {
    return (await this.#ask(table, (store) => store.get(key))) as T | undefined;
  }

  async entries<T>(table: Table): Promise<readonly (readonly [string, T])[]> {
    const keys = this.#ask(table, (store) => store.getAllKeys());
    const values = this.#ask(table, (store) => store.getAll());
    const found = (await values) as T[];
    return (await keys).map((key, index) => [String(key), found[index] as T] as const);
  }

  async put(table: Table, key: string, value: unknown): Promise<void> {
    await this.#ask(table, (store) => store.put(value, key));
  }

  async delete(table: Table, key: string): Promise<void> {
    await this.#ask(table, (store) => store.delete(key));
  }

  #ask<T>(table: Table, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const fail = (error: unknown): void => reject(new DatabaseError(`The table "${table}" failed`, error));
      try {
        const request = ask(this.#transaction.objectStore(table));
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => fail(request.error);
      } catch (error) {
        fail(error);
      }
    });
  }
}
