import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CommerceContext } from '../../../src/commerce/adapter.js';
import { openKeyValueStore } from '../../../src/lib/key-value-store.js';
import { createCartStore } from '../../../src/state/cart/create-cart-store.js';
import { MemoryAdapter, productOf } from '../../fixtures/memory-adapter.js';

function setup() {
  const adapter = new MemoryAdapter(['a', 'b'].map((id) => productOf(id)));
  let context: CommerceContext = { locale: 'en', country: 'CN', currency: 'CNY', customer: null };
  const cart = createCartStore({
    adapter: () => Promise.resolve(adapter),
    context: () => context,
    storage: openKeyValueStore({ indexedDB: undefined, name: 'cart' }),
    scope: () => `${context.country}:${context.currency}`,
    product: (ref) => Promise.resolve(adapter.products.get(ref) ?? null),
    emit: () => undefined,
    now: () => 1_000,
  });
  function moveTo(country: string, currency: string): Promise<void> {
    context = { ...context, country, currency };
    return cart.reopen();
  }
  return { adapter, cart, moveTo };
}

test('an empty cart is shown in the currency of the market that the shopper has moved to', async () => {
  const { cart, moveTo } = setup();
  await cart.ready;
  assert.equal(cart.$view.get().currency, 'CNY');
  await moveTo('US', 'USD');
  assert.equal(cart.$view.get().currency, 'USD');
  cart.dispose();
});
