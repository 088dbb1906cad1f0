import type { KeyValueStore } from '../../lib/key-value-store.js';
import type { Cart, CartRef } from '../../model/index.js';
import type { PendingOperation } from './pending.js';

/** What a cart needs to go on after a reload or a crash. */
export interface CartRecord {
  readonly ref: CartRef | null;
  readonly confirmed: Cart | null;
  readonly pending: readonly PendingOperation[];
}

const format = 1;

/** Where the cart of a scope is kept. */
export const cartKey = (scope: string): string => `cart:${scope}`;

/** Keeps a cart's record. The reference in it is a bearer secret: it is kept here and nowhere else. */
export class CartLog {
  readonly #storage: KeyValueStore;
  readonly #key: string;

  constructor(storage: KeyValueStore, scope: string) {
    this.#storage = storage;
    this.#key = cartKey(scope);
  }

  /** The record; an empty one where there is none, or none that can be trusted. */
  async read(): Promise<CartRecord> {
    const stored = await this.#storage.get(this.#key);
    return isRecord(stored) ? stored : { ref: null, confirmed: null, pending: [] };
  }

  /** Writes the record. Resolves once it would survive a crash. */
  async write(record: CartRecord): Promise<void> {
    await this.#storage.set(this.#key, { format, ...record });
  }
}

function isRecord(stored: unknown): stored is CartRecord {
  if (typeof stored !== 'object' || stored === null) return false;
  const record = stored as Partial<CartRecord> & { format?: unknown };
  return (
    record.format === format &&
    (record.ref === null || typeof record.ref === 'string') &&
    (record.confirmed === null || Array.isArray(record.confirmed?.lines)) &&
    Array.isArray(record.pending) &&
    record.pending.every((operation) => typeof operation?.id === 'string' && Array.isArray(operation.changes))
  );
}
