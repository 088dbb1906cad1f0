import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import type { Capabilities, CheckoutSource, CommerceAdapter } from '../../src/commerce/adapter.js';
import { XhsAddToCartEvent } from '../../src/events/index.js';
import { createShop } from '../../src/runtime/create-shop.js';
import type { Shop } from '../../src/runtime/shop.js';
import { money } from '../../src/model/index.js';
import { MemoryAdapter, productOf } from '../fixtures/memory-adapter.js';
import { until } from '../state/until.js';

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

test('what is shown of a product comes anew where it was refused, or costs something else by now, and not else', async (context) => {
  const { shop, page, adapter, arrive } = open(context, handsOff);
  let asked = 0;
  const { getProducts } = adapter;
  adapter.getProducts = (refs) => {
    asked += 1;
    return getProducts.call(adapter, refs);
  };
  arrive();
  await shop.catalog.load('a');
  const add = async (variantId: string): Promise<unknown> => {
    const request = new XhsAddToCartEvent({ productId: 'a', variantId });
    page.dispatchEvent(request);
    return request.promise?.catch(() => undefined);
  };
  await add('a-1');
  assert.equal(asked, 1);
  const before = adapter.products.get('a')!;
  const dearer = before.variants.map((variant) => ({ ...variant, price: money(variant.price.amount + 1_000, 'CNY') }));
  adapter.products.set('a', { ...before, variants: dearer });
  await add('a-2');
  await until(() => shop.catalog.known('a')?.variants[1]?.price.amount === dearer[1]?.price.amount);
  adapter.products.delete('a');
  const [[ref, cart] = []] = adapter.carts;
  const refusal = { type: 'error', code: 'out_of_stock', target: { kind: 'cart' } } as const;
  adapter.before = async () => ({ ref: ref!, cart: cart!, messages: [refusal] });
  await add('a-1');
  await until(() => shop.catalog.known('a') === undefined);
  assert.equal(asked, 3);
});
