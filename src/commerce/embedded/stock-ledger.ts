import type { Transaction } from './database.js';
import type { Taken } from './catalogue.js';
import type { Hold, StockRecord, UnitsBack } from './records.js';

const key = 'stock';
const empty: StockRecord = { sold: {}, held: [] };

/** Units sold, units that orders hold until they are paid or their time is up, and units that are on their way back. */
export class StockLedger {
  readonly #transaction: Transaction;
  readonly #now: number;
  #record: StockRecord;

  private constructor(transaction: Transaction, record: StockRecord, now: number) {
    this.#transaction = transaction;
    this.#now = now;
    const back = record.back ?? [];
    const arrived = back.filter(({ at }) => at <= now);
    this.#record = {
      sold: withoutUnits(record.sold, arrived),
      held: record.held.filter(({ until }) => until > now),
      back: back.filter((each) => !arrived.includes(each)),
    };
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
    await this.#write({ ...this.#record, sold, held: this.#others(orderId) });
    return true;
  }

  /** Puts units that were sold back on the shelf, from a moment on: goods that are sent back have to arrive first. */
  async restock(units: Readonly<Record<string, number>>, at: number = this.#now): Promise<void> {
    if (Object.keys(units).length === 0) return;
    const { sold, back = [] } = this.#record;
    const given = { units, at };
    await this.#write(
      at > this.#now
        ? { ...this.#record, back: [...back, given] }
        : { ...this.#record, sold: withoutUnits(sold, [given]) },
    );
  }

  #others(orderId: string): Hold[] {
    return this.#record.held.filter((each) => each.orderId !== orderId && each.until > this.#now);
  }

  async #write(record: StockRecord): Promise<void> {
    this.#record = record;
    await this.#transaction.put('state', key, record);
  }
}

function withoutUnits(sold: StockRecord['sold'], back: readonly UnitsBack[]): StockRecord['sold'] {
  const left = { ...sold };
  for (const [variantId, count] of back.flatMap(({ units }) => Object.entries(units)))
    left[variantId] = Math.max(0, (left[variantId] ?? 0) - count);
  return left;
}
