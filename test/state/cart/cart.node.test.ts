import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { openKeyValueStore } from '../../../src/lib/key-value-store.js';
import { TransportError } from '../../../src/lib/transport-error.js';
import { CartError } from '../../../src/state/cart/cart-error.js';
import { createCartStore, type RunningCart } from '../../../src/state/cart/create-cart-store.js';
import { MemoryAdapter, productOf } from '../../fixtures/memory-adapter.js';

interface Setup {
  readonly adapter: MemoryAdapter;
  readonly events: Event[];
  readonly database: IDBFactory;
  open(): RunningCart;
}

function setup(
  database = new IDBFactory(),
  adapter = new MemoryAdapter([productOf('a'), productOf('b'), productOf('many', ['m1', 'm2'])]),
): Setup {
  const events: Event[] = [];
  return {
    adapter,
    events,
    database,
    open: () =>
      createCartStore({
        adapter: () => Promise.resolve(adapter),
        context: () => ({ locale: 'en', country: 'CN', currency: 'CNY', customer: null }),
        storage: openKeyValueStore({ indexedDB: database, name: 'cart' }),
        scope: () => 'CN:CNY',
        product: (ref) => Promise.resolve(adapter.products.get(ref) ?? null),
        emit: (event) => events.push(event),
        now: () => 1_000,
      }),
  };
}

