import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CartGoneReason, CartResult } from '../../../src/commerce/adapter.js';
import type { Cart } from '../../../src/model/index.js';
import { calmWorld } from '../../fixtures/tabs/calm-world.js';
import type { Tab, TabWorld } from '../../fixtures/tabs/tab-world.js';
import { MemoryAdapter, productOf } from '../../fixtures/memory-adapter.js';

const levels = ['keyed', 'absolute'] as const;

interface Shop {
  readonly world: TabWorld;
  readonly shop: MemoryAdapter;
  readonly tabs: readonly Tab[];
}

function open(
  level: (typeof levels)[number],
  seed: number,
  shop = new MemoryAdapter(['a', 'b', 'c'].map((id) => productOf(id))),
): Shop {
  const world = calmWorld(shop, { level, seed });
  return { world, shop, tabs: [world.open(), world.open(), world.open()] };
}

/** Six operations over three tabs, whose result does not depend on their order. */
async function shopAlong({ world, tabs }: Shop): Promise<void> {
  const products = ['a', 'b', 'c', 'a', 'b', 'c'];
  for (const [place, productId] of products.entries()) {
    const { cart } = tabs[place % 3]!;
    world.turns.later(
      place * 40,
      () => void cart.add({ productId, quantity: place + 1, origin: { kind: 'note', noteId: `n${place}` } }),
    );
  }
  await world.turns.run();
}

const named = (events: readonly Event[]): string[] =>
  events.flatMap((event) => (event.type === 'xhs-error' ? [(event as CustomEvent<{ code: string }>).detail.code] : []));

for (const level of levels) {
  test(`${level}: a cart that is gone at any operation becomes exactly one new cart with everything in it`, async () => {
    for (let at = 1; at <= 6; at += 1) {
      for (let seed = 1; seed <= 10; seed += 1) {
        const all = open(level, seed * 100 + at);
        const { shop, tabs, world } = all;
        let updates = 0;
        shop.before = () => {
          updates += 1;
          if (updates === at) shop.carts.clear();
          return Promise.resolve();
        };
        await shopAlong(all);
        const where = `at operation ${at}, seed ${seed}`;
        assert.equal(shop.carts.size, 1, `one cart ${where}`);
        assert.deepEqual(unitsOf(shop.carts.get(world.ref ?? '')), { 'a-1': 5, 'b-1': 7, 'c-1': 9 }, `units ${where}`);
        for (const { cart } of tabs) assert.deepEqual(unitsOf(cart.$view.get()), { 'a-1': 5, 'b-1': 7, 'c-1': 9 });
        const told = named(tabs.flatMap(({ events }) => events));
        // A cart that is gone before anything was in it is no loss.
        assert.deepEqual(told, at === 1 ? [] : ['cart-rebuilt'], `told ${where}`);
        const said = tabs.flatMap(({ cart }) =>
          cart.$view.get().messages.filter(({ code }) => code === 'cart_rebuilt'),
        );
        assert.ok(said.length <= 1, `said ${said.length} times ${where}`);
        for (const { life } of tabs) life.kill();
      }
    }
  });
}

test('an expired cart that is only looked at is put together again as well', async () => {
  const all = open('keyed', 7);
  await shopAlong(all);
  all.shop.carts.clear();
  const [first, ...others] = all.tabs;
  void first!.cart.refresh();
  await all.world.turns.run();
  assert.equal(all.shop.carts.size, 1);
  assert.deepEqual(named(first!.events), ['cart-rebuilt']);
  assert.deepEqual(named(others.flatMap(({ events }) => events)), []);
  assert.deepEqual(
    first!.cart.$view.get().messages.map(({ code }) => code),
    ['cart_rebuilt'],
  );
  for (const { cart } of all.tabs) assert.deepEqual(unitsOf(cart.$view.get()), { 'a-1': 5, 'b-1': 7, 'c-1': 9 });
});

test('what led to a line is still known after its cart was put together again', async () => {
  const all = open('keyed', 8);
  await shopAlong(all);
  const before = all.tabs[0]!.cart.$view.get().lines.map(({ origin }) => origin);
  all.shop.carts.clear();
  void all.tabs[1]!.cart.refresh();
  await all.world.turns.run();
  const after = all.tabs[2]!.cart.$view.get().lines.map(({ origin }) => origin);
  assert.deepEqual(after, before);
  assert.ok(after.every((origin) => origin?.first));
});

test('what an order has bought is not put into the new cart, what was not ticked is, and stays so', async () => {
  const shop = new GoneAdapter(['a', 'b', 'c'].map((id) => productOf(id)));
  const all = open('keyed', 9, shop);
  await shopAlong(all);
  const [{ cart }] = all.tabs as [Tab];
  void cart.update([{ type: 'select', lineIds: ['line-b-1'], selected: false }]);
  await all.world.turns.run();
  shop.reason = 'completed';
  shop.carts.clear();
  void cart.add({ productId: 'c', quantity: 1 });
  await all.world.turns.run();
  assert.deepEqual(unitsOf(cart.$view.get()), { 'b-1': 7, 'c-1': 1 });
  assert.equal(cart.$view.get().lines.find(({ variantId }) => variantId === 'b-1')?.selected, false);
});

test('a back end that lets go of every cart is told of, and does not go round for ever', async () => {
  const shop = new GoneAdapter(['a'].map((id) => productOf(id)));
  const all = open('keyed', 10, shop);
  shop.before = () => Promise.resolve({ gone: 'expired', messages: [] });
  const [{ cart }] = all.tabs as [Tab];
  const refused = assert.rejects(cart.add({ productId: 'a' }), { name: 'CartError' });
  await all.world.turns.run();
  await refused;
  assert.deepEqual(unitsOf(cart.$view.get()), {});
  assert.equal(cart.$view.get().estimating, false);
});

/** Says why a cart is gone. */
class GoneAdapter extends MemoryAdapter {
  reason: CartGoneReason = 'not_found';

  override async updateCart(...given: Parameters<MemoryAdapter['updateCart']>): Promise<CartResult> {
    const result = await super.updateCart(...given);
    return 'gone' in result ? { ...result, gone: this.reason } : result;
  }
}

function unitsOf(cart: Pick<Cart, 'lines'> | undefined): Record<string, number> {
  const units = cart?.lines.map(({ variantId, quantity }) => [variantId, quantity] as const) ?? [];
  return Object.fromEntries([...units].sort());
}
