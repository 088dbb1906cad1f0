import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CartResult, CommerceContext } from '../../../src/commerce/adapter.js';
import { openKeyValueStore } from '../../../src/lib/key-value-store.js';
import { TransportError } from '../../../src/lib/transport-error.js';
import type { CartChange } from '../../../src/model/index.js';
import { createCartStore } from '../../../src/state/cart/create-cart-store.js';
import { MemoryAdapter, productOf } from '../../fixtures/memory-adapter.js';
import { until } from '../until.js';

/** Remembers for which currency each change was sent. */
class MarketsAdapter extends MemoryAdapter {
  readonly sent: unknown[] = [];

  override updateCart(
    ref: string,
    changes: readonly CartChange[],
    operation: { id: string },
    context?: CommerceContext,
  ): Promise<CartResult> {
    this.sent.push([changes.map((change) => change.type === 'add' && change.variantId), context?.currency]);
    return super.updateCart(ref, changes, operation);
  }
}

function setup() {
  const adapter = new MarketsAdapter(['a', 'b'].map((id) => productOf(id)));
  const events: Event[] = [];
  let context: CommerceContext = { locale: 'en', country: 'CN', currency: 'CNY', customer: null };
  const asked: string[] = [];
  const shop = { found: Promise.resolve() };
  const cart = createCartStore({
    adapter: () => Promise.resolve(adapter),
    context: () => context,
    storage: openKeyValueStore({ indexedDB: undefined, name: 'cart' }),
    scope: () => `${context.country}:${context.currency}`,
    async product(ref) {
      asked.push(context.currency);
      await shop.found;
      return adapter.products.get(ref) ?? null;
    },
    emit: (event) => events.push(event),
    now: () => 1_000,
  });
  function moveTo(country: string, currency: string): Promise<void> {
    context = { ...context, country, currency };
    return cart.reopen();
  }
  const variants = (): unknown => cart.$view.get().lines.map(({ variantId, quantity }) => [variantId, quantity]);
  return { adapter, cart, events, moveTo, asked, shop, variants };
}

/** Something a test opens when it is ready. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

/** Lets the first change wait for its answer. */
function holdFirst(adapter: MemoryAdapter): () => void {
  const held = gate();
  adapter.before = () => (adapter.calls.length === 1 ? held.opened : Promise.resolve());
  return held.open;
}

test('an empty cart is shown in the currency of the market that the shopper has moved to', async () => {
  const { cart, moveTo } = setup();
  await cart.ready;
  assert.equal(cart.$view.get().currency, 'CNY');
  await moveTo('US', 'USD');
  assert.equal(cart.$view.get().currency, 'USD');
  cart.dispose();
});

test('what is asked in one market is carried out there, and what is asked after it in the next does not wait', async () => {
  const { adapter, cart, events, moveTo, variants } = setup();
  const answer = holdFirst(adapter);
  const first = cart.add({ productId: 'a' });
  await until(() => adapter.calls.length === 1);
  const moved = moveTo('US', 'USD');
  const second = cart.add({ productId: 'b', quantity: 2 });
  await moved;
  await second;
  assert.deepEqual(variants(), [['b-1', 2]]);
  const told = events.length;
  answer();
  await first;
  assert.deepEqual(variants(), [['b-1', 2]]);
  assert.deepEqual(adapter.sent, [
    [['a-1'], 'CNY'],
    [['b-1'], 'USD'],
  ]);
  assert.deepEqual(
    events.slice(told).map(({ type }) => type),
    ['xhs-added-to-cart'],
    'of the cart that was left nothing is told but what was put in',
  );
  await moveTo('CN', 'CNY');
  await until(() => cart.$count.get() === 1);
  assert.deepEqual(variants(), [['a-1', 1]]);
  cart.dispose();
});

test('what is sent again after the market has changed is sent for the market that it was asked in', async () => {
  const { adapter, cart, moveTo } = setup();
  const held = gate();
  adapter.before = () =>
    adapter.calls.length === 1
      ? held.opened.then(() => Promise.reject(new TransportError('network', { doubtful: true, retryAfter: 1 })))
      : Promise.resolve();
  const first = cart.add({ productId: 'a' });
  await until(() => adapter.calls.length === 1);
  await moveTo('US', 'USD');
  held.open();
  await first;
  assert.deepEqual(adapter.sent, [
    [['a-1'], 'CNY'],
    [['a-1'], 'CNY'],
  ]);
  assert.deepEqual(cart.$view.get().messages, []);
  cart.dispose();
});

test('whoever comes back to a market finds what is still on its way there, once', async () => {
  const { adapter, cart, moveTo, variants } = setup();
  const answer = holdFirst(adapter);
  const first = cart.add({ productId: 'a' });
  await until(() => adapter.calls.length === 1);
  await moveTo('US', 'USD');
  assert.deepEqual(variants(), []);
  await moveTo('CN', 'CNY');
  assert.deepEqual(variants(), [['a-1', 1]]);
  answer();
  await first;
  await cart.add({ productId: 'b' });
  assert.deepEqual(variants(), [
    ['a-1', 1],
    ['b-1', 1],
  ]);
  cart.dispose();
});

test('a product that is looked up while the market changes is looked up again, and goes into the new cart', async () => {
  const { cart, moveTo, asked, shop, variants, adapter } = setup();
  await cart.ready;
  const found = gate();
  shop.found = found.opened;
  const added = cart.add({ productId: 'a' });
  await moveTo('US', 'USD');
  found.open();
  await added;
  assert.deepEqual(asked, ['CNY', 'USD']);
  assert.deepEqual(adapter.sent, [[['a-1'], 'USD']]);
  assert.deepEqual(variants(), [['a-1', 1]]);
  cart.dispose();
});

test('what was taken out in another market cannot be brought back into this one', async () => {
  const { cart, moveTo } = setup();
  await cart.add({ productId: 'a' });
  await cart.update([{ type: 'set', lineId: 'line-a-1', variantId: 'a-1', quantity: 0 }]);
  assert.ok(cart.$removed.get());
  await moveTo('US', 'USD');
  assert.equal(cart.$removed.get(), null);
  cart.dispose();
});

test('a cart that was left over something that is on its way tells so when the shop is closed', async () => {
  const { adapter, cart, moveTo } = setup();
  holdFirst(adapter);
  const first = cart.add({ productId: 'a' });
  await until(() => adapter.calls.length === 1);
  await moveTo('US', 'USD');
  cart.dispose();
  await assert.rejects(first, { name: 'AbortError' });
});
