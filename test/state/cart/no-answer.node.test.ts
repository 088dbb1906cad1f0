import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import type { CartResult, CommerceContext, PromiseLevel } from '../../../src/commerce/adapter.js';
import { TransportError, type TransportErrorCode } from '../../../src/lib/transport-error.js';
import type { CartChange, CartLine } from '../../../src/model/index.js';
import type { RunningCart } from '../../../src/state/cart/create-cart-store.js';
import { MemoryAdapter, productOf } from '../../fixtures/memory-adapter.js';
import { until } from '../until.js';
import { open } from './impatient-cart.js';

/** A shop that answers nothing while its line is dead: what is asked does not reach it. */
class DeadShop extends MemoryAdapter {
  override readonly capabilities: MemoryAdapter['capabilities'];
  dead: TransportErrorCode | null = null;
  asked = 0;
  readonly as: (string | null)[] = [];

  constructor(level: PromiseLevel) {
    super([productOf('a'), productOf('b')]);
    this.capabilities = {
      promise: level,
      checkout: 'handOff',
      selection: true,
      discountCodes: true,
    } as unknown as MemoryAdapter['capabilities'];
  }

  override async openCart(ref: string | null, context: CommerceContext): Promise<CartResult> {
    this.#arrive(context);
    return super.openCart(ref, context);
  }

  override async updateCart(
    ref: string,
    changes: readonly CartChange[],
    operation: { id: string },
    context?: CommerceContext,
  ): Promise<CartResult> {
    this.#arrive(context);
    return super.updateCart(ref, changes, operation);
  }

  #arrive(context: CommerceContext | undefined): void {
    this.asked += 1;
    this.as.push(context?.customer ?? null);
    if (this.dead) throw new TransportError(this.dead, { doubtful: false });
  }
}

const unitsOf = (lines: readonly CartLine[]): unknown =>
  lines.map(({ variantId, quantity }) => [variantId, quantity]).sort();
const seen = ({ $view }: RunningCart): unknown => {
  const { status, lines, estimating, unconfirmed = false } = $view.get();
  return { status, units: unitsOf(lines), estimating, unconfirmed };
};
const kept = (...units: readonly unknown[]): unknown => ({
  status: 'ready',
  units,
  estimating: true,
  unconfirmed: true,
});
const held = ({ carts }: MemoryAdapter): unknown => [...carts.values()].map(({ lines }) => unitsOf(lines));

const levels = ['keyed', 'absolute'] as const;
const faults = ['network', 'server'] as const;

