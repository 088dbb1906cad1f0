import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CommerceContext } from '../../../src/commerce/adapter.js';
import { checkedAdapter } from '../../../src/commerce/checked-adapter.js';
import { createAdapter } from '../../../src/commerce/vendure/index.js';
import type { TransportError } from '../../../src/lib/transport-error.js';

const context: CommerceContext = { locale: 'en', country: 'CN', currency: 'CNY', customer: null };

/** A shop with one product, and one order that has all kinds of amounts: each is so many times the price. */
function shopIn(currencyCode: string, price: number, data: object = {}) {
  const facetValues: unknown[] = [];
  const variant = { id: '10', sku: 'S', priceWithTax: price, currencyCode, stockLevel: 'IN_STOCK', options: [] };
  const discounts = [{ adjustmentSource: 'PROMOTION:1', description: 'Off', amountWithTax: -price }];
  const line = {
    id: '100',
    quantity: 3,
    unitPriceWithTax: price,
    unitPriceWithTaxChangeSinceAdded: -price,
    linePriceWithTax: 3 * price,
    discountedLinePriceWithTax: 2 * price,
    proratedLinePriceWithTax: 2 * price,
    discounts,
    featuredAsset: null,
    productVariant: {
      ...variant,
      product: { id: '1', name: 'Serum', enabled: true, facetValues, variants: [{ id: '10' }] },
    },
  };
  const activeOrder = {
    code: 'A',
    state: 'ArrangingPayment',
    currencyCode,
    subTotalWithTax: 2 * price,
    shippingWithTax: 4 * price,
    totalWithTax: 6 * price,
    couponCodes: ['OFF'],
    promotions: [{ id: '1', name: 'Off', couponCode: 'OFF' }],
    discounts,
    shippingLines: [{ shippingMethod: { id: '5', name: 'Post' } }],
    lines: [line],
    orderPlacedAt: null,
    customer: { emailAddress: 'lin@example.com', firstName: 'Lin' },
    shippingAddress: null,
    payments: null,
    fulfillments: null,
  };
  const product = { id: '1', name: 'Serum', slug: 'serum', description: '', assets: [], facetValues, optionGroups: [] };
  const fetcher: typeof fetch = async () =>
    Response.json({
      data: {
        products: { items: [{ ...product, variants: [{ ...variant, featuredAsset: null }] }], totalItems: 1 },
        activeOrder,
        eligibleShippingMethods: [{ id: '5', name: 'Post', priceWithTax: 4 * price }],
        eligiblePaymentMethods: [],
      },
    });
  const src = 'https://shop.example/shop-api';
  return checkedAdapter(createAdapter({ src, data, environment: { fetch: fetcher } }));
}

for (const [currency, kept, unit, data] of [
  ['CNY', 12_900, 12_900, {}],
  ['JPY', 260_000, 2600, {}],
  ['KWD', 1250, 12_500, {}],
  ['CNY', 1_290_000, 12_900, { precision: 4 }],
  ['JPY', 2600, 2600, { precision: 0 }],
  ['JPY', 2600, 2600, { precision: 'currency' }],
  ['KWD', 12_500, 12_500, { precision: 'currency' }],
] as const) {
  test(`vendure: ${kept} in ${currency} is ${unit} minor units with ${JSON.stringify(data)}, wherever it stands`, async () => {
    const shop = shopIn(currency, kept, data);
    const [product] = await shop.getProducts(['serum'], context);
    assert.deepEqual(product?.variants[0]?.price, { amount: unit, currency });
    const opened = await shop.openCart('token A', context);
    assert.ok('cart' in opened);
    const { cart } = opened;
    const [line] = cart.lines;
    assert.deepEqual(
      [line?.unitPrice, line?.subtotal, line?.total, line?.discounts[0]?.amount, cart.codes[0]?.amount].map(
        (money) => money?.amount,
      ),
      [unit, 3 * unit, 2 * unit, unit, unit],
    );
    assert.deepEqual(
      cart.totals.map(({ type, amount }) => [type, amount.amount]),
      [
        ['subtotal', 3 * unit],
        ['items_discount', -unit],
        ['fulfillment', 4 * unit],
        ['total', 6 * unit],
      ],
    );
    const told = cart.messages.find(({ code }) => code === 'price_changed');
    assert.equal(told && 'value' in told && told.value, 2 * unit);
    const begun = await shop.getCheckout?.('token A', context);
    assert.ok(begun && 'checkout' in begun);
    assert.deepEqual(begun.checkout.deliveryOptions[0]?.price, { amount: 4 * unit, currency });
  });
}

test('vendure: a part of a yen is no amount, and is told as a fault', async () => {
  await assert.rejects(shopIn('JPY', 260_050).getProducts(['serum'], context), (error: TransportError) => {
    assert.deepEqual([error.name, error.code, error.doubtful], ['TransportError', 'malformed', false]);
    return true;
  });
});

test('vendure: digits that are none are refused when the shop is made', () => {
  for (const precision of [-1, 1.5, '2']) assert.throws(() => shopIn('CNY', 100, { precision }));
});
