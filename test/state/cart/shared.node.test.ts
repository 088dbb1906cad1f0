import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FaultKind } from '../../../src/testing/faults/fault-kinds.js';
import { money, type Cart, type CartChange, type Origin } from '../../../src/model/index.js';
import { calmWorld } from '../../fixtures/tabs/calm-world.js';
import { DroppingShop } from '../../fixtures/tabs/dropping-shop.js';
import type { Tab, TabWorld } from '../../fixtures/tabs/tab-world.js';
import { MemoryAdapter, productOf } from '../../fixtures/memory-adapter.js';

const products = ['a', 'b', 'c'].map((id) => productOf(id));

/** Does something in a tab, and lets the world go on until nothing happens any more. */
async function does(world: TabWorld, act: () => Promise<unknown>): Promise<void> {
  let failure: unknown;
  act().catch((error: unknown) => (failure = error));
  await world.turns.run();
  if (failure) throw failure as Error;
}

const set = (variantId: string, quantity: number): CartChange => ({
  type: 'set',
  lineId: `line-${variantId}`,
  variantId,
  quantity,
});
const codes = (...list: string[]): CartChange => ({ type: 'codes', codes: list });
const unitsOf = ({ cart }: Tab): unknown =>
  cart.$view.get().lines.map(({ variantId, quantity }) => [variantId, quantity]);
const codesOf = ({ cart }: Tab): unknown => cart.$view.get().codes.map(({ code, status }) => [code, status]);

test('a tab learns what came of its change from the tab that carried it out', async () => {
  const shop = new MemoryAdapter(products);
  const world = calmWorld(shop);
  const [one, two] = [world.open(), world.open()];
  let answered = 0;
  void one.cart.add({ productId: 'a' }).then(() => (answered += 1));
  void two.cart.add({ productId: 'b' }).then(() => (answered += 1));
  await world.turns.run();
  assert.equal(answered, 2);
  assert.deepEqual(unitsOf(one), unitsOf(two));
  const added = (tab: Tab): number => tab.events.filter(({ type }) => type === 'xhs-added-to-cart').length;
  assert.deepEqual([added(one), added(two)], [1, 1], 'each is told in the tab where it was asked for');
});

test('what a tab was killed over is carried out by another one', async () => {
  for (let at = 1; at <= 14; at += 1) {
    for (const after of [true, false]) {
      const shop = new MemoryAdapter(products);
      const world = calmWorld(shop, { seed: at });
      const [one, two] = [world.open(), world.open()];
      one.life.killAt = at;
      one.life.killAfterEffect = after;
      void one.cart.add({ productId: 'a' }).catch(() => undefined);
      await world.turns.run();
      await does(world, () => two.cart.refresh());
      const written = world.logged.size;
      assert.deepEqual(unitsOf(two), written > 0 ? [['a-1', 1]] : [], `killed at step ${at}`);
    }
  }
});

test('codes of two tabs are both kept, whoever enters them first', async () => {
  const shop = new DroppingShop(products);
  shop.minimums.set('ONE', 1).set('TWO', 1);
  const world = calmWorld(shop);
  const [one, two] = [world.open(), world.open()];
  await does(world, () => one.cart.add({ productId: 'a' }));
  await does(world, () => Promise.all([one.cart.update([codes('ONE')]), two.cart.update([codes('TWO')])]));
  assert.deepEqual(new Set(one.cart.$view.get().codes.map(({ code }) => code)), new Set(['ONE', 'TWO']));
  await does(world, () => one.cart.update([codes('TWO')]));
  assert.deepEqual(codesOf(two), [['TWO', 'applied']]);
});

test('a code that the back end lets go of is shown as not applied, and applies again when it can', async () => {
  const shop = new DroppingShop(products);
  shop.minimums.set('THREE', 3);
  const world = calmWorld(shop);
  const tab = world.open();
  await does(world, () => tab.cart.add({ productId: 'a', quantity: 3 }));
  await does(world, () => tab.cart.update([codes('THREE')]));
  assert.deepEqual(codesOf(tab), [['THREE', 'applied']]);
  await does(world, () => tab.cart.update([set('a-1', 2)]));
  assert.deepEqual(codesOf(tab), [['THREE', 'dormant']]);
  assert.equal(tab.cart.$view.get().codes[0]?.messages[0]?.code, 'discount_code_dropped');
  const again = world.open();
  await does(world, () => again.cart.ready);
  assert.deepEqual(codesOf(again), [['THREE', 'dormant']], 'after a reload too');
  await does(world, () => again.cart.update([set('a-1', 3)]));
  assert.deepEqual(codesOf(tab), [['THREE', 'applied']]);
  await does(world, () => tab.cart.update([codes()]));
  await does(world, () => tab.cart.update([set('a-1', 5)]));
  assert.deepEqual(codesOf(tab), [], 'what the shopper takes out stays out');
});

