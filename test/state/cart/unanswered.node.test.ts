import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { TransportError } from '../../../src/lib/transport-error.js';
import type { RunningCart } from '../../../src/state/cart/create-cart-store.js';
import { MemoryAdapter, productOf } from '../../fixtures/memory-adapter.js';
import { calmWorld } from '../../fixtures/tabs/calm-world.js';
import { until } from '../until.js';
import { open, type Opened } from './impatient-cart.js';

/** A shop without operation ids that carries a change out, and from then on gives no answer until the line is mended. */
class SilentShop extends MemoryAdapter {
  override readonly capabilities = {
    promise: 'absolute',
    checkout: 'handOff',
    selection: true,
    discountCodes: true,
  } as unknown as MemoryAdapter['capabilities'];
  silent = false;
  reads = 0;

  override openCart(...given: Parameters<MemoryAdapter['openCart']>): ReturnType<MemoryAdapter['openCart']> {
    this.reads += 1;
    if (this.silent) return Promise.reject(new TransportError('server', { doubtful: false }));
    return super.openCart(...given);
  }

  fallSilent(): void {
    this.after = () => {
      this.after = () => Promise.resolve();
      this.silent = true;
      return Promise.reject(new TransportError('timeout', { doubtful: true }));
    };
  }
}

/** A cart with three units, of which it could not be found out whether they are two or three. */
async function unconfirmed(indexedDB?: IDBFactory): Promise<Opened & { shop: SilentShop; added: Promise<unknown> }> {
  const shop = new SilentShop([productOf('a'), productOf('b')]);
  const opened = open(shop, indexedDB);
  const { cart } = opened;
  await cart.add({ productId: 'a', quantity: 2 });
  shop.fallSilent();
  const added = cart.add({ productId: 'a' }).catch((error: unknown) => error);
  await until(() => cart.$view.get().unconfirmed === true);
  return { ...opened, shop, added };
}

const seen = ({ $view }: RunningCart): unknown => {
  const { lines, checking, estimating, unconfirmed = false } = $view.get();
  return { units: lines.map(({ quantity }) => quantity), checking, estimating, unconfirmed };
};
const open3 = { units: [3], checking: false, estimating: true, unconfirmed: true };
const settled3 = { units: [3], checking: false, estimating: false, unconfirmed: false };

test('a cart that cannot be read after a doubtful change says so after a while, and keeps what was asked', async () => {
  const { cart, shop } = await unconfirmed();
  assert.deepEqual(seen(cart), open3);
  assert.equal(shop.reads, 2 + 10);
  await assert.rejects(cart.settled(), 'nobody is kept waiting');
  await assert.rejects(cart.ref());
  assert.deepEqual(seen(cart), open3);
  cart.dispose();
});

const ways: readonly (readonly [what: string, act: (opened: Opened) => unknown, pauses: number])[] = [
  ['somebody tries again', ({ cart }) => void cart.refresh(), 1],
  ['the page hears that it is online', ({ page }) => page.dispatchEvent(new Event('online')), 2],
  ['something else is asked for', ({ cart }) => void cart.add({ productId: 'b' }), 1],
];
for (const [what, act, pauses] of ways) {
  test(`it is found out when ${what}, and nothing is done twice`, async () => {
    const opened = await unconfirmed();
    const { cart, shop, added } = opened;
    await until(() => opened.pauses.length === 1);
    act(opened);
    await until(() => shop.reads > 2 + 10);
    await until(() => cart.$view.get().unconfirmed === true);
    shop.silent = false;
    await until(() => opened.pauses.length === pauses);
    act(opened);
    assert.equal(await added, undefined);
    await cart.settled();
    assert.equal(cart.quantityOf('a-1').get(), 3);
    assert.equal(cart.$view.get().unconfirmed, undefined);
    assert.deepEqual(
      shop.calls.filter(({ changes: [change] }) => change && 'variantId' in change && change.variantId === 'a-1')
        .length,
      2,
    );
    cart.dispose();
  });
}

test('while the shop is asked again it is said that it is being asked', async () => {
  const { cart, shop } = await unconfirmed();
  const said: unknown[] = [];
  cart.$view.listen(({ checking, unconfirmed = false }) => {
    said.push([checking, unconfirmed]);
  });
  await cart.refresh();
  assert.deepEqual(said, [
    [true, false],
    [false, true],
  ]);
  assert.equal(shop.reads, 2 + 10 + 1);
  cart.dispose();
});

test('after a reload it is looked up again', async () => {
  const database = new IDBFactory();
  const { cart, shop } = await unconfirmed(database);
  cart.dispose();
  shop.silent = false;
  const again = open(shop, database).cart;
  await again.ready;
  await again.settled();
  assert.deepEqual(seen(again), settled3);
  again.dispose();
});

for (const fault of ['server-error', 'drop-before'] as const) {
  test(`every tab says it, and it is asked again by itself, after ${fault}`, async () => {
    const shop = new MemoryAdapter([productOf('a')]);
    const world = calmWorld(shop, { level: 'absolute' });
    const two = world.open();
    const one = world.open();
    void one.cart.add({ productId: 'a', quantity: 2 });
    await world.turns.run();
    world.befall(null, 'drop-after', ...Array.from({ length: 40 }, () => fault));
    const said = [one, two].map(({ cart }) => {
      const views = new Set<unknown>();
      cart.$view.subscribe(() => {
        views.add(JSON.stringify(seen(cart)));
      });
      return views;
    });
    let done = false;
    void one.cart.add({ productId: 'a' }).then(() => (done = true));
    await world.turns.run();
    for (const views of said) assert.ok(views.has(JSON.stringify(open3)));
    for (const { cart } of [one, two]) assert.deepEqual(seen(cart), settled3);
    assert.ok(done);
    assert.equal(shop.calls.length, 2);
  });
}
