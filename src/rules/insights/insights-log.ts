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
  /** What was paid back of the order of this number, whenever it was. */
  refunded(transaction: string): Refunded | undefined;
  /** Those that orders are in, the most frequent first. */
  readonly currencies: readonly string[];
}

/** Puts lines in order: of lines with the same id, such as one that was sent twice, the first is kept. */
export function insightsLog(given: Iterable<AnalyticsRecord>): InsightsLog {
  const byId = new Map<string, AnalyticsRecord>();
  for (const line of given) if (!byId.has(line.id)) byId.set(line.id, line);
  const lines = [...byId.values()].sort((a, b) => a.at - b.at);
  const refunds = new Map<string, Refunded & { value: number; readonly lines: Map<number, number> }>();
  const orders = new Map<string, number>();
  for (const { name, params } of lines) {
    if (name === 'purchase') orders.set(params.currency, (orders.get(params.currency) ?? 0) + 1);
    if (name !== 'refund') continue;
    const { transaction_id: order, currency, value, items } = params;
    const sum = refunds.get(order) ?? { currency, value: 0, lines: new Map<number, number>() };
    if (sum.currency !== currency) continue;
    sum.value += value;
    items.forEach(({ index, amount = 0 }, at) => {
      const line = index ?? at;
      sum.lines.set(line, (sum.lines.get(line) ?? 0) + amount);
    });
    refunds.set(order, sum);
  }
  return {
    lines,
    refunded: (transaction) => refunds.get(transaction),
    currencies: [...orders].sort(([, a], [, b]) => b - a).map(([currency]) => currency),
  };
}

/** Where in an ordered log the first line stands that is no earlier than a moment. */
export function firstFrom(lines: readonly AnalyticsRecord[], moment: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle]?.at ?? 0) < moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
