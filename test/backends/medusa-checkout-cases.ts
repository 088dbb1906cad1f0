import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Shop } from '../../src/index.js';
import { Device, told, totalOf } from './device.js';
import type { MedusaAdmin } from './medusa-admin.js';
import type { MedusaServer } from './medusa-server.js';
import { signUp } from './medusa-sign-up.js';
import { adapterOf, filledIn } from './medusa-subject.js';
import { guest } from './sample-subject.js';

/** A server under load takes its time; what takes longer than this has stopped. */
const timeout = 300_000;
const delivery = 1_000;

/** What is bought alone, and by whom. Whether it ended right is asked of the Admin API. */
export function checkoutCases(server: MedusaServer, admin: MedusaAdmin): void {
  const shopper = (context: TestContext): Shop => {
    const device = new Device();
    context.after(() => device.close());
    return device.open(adapterOf(server));
  };

  test('medusa: bought alone, the cart stays as it is', { timeout }, async (context) => {
    const [inCart, alone] = ['shanmai-honey-250g', 'shanmai-honey-500g'];
    const shop = shopper(context);
    await shop.cart.add({ productId: 'shanmai-honey', variantId: inCart, quantity: 2 });
    await shop.cart.settled();
    const product = await shop.catalog.load('shanmai-honey');
    const { id: variantId = '', price } = product?.variants.find(({ sku }) => sku === alone) ?? {};
    await shop.checkout.begin({ kind: 'variant', productId: product?.id ?? '', variantId, quantity: 1 });
    await shop.checkout.update(filledIn);
    await shop.checkout.complete();
    assert.equal(shop.checkout.$view.get().status, 'completed', told(shop).join());
    const [order, ...more] = await admin.ordersWith(alone);
    assert.deepEqual(
      [order?.items.map((item) => [item.variant_sku, item.quantity]), more, await admin.ordersWith(inCart)],
      [[[alone, 1]], [], []],
    );
    assert.equal(Math.round((order?.total ?? 0) * 100), (price?.amount ?? 0) + delivery);
    await shop.cart.refresh();
    assert.equal(shop.cart.$count.get(), 2);
  });

  test('medusa: an order of who is signed in is in her list, and in nobody else’s', { timeout }, async (context) => {
    const [token, others] = [
      await signUp(server, 'signed-in@shopper.example'),
      await signUp(server, 'other@shopper.example'),
    ];
    const sku = 'yawu-muslin-pear';
    const shop = shopper(context);
    shop.identify(token);
    await shop.cart.add({ productId: 'yawu-muslin', variantId: sku, quantity: 1 });
    await shop.cart.settled();
    await shop.checkout.begin({ kind: 'cart' });
    await shop.checkout.update(filledIn);
    await shop.checkout.complete();
    const { orderId } = shop.checkout.$view.get();
    assert.ok(orderId !== undefined, told(shop).join());
    const listed = async (customer: string | null): Promise<readonly (string | number | undefined)[][]> => {
      const { items } = (await adapterOf(server).listOrders?.(null, { ...guest, customer })) ?? assert.fail('no list');
      return items.map(({ id, lines, ...order }) => [id, lines[0]?.quantity, totalOf(order)]);
    };
    const { total } = await admin.order(orderId);
    assert.deepEqual(await listed(token), [[orderId, 1, Math.round(total * 100)]]);
    assert.deepEqual([await listed(others), await listed(null)], [[], []]);
  });
}
