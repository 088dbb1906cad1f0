import assert from 'node:assert/strict';
import { test } from 'node:test';
import { money, type Cart, type CartLine, type Message } from '../../../src/model/index.js';
import { cartSlices, ShownCart } from '../../../src/state/cart/shown-cart.js';

const lineOf = (id: string, quantity: number): CartLine => {
  const amount = money(quantity * 1_000, 'CNY');
  return {
    ...{ id, productId: id, variantId: `${id}-1`, storeId: 'store', title: id, variantTitle: 'One', quantity },
    ...{ unitPrice: money(1_000, 'CNY'), subtotal: amount, total: amount },
    ...{ discounts: [], selected: true, status: 'available' },
  };
};

const cartOf = (...lines: readonly CartLine[]): Cart => ({
  ...{ lines, groups: [], codes: [], totals: [], currency: 'CNY', messages: [], revision: 1 },
});

function setup() {
  const slices = cartSlices('CNY');
  const { $view } = slices;
  const shown = new ShownCart(slices);
  let told = 0;
  $view.listen(() => (told += 1));
  const show = (confirmed: Cart, messages: readonly Message[] = []) => {
    shown.show({ confirmed, pending: [], messages, transport: [], status: 'ready', generation: 0 });
    return $view.get();
  };
  return { show, told: () => told };
}

test('of a cart that is answered anew, lines that are as they were keep their views, and the other one does not', () => {
  const { show } = setup();
  const before = show(cartOf(lineOf('a', 1), lineOf('b', 1), lineOf('c', 1)));
  const after = show(cartOf(lineOf('a', 1), lineOf('b', 2), lineOf('c', 1)));
  assert.equal(after.lines[0], before.lines[0]);
  assert.notEqual(after.lines[1], before.lines[1]);
  assert.equal(after.lines[1]?.quantity, 2);
  assert.equal(after.lines[2], before.lines[2]);
});

test('lines that change places or go keep their views as well', () => {
  const { show } = setup();
  const before = show(cartOf(lineOf('a', 1), lineOf('b', 1), lineOf('c', 1)));
  const after = show(cartOf(lineOf('c', 1), lineOf('a', 1)));
  assert.deepEqual(
    after.lines.map((line) => before.lines.indexOf(line)),
    [2, 0],
  );
});

test('a cart that is as it was is not told again, one with another total is', () => {
  const { show, told } = setup();
  show(cartOf(lineOf('a', 1)));
  assert.equal(told(), 1);
  show(cartOf(lineOf('a', 1)));
  assert.equal(told(), 1);
  show({ ...cartOf(lineOf('a', 1)), totals: [{ type: 'total', amount: money(900, 'CNY') }] });
  assert.equal(told(), 2);
});

test('a line of which something is said has it in its view, and no longer when it is not', () => {
  const { show } = setup();
  const cart = cartOf(lineOf('a', 1));
  show(cart);
  const message: Message = { type: 'warning', code: 'low_stock', target: { kind: 'line', lineId: 'a' } };
  assert.deepEqual(show(cart, [message]).lines[0]?.messages, [message]);
  assert.deepEqual(show(cart).lines[0]?.messages, []);
});
