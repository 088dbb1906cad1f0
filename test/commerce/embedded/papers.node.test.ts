import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  amountOf,
  beginFrom,
  checkoutOf,
  codesOf,
  complete,
  context,
  fillCart,
  fillIn,
  openShop,
  operation,
} from './sample-shop.js';
import { home } from './sample-data.js';

const number = '11010519491231002X';
const identity = 'identity';

/** Everything that stands in the database of the shop. */
async function contentsOf(indexedDB: IDBFactory): Promise<unknown> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('no database'));
    });
  const database = await done(indexedDB.open('xhs-embedded-test'));
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  return Promise.all(names.map((name) => done(transaction.objectStore(name).getAll())));
}

test('goods from abroad ask for an identity number, with a consent of its own', async () => {
  const { shop } = openShop();
  const abroad = await beginFrom(shop, await fillCart(shop, { 'cream-1': 1 }));
  assert.deepEqual(abroad.identity, {});
  assert.ok(abroad.consents.some(({ kind, accepted }) => kind === identity && !accepted));
  assert.ok(codesOf(abroad.messages).includes('identity_required'));
  const domestic = await beginFrom(shop, await fillCart(shop, { 'serum-s': 1 }));
  assert.equal(domestic.identity, undefined);
  assert.ok(!domestic.consents.some(({ kind }) => kind === identity));
});

test('the number is answered and kept in its masked form alone', async () => {
  const { shop, environment } = openShop();
  const checkout = await beginFrom(shop, await fillCart(shop, { 'cream-1': 1 }));
  const filled = await fillIn(shop, checkout, { identityNumber: '110105 19491231 002x' });
  assert.deepEqual([filled.identity, filled.status], [{ masked: '110105********002X' }, 'ready_for_complete']);
  const result = await complete(shop, filled);
  const kept = JSON.stringify([result, await contentsOf(environment.indexedDB!)]);
  assert.ok(kept.includes('110105********002X'));
  assert.ok(!kept.includes(number) && !kept.includes('19491231'));
});

test('a number is not taken without its consent, nor one that cannot be right', async () => {
  const { shop } = openShop();
  const checkout = await beginFrom(shop, await fillCart(shop, { 'cream-1': 1 }));
  const send = async (identityNumber: string, acceptedConsents: readonly string[]) => {
    const result = await shop.updateCheckout(checkout.id, { identityNumber, acceptedConsents }, operation(), context);
    return [
      checkoutOf(result).identity,
      result.messages.map(({ code, target }) => [code, 'name' in target && target.name]),
    ];
  };
  assert.deepEqual(await send(number, ['crossBorder']), [{}, [['consent_required', 'consent:identity']]]);
  assert.deepEqual(await send('110105194912310021', [identity]), [{}, [['invalid', 'identityNumber']]]);
  assert.deepEqual(await send(number, [identity]), [{ masked: '110105********002X' }, []]);
});

test('a consent that is taken back takes the number with it', async () => {
  const { shop } = openShop();
  const checkout = await fillIn(shop, await beginFrom(shop, await fillCart(shop, { 'cream-1': 1 })));
  assert.equal(checkout.identity?.masked, '110101********1233');
  const after = checkoutOf(await shop.updateCheckout(checkout.id, { acceptedConsents: [] }, operation(), context));
  assert.deepEqual(after.identity, {});
});

test('an invoice is made out to a person or to a company with a right tax id, and goes with the order', async () => {
  const { shop } = openShop();
  const checkout = await fillIn(shop, await beginFrom(shop, await fillCart(shop, { 'serum-s': 1 })));
  assert.equal(checkout.offersInvoice, true);
  const ask = async (invoice: Parameters<typeof shop.updateCheckout>[1]['invoice']) =>
    checkoutOf(await shop.updateCheckout(checkout.id, { invoice: invoice! }, operation(), context)).invoice;
  assert.deepEqual(await ask({ kind: 'person', title: ' 林小满 ' }), { kind: 'person', title: '林小满' });
  assert.equal(await ask(null), undefined);
  assert.equal(await ask({ kind: 'company', title: '屿光', taxId: '91350100M000100Y44' }), undefined);
  const company = { kind: 'company', title: '屿光', taxId: '91350100M000100Y43' } as const;
  assert.deepEqual(await ask({ ...company, taxId: '91350100m000100y43' }), company);
  const result = checkoutOf(await complete(shop, checkout));
  await shop.confirmPayment(result.id, true, operation(), context);
  const order = await shop.getOrder(checkoutOf(await shop.getCheckout(result.id, context)).orderId!, context);
  assert.deepEqual(order?.invoice, company);
});

test('goods from abroad alone come without an invoice', async () => {
  const { shop } = openShop();
  assert.equal((await beginFrom(shop, await fillCart(shop, { 'cream-1': 1 }))).offersInvoice, false);
});

test('a customer finds the addresses of earlier orders again, the latest first, each once; a guest finds none', async () => {
  const { shop, pass } = openShop();
  const signedIn = { ...context, customer: 'token-of-lin' };
  const order = async (address: typeof home): Promise<void> => {
    const opened = await shop.openCart(null, signedIn);
    assert.ok('ref' in opened);
    await shop.updateCart(
      opened.ref,
      [{ type: 'add', productId: 'serum', variantId: 'serum-s', quantity: 1 }],
      operation(),
      signedIn,
    );
    const begun = checkoutOf(await shop.beginCheckout({ kind: 'cart', ref: opened.ref }, operation(), signedIn));
    const filled = checkoutOf(
      await shop.updateCheckout(begun.id, { address, paymentMethodId: 'sandbox-card' }, operation(), signedIn),
    );
    await shop.completeCheckout(filled.id, amountOf(filled.totals, 'total')!, operation(), signedIn);
    pass(1_000);
  };
  const flat = { ...home, phone: '13800138000' };
  const office = { ...flat, street: '文三路 90 号' };
  for (const address of [flat, office, flat]) await order(address);
  assert.deepEqual(await shop.listAddresses(signedIn), [flat, office]);
  assert.deepEqual(await shop.listAddresses({ ...context, customer: 'somebody-else' }), []);
  assert.deepEqual(await shop.listAddresses(context), []);
});