test('a price that changes without the shopper is named at its line, until the shopper changes the line', async () => {
  const shop = new DroppingShop(products);
  const world = calmWorld(shop);
  const tab = world.open();
  await does(world, () => tab.cart.add({ productId: 'a' }));
  await does(world, () => tab.cart.add({ productId: 'b' }));
  shop.reprice('a-1', money(12_000, 'CNY'));
  await does(world, () => tab.cart.refresh());
  const line = (): unknown =>
    tab.cart.$view
      .get()
      .lines.map(({ variantId, unitPrice, messages }) => [
        variantId,
        unitPrice.amount,
        messages.map(({ code, value }) => [code, value]),
      ]);
  assert.deepEqual(line(), [
    ['a-1', 12_000, [['price_changed', 10_000]]],
    ['b-1', 10_000, []],
  ]);
  shop.reprice('a-1', money(13_000, 'CNY'));
  await does(world, () => tab.cart.refresh());
  assert.deepEqual((line() as unknown[])[0], ['a-1', 13_000, [['price_changed', 10_000]]]);
  await does(world, () => tab.cart.update([set('a-1', 2)]));
  assert.deepEqual((line() as unknown[])[0], ['a-1', 13_000, []]);
});

test('what led to a line first and last stays on it, where the back end keeps nothing of it', async () => {
  const world = calmWorld(new DroppingShop(products));
  const tab = world.open();
  const note: Origin = { kind: 'note', noteId: 'n', tagId: 't', authorId: 'u', position: 3, at: 1 };
  const live: Origin = { kind: 'live', liveRoomId: 'r', at: 2 };
  const kept = { ...live, first: note };
  const origin = (from: Tab): Origin | undefined => from.cart.$view.get().lines[0]?.origin;
  await does(world, () => tab.cart.add({ productId: 'a', origin: note }));
  assert.deepEqual(origin(tab), note);
  await does(world, () => tab.cart.add({ productId: 'a', origin: live }));
  assert.deepEqual(origin(tab), kept);
  await does(world, () => tab.cart.add({ productId: 'a' }));
  await does(world, () => tab.cart.update([set('a-1', 7)]));
  await does(world, () => tab.cart.update([{ type: 'select', lineIds: ['line-a-1'], selected: false }]));
  await does(world, () => tab.cart.refresh());
  assert.deepEqual(origin(tab), kept);
  const again = world.open();
  await does(world, () => again.cart.ready);
  assert.deepEqual(origin(again), kept);
  await does(world, () => again.cart.update([set('a-1', 0)]));
  await does(world, () => again.cart.undo());
  assert.deepEqual(origin(tab), kept);
});

test('absolute: a lost answer shows as being checked, and what was done is not done again', async () => {
  for (const fault of ['drop-after', 'drop-before', 'server-error', 'truncated'] as const) {
    const shop = new MemoryAdapter(products);
    const world = calmWorld(shop, { level: 'absolute' });
    const tab = world.open();
    await does(world, () => tab.cart.add({ productId: 'a', quantity: 2 }));
    const seen = new Set<unknown>();
    tab.cart.$view.subscribe(({ checking, lines }) => {
      seen.add(checking);
      assert.equal(
        lines.some((line) => line.checking),
        checking,
      );
    });
    // The next request reads the cart, the one after it changes it.
    world.befall(null, fault);
    await does(world, () => tab.cart.add({ productId: 'a', quantity: 3 }));
    assert.deepEqual([...seen], [false, true], fault);
    assert.equal(tab.cart.$view.get().checking, false);
    assert.deepEqual(unitsOf(tab), [['a-1', 5]], fault);
    assert.deepEqual(
      [...shop.carts.values()].at(-1)?.lines.map(({ quantity }) => quantity),
      [5],
      fault,
    );
  }
});

