import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnsweredCart, CartResult, CommerceContext } from '../../../src/commerce/adapter.js';
import type { CartChange } from '../../../src/model/index.js';
import { MemoryAdapter, productOf } from '../../fixtures/memory-adapter.js';
import { calmWorld } from '../../fixtures/tabs/calm-world.js';

/** A shop that keeps no count of the changes of a cart, as most do not. */
class UncountedShop extends MemoryAdapter {
  override async openCart(ref: string | null, context: CommerceContext): Promise<CartResult> {
    return uncounted(await super.openCart(ref, context));
  }

  override async updateCart(
    ref: string,
    changes: readonly CartChange[],
    operation: { id: string },
  ): Promise<CartResult> {
    return uncounted(await super.updateCart(ref, changes, operation));
  }
}

function uncounted(result: CartResult): CartResult {
  if ('gone' in result) return result;
  const { revision: _, ...cart } = result.cart;
  return { ...result, cart: cart satisfies AnsweredCart };
}

test('where the back end counts no changes, each that it confirms is told once in every tab, and reading tells nothing', async () => {
  const shop = new UncountedShop([productOf('a'), productOf('b')]);
  const world = calmWorld(shop);
  const [one, two] = [world.open(), world.open()];
  const told = (): number[] =>
    [one, two].map(({ events }) => events.filter(({ type }) => type === 'xhs-cart-change').length);
  const quantities = (): unknown[] =>
    [one, two].map(({ cart }) => cart.$view.get().lines.map(({ quantity }) => quantity));

  void one.cart.add({ productId: 'a' });
  await world.turns.run();
  assert.deepEqual(
    [told(), quantities()],
    [
      [1, 1],
      [[1], [1]],
    ],
  );

  void two.cart.add({ productId: 'b', quantity: 2 });
  await world.turns.run();
  assert.deepEqual(
    [told(), quantities()],
    [
      [2, 2],
      [
        [1, 2],
        [1, 2],
      ],
    ],
  );

  void one.cart.refresh();
  void two.cart.refresh();
  await world.turns.run();
  assert.deepEqual(told(), [2, 2], 'the same cart, read again');
});

test('a cart that goes back to what it was is another one than before all the same', async () => {
  const shop = new UncountedShop([productOf('a')]);
  const world = calmWorld(shop);
  const tab = world.open();
  for (const quantity of [1, 2, 1, 2]) {
    void tab.cart.add({ productId: 'a', quantity });
    await world.turns.run();
    void tab.cart.update([{ type: 'set', lineId: 'line-a-1', variantId: 'a-1', quantity: 0 }]);
    await world.turns.run();
  }
  assert.equal(tab.events.filter(({ type }) => type === 'xhs-cart-change').length, 8);
});
