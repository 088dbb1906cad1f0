import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Product } from '../../../src/model/index.js';
import {
  amountOf,
  beginFrom,
  cartOf,
  checkoutOf,
  codesOf,
  complete,
  context,
  fillCart,
  fillIn,
  openShop,
  operation,
  sampleData,
  type SampleShop,
} from './sample-shop.js';

const minute = 60_000;

async function left(shop: SampleShop['shop'], variantId: string): Promise<number | undefined> {
  const products = (await shop.getProducts(['serum', 'tint', 'crisps', 'cream'], context)) as readonly Product[];
  return products.flatMap(({ variants }) => variants).find(({ id }) => id === variantId)?.availability.quantity;
}

test('a method that pays at once makes the order, takes the stock and what was bought from the cart', async () => {
  const { shop } = openShop();
  const ref = await fillCart(shop, { 'serum-s': 2, 'crisps-1': 1 });
  await shop.updateCart(ref, [{ type: 'select', lineIds: ['line-2'], selected: false }], operation(), context);
  await shop.updateCart(ref, [{ type: 'codes', codes: ['GLOW20', 'TEA10'] }], operation(), context);
  const paid = checkoutOf(await complete(shop, await fillIn(shop, await beginFrom(shop, ref))));
  assert.equal(paid.status, 'completed');
  assert.equal(paid.action, undefined);
  const order = await shop.getOrder?.(paid.orderId ?? '', context);
  assert.deepEqual([order?.status, order?.payment, order?.sandbox], ['processing', 'paid', true]);
  assert.deepEqual(order?.totals, paid.totals);
  assert.equal(await left(shop, 'serum-s'), 8);
  const cart = cartOf(await shop.openCart(ref, context));
  assert.deepEqual(
    cart.lines.map(({ id }) => id),
    ['line-2'],
  );
  assert.deepEqual(
    cart.codes.map(({ code }) => code),
    ['TEA10'],
  );
});

test('units put in while paying stay in the cart', async () => {
  const { shop } = openShop();
  const ref = await fillCart(shop, { 'serum-s': 2 });
  const ready = await fillIn(shop, await beginFrom(shop, ref));
  await shop.updateCart(
    ref,
    [{ type: 'set', lineId: 'line-1', variantId: 'serum-s', quantity: 5 }],
    operation(),
    context,
  );
  await complete(shop, ready);
  assert.equal(cartOf(await shop.openCart(ref, context)).lines[0]?.quantity, 3);
});

test('one variant alone leaves the cart as it is', async () => {
  const { shop } = openShop();
  const ref = await fillCart(shop, { 'serum-s': 2 });
  const source = { kind: 'variant', productId: 'serum', variantId: 'serum-s', quantity: 1 } as const;
  const checkout = checkoutOf(await shop.beginCheckout(source, operation(), context));
  assert.equal(checkoutOf(await complete(shop, await fillIn(shop, checkout))).status, 'completed');
  assert.equal(cartOf(await shop.openCart(ref, context)).lines[0]?.quantity, 2);
});

test('another total than agreed charges nothing and says so', async () => {
  const { shop } = openShop();
  const ready = await fillIn(shop, await beginFrom(shop, await fillCart(shop, { 'serum-s': 1 })));
  const result = await shop.completeCheckout(ready.id, 1, operation(), context);
  assert.deepEqual(result.messages, [
    { type: 'error', code: 'totals_changed', target: { kind: 'cart' }, value: 10_000 },
  ]);
  assert.equal(checkoutOf(result).status, 'ready_for_complete');
  assert.equal(await left(shop, 'serum-s'), 10);
});

test('a price that changes between agreeing and ordering is never charged', async () => {
  const { shop, environment } = openShop();
  const ready = await fillIn(shop, await beginFrom(shop, await fillCart(shop, { 'crisps-1': 1 })));
  const dearer = {
    ...sampleData,
    products: sampleData.products.map((product) =>
      product.id === 'crisps'
        ? { ...product, variants: product.variants.map((variant) => ({ ...variant, price: 9900 })) }
        : product,
    ),
  };
  const later = openShop({ data: dearer, environment }).shop;
  const result = await complete(later, ready);
  assert.deepEqual(codesOf(result.messages), ['totals_changed']);
  assert.ok(codesOf(checkoutOf(result).messages).includes('price_changed'));
});

