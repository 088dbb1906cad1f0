import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CommerceAdapter } from '../../../src/commerce/adapter.js';
import { checkedAdapter } from '../../../src/commerce/checked-adapter.js';
import type { TransportError } from '../../../src/lib/transport-error.js';
import { cartWith, context, over, refused, variantsWith } from './stub.js';

const operation = { id: 'operation' };
const add = { type: 'add', productId: 'prod_1', variantId: 'variant_1', quantity: 1 } as const;
const calls: Readonly<Record<string, (adapter: CommerceAdapter) => Promise<unknown>>> = {
  getProducts: (adapter) => adapter.getProducts(['isle-glow-serum'], context),
  searchProducts: async (adapter) => adapter.searchProducts?.({ query: 'serum' }, context),
  openCart: (adapter) => adapter.openCart('cart_1', context),
  'openCart of none': (adapter) => adapter.openCart(null, context),
  updateCart: (adapter) => adapter.updateCart('cart_1', [add], operation, context),
  beginCheckout: (adapter) => adapter.beginCheckout({ kind: 'cart', ref: 'cart_1' }, operation, context),
  getCheckout: async (adapter) => adapter.getCheckout?.('cart_1', context),
  getOrder: async (adapter) => adapter.getOrder?.('order_1', context),
};

/** Every request of the calls above. */
const everything = [
  'GET products',
  'GET carts/cart_1',
  'POST carts',
  'POST carts/cart_1/line-items',
  'GET orders/order_1',
];

for (const [what, answer] of Object.entries({
  null: [null],
  'a text': ['ok'],
  'a list': [[]],
  'nothing in it': [{}],
  'other things in it': [{ products: [{}], cart: { id: 7 }, order: { id: [] }, count: 'many' }],
  'amounts that are no numbers': [cartWith({ total: '232.20' })],
})) {
  test(`an answer that is ${what} is malformed, and no exception of another kind`, async () => {
    for (const [name, call] of Object.entries(calls)) {
      const { adapter } = over(Object.fromEntries(everything.map((each) => [each, answer])));
      const outcome = await call(checkedAdapter(adapter)).then(
        () => 'answered',
        (error: TransportError) => `${error.name} ${error.code}`,
      );
      // A cart of null is one that is not there.
      const allowed = ['TransportError malformed', ...(/art|heckout/.test(name) ? ['answered'] : [])];
      assert.ok(allowed.includes(outcome), `${name}: ${outcome}`);
    }
  });
}

test('amounts beyond what can be counted are malformed too', async () => {
  const { adapter } = over({ 'GET carts/cart_1': cartWith({ total: 1e300 }), 'GET product-variants': variantsWith() });
  await assert.rejects(checkedAdapter(adapter).openCart('cart_1', context), {
    name: 'TransportError',
    code: 'malformed',
  });
});

test('a fault of the server leaves a change in doubt, and a question not', async () => {
  const fault = Response.json({ type: 'unknown_error', message: 'Failed to acquire lock' }, { status: 500 });
  const { adapter } = over({
    'GET carts/cart_1': cartWith(),
    'POST carts/cart_1/line-items': fault,
    'GET products': fault,
  });
  await assert.rejects(adapter.updateCart('cart_1', [add], operation, context), { code: 'server', doubtful: true });
  await assert.rejects(adapter.getProducts(['isle-glow-serum'], context), { code: 'server', doubtful: false });
});

test('a key that is refused is told to whoever builds the page', async () => {
  const { adapter } = over({ 'GET regions': refused(400) });
  await assert.rejects(adapter.getProducts(['isle-glow-serum'], context), {
    code: 'malformed',
    message: /publishable key/,
  });
});

test('a reference cannot lead to another address', async () => {
  const { adapter, sent } = over({});
  assert.deepEqual(await adapter.openCart('../../admin/orders', context), { gone: 'not_found', messages: [] });
  assert.deepEqual(
    sent.map(({ what }) => what),
    ['GET carts/..%2F..%2Fadmin%2Forders'],
  );
});
