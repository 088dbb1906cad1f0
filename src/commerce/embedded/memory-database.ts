import { tables, type Database, type Table, type Transaction, type TransactionMode } from './database.js';

type Content = Map<Table, Map<string, unknown>>;

/** Keeps records for as long as the page lives. Runs wait for each other; a run that throws changes nothing. */
export class MemoryDatabase implements Database {
  #content: Content = new Map(tables.map((table) => [table, new Map()]));
  #last: Promise<unknown> = Promise.resolve();

  transact<T>(mode: TransactionMode, run: (transaction: Transaction) => Promise<T>): Promise<T> {
    const next = this.#last.then(async () => {
      const draft: Content = new Map([...this.#content].map(([table, records]) => [table, new Map(records)]));
      const result = await run(new MemoryTransaction(draft));
      if (mode === 'readwrite') this.#content = draft;
      return result;
    });
    this.#last = next.catch(() => undefined);
    return next;
  }

  close(): void {}
}

class MemoryTransaction implements Transaction {
  readonly #content: Content;

  constructor(content: Content) {
    this.#content = content;
  }

  async get<T>(table: Table, key: string): Promise<T | undefined> {
    return structuredClone(this.#records(table).get(key)) as T | undefined;
  }

  async entries<T>(table: Table): Promise<readonly (readonly [string, T])[]> {
    return [...this.#records(table)].map(([key, value]) => [key, structuredClone(value) as T] as const);
  }

  async put(table: Table, key: string, value: unknown): Promise<void> {
    this.#records(table).set(key, structuredClone(value));
  }

  async delete(table: Table, key: string): Promise<void> {
    this.#records(table).delete(key);
  }

  #records(table: Table): Map<string, unknown> {
    const records = this.#content.get(table);
    if (!records) throw new Error(`No table "${table}"`);
    return records;
  }
}