for (const level of levels) {
  for (const fault of faults) {
    test(`the first thing put in is kept and said to be unconfirmed where the shop answers nothing: ${level}, ${fault}`, async () => {
      const shop = new DeadShop(level);
      shop.dead = fault;
      const { cart, page, pauses } = open(shop);
      let done = false;
      const added = cart.add({ productId: 'a' }).then(() => (done = true));
      await until(() => cart.$view.get().unconfirmed === true);
      assert.equal(shop.asked, 10);
      assert.deepEqual(seen(cart), kept(['a-1', 1]));
      assert.deepEqual(
        cart.$view.get().messages.map(({ code }) => code),
        [fault],
      );
      await assert.rejects(cart.settled(), { name: 'Unconfirmed' }, 'nobody is kept waiting');
      await assert.rejects(cart.ref(), { name: 'Unconfirmed' });
      await until(() => pauses.length === 1);
      const before = shop.asked;
      await cart.refresh();
      assert.equal(shop.asked, before + 1, 'whoever tries again has it tried once');
      assert.deepEqual(seen(cart), kept(['a-1', 1]), 'and it is not said that there is no cart');
      assert.equal(done, false);
      shop.dead = null;
      await until(() => {
        page.dispatchEvent(new Event('online'));
        return done;
      });
      await added;
      assert.deepEqual(seen(cart), { status: 'ready', units: [['a-1', 1]], estimating: false, unconfirmed: false });
      assert.deepEqual(cart.$view.get().messages, []);
      assert.deepEqual(held(shop), [[['a-1', 1]]]);
      assert.equal(shop.calls.length, 1);
      cart.dispose();
    });
  }

  test(`what is changed while the shop answers nothing is in what goes out in the end: ${level}`, async () => {
    const shop = new DeadShop(level);
    const { cart } = open(shop);
    await cart.add({ productId: 'a' });
    shop.dead = 'network';
    const set = (quantity: number): Promise<void> =>
      cart.update([{ type: 'set', lineId: 'line-a-1', variantId: 'a-1', quantity }]);
    const changed = [set(2)];
    await until(() => cart.$view.get().unconfirmed === true);
    changed.push(set(5), set(4), cart.add({ productId: 'b' }));
    await until(() => cart.$count.get() === 5);
    await until(() => cart.$view.get().unconfirmed === true);
    assert.deepEqual(seen(cart), kept(['a-1', 4], ['b-1', 1]));
    shop.dead = null;
    await cart.refresh();
    await Promise.all(changed);
    assert.deepEqual(held(shop), [
      [
        ['a-1', 4],
        ['b-1', 1],
      ],
    ]);
    cart.dispose();
  });

  test(`after a reload on a dead line what was asked for is still there, and goes through once: ${level}`, async () => {
    const shop = new DeadShop(level);
    const database = new IDBFactory();
    shop.dead = 'network';
    const before = open(shop, database).cart;
    before.add({ productId: 'a', quantity: 2 }).catch(() => undefined);
    await until(() => before.$view.get().unconfirmed === true);
    before.dispose();
    const { cart } = open(shop, database);
    await until(() => cart.$view.get().unconfirmed === true);
    assert.deepEqual(seen(cart), kept(['a-1', 2]));
    shop.dead = null;
    await cart.refresh();
    await cart.settled();
    assert.deepEqual(held(shop), [[['a-1', 2]]]);
    cart.dispose();
  });

  test(`where a cart is gone and no other is to be had, all that was in it is kept: ${level}`, async () => {
    const shop = new DeadShop(level);
    const { cart } = open(shop);
    await cart.add({ productId: 'a', quantity: 2 });
    shop.carts.clear();
    const answer = shop.openCart.bind(shop);
    shop.openCart = (ref, context) =>
      ref === null ? Promise.reject(new TransportError('network', { doubtful: false })) : answer(ref, context);
    const added = cart.add({ productId: 'b' });
    await until(() => cart.$view.get().unconfirmed === true);
    assert.deepEqual(seen(cart), kept(['a-1', 2], ['b-1', 1]));
    shop.openCart = answer;
    await cart.refresh();
    await added;
    await cart.settled();
    assert.deepEqual(seen(cart), {
      status: 'ready',
      units: [
        ['a-1', 2],
        ['b-1', 1],
      ],
      estimating: false,
      unconfirmed: false,
    });
    cart.dispose();
  });
}

test('what the back end chokes on stands in nobody’s way, also once it was left at that', async () => {
  const shop = new DeadShop('keyed');
  const { cart } = open(shop);
  await cart.add({ productId: 'a' });
  shop.dead = 'network';
  const failed = assert.rejects(cart.add({ productId: 'a' }), { name: 'CartError' });
  await until(() => cart.$view.get().unconfirmed === true);
  shop.dead = 'server';
  await cart.refresh();
  await failed;
  assert.deepEqual(
    cart.$view.get().lines.map(({ quantity }) => quantity),
    [1],
  );
  cart.dispose();
});

test('a checkout for which there is no cart to be had says so', async () => {
  const shop = new DeadShop('keyed');
  shop.dead = 'network';
  const { cart } = open(shop);
  await assert.rejects(cart.ref(), { name: 'TransportError' });
  cart.dispose();
});
