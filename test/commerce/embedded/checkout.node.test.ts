import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  amountOf,
  beginFrom,
  cartOf,
  checkoutOf,
  codesOf,
  context,
  fillCart,
  fillIn,
  home,
  openShop,
  operation,
} from './sample-shop.js';

const hour = 60 * 60 * 1000;

test('begins from the ticked lines that can be bought', async () => {
  const { shop } = openShop();
  const ref = await fillCart(shop, { 'serum-s': 1, 'crisps-1': 2, 'cream-1': 1 });
  await shop.updateCart(ref, [{ type: 'select', lineIds: ['line-3'], selected: false }], operation(), context);
  const checkout = await beginFrom(shop, ref);
  assert.deepEqual(
    checkout.lines.map(({ id }) => id),
    ['line-2', 'line-1'],
  );
  assert.deepEqual(
    checkout.groups.map(({ storeId }) => storeId),
    ['mai', 'glow'],
  );
  assert.equal(checkout.status, 'incomplete');
  assert.deepEqual(checkout.totals, cartOf(await shop.openCart(ref, context)).totals);
});

test('the same operation begins one checkout', async () => {
  const { shop } = openShop();
  const ref = await fillCart(shop, { 'serum-s': 1 });
  const once = operation();
  const first = await shop.beginCheckout({ kind: 'cart', ref }, once, context);
  assert.deepEqual(await shop.beginCheckout({ kind: 'cart', ref }, once, context), first);
});

test('begins from one variant alone', async () => {
  const { shop } = openShop();
  const source = { kind: 'variant', productId: 'tint', variantId: 'tint-plum', quantity: 3 } as const;
  const result = await shop.beginCheckout(source, operation(), context);
  assert.deepEqual(
    checkoutOf(result).lines.map(({ variantId, quantity }) => [variantId, quantity]),
    [['tint-plum', 2]],
  );
  assert.deepEqual(codesOf(result.messages), ['quantity_exceeded']);
});

test('what cannot be bought begins nothing, and says why', async () => {
  const { shop } = openShop();
  const begin = async (variantId: string): Promise<[number, string[]]> => {
    const source = { kind: 'variant', productId: 'tint', variantId, quantity: 1 } as const;
    const result = await shop.beginCheckout(source, operation(), context);
    return [checkoutOf(result).lines.length, codesOf(result.messages)];
  };
  assert.deepEqual(await begin('tint-red'), [0, ['out_of_stock']]);
  assert.deepEqual(await begin('tint-none'), [0, ['not_found']]);
  const lost = await shop.beginCheckout({ kind: 'cart', ref: 'nobody' }, operation(), context);
  assert.equal('gone' in lost && lost.gone, 'not_found');
});

test('says what is still missing, by the names of the form', async () => {
  const { shop } = openShop();
  const checkout = await beginFrom(shop, await fillCart(shop, { 'serum-s': 1 }));
  const missing = checkout.messages.map(({ code, target }) => [code, target.kind === 'field' && target.name]);
  assert.deepEqual(missing, [
    ['missing', 'name'],
    ['missing', 'phone'],
    ['missing', 'region'],
    ['missing', 'city'],
    ['missing', 'street'],
    ['missing', 'paymentMethodId'],
  ]);
});

test('is ready when everything is filled in', async () => {
  const { shop } = openShop();
  const checkout = await fillIn(shop, await beginFrom(shop, await fillCart(shop, { 'serum-s': 1 })));
  assert.deepEqual([checkout.status, checkout.messages], ['ready_for_complete', []]);
  assert.equal(checkout.address?.phone, '13800138000');
});

test('keeps what is not mentioned, and checks what is', async () => {
  const { shop } = openShop();
  const ready = await fillIn(shop, await beginFrom(shop, await fillCart(shop, { 'serum-s': 1 })));
  const input = { buyer: { email: 'nobody' }, address: { ...home, phone: '12' } };
  const wrong = checkoutOf(await shop.updateCheckout(ready.id, input, operation(), context));
  assert.deepEqual(
    wrong.messages.map(({ code, target }) => [code, target.kind === 'field' && target.name]),
    [
      ['invalid', 'phone'],
      ['invalid', 'email'],
    ],
  );
  assert.equal(wrong.paymentMethodId, 'sandbox-card');
});

test('offers the ways of delivery of the country, at their price and with their days', async () => {
  const { shop } = openShop();
  const checkout = await beginFrom(shop, await fillCart(shop, { 'serum-s': 1, 'crisps-1': 1 }));
  assert.deepEqual(
    checkout.deliveryOptions.map(({ id, price, days }) => [id, price.amount, days]),
    [
      ['standard', 800, [2, 4]],
      ['express', 3600, undefined],
    ],
  );
  assert.equal(checkout.deliveryOptionId, 'standard');
  const express = checkoutOf(
    await shop.updateCheckout(checkout.id, { deliveryOptionId: 'express' }, operation(), context),
  );
  assert.equal(amountOf(express.totals, 'fulfillment'), 3600);
  const address = { name: 'Ann', phone: '+65 6123 4567', country: 'SG', street: '1 Sample Road', postalCode: '018956' };
  const abroad = checkoutOf(await shop.updateCheckout(checkout.id, { address }, operation(), context));
  assert.deepEqual([abroad.deliveryOptionId, amountOf(abroad.totals, 'fulfillment')], ['abroad', 13_600]);
});

