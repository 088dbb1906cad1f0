import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ga4Event } from '../../src/analytics/ga4.js';
import { dataLayerSink } from '../../src/analytics/sinks/data-layer.js';
import { shopifyEventsSink } from '../../src/analytics/sinks/shopify-events.js';
import type { AnalyticsRecord } from '../../src/model/analytics.js';
import { lineOf } from '../fixtures/log-lines.js';
import { madeLog } from '../fixtures/made-log.js';

const purchase = lineOf('purchase', {
  transaction_id: '1',
  currency: 'CNY',
  value: 22_800,
  tax: 500,
  shipping: 1_000,
  items: [
    {
      item_id: 'serum',
      price: 12_900,
      quantity: 2,
      amount: 22_800,
      index: 0,
      note_id: 'shelf',
      touches: [{ kind: 'note', note_id: 'shelf', at: 5, same_visit: true }],
    },
  ],
});

test('an order is told in GA4’s words: major units, the price as paid, and its own attribution left to it', () => {
  assert.deepEqual(ga4Event(purchase), {
    name: 'purchase',
    params: {
      transaction_id: '1',
      currency: 'CNY',
      value: 228,
      tax: 5,
      shipping: 10,
      items: [{ item_id: 'serum', price: 114, discount: 15, quantity: 2, index: 0, note_id: 'shelf' }],
    },
  });
});

test('steps that GA4 has a name for are told by it, and no others', () => {
  const step = (step: 'address' | 'delivery' | 'payment' | 'submit') =>
    ga4Event(lineOf('checkout_step', { step, items: [], currency: 'JPY', value: 500 }));
  assert.deepEqual(step('delivery'), { name: 'add_shipping_info', params: { currency: 'JPY', value: 500, items: [] } });
  assert.equal(step('payment').name, 'add_payment_info');
  assert.deepEqual(step('address').params['step'], 'address');
  assert.equal(step('submit').name, 'checkout_step');
});

test('GA4’s rules hold for any log: currency with value, value is price × quantity, no more than 200 items', () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      for (const record of madeLog({ seed, lines: 300, days: 5 })) {
        const { name, params } = ga4Event(record) as { name: string; params: Record<string, never> };
        assert.match(name, /^[a-z][a-z_]{0,39}$/);
        assert.equal('value' in params, 'currency' in params);
        const items = (params['items'] ?? []) as { item_id: string; price: number; quantity: number }[];
        assert.ok(items.length <= 200 && items.every(({ item_id }) => item_id));
        if (name !== 'purchase') continue;
        const sum = items.reduce((all, { price, quantity }) => all + price * quantity, 0);
        assert.ok(Math.abs(sum - Number(params['value'])) < 0.000_1, `${sum} for ${params['value']}`);
      }
    }),
    { numRuns: 20 },
  );
});

test('the data layer is emptied of goods before the next', () => {
  const dataLayer: unknown[] = [];
  const sink = dataLayerSink({ dataLayer });
  void sink.write(lineOf('note_read', { note_id: 'a' }));
  void sink.write(purchase);
  assert.deepEqual(dataLayer.slice(0, 2), [{ event: 'note_read', note_id: 'a' }, { ecommerce: null }]);
  const { event, ecommerce } = dataLayer[2] as { event: string; ecommerce: { value: number } };
  assert.deepEqual([dataLayer.length, event, ecommerce.value], [3, 'purchase', 228]);
});

test('a page without a data layer gets one', (context) => {
  const page = globalThis as { dataLayer?: unknown[] };
  context.after(() => delete page.dataLayer);
  void dataLayerSink().write(lineOf('note_read', { note_id: 'a' }));
  assert.equal(page.dataLayer?.length, 1);
});

test('what Shopify has a name for is dispatched under it', () => {
  const target = new EventTarget();
  const heard: unknown[] = [];
  for (const type of ['shopify:product:view', 'shopify:cart:lines-update', 'shopify:cart:view']) {
    target.addEventListener(type, (event) => heard.push([type, (event as CustomEvent<{ name: string }>).detail.name]));
  }
  const sink = shopifyEventsSink({ target });
  const lines: AnalyticsRecord[] = [
    lineOf('view_item', { items: [{ item_id: 'a' }] }),
    lineOf('add_to_cart', { items: [{ item_id: 'a' }] }),
    lineOf('remove_from_cart', { items: [{ item_id: 'a' }] }),
    lineOf('view_cart', { items: [] }),
    purchase,
  ];
  for (const line of lines) void sink.write(line);
  assert.deepEqual(heard, [
    ['shopify:product:view', 'view_item'],
    ['shopify:cart:lines-update', 'add_to_cart'],
    ['shopify:cart:lines-update', 'remove_from_cart'],
    ['shopify:cart:view', 'view_cart'],
  ]);
});
