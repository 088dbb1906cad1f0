import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import type { Capabilities, CheckoutSource, CommerceAdapter } from '../../src/commerce/adapter.js';
import { XhsAddToCartEvent } from '../../src/events/index.js';
import { createShop } from '../../src/runtime/create-shop.js';
import type { Shop } from '../../src/runtime/shop.js';
import { MemoryAdapter, productOf } from '../fixtures/memory-adapter.js';

const handsOff = { promise: 'keyed', checkout: 'handOff' } as const;

interface Opened {
  readonly shop: Shop;
  readonly page: EventTarget;
  readonly adapter: MemoryAdapter;
  /** What checkouts began from. */
  readonly begun: readonly CheckoutSource[];
  /** The adapter's code is there only from here on. */
  readonly arrive: () => void;
}

/** A page whose adapter is still on its way. */
function open(context: TestContext, capabilities: Capabilities): Opened {
  const begun: CheckoutSource[] = [];
  class Adapter extends MemoryAdapter {
    override readonly capabilities = capabilities as MemoryAdapter['capabilities'];
    override beginCheckout(...[source]: Partial<Parameters<CommerceAdapter['beginCheckout']>>) {
      if (source) begun.push(source);
      return super.beginCheckout();
    }
  }
  const adapter = new Adapter([productOf('a', ['a-1', 'a-2'])]);
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const shop = createShop({
    commerce: () => arrived.then(() => adapter),
    content: () => Promise.reject(new Error('not asked for')),
    environment: { indexedDB: new IDBFactory(), now: () => 1_000 },
  });
  const page = new EventTarget();
  shop.connect(page);
  context.after(() => shop.dispose());
  return { shop, page, adapter, begun, arrive };
}

/** Asks for a variant by its id, as a button of the page does, before the adapter is there. */
async function ask({ page, arrive }: Opened): Promise<void> {
  const request = new XhsAddToCartEvent({ productId: 'a', variantId: 'a-2', quantity: 2 });
  page.dispatchEvent(request);
  // The request is under way before the adapter comes.
  await new Promise((resolve) => setImmediate(resolve));
  arrive();
  await request.promise;
}

test('where there is no cart a variant is bought at once, though it is asked for before the adapter is there', async (context) => {
  const opened = open(context, { ...handsOff, cart: 'none' });
  await ask(opened);
  assert.deepEqual(opened.begun, [{ kind: 'variant', productId: 'a', variantId: 'a-2', quantity: 2 }]);
  assert.deepEqual([opened.adapter.calls, opened.shop.cart.$count.get()], [[], 0]);
});

test('where there is a cart it goes there', async (context) => {
  const opened = open(context, handsOff);
  await ask(opened);
  assert.deepEqual([opened.begun, opened.shop.cart.$count.get()], [[], 2]);
});
