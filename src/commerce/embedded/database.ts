/** What the shop keeps. `state` holds single records: units sold, reservations, wish lists. */
export const tables = ['carts', 'checkouts', 'orders', 'operations', 'state'] as const;
export type Table = (typeof tables)[number];

/** Reads and writes of one transaction. Nothing else may be awaited while it runs. */
export interface Transaction {
  get<T>(table: Table, key: string): Promise<T | undefined>;
  /** All records of a table by key. */
  entries<T>(table: Table): Promise<readonly (readonly [key: string, value: T])[]>;
  put(table: Table, key: string, value: unknown): Promise<void>;
  delete(table: Table, key: string): Promise<void>;
}

export type TransactionMode = 'readonly' | 'readwrite';

/** Keeps the shop's records. Each call is one transaction: all of it happens or nothing, and none interleave. */
export interface Database {
  /** A run may be repeated when the database breaks, so it changes nothing but what it writes. */
  transact<T>(mode: TransactionMode, run: (transaction: Transaction) => Promise<T>): Promise<T>;
  close(): void;
}

/** The database failed, as opposed to what was run in it. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';

  constructor(message: string, cause?: unknown) {
    super(message, { cause });
  }
}
