import type { Transaction } from './database.js';
import type { Taken } from './catalogue.js';
import type { Hold, StockRecord } from './records.js';

const key = 'stock';
const empty: StockRecord = { sold: {}, held: [] };

/** Units sold, and units that orders hold until they are paid or their time is up. */
export class StockLedger {
  readonly #transaction: Transaction;
  readonly #now: number;
  #record: StockRecord;

  private constructor(transaction: Transaction, record: StockRecord, now: number) {
    this.#transaction = transaction;
    this.#now = now;
    this.#record = { ...record, held: record.held.filter(({ until }) => until > now) };
  }

  static async read(transaction: Transaction, now: number): Promise<StockLedger> {
    return new StockLedger(transaction, (await transaction.get<StockRecord>('state', key)) ?? empty, now);
  }

  /** Units of a variant that are sold or held. */
  readonly taken: Taken = (variantId) => {
    const held = this.#record.held.reduce((sum, { units }) => sum + (units[variantId] ?? 0), 0);
    return (this.#record.sold[variantId] ?? 0) + held;
  };

  /** Holds units for an order; what it held before is let go. */
  async hold(orderId: string, units: Readonly<Record<string, number>>, until: number): Promise<void> {
    await this.#write({ ...this.#record, held: [...this.#others(orderId), { orderId, units, until }] });
  }

  /**
   * Goes on holding what an order holds.
   * @returns false when its time was up and nothing is held any more.
   */
  async extend(orderId: string, until: number): Promise<boolean> {
    const hold = this.#record.held.find((each) => each.orderId === orderId);
    if (hold) await this.hold(orderId, hold.units, until);
    return hold !== undefined;
  }

  async release(orderId: string): Promise<void> {
    await this.#write({ ...this.#record, held: this.#others(orderId) });
  }

  /**
   * Sells what an order holds.
   * @returns false when its time was up and nothing is held any more.
   */
  async sell(orderId: string): Promise<boolean> {
    const hold = this.#record.held.find((each) => each.orderId === orderId);
    if (!hold) return false;
    const sold = { ...this.#record.sold };
    for (const [variantId, units] of Object.entries(hold.units)) sold[variantId] = (sold[variantId] ?? 0) + units;
    await this.#write({ sold, held: this.#others(orderId) });
    return true;
  }

  /** Puts units that were sold back on the shelf. */
  async restock(units: Readonly<Record<string, number>>): Promise<void> {
    const sold = { ...this.#record.sold };
    for (const [variantId, count] of Object.entries(units))
      sold[variantId] = Math.max(0, (sold[variantId] ?? 0) - count);
    await this.#write({ ...this.#record, sold });
  }

  #others(orderId: string): Hold[] {
    return this.#record.held.filter((each) => each.orderId !== orderId && each.until > this.#now);
  }

  async #write(record: StockRecord): Promise<void> {
    this.#record = record;
    await this.#transaction.put('state', key, record);
  }
}
