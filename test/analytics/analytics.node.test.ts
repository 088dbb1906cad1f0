import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  type AnalyticsRecord,
  countFact,
  createAnalyticsBus,
  itemOfLine,
  majorUnits,
  purchaseOf,
} from '../../src/analytics/index.js';
import {
  XhsAddedToCartEvent,
  XhsOrderPlacedEvent,
  XhsProductLoadEvent,
  XhsTagTapEvent,
} from '../../src/events/index.js';
import { type CartLine, money, type Order } from '../../src/model/index.js';
import { productOf } from '../fixtures/memory-adapter.js';

function setup(): { bus: ReturnType<typeof createAnalyticsBus>; heard: AnalyticsRecord[] } {
  const bus = createAnalyticsBus({ now: () => 7 });
  const heard: AnalyticsRecord[] = [];
  bus.addSink((record) => heard.push(record));
  return { bus, heard };
}

test('lets nothing out before the shopper has said yes, then everything in order', () => {
  const { bus, heard } = setup();
  bus.track('note_impression', { note_id: 'a' });
  bus.track('tag_click', { tag_id: 't' });
  assert.deepEqual(heard, []);
  bus.setConsent('granted');
  bus.track('note_read', { note_id: 'a' });
  assert.deepEqual(
    heard.map(({ name, at }) => [name, at]),
    [
      ['note_impression', 7],
      ['tag_click', 7],
      ['note_read', 7],
    ],
  );
});

test('drops what waits and what comes when the shopper says no', () => {
  const { bus, heard } = setup();
  bus.track('note_impression', { note_id: 'a' });
  bus.setConsent('denied');
  bus.track('note_read', { note_id: 'a' });
  bus.setConsent('granted');
  assert.deepEqual(heard, []);
  bus.track('note_read', { note_id: 'b' });
  assert.equal(heard.length, 1);
  bus.setConsent('unknown');
  bus.track('note_read', { note_id: 'c' });
  assert.deepEqual([heard.length, bus.consent], [1, 'unknown']);
});

test('keeps the last 200 that wait, also for a sink that comes late', () => {
  const bus = createAnalyticsBus({ now: () => 7 });
  bus.setConsent('granted');
  for (let index = 0; index < 250; index += 1) bus.track('note_read', { note_id: String(index) });
  const heard: AnalyticsRecord[] = [];
  const stop = bus.addSink((record) => heard.push(record));
  assert.equal(heard.length, 200);
  assert.deepEqual(heard[0]?.params, { note_id: '50' });
  stop();
  bus.track('note_read', { note_id: 'later' });
  assert.equal(heard.length, 200);
});

test('counts once under a key', () => {
  const { bus, heard } = setup();
  bus.setConsent('granted');
  for (let times = 0; times < 3; times += 1) bus.track('note_impression', { note_id: 'a' }, 'a');
  bus.track('note_read', { note_id: 'a' }, 'a');
  bus.track('note_impression', { note_id: 'b' }, 'b');
  assert.deepEqual(
    heard.map(({ name }) => name),
    ['note_impression', 'note_read', 'note_impression'],
  );
});

test('one sink that fails does not silence the others', (context) => {
  const warn = context.mock.method(console, 'warn', () => undefined);
  const bus = createAnalyticsBus({ now: () => 7 });
  bus.setConsent('granted');
  const heard: string[] = [];
  bus.addSink(() => {
    throw new Error('down');
  });
  bus.addSink(({ name }) => heard.push(name));
  bus.track('note_read', { note_id: 'a' });
  bus.track('note_read', { note_id: 'b' });
  assert.equal(heard.length, 2);
  assert.equal(warn.mock.callCount(), 1);
});

const line: CartLine = {
  id: 'l1',
  productId: 'serum',
  variantId: 'serum-30',
  storeId: 'isle-glow',
  title: 'Serum',
  variantTitle: '30 ml',
  quantity: 2,
  unitPrice: money(12_900, 'CNY'),
  subtotal: money(25_800, 'CNY'),
  total: money(22_800, 'CNY'),
  discounts: [{ id: 'd', title: 'Off', bearer: 'store', amount: money(3_000, 'CNY') }],
  selected: true,
  status: 'available',
  origin: { kind: 'note', noteId: 'morning-shelf', tagId: 't1' },
};

const order: Order = {
  id: 'o1',
  number: '1',
  status: 'to_ship',
  payment: 'paid',
  lines: [line],
  groups: [],
  totals: [
    { type: 'fulfillment', amount: money(1_000, 'CNY') },
    { type: 'tax', amount: money(500, 'CNY') },
    { type: 'total', amount: money(24_300, 'CNY') },
  ],
  currency: 'CNY',
  address: { name: 'Canary Name', phone: '13800138000', country: 'CN', street: 'Canary Street' },
  events: [],
  placedAt: 0,
} as unknown as Order;

test('turns minor units into the units that GA4 takes', () => {
  assert.equal(majorUnits(money(12_990, 'CNY')), 129.9);
  assert.equal(majorUnits(money(500, 'JPY')), 500);
  assert.equal(majorUnits(money(1_234, 'KWD')), 1.234);
  assert.equal(majorUnits(money(30, 'CNY')), 0.3);
});

test('an order is a purchase of goods as paid, with the note that led to each, and of nobody', () => {
  assert.deepEqual(purchaseOf(order), {
    transaction_id: 'o1',
    currency: 'CNY',
    value: 228,
    tax: 5,
    shipping: 10,
    items: [
      {
        item_id: 'serum',
        item_name: 'Serum',
        item_variant: '30 ml',
        affiliation: 'isle-glow',
        price: 114,
        discount: 15,
        quantity: 2,
        index: 0,
        note_id: 'morning-shelf',
        tag_id: 't1',
      },
    ],
  });
  assert.doesNotMatch(JSON.stringify(purchaseOf(order)), /Canary|13800138000/);
  const { price = 0, quantity = 0 } = itemOfLine(line, 0);
  assert.equal(price * quantity, 228);
});

test('counts each fact once, however many shops it passes', () => {
  const { bus, heard } = setup();
  bus.setConsent('granted');
  const product = productOf('serum', ['serum-30'], 12_900);
  const facts = [
    new XhsTagTapEvent({ tagId: 't1', noteId: 'n', productId: 'serum' }),
    new XhsProductLoadEvent({ product }),
    new XhsAddedToCartEvent({
      productId: 'serum',
      variantId: 'serum-30',
      quantity: 2,
      origin: { kind: 'note', noteId: 'n' },
    }),
    new XhsAddedToCartEvent({ productId: 'unknown', variantId: 'x', quantity: 1 }),
    new XhsOrderPlacedEvent({ order }),
    new Event('click'),
  ];
  for (const fact of [...facts, ...facts]) countFact(bus, fact, (id) => (id === 'serum' ? product : undefined));
  countFact(bus, new XhsOrderPlacedEvent({ order }), () => undefined);
  assert.deepEqual(
    heard.map(({ name }) => name),
    ['tag_click', 'view_item', 'add_to_cart', 'add_to_cart', 'purchase'],
  );
  assert.deepEqual(heard[2]?.params, {
    currency: 'CNY',
    value: 258,
    items: [
      {
        item_id: 'serum',
        item_name: 'serum',
        affiliation: 'store',
        item_variant: 'serum-30',
        price: 129,
        quantity: 2,
        note_id: 'n',
      },
    ],
  });
  assert.deepEqual(heard[3]?.params, { items: [{ item_id: 'unknown', quantity: 1 }] });
});