test('a payment to be confirmed holds the goods and leaves the cart until it is', async () => {
  const { shop } = openShop();
  const ref = await fillCart(shop, { 'serum-s': 2 });
  const ready = await fillIn(shop, await beginFrom(shop, ref), { paymentMethodId: 'sandbox-wechat' });
  const waiting = checkoutOf(await complete(shop, ready));
  assert.deepEqual(
    [waiting.status, waiting.action?.kind, waiting.orderId],
    ['complete_in_progress', 'confirm', undefined],
  );
  assert.equal(await left(shop, 'serum-s'), 8);
  assert.equal(cartOf(await shop.openCart(ref, context)).lines.length, 1);
  const paid = checkoutOf(await confirm(shop, waiting.id, true));
  assert.deepEqual([paid.status, paid.action], ['completed', undefined]);
  assert.equal(await left(shop, 'serum-s'), 8);
  assert.equal(cartOf(await shop.openCart(ref, context)).lines.length, 0);
});

test('a refused payment lets the goods go, and the same checkout can be paid otherwise', async () => {
  const { shop } = openShop();
  const ref = await fillCart(shop, { 'serum-s': 2 });
  const ready = await fillIn(shop, await beginFrom(shop, ref), { paymentMethodId: 'sandbox-wechat' });
  await complete(shop, ready);
  const refused = await confirm(shop, ready.id, false);
  assert.equal(checkoutOf(refused).status, 'ready_for_complete');
  assert.deepEqual(codesOf(refused.messages), ['payment_failed']);
  assert.equal(await left(shop, 'serum-s'), 10);
  const orders = await shop.listOrders?.(null, context);
  assert.deepEqual(
    orders?.items.map(({ status }) => status),
    ['cancelled'],
  );
  const paid = checkoutOf(await complete(shop, await fillIn(shop, ready)));
  assert.equal(paid.status, 'completed');
  const after = await shop.listOrders?.(null, context);
  assert.deepEqual(
    after?.items.map(({ id, status }) => [id, status]),
    [[paid.orderId, 'processing']],
  );
});

test('a payment that is not made in time lets the goods go', async () => {
  const { shop, pass } = openShop();
  const ready = await fillIn(shop, await beginFrom(shop, await fillCart(shop, { 'tint-rare': 1 })), {
    paymentMethodId: 'sandbox-wechat',
  });
  await complete(shop, ready);
  assert.equal(await left(shop, 'tint-rare'), 0);
  pass(15 * minute);
  assert.equal(await left(shop, 'tint-rare'), 1);
  const late = await confirm(shop, ready.id, true);
  assert.deepEqual([checkoutOf(late).status, codesOf(late.messages)], ['ready_for_complete', ['payment_expired']]);
  const orders = await shop.listOrders?.(null, context);
  assert.deepEqual(
    orders?.items.map(({ status, payment }) => [status, payment]),
    [['cancelled', 'expired']],
  );
  assert.equal(checkoutOf(await complete(shop, await fillIn(shop, ready))).status, 'completed');
});

test('the last one is sold once', async () => {
  const { shop } = openShop();
  const first = await fillIn(shop, await beginFrom(shop, await fillCart(shop, { 'tint-rare': 1 })));
  const second = await fillIn(shop, await beginFrom(shop, await fillCart(shop, { 'tint-rare': 1 })));
  const results = await Promise.all([complete(shop, first), complete(shop, second)]);
  assert.deepEqual(results.map((result) => checkoutOf(result).status).sort(), ['completed', 'incomplete']);
  const lost = results.find((result) => checkoutOf(result).status === 'incomplete');
  assert.deepEqual(codesOf(lost?.messages ?? []), ['out_of_stock']);
});

