import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import type { Shop } from '../../src/index.js';
import type { CartLineView, CartView } from '../../src/state/cart/cart-store.js';
import type { CheckoutView } from '../../src/state/checkout/checkout-store.js';
import { Device, fillIn, told, totalOf, until } from './device.js';
import type { MedusaAdmin } from './medusa-admin.js';
import type { MedusaServer } from './medusa-server.js';
import { adapterOf, filledIn } from './medusa-subject.js';

/** A server under load takes its time; what takes longer than this has stopped. */
const timeout = 300_000;

/**
 * What goes wrong in shops, each over the whole way from the cart's store to the server and back: it ends right or with a
 * clear message, nothing is lost, and nothing is doubled. Whether it did is asked of the Admin API.
 */
export function hardCases(server: MedusaServer, admin: MedusaAdmin): void {
  const hard = (name: string, run: (context: TestContext) => Promise<void>): void =>
    void test(`medusa: ${name}`, { timeout }, run);
  /** A shopper with one tab; the tab is closed with the test. */
  const shopper = (context: TestContext, fetcher: typeof fetch = fetch): Shop => {
    const device = new Device();
    context.after(() => device.close());
    return device.open(adapterOf(server, fetcher));
  };
  const add = async (shop: Shop, sku: string, quantity = 1): Promise<void> => {
    await shop.cart.add({ productId: productOf(sku), variantId: sku, quantity });
    await shop.cart.settled();
  };
  const set = async (shop: Shop, { id: lineId, variantId }: CartLineView, quantity: number): Promise<CartView> => {
    // What is refused stands in the view.
    await shop.cart.update([{ type: 'set', lineId, variantId, quantity }]).catch(() => undefined);
    await shop.cart.settled();
    return shop.cart.$view.get();
  };
  const complete = async (shop: Shop): Promise<CheckoutView> => {
    await shop.checkout.complete();
    return shop.checkout.$view.get();
  };
  const checkOut = async (shop: Shop): Promise<CheckoutView> => {
    await fillIn(shop, filledIn);
    return complete(shop);
  };
  /** Units by SKU, and what was paid in minor units, of the only order that holds a variant. */
  const ordered = async (sku: string): Promise<{ units: Readonly<Record<string, number>>; total: number }> => {
    const orders = await admin.ordersWith(sku);
    assert.equal(orders.length, 1, `orders that hold ${sku}`);
    const { items, total } = orders[0] ?? assert.fail();
    const units = Object.fromEntries(items.map((item) => [item.variant_sku, item.quantity]));
    return { units, total: Math.round(total * 100) };
  };

  hard('five adds at once from three tabs are five units in one order', async (context) => {
    const sku = 'shanmai-crisps-sea-salt';
    const before = await admin.left(sku);
    const device = new Device();
    context.after(() => device.close());
    const tabs = [1, 2, 3].map(() => device.open(adapterOf(server)));
    await Promise.all([0, 1, 2, 0, 1].map((at) => add(tabs[at] ?? assert.fail(), sku)));
    for (const tab of tabs) {
      await tab.cart.refresh();
      assert.equal(tab.cart.$count.get(), 5);
    }
    assert.equal((await checkOut(tabs[0] ?? assert.fail())).status, 'completed');
    assert.deepEqual([(await ordered(sku)).units, await admin.left(sku)], [{ [sku]: 5 }, before - 5]);
  });

  hard('what was put in is put in once, though the question after it is turned away', async (context) => {
    const sku = 'yawu-bowl-set-peach';
    let turnedAway = 0;
    let isIn = false;
    const shop = shopper(context, async (address, init) => {
      // As a server answers that is asked too often, though it has taken the change just before.
      if (isIn && String(address).includes('/product-variants') && turnedAway === 0) {
        turnedAway += 1;
        return Response.json({}, { status: 429 });
      }
      const response = await fetch(address, init);
      isIn ||= /\/line-items\b/.test(String(address));
      return response;
    });
    await add(shop, sku);
    assert.deepEqual([turnedAway, lineOf(shop).quantity, told(shop)], [1, 1, []]);
    assert.equal((await checkOut(shop)).status, 'completed');
    assert.deepEqual((await ordered(sku)).units, { [sku]: 1 });
  });

  hard('more than there is is refused, and it is said how many are left', async (context) => {
    const sku = 'mianshi-socks-moss';
    await admin.setStock(sku, 3);
    const shop = shopper(context);
    await add(shop, sku);
    const view = await set(shop, lineOf(shop), 5);
    const { quantity, messages, maxQuantity } = lineOf(shop);
    assert.deepEqual(
      [quantity, messages.map(({ code, value }) => [code, value]), maxQuantity],
      [1, [['low_stock', 3]], 3],
    );
    assert.equal(totalOf(view), 3_900);
    await set(shop, lineOf(shop), 3);
    assert.equal((await checkOut(shop)).status, 'completed');
    assert.deepEqual([(await ordered(sku)).units, await admin.left(sku)], [{ [sku]: 3 }, 0]);
  });

  hard('the last one that two shoppers want is bought by one, and the other is told', async (context) => {
    const sku = 'shanmai-tea-cups-dark';
    await admin.setStock(sku, 1);
    const shops = [shopper(context), shopper(context)];
    for (const shop of shops) {
      await add(shop, sku);
      await fillIn(shop, filledIn);
    }
    const views = await Promise.all(shops.map(complete));
    const lost = shops.filter((_, at) => views[at]?.orderId === undefined);
    assert.equal(lost.length, 1, views.map(({ status }) => status).join());
    assert.ok(told(lost[0] ?? assert.fail()).includes('out_of_stock'));
    assert.deepEqual([(await ordered(sku)).units, await admin.left(sku)], [{ [sku]: 1 }, 0]);
  });

  hard('a price that changes is shown before it is paid, in the cart and in the checkout', async (context) => {
    const sku = 'yawu-wash-250ml';
    const shop = shopper(context);
    await add(shop, sku, 2);
    await admin.setPrice(sku, 64);
    await shop.cart.refresh();
    const { unitPrice, messages } = lineOf(shop);
    assert.deepEqual(
      [unitPrice.amount, messages.map(({ code, value }) => [code, value])],
      [6_400, [['price_changed', 5_900]]],
    );
    await fillIn(shop, filledIn);
    await admin.setPrice(sku, 68);
    const asked = await complete(shop);
    assert.deepEqual([asked.status, asked.changedFrom?.amount], ['editing', 2 * 6_400 + 1_000]);
    assert.deepEqual(await admin.ordersWith(sku), []);
    assert.equal(totalOf(asked.checkout ?? assert.fail()), 2 * 6_800 + 1_000);
    assert.equal((await complete(shop)).status, 'completed');
    assert.equal((await ordered(sku)).total, 2 * 6_800 + 1_000);
  });

  hard(
    'a code that falls under its minimum takes nothing off and says so, and comes back by itself',
    async (context) => {
      const sku = 'isle-glow-serum-50ml';
      const shop = shopper(context);
      await add(shop, sku, 4);
      await shop.cart.update([{ type: 'codes', codes: ['HOUSE1000'] }]);
      await shop.cart.settled();
      const stands = (view: CartView): unknown => [view.codes.map(({ status }) => status), totalOf(view)];
      const full = [['applied'], 4 * 32_900 - 15_000];
      assert.deepEqual(stands(shop.cart.$view.get()), full);
      assert.deepEqual(stands(await set(shop, lineOf(shop), 2)), [['dormant'], 2 * 32_900]);
      assert.ok(told(shop).includes('discount_code_dropped'));
      assert.deepEqual(stands(await set(shop, lineOf(shop), 4)), full);
      assert.equal((await checkOut(shop)).status, 'completed');
      assert.equal((await ordered(sku)).total, 4 * 32_900 - 15_000 + 1_000);
    },
  );

  hard('a variant that is deleted stands apart, stops the order, and the rest is sold', async (context) => {
    const [gone, stays] = ['yawu-bowl-set-sage', 'yawu-muslin-oat'];
    const shop = shopper(context);
    await add(shop, gone);
    await add(shop, stays, 2);
    await admin.deleteVariant(gone);
    await shop.cart.refresh();
    const view = shop.cart.$view.get();
    const line = view.lines.find(({ status }) => status === 'unavailable') ?? assert.fail();
    assert.deepEqual([line.messages.map(({ code }) => code), line.total.amount], [['item_unavailable'], 0]);
    assert.equal(totalOf(view), 2 * 6_900);
    assert.equal((await checkOut(shop)).orderId, undefined);
    assert.deepEqual(await admin.ordersWith(stays), []);
    await shop.checkout.cancel();
    await set(shop, line, 0);
    assert.equal((await checkOut(shop)).status, 'completed');
    assert.deepEqual((await ordered(stays)).units, { [stays]: 2 });
  });

  hard('a cart that is dead is put together again, which is said, and bought once', async (context) => {
    const sku = 'qichi-candle-cedar';
    const opened: string[] = [];
    const shop = shopper(context, async (address, init) => {
      const [, id] = /carts\/(cart_\w+)/.exec(String(address)) ?? [];
      if (id !== undefined && !opened.includes(id)) opened.push(id);
      return fetch(address, init);
    });
    await add(shop, sku, 3);
    await server.forget(opened[0] ?? assert.fail());
    await shop.cart.refresh();
    await shop.cart.settled();
    assert.deepEqual([shop.cart.$count.get(), told(shop), opened.length], [3, ['cart_rebuilt'], 2]);
    assert.equal((await checkOut(shop)).status, 'completed');
    assert.deepEqual((await ordered(sku)).units, { [sku]: 3 });
  });

  hard(
    'a server that is killed and started again loses and doubles nothing, in the cart and in the order',
    async (context) => {
      const sku = 'mianshi-tote-natural';
      const before = await admin.left(sku);
      let dying: (() => void) | undefined;
      const shop = shopper(context, async (address, init) => {
        const response = await fetch(address, init);
        if (!dying || !/\/complete\b/.test(String(address))) return response;
        // The order is made, the answer is lost, and the server is gone.
        const tell = dying;
        dying = undefined;
        await server.kill();
        tell();
        throw new TypeError('The line broke');
      });
      await add(shop, sku);
      await server.kill();
      const adding = add(shop, sku, 2);
      await until(shop.cart.$view, ({ messages }) => messages.some(({ code }) => code === 'network'));
      assert.equal(shop.cart.$count.get(), 3, 'units that are shown while the line is down');
      await server.restart();
      await adding;
      assert.equal(lineOf(shop).quantity, 3);

      await fillIn(shop, filledIn);
      const died = new Promise<void>((resolve) => (dying = resolve));
      const completing = complete(shop);
      await died;
      await server.restart();
      assert.equal((await completing).status, 'completed');
      assert.deepEqual([(await ordered(sku)).units, await admin.left(sku)], [{ [sku]: 3 }, before - 3]);
    },
  );
}

/** The product of a variant of the sample shop, whose id begins with that of its product. */
function productOf(sku: string): string {
  return products.find((product) => sku.startsWith(`${product}-`)) ?? assert.fail(`no product of ${sku}`);
}

const products = [
  'shanmai-crisps',
  'mianshi-socks',
  'shanmai-tea-cups',
  'yawu-wash',
  'isle-glow-serum',
  'yawu-bowl-set',
  'yawu-muslin',
  'qichi-candle',
  'mianshi-tote',
];

/** The only line of a cart. */
function lineOf({ cart }: Shop): CartLineView {
  const { lines } = cart.$view.get();
  assert.equal(lines.length, 1, 'lines');
  return lines[0] ?? assert.fail();
}