test('absolute: when the cart is neither as it was nor as asked, nothing is guessed and the shopper is told', async () => {
  const shop = new MemoryAdapter(products);
  const world = calmWorld(shop, { level: 'absolute' });
  const tab = world.open();
  await does(world, () => tab.cart.add({ productId: 'a', quantity: 2 }));
  const [ref] = [...shop.carts.keys()];
  shop.after = () => {
    // Somebody else, on another device, before the cart is read back.
    shop.carts.set(ref!, withUnits(shop.carts.get(ref!)!, 9));
    return Promise.resolve();
  };
  world.befall(null, 'drop-after');
  await assert.rejects(
    does(world, () => tab.cart.update([set('a-1', 4)])),
    { name: 'CartError', message: 'conflict' },
  );
  assert.deepEqual(unitsOf(tab), [['a-1', 9]]);
  assert.equal(tab.cart.$view.get().lines[0]?.messages[0]?.code, 'conflict');
  assert.equal(shop.calls.filter(({ changes: [change] }) => change?.type === 'set').length, 1, 'sent once');
});

test('a request that the shop can never answer is given up after a while, and those behind it go on', async () => {
  const shop = new MemoryAdapter(products);
  const world = calmWorld(shop);
  const tab = world.open();
  world.befall(null, ...Array.from({ length: 10 }, () => 'client-error' as const));
  let refused = '';
  tab.cart.add({ productId: 'a' }).catch((error: Error) => (refused = error.name));
  await does(world, () => tab.cart.add({ productId: 'b' }));
  assert.equal(refused, 'CartError');
  assert.deepEqual(unitsOf(tab), [['b-1', 1]]);
});

test('a line that is down is waited for, however long, and nothing asked for meanwhile is lost', async () => {
  const shop = new MemoryAdapter(products);
  const world = calmWorld(shop);
  const tab = world.open();
  world.befall(...Array.from({ length: 60 }, () => 'drop-before' as const));
  const said = new Set<string>();
  tab.cart.$view.subscribe(({ messages }) => messages.forEach(({ code }) => said.add(code)));
  await does(world, () => Promise.all([tab.cart.add({ productId: 'a' }), tab.cart.add({ productId: 'b' })]));
  assert.deepEqual(unitsOf(tab), [
    ['a-1', 1],
    ['b-1', 1],
  ]);
  assert.ok(said.has('network'));
  assert.deepEqual(tab.cart.$view.get().messages, []);
});

for (const level of ['keyed', 'absolute'] as const) {
  test(`${level}: a line that is down now and then does not count as a shop that can never answer`, async () => {
    const shop = new MemoryAdapter(products);
    const world = calmWorld(shop, { level });
    const tab = world.open();
    const now = (_: unknown, index: number): FaultKind => (index % 2 === 0 ? 'client-error' : 'drop-before');
    world.befall(null, ...Array.from({ length: 40 }, now));
    await does(world, () => tab.cart.add({ productId: 'a' }));
    assert.deepEqual(unitsOf(tab), [['a-1', 1]]);
  });
}

test('of a thousand that look at one variant each, a change is told to those of its variant only', async () => {
  const world = calmWorld(new MemoryAdapter(products));
  const tab = world.open();
  let told = 0;
  for (let count = 0; count < 1_000; count += 1) {
    const variant = count === 500 ? 'a-1' : `other-${count}`;
    tab.cart.quantityOf(variant).listen(() => (told += 1));
  }
  await does(world, () => tab.cart.add({ productId: 'a' }));
  assert.equal(told, 1);
});

test('a cart that is done with leaves no lock, channel, timer or listener', async () => {
  const world = calmWorld(new MemoryAdapter(products));
  const [one, two] = [world.open(), world.open()];
  await does(world, () => one.cart.add({ productId: 'a' }));
  one.cart.dispose();
  two.cart.dispose();
  assert.equal(world.listening, 0);
  assert.equal(world.holding, 0);
  await world.turns.run();
  assert.equal(world.turns.waiting, 0);
});

function withUnits(cart: Cart, quantity: number): Cart {
  return { ...cart, revision: cart.revision + 1, lines: cart.lines.map((line) => ({ ...line, quantity })) };
}
