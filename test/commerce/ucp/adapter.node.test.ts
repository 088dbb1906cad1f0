import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedAdapter } from '../../../src/commerce/checked-adapter.js';
import type { CheckoutResult } from '../../../src/commerce/adapter.js';
import type { TransportError } from '../../../src/lib/transport-error.js';
import type { Checkout } from '../../../src/model/index.js';
import { amountOf, checkoutOf, codesOf, context, fillCart, home, newCart, operation } from '../embedded/sample-shop.js';
import { cartOf, open, over, settings, type Opened } from './merchant-subject.js';

const begin = ({ shop }: Opened, ref: string): Promise<CheckoutResult> =>
  shop.beginCheckout({ kind: 'cart', ref }, operation(), context);

async function filledIn(
  opened: Opened,
  wanted: Readonly<Record<string, number>> = { 'serum-s': 1 },
): Promise<Checkout> {
  const { shop } = opened;
  const checkout = checkoutOf(await begin(opened, await fillCart(shop, wanted)));
  const input = { address: home, paymentMethodId: 'sandbox', buyer: { email: 'lin@example.com', name: '林一' } };
  return checkoutOf(await shop.updateCheckout(checkout.id, input, operation(), context));
}

const complete = ({ shop }: Opened, checkout: Checkout): Promise<CheckoutResult> =>
  shop.completeCheckout(checkout.id, amountOf(checkout.totals, 'total') ?? -1, operation(), context);

test('a cart is changed in one request to read it and one to put it', async () => {
  const { shop, merchant } = open();
  const ref = await newCart(shop);
  await shop.getProducts(['serum'], context);
  merchant.asked.length = 0;
  const changes = [
    { type: 'add', productId: 'serum', variantId: 'serum-s', quantity: 1 },
    { type: 'add', productId: 'serum', variantId: 'serum-l', quantity: 2 },
    { type: 'codes', codes: ['glow20'] },
  ] as const;
  await shop.updateCart(ref, changes, operation(), context);
  assert.deepEqual(merchant.asked, [`GET carts/${ref}`, `PUT carts/${ref}`]);
  assert.deepEqual(merchant.faults, []);
});

test('the time is the merchant’s, asked for where nothing was asked yet, and never that of its profile', async () => {
  const date = 'Tue, 10 Nov 2026 11:59:30 GMT';
  const { merchant } = open();
  const shop = over(async (input, init) => {
    const response = await merchant.fetch(input, init);
    const profile = String(input).includes('/.well-known/');
    const headers = { ...Object.fromEntries(response.headers), date: profile ? 'Mon, 09 Nov 2026 00:00:00 GMT' : date };
    return new Response(await response.text(), { status: response.status, headers });
  });
  const { earliest = 0, latest = 0 } = (await shop.serverTime?.(context)) ?? {};
  assert.ok(earliest >= Date.parse(date) && earliest < Date.parse(date) + 5_000, `${earliest}`);
  assert.ok(latest >= earliest + 999);
  const asked = merchant.asked.length;
  await shop.serverTime?.(context);
  assert.equal(merchant.asked.length, asked, 'what is known is not asked for');
});

test('codes are written as the shopper has them, and what each takes off is shared out to the lines', async () => {
  const opened = open();
  const shop = checkedAdapter(opened.shop);
  const ref = await fillCart(shop, { 'serum-s': 1, 'crisps-1': 1 });
  const codes = ['glow20', 'TEA10', 'SUMMER', 'WHAT'];
  const {
    codes: known,
    lines,
    messages,
    totals,
  } = cartOf(await shop.updateCart(ref, [{ type: 'codes', codes }], operation(), context));
  assert.deepEqual(
    known.map(({ code, status, amount }) => [code, status, amount?.amount]),
    [
      ['glow20', 'applied', 2520],
      ['TEA10', 'dormant', undefined],
      ['SUMMER', 'rejected', undefined],
      ['WHAT', 'rejected', undefined],
    ],
  );
  assert.equal(
    lines.flatMap(({ discounts }) => discounts).reduce((sum, { amount }) => sum + amount.amount, 0),
    2520,
  );
  assert.equal(amountOf(totals, 'items_discount'), -2520);
  assert.deepEqual(codesOf(messages).sort(), [
    'discount_code_expired',
    'discount_code_invalid',
    'discount_code_minimum_not_met',
  ]);
});

