import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { openKeyValueStore } from '../../../src/lib/key-value-store.js';
import { createCartStore, type RunningCart } from '../../../src/state/cart/create-cart-store.js';
import { TransportError } from '../../../src/lib/transport-error.js';
import { MemoryAdapter, productOf } from '../../fixtures/memory-adapter.js';
import { until } from '../until.js';

class Page extends EventTarget {
  /** Comes back from the back-forward cache. */
  comeBack(): void {
    this.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  }
}

class CountingAdapter extends MemoryAdapter {
  reads = 0;

  override openCart(...given: Parameters<MemoryAdapter['openCart']>): ReturnType<MemoryAdapter['openCart']> {
    if (given[0] !== null) this.reads += 1;
    return super.openCart(...given);
  }
}

function open(adapter: MemoryAdapter, page: Page, sleep?: () => Promise<void>): RunningCart {
  return createCartStore({
    adapter: () => Promise.resolve(adapter),
    context: () => ({ locale: 'en', country: 'CN', currency: 'CNY', customer: null }),
    storage: openKeyValueStore({ indexedDB: new IDBFactory(), name: 'cart' }),
    scope: () => 'CN:CNY',
    product: (ref) => Promise.resolve(adapter.products.get(ref) ?? null),
    emit: () => undefined,
    now: () => 1_000,
    page,
    ...(sleep && { sleep }),
  });
}

test('a page that comes back sends again what it had under way, and asks for the cart once', async () => {
  const adapter = new CountingAdapter([productOf('a')]);
  const page = new Page();
  const cart = open(adapter, page, () => Promise.resolve());
  await cart.add({ productId: 'a' });
  let asked = 0;
  // The answer comes while the page lies in the cache, and is lost.
  adapter.after = () => {
    asked += 1;
    return asked === 1 ? new Promise(() => undefined) : Promise.resolve();
  };
  const added = cart.add({ productId: 'a', quantity: 2 });
  await until(() => asked === 1);
  assert.equal(cart.$view.get().lines[0]?.pending, true);
  page.comeBack();
  await added;
  await until(() => adapter.reads > 0);
  await cart.settled();
  assert.equal(cart.$view.get().lines[0]?.pending, false);
  assert.equal(cart.$count.get(), 3);
  assert.equal(adapter.reads, 1);
  cart.dispose();
});

test('a page that is shown for the first time asks for nothing more', async () => {
  const adapter = new CountingAdapter([productOf('a')]);
  const page = new Page();
  const cart = open(adapter, page);
  await cart.add({ productId: 'a' });
  page.dispatchEvent(new Event('pageshow'));
  await cart.settled();
  assert.equal(adapter.reads, 0);
  cart.dispose();
});

test('goes on at once when the line comes back, however long it was to wait', async () => {
  const adapter = new MemoryAdapter([productOf('a')]);
  const page = new Page();
  const cart = open(adapter, page);
  let down = true;
  let tries = 0;
  adapter.before = () => {
    tries += 1;
    return down
      ? Promise.reject(new TransportError('network', { doubtful: false, retryAfter: 3_600_000 }))
      : Promise.resolve();
  };
  const added = cart.add({ productId: 'a' });
  await until(() => tries === 1);
  assert.equal(cart.$view.get().messages[0]?.code, 'network');
  down = false;
  await until(() => {
    page.dispatchEvent(new Event('online'));
    return cart.$view.get().messages.length === 0;
  });
  await added;
  assert.equal(cart.$count.get(), 1);
  cart.dispose();
});

test('a cart that is done with hears nothing of its page any more', async () => {
  const adapter = new CountingAdapter([productOf('a')]);
  const page = new Page();
  const cart = open(adapter, page);
  await cart.add({ productId: 'a' });
  cart.dispose();
  page.comeBack();
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(adapter.reads, 0);
});

test('that there is no connection is not said any more once anything comes through, also after a request was given up', async () => {
  const adapter = new MemoryAdapter([productOf('a')]);
  const cart = open(adapter, new Page(), () => Promise.resolve());
  await cart.add({ productId: 'a' });
  const answer = adapter.openCart.bind(adapter);
  adapter.openCart = () => Promise.reject(new TransportError('network', { doubtful: false }));
  await cart.refresh();
  const said = (): unknown => cart.$view.get().messages.map(({ code }) => code);
  assert.deepEqual(said(), ['network']);
  adapter.openCart = answer;
  await cart.refresh();
  assert.deepEqual(said(), []);
  cart.dispose();
});
