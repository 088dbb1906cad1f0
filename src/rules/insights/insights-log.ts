import type { AnalyticsRecord } from '../../model/analytics.js';

/** What has been paid back of an order, in minor units: in all, and by the index of its lines. */
export interface Refunded {
  readonly currency: string;
  readonly value: number;
  readonly lines: ReadonlyMap<number, number>;
}

/** A log that reports are made from. */
export interface InsightsLog {
  /** Each line once, the earliest first. */
  readonly lines: readonly AnalyticsRecord[];
  /** When each of them was: periods are found without looking at a line. */
  readonly moments: Float64Array;
  /** What was paid back of the order of this number, whenever it was. */
  refunded(transaction: string): Refunded | undefined;
  /** Those that orders are in, the most frequent first. */
  readonly currencies: readonly string[];
}

/** Puts lines in order: of lines with the same id, such as one that was sent twice, the first is kept. */
export function insightsLog(given: Iterable<AnalyticsRecord>): InsightsLog {
  const builder = new LogBuilder();
  for (const line of given) builder.add(line);
  const steps = builder.build();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const hour = 3_600_000;

/** Puts a log together of lines as they come, in whatever order. */
export class LogBuilder {
  readonly #ids = new Set<string>();
  /** By hour: each is put in order by itself, so that no step takes long. */
  readonly #hours = new Map<number, AnalyticsRecord[]>();

  /** How many lines there are. */
  get size(): number {
    return this.#ids.size;
  }

  /** @returns false where there is a line with its id. */
  add(line: AnalyticsRecord): boolean {
    if (this.#ids.has(line.id)) return false;
    this.#ids.add(line.id);
    const number = Math.floor(line.at / hour);
    const known = this.#hours.get(number);
    if (known) known.push(line);
    else this.#hours.set(number, [line]);
    return true;
  }

  /** Makes the log, an hour a step. The builder is empty afterwards. */
  *build(): Generator<void, InsightsLog> {
    const lines: AnalyticsRecord[] = [];
    const moments = new Float64Array(this.#ids.size);
    const money = new MoneyIndex();
    this.#ids.clear();
    for (const number of [...this.#hours.keys()].sort((a, b) => a - b)) {
      for (const line of (this.#hours.get(number) ?? []).sort((a, b) => a.at - b.at)) {
        moments[lines.length] = line.at;
        lines.push(line);
        money.add(line);
      }
      this.#hours.delete(number);
      yield;
    }
    return { lines, moments, refunded: (order) => money.refunds.get(order), currencies: money.currencies };
  }
}

/** What orders and refunds say, whichever period they are in. */
class MoneyIndex {
  readonly refunds = new Map<string, Refunded & { value: number; readonly lines: Map<number, number> }>();
  readonly #orders = new Map<string, number>();

  add({ name, params }: AnalyticsRecord): void {
    if (name === 'purchase') this.#orders.set(params.currency, (this.#orders.get(params.currency) ?? 0) + 1);
    if (name !== 'refund') return;
    const { transaction_id: order, currency, value, items } = params;
    const sum = this.refunds.get(order) ?? { currency, value: 0, lines: new Map<number, number>() };
    if (sum.currency !== currency) return;
    sum.value += value;
    items.forEach(({ index, amount = 0 }, at) => {
      const line = index ?? at;
      sum.lines.set(line, (sum.lines.get(line) ?? 0) + amount);
    });
    this.refunds.set(order, sum);
  }

  get currencies(): readonly string[] {
    return [...this.#orders].sort(([, a], [, b]) => b - a).map(([currency]) => currency);
  }
}

/** Where in an ordered log the first line stands that is no earlier than a moment. */
export function firstFrom({ moments }: Pick<InsightsLog, 'moments'>, moment: number): number {
  let low = 0;
  let high = moments.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((moments[middle] ?? 0) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
