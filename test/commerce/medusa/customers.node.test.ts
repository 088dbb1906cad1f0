import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CartResult, CheckoutResult, CommerceContext } from '../../../src/commerce/adapter.js';
import { cartWith, context, over, refused, variantsWith, type Answers } from './stub.js';

const operation = { id: 'operation' };
const add = { type: 'add', productId: 'prod_1', variantId: 'variant_1', quantity: 1 } as const;
const [first, second]: CommerceContext[] = [
  { ...context, customer: 'token-1' },
  { ...context, customer: 'token-2' },
];
assert.ok(first && second);

/** A cart of a customer, as it is once it was handed over. */
const cartOf = (id: string, email: string | null = `${id}@shopper.example`): object =>
  cartWith({ customer: { id }, email });
const guests: Answers = {
  'GET customers/me': { customer: { id: 'cus_1' } },
  'GET carts/cart_1': cartWith(),
  'POST carts/cart_1/customer': cartOf('cus_1'),
  'POST carts/cart_1/line-items': cartWith(),
  'GET product-variants': variantsWith(),
};
/** The same once the cart was handed over. */
const hers: Answers = {
  ...guests,
  'GET carts/cart_1': cartOf('cus_1'),
  'POST carts/cart_1/line-items': cartOf('cus_1'),
};

function shop(answers: Answers) {
  const { adapter, sent } = over(answers);
  const told = (): string[] => sent.flatMap(({ what }) => (what.startsWith('GET') ? [] : [what]));
  return { adapter, sent, told };
}

function refIn(result: CartResult): string {
  assert.ok('ref' in result, 'a cart');
  return result.ref;
}

const reasonIn = (result: CartResult | CheckoutResult): string | undefined =>
  'gone' in result ? result.gone : undefined;

test('the cart of a guest who signs in becomes hers with its first use, by her token, and once', async () => {
  const { adapter, sent, told } = shop({ ...guests, 'GET carts/cart_1': [cartWith(), cartOf('cus_1')] });
  const opened = await adapter.openCart('cart_1', first);
  assert.deepEqual(told(), ['POST carts/cart_1/customer']);
  const handed = sent.find(({ what }) => what.startsWith('POST'));
  assert.deepEqual([handed?.headers.get('authorization'), handed?.body], ['Bearer token-1', undefined]);
  assert.equal(refIn(await adapter.openCart(refIn(opened), first)), refIn(opened));
  assert.equal(told().length, 1);
  assert.equal(sent.filter(({ what }) => what === 'GET customers/me').length, 1, 'asked whose the token is');
});

test('a cart that is changed before it was read becomes hers first, and so does what she buys alone', async () => {
  const changed = shop({ ...guests, 'POST carts/cart_1/line-items': cartOf('cus_1') });
  const ref = refIn(await changed.adapter.updateCart('cart_1', [add], operation, first));
  const [handed, added] = ['POST carts/cart_1/customer', 'POST carts/cart_1/line-items'];
  assert.deepEqual(changed.told(), [handed, added]);
  assert.equal(refIn(await changed.adapter.updateCart(ref, [add], operation, first)), ref);
  assert.deepEqual(changed.told(), [handed, added, added], 'handed over once');
  const bought = shop({ ...guests, 'POST carts/cart_1': cartOf('cus_1') });
  await bought.adapter.updateCheckout?.('cart_1', { orderNote: 'Ring twice' }, operation, first);
  assert.deepEqual(bought.told(), ['POST carts/cart_1/customer', 'POST carts/cart_1']);
});

test('a cart that was made for who is signed in is hers already', async () => {
  const { adapter, told } = shop({ ...hers, 'POST carts': cartOf('cus_1') });
  const ref = refIn(await adapter.openCart(null, first));
  assert.equal(refIn(await adapter.openCart(ref, first)), ref);
  assert.deepEqual(told(), ['POST carts']);
});

for (const [who, next, seen] of [
  ['nobody is signed in any more', context, undefined],
  ['another customer is signed in', second, 'not_found'],
] as const) {
  test(`the cart of a customer who left is bought with by nobody else once ${who}, and nothing is done to it`, async () => {
    const asked = [{ customer: { id: 'cus_1' } }, { customer: { id: 'cus_2' } }];
    const { adapter, told } = shop({ ...hers, 'GET customers/me': asked });
    const ref = refIn(await adapter.openCart('cart_1', first));
    const results = [
      await adapter.openCart(ref, next),
      await adapter.updateCart(ref, [add], operation, next),
      await adapter.beginCheckout({ kind: 'cart', ref }, operation, next),
    ];
    assert.deepEqual([results.map(reasonIn), told()], [[seen, 'not_found', 'not_found'], []]);
  });
}