test('more than there is says at the line how many there are', async () => {
  const { shop } = open();
  const ref = await newCart(shop);
  const add = (variantId: string, quantity: number) => ({ type: 'add', productId: '', variantId, quantity }) as const;
  const result = await shop.updateCart(ref, [add('tint-rare', 3), add('tint-plum', 5)], operation(), context);
  assert.ok('cart' in result);
  const [rare, plum] = result.cart.lines;
  assert.deepEqual(result.messages, [
    { type: 'warning', code: 'quantity_reduced', target: { kind: 'line', lineId: rare?.id }, value: 1 },
    { type: 'warning', code: 'quantity_exceeded', target: { kind: 'line', lineId: plum?.id }, value: 2 },
  ]);
});

test('what is sold out is said of the variant that was asked for', async () => {
  const { shop } = open();
  const change = { type: 'add', productId: 'tint', variantId: 'tint-red', quantity: 1 } as const;
  const result = await shop.updateCart(await newCart(shop), [change], operation(), context);
  assert.deepEqual('cart' in result && result.messages, [
    { type: 'error', code: 'out_of_stock', target: { kind: 'variant', variantId: 'tint-red' } },
  ]);
});

test('text of the merchant is in no answer', async () => {
  const opened = open();
  const { shop } = opened;
  const ref = await fillCart(shop, { 'tint-red': 1, 'tint-rare': 3, 'serum-s': 1 });
  const answers = [
    await shop.updateCart(ref, [{ type: 'codes', codes: ['WHAT'] }], operation(), context),
    await begin(opened, ref),
    await shop.openCart('nothing', context),
  ];
  assert.doesNotMatch(JSON.stringify(answers), /MERCHANT/);
});

test('an order is placed with what was filled in, and is found again', async () => {
  const opened = open();
  const { shop, merchant } = opened;
  const ready = await filledIn(opened, { 'serum-s': 2, 'crisps-1': 1 });
  assert.deepEqual(ready.address, { ...home });
  assert.deepEqual(ready.buyer, { email: 'lin@example.com', name: '林一' });
  assert.deepEqual(
    ready.deliveryOptions.map(({ id, price, days }) => [id, price.amount, days]),
    [
      ['standard', 800, [2, 4]],
      ['express', 1800, [1, 1]],
    ],
  );
  const express = checkoutOf(
    await shop.updateCheckout(ready.id, { deliveryOptionId: 'express' }, operation(), context),
  );
  assert.equal(amountOf(express.totals, 'total'), 22_600 + 1800);
  const done = checkoutOf(await complete(opened, express));
  assert.equal(done.status, 'completed');
  const order = await checkedAdapter(shop).getOrder?.(done.orderId ?? '', context);
  assert.deepEqual(
    [order?.number, order?.status, order?.lines.length, order && amountOf(order.totals, 'total'), order?.address?.city],
    ['No. 5', 'processing', 2, 24_400, '杭州市'],
  );
  assert.equal(merchant.ware.left({ id: 'serum-s', price: 0, stock: 10 }), 8);
  assert.deepEqual(merchant.faults, []);
});

test('what is missing is said at its field', async () => {
  const opened = open();
  const checkout = checkoutOf(await begin(opened, await fillCart(opened.shop, { 'serum-s': 1 })));
  assert.equal(checkout.status, 'incomplete');
  assert.deepEqual(
    checkout.messages.map(({ code, target }) => [code, target.kind === 'field' && target.name]),
    [
      ['missing', 'street'],
      ['missing', 'name'],
      ['missing', 'paymentMethodId'],
    ],
  );
  const abroad = await opened.shop.updateCheckout(
    checkout.id,
    { address: { ...home, country: 'GB' } },
    operation(),
    context,
  );
  assert.deepEqual(checkoutOf(abroad).messages[0], {
    type: 'error',
    code: 'address_undeliverable',
    target: { kind: 'field', name: 'country' },
  });
});

test('what was not asked to change stays, though the whole is put anew', async () => {
  const opened = open();
  const { shop } = opened;
  const ready = await filledIn(opened);
  const after = checkoutOf(await shop.updateCheckout(ready.id, { codes: ['GLOW20'] }, operation(), context));
  assert.deepEqual([after.address, after.buyer, after.paymentMethodId], [ready.address, ready.buyer, 'sandbox']);
  assert.deepEqual([after.status, after.codes[0]?.status], ['ready_for_complete', 'applied']);
});

