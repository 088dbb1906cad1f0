import { type AttributionRule, type Carrier, carriers } from '../log/attribution.js';
import { countLine, type CountOptions, type Dimension, dimensions, emptySums, type Sums } from './count-line.js';
import type { FunnelStep } from './funnel.js';
import { firstFrom, type InsightsLog } from './insights-log.js';
import { change, type Rate, rate } from './rate.js';
import { emptyTally, type Tally } from './tally.js';

export interface ReportOptions extends AttributionRule {
  /** The first moment of the period, such as the midnight that a day begins with; milliseconds since the epoch. */
  readonly from: number;
  /** The first moment after the period. */
  readonly until: number;
  /** Whose money is summed; that of the most orders by default. Amounts of several currencies are never added up. */
  readonly currency?: string;
}

/** Figures that are made of sums. */
export interface Figures extends Readonly<Tally> {
  /** Revenue less what was paid back. */
  readonly net: number;
  /** Reads of what was seen. */
  readonly readRate: Rate;
  /** Taps on products of what was read. */
  readonly clickRate: Rate;
  /** Orders of taps on products. */
  readonly conversion: Rate;
  /** Money paid back of the revenue. Its base is money, so that it is small where the orders are few. */
  readonly refundRate: Rate;
  /** What an order comes to on average, in minor units; null without an order. */
  readonly orderValue: number | null;
}

export interface ReportRow {
  /** The id of the note, author, live room or store, or the category. */
  readonly key: string;
  readonly figures: Figures;
  /** The same in the period before, of the same length. */
  readonly before: Figures;
  /** How revenue has changed against it; null where there was none. */
  readonly change: number | null;
  /** Revenue by day of the period. */
  readonly trend: readonly number[];
  /** Revenue by day of the period before. */
  readonly trendBefore: readonly number[];
}

export interface Report {
  readonly from: number;
  readonly until: number;
  readonly currency: string | undefined;
  readonly total: Figures;
  readonly before: Figures;
  readonly change: number | null;
  readonly funnel: readonly FunnelStep[];
  readonly funnelBefore: readonly FunnelStep[];
  /** Revenue by what it came about by; all of them, each once. */
  readonly carriers: readonly (ReportRow & { readonly key: Carrier })[];
  /** Rows by what they are for, those with the most revenue first. */
  readonly tables: Readonly<Record<Dimension, readonly ReportRow[]>>;
  /** Orders of the period in other currencies: their money is in no sum. */
  readonly otherOrders: number;
}

const day = 86_400_000;

/**
 * Reckons all figures of a period, and those of the period of the same length before it. Each line of both is looked at
 * once, and no other. What was paid back counts in the period in which the order was placed, whenever it was paid back.
 * @throws RangeError when the period is empty or no period at all.
 */
export function report(log: InsightsLog, options: ReportOptions): Report {
  const steps = reportSteps(log, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** How many lines are looked at in one step. */
const stride = 1_024;

/**
 * The same in steps, for logs so long that a page would stand still. Each answers which share of the lines has been looked at.
 * @throws RangeError at the first step, when the period is empty or no period at all.
 */
export function* reportSteps(log: InsightsLog, options: ReportOptions): Generator<number, Report> {
  const { from, until, currency = log.currencies[0], ...rule } = options;
  if (!(until > from)) throw new RangeError('A period ends after it begins');
  const start = from - (until - from);
  const [now, before] = [emptySums(), emptySums()];
  const counts = (since: number): CountOptions => ({
    log,
    rule,
    currency,
    day: (moment) => Math.floor((moment - since) / day),
  });
  const [ofNow, ofBefore] = [counts(from), counts(start)];
  const [first, middle, end] = [firstFrom(log, start), firstFrom(log, from), firstFrom(log, until)];
  for (let at = first; at < end; at += 1) {
    const line = log.lines[at];
    if (line && at < middle) countLine(before, line, ofBefore);
    else if (line) countLine(now, line, ofNow);
    if (at % stride === 0) yield (at - first) / (end - first);
  }
  const days = Math.ceil((until - from) / day);
  const [total, earlier] = [figures(now.total), figures(before.total)];
  return {
    from,
    until,
    currency,
    total,
    before: earlier,
    change: change(total.revenue, earlier.revenue),
    funnel: now.funnel.steps(),
    funnelBefore: before.funnel.steps(),
    carriers: carriers.map((key) => ({ ...rowOf(now.carriers, before.carriers, key, days), key })),
    tables: Object.fromEntries(dimensions.map((name) => [name, rowsOf(name, now, before, days)])) as Report['tables'],
    otherOrders: now.otherOrders,
  };
}

function rowsOf(name: Dimension, now: Sums, before: Sums, days: number): readonly ReportRow[] {
  const [table, earlier] = [now.tables[name], before.tables[name]];
  return [...new Set([...table.rows.keys(), ...earlier.rows.keys()])]
    .map((key) => rowOf(table, earlier, key, days))
    .sort((a, b) => b.figures.revenue - a.figures.revenue || (a.key < b.key ? -1 : 1));
}

function rowOf(now: Sums['carriers'], before: Sums['carriers'], key: string, days: number): ReportRow {
  const [these, those] = [figures(now.rows.get(key)), figures(before.rows.get(key))];
  return {
    key,
    figures: these,
    before: those,
    change: change(these.revenue, those.revenue),
    trend: now.trend(key, days),
    trendBefore: before.trend(key, days),
  };
}

function figures(tally: Readonly<Tally> = emptyTally()): Figures {
  const { impressions, reads, clicks, orders, revenue, refunded } = tally;
  return {
    ...tally,
    net: revenue - refunded,
    readRate: rate(reads, impressions),
    clickRate: rate(clicks, reads),
    conversion: rate(orders, clicks),
    refundRate: { ...rate(refunded, revenue), small: rate(0, orders).small },
    orderValue: orders > 0 ? revenue / orders : null,
  };
}
