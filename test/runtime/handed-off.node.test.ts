import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { createShop } from '../../src/runtime/create-shop.js';
import type { Shop } from '../../src/runtime/shop.js';
import { MemoryAdapter, productOf } from '../fixtures/memory-adapter.js';

const day = 24 * 3_600_000;

/** A shop whose checkout is elsewhere, and lets go of the carts that it has sold without a word, as most do. */
class Pages {
  readonly adapter = new MemoryAdapter([productOf('a'), productOf('b')]);
  readonly #database = new IDBFactory();
  now = 1_000;

  /** Opens the page, as at first or after a reload. */
  open(): Shop {
    return createShop({
      commerce: this.adapter,
      content: () => Promise.reject(new Error('not asked for')),
      environment: { indexedDB: this.#database, now: () => this.now },
    });
  }

  /** What of the cart is there when the page is opened again. */
  async comeBack(): Promise<readonly (readonly [variantId: string, quantity: number])[]> {
    const shop = this.open();
    await shop.cart.ready;
    await shop.checkout.resume();
    await shop.cart.refresh();
    const lines = shop.cart.$view.get().lines.map(({ variantId, quantity }) => [variantId, quantity] as const);
    shop.dispose();
    return lines;
  }

  /** Puts something in and goes on to the checkout. */
  async leave(request: Parameters<Shop['checkout']['begin']>[0] = { kind: 'cart' }): Promise<void> {
    const shop = this.open();
    await shop.cart.add({ productId: 'a', quantity: 2 });
    await shop.checkout.begin(request);
    assert.equal(shop.checkout.$view.get().continueUrl, 'https://shop.example/checkout');
    shop.dispose();
  }
}

test('what was bought at the shop’s own checkout is not in the cart when the shopper comes back', async () => {
  const pages = new Pages();
  await pages.leave();
  assert.deepEqual(await pages.comeBack(), [['a-1', 2]], 'not bought yet');
  assert.deepEqual(await pages.comeBack(), [['a-1', 2]], 'nor after another reload');
  pages.adapter.carts.clear();
  assert.deepEqual(await pages.comeBack(), []);
  assert.deepEqual(await pages.comeBack(), []);
});

test('what is put in after a purchase elsewhere goes into a new cart, alone', async () => {
  const pages = new Pages();
  await pages.leave();
  pages.adapter.carts.clear();
  const shop = pages.open();
  await shop.cart.add({ productId: 'b' });
  assert.deepEqual(
    shop.cart.$view.get().lines.map(({ variantId }) => variantId),
    ['b-1'],
  );
  shop.dispose();
});

test('a cart that is gone long after its shopper went on to the checkout was not bought: it is put together again', async () => {
  const pages = new Pages();
  await pages.leave();
  pages.adapter.carts.clear();
  pages.now += 2 * day;
  assert.deepEqual(await pages.comeBack(), [['a-1', 2]]);
});

test('one thing that was bought at once elsewhere takes nothing out of the cart', async () => {
  const pages = new Pages();
  await pages.leave({ kind: 'variant', productId: 'b', variantId: 'b-1', quantity: 1 });
  pages.adapter.carts.clear();
  assert.deepEqual(await pages.comeBack(), [['a-1', 2]]);
});