test('one order comes of a checkout, however often it is completed', async () => {
  const { shop } = openShop();
  const ready = await fillIn(shop, await beginFrom(shop, await fillCart(shop, { 'serum-s': 1 })));
  const results = await Promise.all([complete(shop, ready), complete(shop, ready), complete(shop, ready)]);
  const ids = new Set(results.map((result) => checkoutOf(result).orderId));
  assert.equal(ids.size, 1);
  assert.equal((await shop.listOrders?.(null, context))?.items.length, 1);
  assert.equal(await left(shop, 'serum-s'), 9);
});

test('a repeat of the operation neither pays nor orders again', async () => {
  const { shop } = openShop();
  const ready = await fillIn(shop, await beginFrom(shop, await fillCart(shop, { 'serum-s': 1 })), {
    paymentMethodId: 'sandbox-wechat',
  });
  const total = amountOf(ready.totals, 'total') ?? 0;
  const once = operation();
  const first = await shop.completeCheckout(ready.id, total, once, context);
  assert.deepEqual(await shop.completeCheckout(ready.id, total, once, context), first);
  assert.equal(
    checkoutOf(await shop.completeCheckout(ready.id, total, operation(), context)).status,
    'complete_in_progress',
  );
});

test('lines that another order has bought are not bought again', async () => {
  const { shop } = openShop();
  const ref = await fillCart(shop, { 'serum-s': 1, 'crisps-1': 1 });
  const [one, other] = [await fillIn(shop, await beginFrom(shop, ref)), await fillIn(shop, await beginFrom(shop, ref))];
  assert.equal(checkoutOf(await complete(shop, one)).status, 'completed');
  const second = await complete(shop, other);
  assert.equal('gone' in second && second.gone, 'completed');
  assert.equal(await left(shop, 'serum-s'), 9);
});

test('a declined payment charges nothing, and another way can be chosen', async () => {
  const { shop } = openShop();
  const ready = await fillIn(shop, await beginFrom(shop, await fillCart(shop, { 'serum-s': 1 })), {
    paymentMethodId: 'sandbox-declined',
  });
  const declined = await complete(shop, ready);
  assert.deepEqual(
    [checkoutOf(declined).status, codesOf(declined.messages)],
    ['ready_for_complete', ['payment_declined']],
  );
  assert.equal(await left(shop, 'serum-s'), 10);
  assert.equal((await shop.listOrders?.(null, context))?.items.length, 0);
});

test('while a payment waits nothing can be changed; given up, everything is let go', async () => {
  const { shop } = openShop();
  const ready = await fillIn(shop, await beginFrom(shop, await fillCart(shop, { 'serum-s': 1 })), {
    paymentMethodId: 'sandbox-wechat',
  });
  await complete(shop, ready);
  const refused = await shop.updateCheckout(ready.id, { orderNote: 'late' }, operation(), context);
  assert.deepEqual([codesOf(refused.messages), checkoutOf(refused).orderNote], [['conflict'], undefined]);
  await shop.cancelCheckout?.(ready.id, operation(), context);
  const canceled = await shop.getCheckout?.(ready.id, context);
  assert.equal(canceled && checkoutOf(canceled).status, 'canceled');
  assert.equal(await left(shop, 'serum-s'), 10);
});

test('what is paid stays paid', async () => {
  const { shop } = openShop();
  const ready = await fillIn(shop, await beginFrom(shop, await fillCart(shop, { 'serum-s': 1 })));
  await complete(shop, ready);
  await shop.cancelCheckout?.(ready.id, operation(), context);
  const result = await shop.getCheckout?.(ready.id, context);
  assert.equal(result && checkoutOf(result).status, 'completed');
});

function confirm(
  shop: SampleShop['shop'],
  id: string,
  confirmed: boolean,
): ReturnType<SampleShop['shop']['completeCheckout']> {
  if (!shop.confirmPayment) throw new Error('The shop confirms no payments');
  return shop.confirmPayment(id, confirmed, operation(), context);
}
