import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import type { CartChange, CartLine } from '../../../src/model/index.js';
import type { CartView } from '../../../src/state/cart/cart-store.js';
import { createShop } from '../../../src/runtime/create-shop.js';
import type { Shop } from '../../../src/runtime/shop.js';
import {
  beginFrom,
  complete,
  fillCart,
  fillIn,
  home,
  openShop,
  type SampleShop,
} from '../../commerce/embedded/sample-shop.js';
import { lineOf } from '../../fixtures/checkout-adapter.js';
import { until } from '../until.js';
import { gate, type Tab, viewWhere, world } from './setup.js';

/** Two tabs of one page, over one shop in the page. */
function openTabs(context: TestContext): { one: Shop; two: Shop; sample: SampleShop } {
  const sample = openShop();
  const indexedDB = new IDBFactory();
  const open = (): Shop => {
    const shop = createShop({
      commerce: openShop({ environment: sample.environment }).shop,
      content: () => Promise.reject(new Error('no notes')),
      environment: { ...sample.environment, indexedDB },
    });
    context.after(() => shop.dispose());
    return shop;
  };
  return { one: open(), two: open(), sample };
}

async function begin(shop: Shop): Promise<void> {
  await shop.checkout.begin({ kind: 'cart' });
  const { checkout } = shop.checkout.$view.get();
  const acceptedConsents = checkout?.consents.map(({ id }) => id) ?? [];
  await shop.checkout.update({ address: home, paymentMethodId: 'sandbox-card', acceptedConsents });
}

const units = (lines: readonly { variantId: string; quantity: number }[] = []): Record<string, number> =>
  Object.fromEntries(lines.map(({ variantId, quantity }) => [variantId, quantity]));
const inCart = ({ cart }: Shop): unknown => units(cart.$view.get().lines);
const shown = (shop: Pick<Shop, 'checkout'>): unknown => units(shop.checkout.$view.get().checkout?.lines);

const set = (variantId: string, quantity: number) => async (shop: Shop) => {
  const line = shop.cart.$view.get().lines.find((each) => each.variantId === variantId)!;
  const change: CartChange = { type: 'set', lineId: line.id, variantId, quantity };
  await shop.cart.update([change]);
};

const ways: readonly (readonly [what: string, act: (shop: Shop) => Promise<void>, left: Record<string, number>])[] = [
  ['more of it', set('serum-s', 5), { 'serum-s': 3 }],
  ['less of it', set('serum-s', 1), {}],
  ['none of it', set('serum-s', 0), {}],
  ['something else as well', (shop) => shop.cart.add({ productId: 'cream', variantId: 'cream-1' }), { 'cream-1': 1 }],
];
for (const [what, act, left] of ways) {
  test(`where another tab wants ${what}, what was shown is what is bought, and the rest stays`, async (context) => {
    const { one, two } = openTabs(context);
    await one.cart.add({ productId: 'serum', variantId: 'serum-s', quantity: 2 });
    await one.cart.add({ productId: 'crisps', variantId: 'crisps-1' });
    await two.cart.ready;
    await until(async () => {
      await two.cart.refresh();
      return two.cart.$count.get() === 3;
    });
    await begin(one);
    await act(two);
    await one.cart.refresh();
    const agreed = { 'serum-s': 2, 'crisps-1': 1 };
    assert.deepEqual(shown(one), agreed);
    await one.checkout.complete();
    const { status, orderId, checkout } = one.checkout.$view.get();
    assert.deepEqual([status, units(checkout?.lines)], ['completed', agreed]);
    assert.ok(orderId);
    for (const shop of [one, two]) {
      await shop.cart.refresh();
      assert.deepEqual(inCart(shop), left);
    }
  });
}