/** Something a test opens when it is ready. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open };
}

test('shows an added line at once, and keeps the totals until the back end has answered', async () => {
  const { adapter, open } = setup();
  const cart = open();
  const held = gate();
  adapter.before = () => held.opened;
  const added = cart.add({ productId: 'a', quantity: 2 });
  await cart.ready;
  await new Promise((resolve) => setImmediate(resolve));
  const view = cart.$view.get();
  assert.equal(view.count, 2);
  assert.equal(view.estimating, true);
  assert.equal(view.lines[0]?.pending, true);
  assert.deepEqual(view.totals, []);
  held.open();
  await added;
  assert.equal(cart.$view.get().estimating, false);
  assert.equal(cart.$view.get().lines[0]?.id, 'line-a-1');
  cart.dispose();
});

test('carries out calls that came before it was ready, in their order', async () => {
  const { adapter, open } = setup();
  const cart = open();
  await Promise.all([cart.add({ productId: 'a' }), cart.add({ productId: 'b' }), cart.add({ productId: 'a' })]);
  assert.deepEqual(
    adapter.calls.map(({ changes: [change] }) => change?.type === 'add' && change.variantId),
    ['a-1', 'b-1', 'a-1'],
  );
  assert.equal(cart.$count.get(), 3);
  cart.dispose();
});

test('folds rapid changes of one quantity into one request', async () => {
  const { adapter, open } = setup();
  const cart = open();
  await cart.add({ productId: 'a' });
  const held = gate();
  adapter.before = () => held.opened;
  const change = (quantity: number) => cart.update([{ type: 'set', lineId: 'line-a-1', variantId: 'a-1', quantity }]);
  const all = [change(2), change(3), change(4), change(5)];
  assert.equal(cart.$view.get().lines[0]?.quantity, 5);
  held.open();
  await Promise.all(all);
  assert.ok(adapter.calls.length <= 3, `sent ${adapter.calls.length - 1} updates for 4 changes`);
  assert.equal(cart.$view.get().lines[0]?.quantity, 5);
  cart.dispose();
});

test('sends the same operation id again when an answer was lost, so that nothing doubles', async () => {
  const { adapter, open } = setup();
  const cart = open();
  let lost = 0;
  adapter.after = () => {
    lost += 1;
    return lost === 1 ? Promise.reject(new TransportError('network', { doubtful: true })) : Promise.resolve();
  };
  await cart.add({ productId: 'a' });
  assert.equal(adapter.calls.length, 2);
  assert.equal(adapter.calls[0]?.operationId, adapter.calls[1]?.operationId);
  assert.equal(cart.$count.get(), 1);
  cart.dispose();
});

test('a refusal takes the change back and names the line', async () => {
  const { adapter, open } = setup();
  const cart = open();
  await cart.add({ productId: 'a' });
  const [ref, confirmed] = [...adapter.carts][0]!;
  adapter.before = () =>
    Promise.resolve({
      ref,
      cart: { ...confirmed, revision: confirmed.revision + 1 },
      messages: [
        {
          type: 'error' as const,
          code: 'out_of_stock' as const,
          target: { kind: 'variant' as const, variantId: 'a-1' },
        },
      ],
    });
  await assert.rejects(cart.add({ productId: 'a', quantity: 5 }), CartError);
  const [line] = cart.$view.get().lines;
  assert.equal(line?.quantity, 1);
  assert.equal(line?.messages[0]?.code, 'out_of_stock');
  cart.dispose();
});

test('puts a cart that is gone together again, with what was in it, and tells the shopper once', async () => {
  const { adapter, open } = setup();
  const cart = open();
  await cart.add({ productId: 'a', quantity: 2, origin: { kind: 'note', noteId: 'n' } });
  adapter.carts.clear();
  await cart.add({ productId: 'b' });
  const view = cart.$view.get();
  assert.deepEqual(
    view.lines.map(({ variantId, quantity }) => [variantId, quantity]),
    [
      ['a-1', 2],
      ['b-1', 1],
    ],
  );
  assert.equal(view.lines[0]?.origin?.noteId, 'n');
  assert.deepEqual(
    view.messages.map(({ code }) => code),
    ['cart_rebuilt'],
  );
  assert.equal(adapter.carts.size, 1);
  cart.dispose();
});

test('goes on after a crash: what was asked for and not answered is sent again under its id', async () => {
  const world = setup();
  const first = world.open();
  await first.add({ productId: 'a' });
  const held = gate();
  const sent = gate();
  world.adapter.after = () => {
    sent.open();
    return held.opened;
  };
  void first.add({ productId: 'b' }).catch(() => undefined);
  await sent.opened;
  first.dispose();
  world.adapter.after = () => Promise.resolve();
  const second = world.open();
  await second.settled();
  assert.equal(second.$count.get(), 2);
  const ids = world.adapter.calls.map(({ operationId }) => operationId);
  assert.equal(ids.at(-1), ids.at(-2));
  second.dispose();
});

test('brings a removed line back with its quantity and origin', async () => {
  const { open } = setup();
  const cart = open();
  await cart.add({ productId: 'a', quantity: 3, origin: { kind: 'note', noteId: 'n', tagId: 't' } });
  await cart.update([{ type: 'set', lineId: 'line-a-1', variantId: 'a-1', quantity: 0 }]);
  assert.equal(cart.$count.get(), 0);
  assert.equal(cart.$removed.get()?.line.quantity, 3);
  await cart.undo();
  const [line] = cart.$view.get().lines;
  assert.equal(line?.quantity, 3);
  assert.deepEqual(line?.origin, { kind: 'note', noteId: 'n', tagId: 't', at: 1_000 });
  assert.equal(cart.$removed.get(), null);
  cart.dispose();
});

test('changes a line that the back end has not confirmed yet', async () => {
  const { adapter, open } = setup();
  const cart = open();
  await cart.ready;
  const held = gate();
  adapter.before = () => held.opened;
  const added = cart.add({ productId: 'a' });
  await new Promise((resolve) => setImmediate(resolve));
  const [preview] = cart.$view.get().lines;
  assert.ok(preview);
  const changed = cart.update([{ type: 'set', lineId: preview.id, variantId: 'a-1', quantity: 4 }]);
  assert.equal(cart.$view.get().lines[0]?.quantity, 4);
  held.open();
  await Promise.all([added, changed]);
  assert.equal(cart.$view.get().lines[0]?.quantity, 4);
  assert.equal(cart.$view.get().lines.length, 1);
  cart.dispose();
});

test('asks which variant is meant, and refuses a product it does not know', async () => {
  const { open } = setup();
  const cart = open();
  await assert.rejects(cart.add({ productId: 'many' }), CartError);
  await assert.rejects(cart.add({ productId: 'unknown' }), CartError);
  await cart.add({ productId: 'many', variantId: 'm2' });
  assert.equal(cart.quantityOf('m2').get(), 1);
  assert.equal(cart.quantityOf('m1').get(), 0);
  cart.dispose();
});

test('opens no cart for a visitor who only looks', async () => {
  const { adapter, open } = setup();
  const cart = open();
  await cart.ready;
  assert.equal(cart.$view.get().status, 'ready');
  assert.equal(adapter.carts.size, 0);
  cart.dispose();
});

test('tells of additions and changes once each', async () => {
  const { open, events } = setup();
  const cart = open();
  await cart.add({ productId: 'a' });
  await cart.refresh();
  assert.deepEqual(
    events.map(({ type }) => type),
    ['xhs-cart-change', 'xhs-added-to-cart'],
  );
  cart.dispose();
});
