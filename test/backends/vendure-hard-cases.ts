import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Shop } from '../../src/index.js';
import { Device, fillIn, told, totalOf, until } from './device.js';
import { VendureAdmin } from './vendure-admin.js';
import { VendureServer } from './vendure-server.js';
import { adapterOf, filledIn, meetingPayments } from './vendure-subject.js';

/** What goes wrong in real shops. Whether it ended right is asked of whoever runs the shop. */
export function hardCases(server: VendureServer, admin: VendureAdmin): void {
  /** A shopper with one tab; the tab is closed with the test. */
  const shopper = (context: TestContext, fetcher: typeof fetch = fetch): Shop => {
    const device = new Device();
    context.after(() => device.close());
    return device.open(adapterOf(server, fetcher));
  };
  const add = (shop: Shop, sku: string, quantity = 1): Promise<void> =>
    shop.cart.add({ productId: productOf(sku), variantId: sku, quantity });

  test('five adds at once from three tabs are five units in one order', async (context) => {
    const device = new Device();
    context.after(() => device.close());
    const tabs = [1, 2, 3].map(() => device.open(adapterOf(server)));
    const sku = 'mianshi-tee-oat-m';
    await Promise.all([0, 1, 2, 0, 1].map((index) => add(tabs[index] as Shop, sku)));
    assert.deepEqual(await unitsOf(admin, sku), [5]);
    for (const tab of tabs) {
      await tab.cart.refresh();
      assert.equal(tab.cart.$count.get(), 5);
    }
  });

  test('of what there is too little of, what there is comes into the cart, and it is said', async (context) => {
    const sku = 'isle-glow-hand-cream-pine-75g';
    const shop = shopper(context);
    await add(shop, sku, 9);
    assert.deepEqual(await unitsOf(admin, sku), [4]);
    assert.deepEqual([shop.cart.$count.get(), told(shop)], [4, ['quantity_reduced']]);
  });

  test('the last one that two shoppers want is bought by one, and the other is told', async (context) => {
    const sku = 'shanmai-tea-cups-pale';
    await admin.setStock(sku, 1);
    const [first, second] = [shopper(context), shopper(context)];
    for (const shop of [first, second]) {
      await add(shop, sku);
      await fillIn(shop, filledIn);
    }
    await first.checkout.complete();
    await second.checkout.complete();
    assert.equal(first.checkout.$view.get().status, 'completed');
    assert.equal(second.checkout.$view.get().orderId, undefined);
    assert.ok(told(second).includes('out_of_stock'), told(second).join());
    assert.deepEqual([await placed(admin, sku), await admin.left(sku)], [1, 0]);
  });

  test('a price that changes while it lies in the cart is shown with the one before, and paid as shown', async (context) => {
    const sku = 'qichi-candle-cotton';
    const shop = shopper(context);
    await add(shop, sku, 2);
    await admin.setPrice(sku, 13900);
    await shop.cart.refresh();
    const view = shop.cart.$view.get();
    const [line] = view.lines;
    assert.deepEqual(
      [line?.unitPrice.amount, line?.messages.map(({ code, value }) => [code, value]), totalOf(view)],
      [13900, [['price_changed', 12800]], 27800],
    );
    await fillIn(shop, filledIn);
    await shop.checkout.complete();
    const order = await admin.order(shop.checkout.$view.get().orderId ?? '');
    assert.deepEqual([order.state, order.totalWithTax], ['PaymentSettled', 27800 + 1000]);
  });

  test('a code waits when its minimum is raised, says so, and applies again by itself', async (context) => {
    const sku = 'isle-glow-serum-50ml';
    const shop = shopper(context);
    await add(shop, sku, 2);
    await shop.cart.update([{ type: 'codes', codes: ['HARBOUR500'] }]);
    const statuses = (): readonly string[] => shop.cart.$view.get().codes.map(({ status }) => status);
    assert.deepEqual([statuses(), totalOf(shop.cart.$view.get())], [['applied'], 65800 - 8000]);
    context.after(() => admin.setMinimum('HARBOUR500', 50000));
    await admin.setMinimum('HARBOUR500', 90000);
    await add(shop, 'shanmai-crisps-sesame');
    assert.deepEqual([statuses(), totalOf(shop.cart.$view.get())], [['dormant'], 65800 + 2600]);
    assert.deepEqual(told(shop), ['discount_code_minimum_not_met']);
    await add(shop, sku);
    assert.deepEqual([statuses(), totalOf(shop.cart.$view.get())], [['applied'], 98700 + 2600 - 8000]);
    const [order] = await admin.ordersWith(sku);
    assert.equal(order?.totalWithTax, 98700 + 2600 - 8000);
  });

  test('a variant that is deleted stops the order, is named, and can be taken out', async (context) => {
    const [gone, stays] = ['qichi-pillow-low-linen', 'qichi-diffuser-rain'];
    const shop = shopper(context);
    await add(shop, gone);
    await add(shop, stays);
    await admin.deleteVariant(gone);
    await shop.cart.refresh();
    const line = shop.cart.$view.get().lines.find(({ status }) => status === 'unavailable');
    assert.deepEqual(
      line?.messages.map(({ code }) => code),
      ['item_unavailable'],
    );
    await fillIn(shop, filledIn);
    await shop.checkout.complete();
    assert.deepEqual([shop.checkout.$view.get().orderId, await placed(admin, stays)], [undefined, 0]);
    await shop.checkout.cancel();
    await shop.cart.update([{ type: 'set', lineId: line?.id ?? '', variantId: line?.variantId ?? '', quantity: 0 }]);
    await fillIn(shop, filledIn);
    await shop.checkout.complete();
    const order = await admin.order(shop.checkout.$view.get().orderId ?? '');
    assert.deepEqual(
      order.lines.map(({ productVariant }) => productVariant.sku),
      [stays],
    );
  });

  test('a cart that the shop has ended is put together again, once, and it is said', async (context) => {
    const [before, after] = ['mianshi-tote-ink', 'mianshi-tote-moss'];
    const shop = shopper(context);
    await add(shop, before, 2);
    const [dead] = await admin.ordersWith(before);
    await admin.cancel(dead?.code ?? '');
    await add(shop, after);
    await shop.cart.settled();
    assert.deepEqual(told(shop), ['cart_rebuilt']);
    const orders = await admin.ordersWith(before);
    const alive = orders.filter(({ state }) => state === 'AddingItems');
    assert.deepEqual(
      alive.map(({ lines }) => lines.map(({ quantity, productVariant }) => [productVariant.sku, quantity]).sort()),
      [
        [
          [before, 2],
          [after, 1],
        ].sort(),
      ],
    );
  });

  test('a payment that is declined charges nothing, and another one can be tried', async (context) => {
    const sku = 'yawu-blocks-set';
    await admin.enablePayment('sandbox-declined');
    const shop = shopper(context);
    await add(shop, sku);
    await fillIn(shop, { ...filledIn, paymentMethodId: 'sandbox-declined' });
    await shop.checkout.complete();
    assert.deepEqual([told(shop), await placed(admin, sku)], [['payment_declined'], 0]);
    await shop.checkout.update({ paymentMethodId: 'sandbox' });
    await shop.checkout.complete();
    assert.deepEqual([shop.checkout.$view.get().status, await placed(admin, sku)], ['completed', 1]);
  });

  test('bought alone, the cart stays as it is', async (context) => {
    const [inCart, alone] = ['yawu-wash-250ml', 'yawu-wash-500ml'];
    const shop = shopper(context);
    await add(shop, inCart);
    const product = await shop.catalog.load(productOf(alone));
    const variantId = product?.variants.find(({ sku }) => sku === alone)?.id ?? '';
    await shop.checkout.begin({ kind: 'variant', productId: product?.id ?? '', variantId, quantity: 1 });
    await shop.checkout.update(filledIn);
    await shop.checkout.complete();
    assert.deepEqual([await placed(admin, alone), await placed(admin, inCart)], [1, 0]);
    assert.deepEqual([await unitsOf(admin, inCart), shop.cart.$count.get()], [[1], 1]);
  });

  test('declared difference: Vendure sells the last one twice to two who are both about to pay', async (context) => {
    const sku = 'qichi-yoga-mat-clay';
    await admin.setStock(sku, 1);
    const together = meetingPayments(2);
    const shoppers = [shopper(context, together), shopper(context, together)];
    for (const shop of shoppers) {
      await add(shop, sku);
      await fillIn(shop, filledIn);
    }
    await Promise.all(shoppers.map((shop) => shop.checkout.complete()));
    assert.deepEqual([await placed(admin, sku), (await admin.variant(sku)).stockOnHand], [2, 1]);
  });

  test('a server that dies and comes back between the cart and the order loses and doubles nothing', async (context) => {
    const folder = mkdtempSync(join(tmpdir(), 'vendure-'));
    const database = join(folder, 'shop.sqlite');
    let mortal = await VendureServer.start({ database });
    const { port } = mortal;
    const device = new Device();
    context.after(async () => {
      device.close();
      await mortal.kill();
      rmSync(folder, { recursive: true, force: true });
    });
    let dying = false;
    // It dies after it has taken the payment, before anybody hears of it.
    const line: typeof fetch = async (address, request) => {
      const response = await fetch(address, request);
      if (dying || !String(request?.body).includes('addPaymentToOrder')) return response;
      dying = true;
      await mortal.kill();
      throw new TypeError('the server has died');
    };
    const shop = device.open(adapterOf(mortal, line));
    const sku = 'shanmai-honey-250g';
    await add(shop, sku, 2);
    await mortal.kill();
    const added = add(shop, sku);
    await until(shop.cart.$view, ({ messages }) => messages.some(({ code }) => code === 'network'));
    mortal = await VendureServer.start({ database, port });
    await added;
    assert.deepEqual(await unitsOf(new VendureAdmin(mortal.url), sku), [3]);

    await fillIn(shop, filledIn);
    const completed = shop.checkout.complete();
    await until(shop.checkout.$view, ({ checking }) => checking);
    mortal = await VendureServer.start({ database, port });
    await completed;
    assert.equal(shop.checkout.$view.get().status, 'completed');
    const witness = new VendureAdmin(mortal.url);
    const orders = await witness.ordersWith(sku);
    assert.deepEqual(
      orders.map(({ state, payments }) => [state, payments.map(({ amount }) => amount)]),
      [['PaymentSettled', [5800 * 3 + 1000]]],
    );
    assert.equal(await witness.left(sku), 47);
  });
}

/** The product of a variant of the sample shop, by its SKU. */
function productOf(sku: string): string {
  const known = [
    'mianshi-tee',
    'mianshi-tote',
    'isle-glow-hand-cream',
    'isle-glow-serum',
    'shanmai-tea-cups',
    'shanmai-crisps',
    'shanmai-honey',
    'qichi-candle',
    'qichi-pillow',
    'qichi-diffuser',
    'qichi-yoga-mat',
    'yawu-blocks',
    'yawu-wash',
  ];
  const found = known.find((slug) => sku.startsWith(`${slug}-`));
  if (found === undefined) throw new Error(`No product is known of ${sku}`);
  return found;
}

/** How many units of a variant each order holds that is not ended. */
async function unitsOf(admin: VendureAdmin, sku: string): Promise<readonly number[]> {
  const orders = await admin.ordersWith(sku);
  return orders
    .filter(({ state }) => state !== 'Cancelled')
    .map(({ lines }) => lines.find(({ productVariant }) => productVariant.sku === sku)?.quantity ?? 0);
}

/** How many orders with a variant are placed and paid. */
async function placed(admin: VendureAdmin, sku: string): Promise<number> {
  return (await admin.ordersWith(sku)).filter(({ state }) => state === 'PaymentSettled').length;
}