test('that there is less of something than the cart has shown is said at the checkout, as long as it is open', async (context) => {
  const { one, sample } = openTabs(context);
  await one.cart.add({ productId: 'serum', variantId: 'serum-s', quantity: 4 });
  const other = openShop({ environment: sample.environment }).shop;
  const bought = await fillIn(other, await beginFrom(other, await fillCart(other, { 'serum-s': 8 })));
  const placed = await complete(other, bought);
  assert.ok('checkout' in placed && placed.checkout.status === 'completed');
  const said = (): unknown =>
    one.checkout.$view.get().messages.flatMap(({ code, value }) => (code === 'quantity_reduced' ? [value] : []));
  await one.checkout.begin({ kind: 'cart' });
  assert.deepEqual([shown(one), said()], [{ 'serum-s': 2 }, [2]]);
  await one.checkout.update({ address: home });
  assert.deepEqual([shown(one), said()], [{ 'serum-s': 2 }, [2]]);
});

/** As a cart shows them. */
const viewsOf = (lines: readonly CartLine[]): CartView['lines'] =>
  lines.map((line) => ({ ...line, pending: false, checking: false, messages: [] }));

/** A back end whose checkout is the cart, with a checkout that a tab shows. */
async function checkoutOfCart(): Promise<{
  shop: ReturnType<typeof world>;
  tab: Tab;
  /** Changes the cart in another tab. */
  change(lines: readonly CartLine[]): void;
}> {
  const shop = world();
  const tab = shop.open();
  tab.cart = { ...tab.cart, lines: viewsOf(shop.adapter.lines) };
  await tab.checkout.begin({ kind: 'cart' });
  const change = (lines: readonly CartLine[]): void => {
    shop.adapter.lines = lines;
    shop.adapter.checkouts.set('checkout-1', { ...shop.adapter.checkouts.get('checkout-1')!, lines });
    tab.cart = { ...tab.cart, lines: viewsOf(lines) };
  };
  return { shop, tab, change };
}

test('where the checkout is the cart, what another tab has made of it is shown before it is paid, though it costs the same', async () => {
  const { shop, tab, change } = await checkoutOfCart();
  assert.deepEqual(shown(tab), { a: 2, b: 1 });
  change([lineOf('a', 1), lineOf('b', 2)]);
  await tab.checkout.complete();
  const { status, messages } = tab.checkout.$view.get();
  assert.deepEqual([status, shown(tab), messages.map(({ code }) => code)], ['editing', { a: 1, b: 2 }, ['conflict']]);
  assert.equal(shop.adapter.count('complete'), 0);
  await tab.checkout.complete();
  assert.equal(tab.checkout.$view.get().status, 'completed');
  assert.deepEqual(units(shop.adapter.orders[0]?.lines), { a: 1, b: 2 });
});

test('where the checkout is the cart, and another tab has bought it, that is not shown as if it could still be filled in', async () => {
  const { shop, tab } = await checkoutOfCart();
  const other = shop.open();
  await other.checkout.begin({ kind: 'cart' });
  const { checkouts } = shop.adapter;
  await other.checkout.complete();
  const bought = checkouts.get(other.checkout.$view.get().checkout!.id)!;
  checkouts.set('checkout-1', { ...bought, id: 'checkout-1', lines: [] });
  tab.cart = { ...tab.cart, lines: [] };
  await tab.checkout.complete();
  const { status, checkout } = tab.checkout.$view.get();
  assert.ok(status === 'completed' || (status === 'error' && !checkout), status);
  assert.equal(shop.adapter.orders.length, 1);
});

test('while the checkout is asked for anew, that is to be seen', async () => {
  const { shop, tab, change } = await checkoutOfCart();
  change([lineOf('a', 1)]);
  const { opened, open } = gate();
  shop.adapter.before = (call) => (call === 'get' ? opened : Promise.resolve());
  const done = tab.checkout.complete();
  await viewWhere(tab, ({ pending }) => pending);
  open();
  await done;
  assert.equal(tab.checkout.$view.get().pending, false);
});

test('a cart that is as it was is not asked about again, nor one whose change is not in the checkout', async () => {
  const { shop, tab } = await checkoutOfCart();
  tab.cart = { ...tab.cart, lines: viewsOf([...shop.adapter.lines, lineOf('c', 1)]) };
  await tab.checkout.complete();
  assert.equal(tab.checkout.$view.get().status, 'completed');
  const asked = shop.adapter.count('get');
  const again = await checkoutOfCart();
  await again.tab.checkout.complete();
  assert.deepEqual([asked, again.shop.adapter.count('get')], [1, 0]);
});