test('a page that says only later who is signed in shows the cart as it is until then, and goes on with it', async () => {
  const ref = refIn(await shop(hers).adapter.openCart('cart_1', first));
  // A price of another day is for her to have told.
  const later = shop({
    ...hers,
    'GET product-variants': variantsWith({ calculated_price: { calculated_amount: 131.5, currency_code: 'cny' } }),
  });
  const seen = await later.adapter.openCart(ref, context);
  assert.ok('cart' in seen && seen.cart.lines.length === 1);
  assert.deepEqual([seen.ref, later.told()], [ref, []]);
  const again = shop(hers);
  assert.equal(refIn(await again.adapter.openCart(ref, context)), ref);
  assert.equal(refIn(await again.adapter.openCart(ref, { ...context, customer: 'token-of-another-day' })), ref);
  assert.deepEqual(again.told(), []);
});

test('what is put in on a page that was opened after she left goes into another cart', async () => {
  const ref = refIn(await shop(hers).adapter.openCart('cart_1', first));
  const { adapter, told } = shop(hers);
  assert.equal(reasonIn(await adapter.updateCart(ref, [add], operation, context)), 'not_found');
  assert.equal(reasonIn(await adapter.openCart(`${ref.split(' ')[0]}9 cus_1`, context)), 'not_found');
  assert.deepEqual(told(), []);
});

test('once a guest was kept from buying the cart of a customer who left it is gone, so that she gets one of her own', async () => {
  const { adapter, told } = shop(hers);
  const ref = refIn(await adapter.openCart('cart_1', first));
  assert.equal(refIn(await adapter.openCart(ref, context)), ref);
  assert.equal(reasonIn(await adapter.beginCheckout({ kind: 'cart', ref }, operation, context)), 'not_found');
  assert.equal(reasonIn(await adapter.openCart(ref, context)), 'not_found');
  assert.equal(refIn(await adapter.openCart(ref, first)), ref, 'hers, where she comes back');
  assert.deepEqual(told(), []);
});

test('a guest who types the email address of an account keeps her cart, though Medusa names the account there', async () => {
  const { adapter, told } = shop(hers);
  for (let time = 0; time < 2; time += 1) assert.equal(refIn(await adapter.openCart('cart_1', context)), 'cart_1');
  assert.equal(refIn(await adapter.updateCart('cart_1', [add], operation, context)), 'cart_1');
  assert.deepEqual(told(), ['POST carts/cart_1/line-items']);
});

test('the email address that she typed as a guest is still that of the order', async () => {
  const typed = 'at-work@shopper.example';
  const { adapter, sent, told } = shop({
    ...guests,
    'GET carts/cart_1': cartOf('cus_guest', typed),
    'POST carts/cart_1': cartOf('cus_1', typed),
  });
  await adapter.openCart('cart_1', first);
  assert.deepEqual(told(), ['POST carts/cart_1/customer', 'POST carts/cart_1']);
  assert.deepEqual(sent.find(({ what }) => what === 'POST carts/cart_1')?.body, { email: typed });
});

test('with a token that Medusa does not know she shops as a guest', async () => {
  const { adapter, told } = shop({ ...guests, 'GET customers/me': refused(401) });
  assert.equal(refIn(await adapter.openCart('cart_1', first)), 'cart_1');
  assert.deepEqual(told(), []);
});

test('a cart whose customer cannot be asked for is not gone, and it is asked again', async () => {
  const fault = Response.json({ type: 'unknown_error' }, { status: 500 });
  const { adapter } = shop({ ...hers, 'GET customers/me': [fault, { customer: { id: 'cus_1' } }] });
  await assert.rejects(adapter.openCart('cart_1 cus_1', first), { code: 'server', doubtful: false });
  assert.equal(refIn(await adapter.openCart('cart_1 cus_1', first)), 'cart_1 cus_1');
});

test('a cart that was bought is handed to nobody', async () => {
  const bought = cartWith({ completed_at: '2026-11-25T23:25:01.788Z' });
  const { adapter, told } = shop({ ...guests, 'GET carts/cart_1': bought });
  assert.equal(reasonIn(await adapter.openCart('cart_1', first)), 'completed');
  assert.deepEqual(told(), []);
});

test('a refusal to hand a cart over leaves it as it is', async () => {
  const { adapter } = shop({ ...guests, 'POST carts/cart_1/customer': refused(401) });
  const result = await adapter.openCart('cart_1', first);
  assert.ok('cart' in result && result.cart.lines[0]?.quantity === 2);
  assert.equal(result.ref, 'cart_1', 'and still that of a guest');
});
