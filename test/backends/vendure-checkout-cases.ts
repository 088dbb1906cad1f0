import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import type { CommerceContext } from '../../src/commerce/adapter.js';
import type { Shop } from '../../src/index.js';
import { Device, fillIn, told, totalOf } from './device.js';
import { guest } from './sample-subject.js';
import type { VendureAdmin } from './vendure-admin.js';
import type { VendureServer } from './vendure-server.js';
import { adapterOf, filledIn } from './vendure-subject.js';

/** Who somebody is, how she pays and what her code is good for, over the whole way from the cart's store to the server. */
export function checkoutCases(server: VendureServer, admin: VendureAdmin): void {
  const shopper = (context: TestContext): Shop => {
    const device = new Device();
    context.after(() => device.close());
    return device.open(adapterOf(server));
  };
  const product = { productId: 'qichi-candle', variantId: 'qichi-candle-cedar' } as const;
  const price = 12_800;
  const delivery = 1_000;
  const addWithCode = async (shop: Shop, code: string): Promise<void> => {
    await shop.cart.add({ ...product, quantity: 1 });
    await shop.cart.update([{ type: 'codes', codes: [code] }]).catch(() => undefined);
    await shop.cart.settled();
  };
  const statuses = (shop: Shop): readonly string[] => shop.cart.$view.get().codes.map(({ status }) => status);
  const pay = async (shop: Shop): Promise<string> => {
    await shop.checkout.complete();
    return shop.checkout.$view.get().orderId ?? assert.fail(told(shop).join());
  };

  test('a code that is used up is refused with its reason, and the order costs what it costs without it', async (context) => {
    await admin.addCode('ONCE', 1);
    const [first, second] = [shopper(context), shopper(context)];
    await addWithCode(first, 'ONCE');
    assert.deepEqual([statuses(first), totalOf(first.cart.$view.get())], [['applied'], price * 0.8]);
    await fillIn(first, filledIn);
    assert.equal((await admin.order(await pay(first))).totalWithTax, price * 0.8 + delivery);

    await addWithCode(second, 'ONCE');
    assert.ok(told(second).includes('discount_code_usage_limit_reached'), told(second).join());
    assert.ok(!statuses(second).includes('applied'));
    assert.equal(totalOf(second.cart.$view.get()), price);
    await fillIn(second, filledIn);
    assert.equal((await admin.order(await pay(second))).totalWithTax, price + delivery);
  });

  test('of a code that somebody else uses up meanwhile the new total is agreed to before it is paid', async (context) => {
    await admin.addCode('LAST', 1);
    const [first, second] = [shopper(context), shopper(context)];
    for (const shop of [first, second]) {
      await addWithCode(shop, 'LAST');
      await fillIn(shop, filledIn);
    }
    await pay(first);
    await second.checkout.complete();
    const { orderId, checkout, changedFrom } = second.checkout.$view.get();
    assert.deepEqual(
      [orderId, changedFrom?.amount, checkout && totalOf(checkout)],
      [undefined, price * 0.8 + delivery, price + delivery],
      told(second).join(),
    );
    assert.equal((await admin.order(await pay(second))).totalWithTax, price + delivery);
  });

  test('how it is paid is still chosen after a reload, and forgotten with the order', async () => {
    await admin.enablePayment('sandbox-declined');
    const indexedDB = new IDBFactory();
    const open = () => adapterOf(server, fetch, { indexedDB }) as Required<ReturnType<typeof adapterOf>>;
    const before = open();
    const opened = await before.openCart(null, guest);
    assert.ok('ref' in opened);
    const { id: variantId, product: of } = await admin.variant(product.variantId);
    const change = { type: 'add', productId: of.id, variantId, quantity: 1 } as const;
    const added = await before.updateCart(opened.ref, [change], { id: 'add' }, guest);
    assert.ok('ref' in added);
    const chosen = { ...filledIn, paymentMethodId: 'sandbox-declined' };
    await before.updateCheckout(added.ref, chosen, { id: 'choose' }, guest);
    before.dispose();

    const after = open();
    const shown = await after.getCheckout(added.ref, guest);
    assert.ok('checkout' in shown);
    assert.deepEqual(
      [shown.checkout.paymentMethodId, shown.checkout.status],
      ['sandbox-declined', 'ready_for_complete'],
    );
    await after.updateCheckout(added.ref, { paymentMethodId: 'sandbox' }, { id: 'other' }, guest);
    const placed = await after.completeCheckout(added.ref, price + delivery, { id: 'pay' }, guest);
    assert.ok('checkout' in placed);
    assert.deepEqual([placed.checkout.status, placed.checkout.paymentMethodId], ['completed', 'sandbox']);
    after.dispose();
  });

  test('an order of who is signed in is hers: in her list, and in nobody else’s', async (context) => {
    const [hers, other] = ['signed-in@shopper.example', 'other@shopper.example'];
    const tokens: string[] = [];
    for (const email of [hers, other]) {
      await admin.addCustomer(email, 'of-the-test');
      tokens.push(await signIn(server, email, 'of-the-test'));
    }
    const [token = '', others = ''] = tokens;
    const shop = shopper(context);
    shop.identify(token);
    await shop.cart.add({ ...product, quantity: 2 });
    await fillIn(shop, { ...filledIn, buyer: { email: hers } });
    const number = await pay(shop);
    assert.equal((await admin.order(number)).customer?.emailAddress, hers);

    const listed = async (customer: string | null): Promise<readonly (string | number | undefined)[][]> => {
      const at: CommerceContext = { ...guest, customer };
      const { items } = (await adapterOf(server).listOrders?.(null, at)) ?? assert.fail('there is no list');
      return items.map(({ number: listedNumber, lines, ...order }) => [
        listedNumber,
        lines[0]?.quantity,
        totalOf(order),
      ]);
    };
    assert.deepEqual(await listed(token), [[number, 2, 2 * price + delivery]]);
    assert.deepEqual([await listed(others), await listed(null), await listed('no-such-token')], [[], [], []]);
  });
}

/** Signs a customer in, as the page of the shop does. @returns her token. */
async function signIn(server: VendureServer, username: string, password: string): Promise<string> {
  const query =
    'mutation($username:String!,$password:String!){login(username:$username,password:$password){__typename}}';
  const response = await fetch(server.shopApi, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { username, password } }),
  });
  assert.deepEqual(await response.json(), { data: { login: { __typename: 'CurrentUser' } } });
  return response.headers.get('vendure-auth-token') ?? assert.fail('there is no token');
}