test('goods from a bonded warehouse take longer, and make all of it take longer', async () => {
  const { shop } = openShop();
  const checkout = await beginFrom(shop, await fillCart(shop, { 'serum-s': 1, 'cream-1': 1 }));
  assert.deepEqual(
    checkout.deliveryOptions.map(({ id, days }) => [id, days]),
    [['standard', [2, 8]]],
  );
});

test('an unknown country cannot be delivered to', async () => {
  const { shop } = openShop();
  const checkout = await beginFrom(shop, await fillCart(shop, { 'serum-s': 1 }));
  const address = { name: 'A', phone: '123456', country: 'AQ', street: 'Base 1', city: 'Ice' };
  const nowhere = await fillIn(shop, checkout, { address });
  assert.deepEqual(nowhere.messages, [
    { type: 'error', code: 'address_undeliverable', target: { kind: 'field', name: 'country' } },
  ]);
  assert.equal(nowhere.status, 'incomplete');
  assert.equal(amountOf(nowhere.totals, 'fulfillment'), undefined);
});

test('goods that do not go to a country are named', async () => {
  const { shop } = openShop();
  const checkout = await beginFrom(shop, await fillCart(shop, { 'serum-s': 1, 'cream-1': 1 }));
  const address = { name: 'Ann', phone: '+65 6123 4567', country: 'SG', street: '1 Sample Road', postalCode: '018956' };
  const barred = await fillIn(shop, checkout, { address });
  assert.deepEqual(barred.messages, [
    { type: 'error', code: 'region_restricted', target: { kind: 'line', lineId: 'line-2' } },
  ]);
});

test('consents are asked for what they are about, and never given beforehand', async () => {
  const { shop } = openShop();
  const ref = await fillCart(shop, { 'serum-s': 1, 'crisps-1': 1, 'cream-1': 1 });
  const checkout = await beginFrom(shop, ref);
  assert.deepEqual(checkout.consents, [
    { id: 'crossBorder', kind: 'crossBorder', lineIds: ['line-3'], accepted: false },
    { id: 'identity', kind: 'identity', lineIds: ['line-3'], accepted: false },
    { id: 'noReturn:line-3', kind: 'noReturn', lineIds: ['line-3'], accepted: false },
    { id: 'noReturn:line-2', kind: 'noReturn', lineIds: ['line-2'], accepted: false },
  ]);
  const partly = await fillIn(shop, checkout, { acceptedConsents: ['crossBorder', 'identity', 'noReturn:line-3'] });
  assert.deepEqual(partly.messages, [
    { type: 'error', code: 'consent_required', target: { kind: 'field', name: 'consent:noReturn:line-2' } },
  ]);
  const total = amountOf(partly.totals, 'total') ?? 0;
  const refused = await shop.completeCheckout(partly.id, total, operation(), context);
  assert.deepEqual(codesOf(refused.messages), ['consent_required']);
  assert.equal(checkoutOf(refused).status, 'incomplete');
});

test('several imported things over the limit of one purchase cannot be bought together', async () => {
  const { shop } = openShop();
  const checkout = await beginFrom(shop, await fillCart(shop, { 'cream-1': 12 }));
  const filled = await fillIn(shop, checkout);
  assert.deepEqual(filled.messages, [{ type: 'error', code: 'limit_exceeded', target: { kind: 'cart' } }]);
  assert.equal(filled.status, 'incomplete');
});

test('codes can still be entered, and one that fails does not stop the order', async () => {
  const { shop } = openShop();
  const checkout = await beginFrom(shop, await fillCart(shop, { 'serum-s': 1 }));
  const filled = await fillIn(shop, checkout, { codes: ['GLOW20', 'SUMMER'] });
  assert.equal(amountOf(filled.totals, 'discount'), -2000);
  assert.equal(filled.status, 'ready_for_complete');
  assert.deepEqual(codesOf(filled.messages), ['discount_code_expired']);
});

test('a checkout that is not finished within a day is gone', async () => {
  const { shop, pass } = openShop();
  const checkout = await beginFrom(shop, await fillCart(shop, { 'serum-s': 1 }));
  pass(24 * hour);
  const result = await shop.getCheckout?.(checkout.id, context);
  assert.equal(result && 'gone' in result && result.gone, 'expired');
  const unknown = await shop.updateCheckout('nobody', {}, operation(), context);
  assert.equal('gone' in unknown && unknown.gone, 'not_found');
});

test('keeps no identity number, whatever the input holds', async () => {
  const { shop, environment } = openShop();
  const number = '11010519491231002X';
  const checkout = await beginFrom(shop, await fillCart(shop, { 'cream-1': 1 }));
  const address = { ...home, identityNumber: number };
  await shop.updateCheckout(
    checkout.id,
    { address, buyer: { name: '林一', idNumber: number } as never, identity: { number } } as never,
    operation(),
    context,
  );
  const stored = await dump(environment.indexedDB);
  assert.ok(stored.includes('西湖区'), 'the dump shows what is stored');
  assert.ok(!stored.includes(number));
});

async function dump(factory: IDBFactory | undefined): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = factory?.open('xhs-embedded-test');
    if (!request) return reject(new Error('No database'));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('It did not open'));
  });
  const transaction = database.transaction([...database.objectStoreNames]);
  const tables = [...database.objectStoreNames].map(
    (name) =>
      new Promise<unknown>((resolve) => {
        const request = transaction.objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
      }),
  );
  return JSON.stringify(await Promise.all(tables));
}
