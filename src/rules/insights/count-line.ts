import type { AnalyticsItem, AnalyticsRecord, AnalyticsTouch } from '../../model/analytics.js';
import { attribute, type AttributionRule, type Carrier, partsOf } from '../log/attribution.js';
import { FunnelCount } from './funnel.js';
import type { InsightsLog } from './insights-log.js';
import { emptyTally, type Measure, type Sale, type Tally, TallyTable } from './tally.js';

/** What rows are made for. */
export const dimensions = ['note', 'author', 'live', 'store', 'category'] as const;
export type Dimension = (typeof dimensions)[number];

/** Those that lead to products, and get the credit for what is bought. */
const contents = ['note', 'author', 'live'] as const;
type Content = (typeof contents)[number];

const ids: Readonly<Record<Content, 'note_id' | 'author_id' | 'live_room_id'>> = {
  note: 'note_id',
  author: 'author_id',
  live: 'live_room_id',
};

const goods: Readonly<Record<Exclude<Dimension, Content>, 'affiliation' | 'item_category'>> = {
  store: 'affiliation',
  category: 'item_category',
};

/** The sums of one period. */
export interface Sums {
  readonly total: Tally;
  readonly tables: Readonly<Record<Dimension, TallyTable>>;
  readonly carriers: TallyTable;
  readonly funnel: FunnelCount;
  /** Orders in other currencies: their money is in no sum. */
  otherOrders: number;
}

export function emptySums(): Sums {
  return {
    total: emptyTally(),
    tables: {
      note: new TallyTable(),
      author: new TallyTable(),
      live: new TallyTable(),
      store: new TallyTable(),
      category: new TallyTable(),
    },
    carriers: new TallyTable(),
    funnel: new FunnelCount(),
    otherOrders: 0,
  };
}

export interface CountOptions {
  readonly log: InsightsLog;
  readonly rule: AttributionRule;
  readonly currency: string | undefined;
  /** Which day of its period a moment is in, counted from 0. */
  readonly day: (moment: number) => number;
}

/** What an event adds to its content, where that is one. */
const contentMeasures: Readonly<Record<string, Measure>> = {
  note_impression: 'impressions',
  note_read: 'reads',
  tag_click: 'clicks',
  live_enter: 'reads',
  live_item_click: 'clicks',
};

/** Adds one line of a log to the sums of its period. */
export function countLine(sums: Sums, record: AnalyticsRecord, options: CountOptions): void {
  const { name, params } = record;
  if (name === 'purchase') return countOrder(sums, record, options);
  sums.funnel.count(record, false);
  const measure = contentMeasures[name];
  if (measure) {
    sums.total[measure] += 1;
    const from: Partial<Record<(typeof ids)[Content], string>> = params as never;
    for (const content of contents) sums.tables[content].add(from[ids[content]], measure, 1);
  } else if (name === 'view_item' || name === 'add_to_cart') {
    for (const item of params.items) {
      countItem(sums, item, name === 'view_item' ? ['views', 1] : ['adds', item.quantity ?? 1]);
    }
  }
}

function countItem(sums: Sums, item: AnalyticsItem, [measure, by]: readonly [Measure, number]): void {
  sums.total[measure] += by;
  for (const content of contents) sums.tables[content].add(item[ids[content]], measure, by);
  sums.tables.store.add(item[goods.store], measure, by);
  sums.tables.category.add(item[goods.category], measure, by);
}

function countOrder(sums: Sums, record: AnalyticsRecord<'purchase'>, options: CountOptions): void {
  const { transaction_id: order, currency, items } = record.params;
  const refunds = options.log.refunded(order);
  const back = refunds?.currency === currency ? refunds : undefined;
  const value = items.reduce((sum, { amount = 0 }) => sum + amount, 0);
  sums.funnel.count(record, !back || back.value < value);
  if (currency !== options.currency) {
    sums.otherOrders += 1;
    return;
  }
  const { total } = sums;
  total.orders += 1;
  total.revenue += value;
  total.refunded += back?.value ?? 0;
  items.forEach((item, at) => {
    const sale: Sale = {
      units: item.quantity ?? 1,
      revenue: item.amount ?? 0,
      refunded: back?.lines.get(item.index ?? at) ?? 0,
    };
    total.units += sale.units;
    countSale(sums, item, order, record.at, sale, options);
  });
}

function countSale(
  { total, tables, carriers }: Sums,
  item: AnalyticsItem,
  order: string,
  at: number,
  sale: Sale,
  { rule, day }: CountOptions,
): void {
  const attribution = attribute(item.touches ?? [], at, rule);
  const { credited, carrier } = attribution;
  const today = day(at);
  for (const content of contents) {
    const keyOf = (touch: AnalyticsTouch): string | undefined => touch[ids[content]];
    tables[content].sell(credited && keyOf(credited), order, today, sale);
    for (const [key, part] of partsOf(attribution, keyOf)) tables[content].add(key, part, sale.revenue);
  }
  const led = [...partsOf(attribution, ({ note_id, live_room_id }) => note_id ?? live_room_id).values()];
  if (led.includes('direct')) total.direct += sale.revenue;
  else if (led.length > 0) total.assisted += sale.revenue;
  carriers.sell(carrier satisfies Carrier, order, today, sale);
  tables.store.sell(item[goods.store], order, today, sale);
  tables.category.sell(item[goods.category], order, today, sale);
}