test('a payment that is refused leaves a checkout that can be completed again', async () => {
  const [payment] = settings.payments ?? [];
  assert.ok(payment);
  const opened = open(
    {},
    { ...settings, payments: [{ ...payment, credential: { type: 'token', token: 'declined' } }] },
  );
  const result = await complete(opened, await filledIn(opened));
  const checkout = checkoutOf(result);
  assert.deepEqual([checkout.status, checkout.orderId], ['ready_for_complete', undefined]);
  assert.deepEqual(codesOf(checkout.messages), ['payment_failed']);
});

test('a price that changes before it is paid is said, and nothing is sent', async () => {
  const opened = open();
  const ready = await filledIn(opened);
  opened.merchant.ware.setPrice('serum-s', 11_000);
  opened.merchant.asked.length = 0;
  const result = await complete(opened, ready);
  assert.ok('checkout' in result);
  assert.deepEqual(codesOf(result.messages), ['totals_changed']);
  assert.equal(amountOf(result.checkout.totals, 'total'), 11_800);
  assert.ok(opened.merchant.asked.every((asked) => asked.startsWith('GET')));
});

test('one variant is bought past the cart, with what led there', async () => {
  const { shop, merchant } = open();
  const source = { kind: 'variant', productId: 'serum', variantId: 'serum-l', quantity: 2 } as const;
  const origin = { kind: 'note', noteId: 'n1', tagId: 't1' } as const;
  const { lines } = checkoutOf(await shop.beginCheckout({ ...source, origin }, operation(), context));
  assert.deepEqual(
    lines.map(({ variantId, quantity, title, variantTitle }) => [variantId, quantity, title, variantTitle]),
    [['serum-l', 2, 'Serum', 'Large']],
  );
  const [checkout] = [...merchant.sessions.checkouts.values()];
  assert.deepEqual(checkout?.kept.attribution, {
    utm_source: 'xhs-elements',
    utm_medium: 'note',
    utm_content: 'n1',
    utm_term: 't1',
  });
  assert.deepEqual(merchant.faults, []);
});

for (const [why, options, data] of [
  ['the merchant has to be asked', { escalate: true }, settings],
  ['the page cannot pay', {}, {}],
  ['the merchant takes no payment of the page’s', {}, { payments: [{ handler: 'another', type: 'card' }] }],
] as const) {
  test(`the checkout goes on at the merchant’s where ${why}`, async () => {
    const opened = open(options, data);
    const ref = await fillCart(opened.shop, { 'serum-s': 1 });
    const result = await begin(opened, ref);
    assert.ok('continueUrl' in result);
    assert.match(result.continueUrl, /^https:\/\/shop\.example\/checkout\/checkout_\d+$/);
    assert.equal(opened.shop.capabilities.checkout, data === settings || 'payments' in data ? 'embedded' : 'handOff');
  });
}

test('a notice that the law wants shown is shown at the merchant’s', async () => {
  const notice = { type: 'warning', code: 'prop65', content: 'Contains lead', presentation: 'disclosure' };
  const opened = open({
    spoil: (document, body) => (document === 'checkout' ? { ...body, messages: [notice] } : body),
  });
  const result = await begin(opened, await fillCart(opened.shop, { 'serum-s': 1 }));
  assert.ok('continueUrl' in result);
  assert.deepEqual([result.messages, opened.merchant.faults], [[], []]);
});

test('a checkout that has run out is gone', async () => {
  const opened = open();
  const ready = await filledIn(opened);
  const session = opened.merchant.sessions.checkouts.get(ready.id);
  assert.ok(session);
  session.expiresAt = 0;
  const results = [await opened.shop.getCheckout(ready.id, context), await complete(opened, ready)];
  assert.deepEqual(
    results.map((result) => 'gone' in result && result.gone),
    ['not_found', 'not_found'],
  );
  const late = open({ now: () => Date.now() - 40 * 86_400_000 });
  const ref = await newCart(late.shop);
  const result = await late.shop.openCart(ref, context);
  assert.equal('gone' in result && result.gone, 'expired');
});

test('a note to the shop cannot be passed on, and that is said', async () => {
  const opened = open();
  const ready = await filledIn(opened);
  const result = await opened.shop.updateCheckout(ready.id, { orderNote: 'Ring twice' }, operation(), context);
  assert.deepEqual('checkout' in result && result.messages, [
    { type: 'warning', code: 'unsupported', target: { kind: 'field', name: 'orderNote' } },
  ]);
});

