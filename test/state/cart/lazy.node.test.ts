import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openKeyValueStore } from '../../../src/lib/key-value-store.js';
import { lazyCartStore } from '../../../src/state/cart/lazy-cart-store.js';
import { MemoryAdapter, productOf } from '../../fixtures/memory-adapter.js';

function setup() {
  const adapter = new MemoryAdapter(['a', 'b', 'c'].map((id) => productOf(id)));
  const cart = lazyCartStore({
    adapter: () => Promise.resolve(adapter),
    context: () => ({ locale: 'en', country: 'CN', currency: 'CNY', customer: null }),
    storage: openKeyValueStore({ indexedDB: undefined, name: 'cart' }),
    scope: () => 'CN:CNY',
    product: (ref) => Promise.resolve(adapter.products.get(ref) ?? null),
    emit: () => undefined,
    now: () => 1_000,
  });
  return { adapter, cart };
}

const set = (quantity: number) => [{ type: 'set', lineId: 'line-a-1', variantId: 'a-1', quantity }] as const;

test('what is asked while it loads is carried out before what is asked when the first of it is seen', async () => {
  const { adapter, cart } = setup();
  const asked: Promise<void>[] = [];
  const stop = cart.$count.listen(() => {
    stop();
    asked.push(cart.add({ productId: 'c' }));
  });
  asked.push(cart.add({ productId: 'a' }), cart.add({ productId: 'b' }));
  await Promise.all(asked);
  await Promise.all(asked);
  assert.deepEqual(
    adapter.calls.map(({ changes: [change] }) => change?.type === 'add' && change.productId),
    ['a', 'b', 'c'],
  );
  cart.dispose();
});

test('once it is there a change is seen in the step in which it was asked', async () => {
  const { cart } = setup();
  await cart.add({ productId: 'a' });
  const $quantity = cart.quantityOf('a-1');
  const changed = cart.update(set(5));
  assert.equal($quantity.get(), 5);
  assert.equal(cart.$view.get().lines[0]?.pending, true);
  await changed;
  assert.equal($quantity.get(), 5);
  cart.dispose();
});

test('an empty cart that is made ready for the first tap is seen as it was, and not as one that loads', async () => {
  const { cart } = setup();
  await cart.ready;
  const seen: string[] = [];
  cart.$view.subscribe(({ status }) => seen.push(status));
  cart.prepare();
  await cart.settled();
  assert.deepEqual([...new Set(seen)], ['ready']);
  cart.dispose();
});

test('whoever looked before it was there holds the stores that it fills', async () => {
  const { cart } = setup();
  const { $count, $view } = cart;
  const $quantity = cart.quantityOf('a-1');
  await cart.add({ productId: 'a', quantity: 3 });
  assert.deepEqual([$quantity.get(), $count.get(), $view.get().lines.length], [3, 3, 1]);
  assert.equal(cart.quantityOf('a-1'), $quantity);
  cart.dispose();
});
