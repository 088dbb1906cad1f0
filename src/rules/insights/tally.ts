/** What is summed for one row of a table. Money in minor units. */
export interface Tally {
  /** Notes that were seen. */
  impressions: number;
  /** Notes that were read; of a live room, how often it was entered. */
  reads: number;
  /** Taps on tags; of a live room, on its items. */
  clicks: number;
  /** Product pages. */
  views: number;
  /** Units put into the cart. */
  adds: number;
  /** Orders with something in them that is put down to it. */
  orders: number;
  units: number;
  revenue: number;
  /** What of the revenue was paid back, whenever it was. */
  refunded: number;
  /** Revenue that it got the credit for, within the visit. */
  direct: number;
  /** Revenue that it had another part in. The same money may be assisted by several. */
  assisted: number;
}

export type Measure = keyof Tally;

export const measures = [
  'impressions',
  'reads',
  'clicks',
  'views',
  'adds',
  'orders',
  'units',
  'revenue',
  'refunded',
  'direct',
  'assisted',
] as const satisfies readonly Measure[];

export function emptyTally(): Tally {
  return {
    impressions: 0,
    reads: 0,
    clicks: 0,
    views: 0,
    adds: 0,
    orders: 0,
    units: 0,
    revenue: 0,
    refunded: 0,
    direct: 0,
    assisted: 0,
  };
}

/** What was sold, to be put down to somebody. */
export interface Sale {
  readonly units: number;
  readonly revenue: number;
  readonly refunded: number;
}

/** Sums by key, such as the id of a note, with what was taken on each day. */
export class TallyTable {
  readonly #rows = new Map<string, Tally>();
  readonly #days = new Map<string, number[]>();
  readonly #orders = new Map<string, string>();

  add(key: string | undefined, measure: Measure, by: number): void {
    if (key !== undefined && by !== 0) this.#row(key)[measure] += by;
  }

  /**
   * Puts a line of an order down to a key.
   * @param order counted once for each key; its lines come one after the other.
   * @param day of the period, counted from 0.
   */
  sell(key: string | undefined, order: string, day: number, { units, revenue, refunded }: Sale): void {
    if (key === undefined) return;
    const row = this.#row(key);
    if (this.#orders.get(key) !== order) row.orders += 1;
    this.#orders.set(key, order);
    row.units += units;
    row.revenue += revenue;
    row.refunded += refunded;
    const days = this.#days.get(key) ?? [];
    days[day] = (days[day] ?? 0) + revenue;
    this.#days.set(key, days);
  }

  get rows(): ReadonlyMap<string, Readonly<Tally>> {
    return this.#rows;
  }

  /** Revenue by day of the period. */
  trend(key: string, days: number): readonly number[] {
    const known = this.#days.get(key);
    return Array.from({ length: days }, (_, day) => known?.[day] ?? 0);
  }

  #row(key: string): Tally {
    let row = this.#rows.get(key);
    if (!row) this.#rows.set(key, (row = emptyTally()));
    return row;
  }
}