test('products are searched for page by page', async () => {
  const { shop } = open();
  const first = await shop.searchProducts?.({}, context);
  const second = await shop.searchProducts?.({ cursor: first?.cursor ?? '' }, context);
  assert.deepEqual(
    [...(first?.items ?? []), ...(second?.items ?? [])].map(({ id }) => id),
    ['serum', 'tint', 'crisps', 'cream'],
  );
  assert.equal(second?.cursor, undefined);
  assert.deepEqual((await shop.searchProducts?.({ category: 'care' }, context))?.items.length, 1);
  assert.deepEqual(await shop.searchProducts?.({ storeId: 'elsewhere' }, context), { items: [] });
});

test('products pass the schemas of every adapter, and are found by handle and SKU', async () => {
  const { shop } = open();
  const [serum, bySku, none] = await checkedAdapter(shop).getProducts(['harbour-serum', 'SE-S', 'nothing'], context);
  assert.deepEqual([serum?.id, bySku?.id, none], ['serum', 'serum', null]);
  assert.deepEqual(
    serum?.variants.map(({ id, title, options }) => [id, title, options]),
    [
      ['serum-s', 'Small', { Size: 's' }],
      ['serum-l', 'Large', { Size: 'l' }],
    ],
  );
  assert.equal(serum?.media[0]?.url, 'https://shop.example/pictures/serum.webp');
});

test('a picture whose size the merchant gives as 0 is shown, and its product with those beside it', async () => {
  const spoil = (_: unknown, body: object): object =>
    JSON.parse(JSON.stringify(body).replaceAll('"width":1000', '"width":0')) as object;
  const shop = checkedAdapter(open({ spoil }).shop);
  const [serum, tint] = await shop.getProducts(['serum', 'tint'], context);
  assert.deepEqual([serum?.media[0]?.width, serum?.media[0]?.height, tint?.id], [800, 1000, 'tint']);
});

test('the cart of another tab that was changed in between is not put back', async () => {
  const { shop, merchant } = open();
  const ref = await fillCart(shop, { 'serum-s': 1 });
  const other = over(merchant.fetch);
  const add = { type: 'add', productId: 'crisps', variantId: 'crisps-1', quantity: 1 } as const;
  await other.updateCart(ref, [add], operation(), context);
  const result = await shop.updateCart(ref, [{ ...add, variantId: 'serum-l' }], operation(), context);
  assert.deepEqual(
    cartOf(result).lines.map(({ variantId }) => variantId),
    ['serum-s', 'crisps-1', 'serum-l'],
  );
});

const malformed = (error: TransportError): boolean => {
  assert.deepEqual([error.name, error.code], ['TransportError', 'malformed']);
  return true;
};

for (const [what, spoil] of [
  ['no lines', () => ({ line_items: undefined })],
  [
    'a price that is no whole number',
    () => ({ line_items: [{ id: '1', item: { id: 'a', title: 'A', price: 1.5 }, quantity: 1, totals: [] }] }),
  ],
  [
    'a quantity of nothing',
    () => ({ line_items: [{ id: '1', item: { id: 'a', title: 'A', price: 1 }, quantity: 0, totals: [] }] }),
  ],
  ['a currency that is none', () => ({ currency: 'yuan' })],
  ['a time that is none', () => ({ expires_at: 'soon' })],
  ['messages that are none', () => ({ messages: 'sold out' })],
] as const) {
  test(`a cart with ${what} is no answer`, async () => {
    let spoiled = false;
    const { shop } = open({
      spoil: (document, body) => (spoiled && document === 'cart' ? { ...body, ...spoil() } : body),
    });
    const ref = await newCart(shop);
    spoiled = true;
    await assert.rejects(shop.openCart(ref, context), malformed);
  });
}

for (const status of [400, 401, 403, 422]) {
  test(`what a merchant refuses with ${status}, and in no words of ours, is surely not carried out`, async () => {
    for (const body of ['{"detail":"no"}', 'Forbidden']) {
      const { shop, merchant } = open();
      const ref = await fillCart(shop, { 'serum-s': 1 });
      const refusing = over(async (input, init) => {
        const isChange = init?.method === 'PUT' || /\/(carts|checkout-sessions)$/.test(String(input));
        return isChange ? new Response(body, { status }) : merchant.fetch(input, init);
      });
      const add = { type: 'add', productId: 'serum', variantId: 'serum-s', quantity: 1 } as const;
      for (const call of [
        () => refusing.openCart(null, context),
        () => refusing.updateCart(ref, [add], operation(), context),
        () => refusing.beginCheckout({ kind: 'cart', ref }, operation(), context),
      ]) {
        await assert.rejects(call(), (error: TransportError) => malformed(error) && !error.doubtful);
      }
    }
  });
}
