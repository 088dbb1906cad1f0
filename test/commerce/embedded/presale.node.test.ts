import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseShopData } from '../../../src/commerce/embedded/parse-shop-data.js';
import { ShopDataError } from '../../../src/commerce/embedded/shop-data-error.js';
import type { Checkout, Order, RefundRequest } from '../../../src/model/index.js';
import { payableOf } from '../../../src/rules/price/payable.js';
import {
  amountOf,
  checkoutOf,
  codesOf,
  complete,
  context,
  fillIn,
  newCart,
  openShop,
  operation,
  sampleData,
  start,
} from './sample-shop.js';

const day = 24 * 60 * 60 * 1000;
const at = (days: number): string => new Date(start + days * day).toISOString();

interface Terms {
  readonly price?: number;
  readonly deposit?: number;
  readonly countsAs?: number;
  readonly storeId?: string;
  readonly importTax?: object;
}

/** A shop with a coat that is sold with a deposit for three days, and whose balance can be paid from the fifth to the seventh. */
function coatShop({ price = 49_900, deposit = 5000, countsAs = 10_000, storeId = 'mai', importTax }: Terms = {}) {
  const presale = { deposit, countsAs, title: 'Deposit', depositUntil: at(3), balanceFrom: at(5), balanceUntil: at(7) };
  const coat = {
    id: 'coat',
    title: 'Coat',
    storeId,
    ...(importTax && { importTax }),
    variants: [{ id: 'coat-1', price, stock: 9, presale }],
  };
  return { ...sampleData, products: [...sampleData.products, coat] };
}

const source = { kind: 'variant', productId: 'coat', variantId: 'coat-1', quantity: 1 } as const;

async function payDeposit(terms: Terms = {}, quantity = 1) {
  const sample = openShop({ data: coatShop(terms) });
  const { shop } = sample;
  const begun = checkoutOf(await shop.beginCheckout({ ...source, quantity }, operation(), context));
  const checkout = await fillIn(shop, begun);
  const done = checkoutOf(await complete(shop, checkout));
  assert.equal(done.status, 'completed');
  const id = done.orderId ?? '';
  const read = async (): Promise<Order> => (await shop.getOrder(id, context))!;
  const begin = async (): Promise<Checkout> => checkoutOf(await shop.beginBalance!(id, operation(), context));
  return { ...sample, checkout, id, read, begin };
}

const left = async ({ shop }: Pick<ReturnType<typeof openShop>, 'shop'>): Promise<number | undefined> =>
  (await shop.getProducts(['coat'], context))[0]?.variants[0]?.availability.quantity;

test('a product says what the deposit is, what it counts as and when the balance is paid', async () => {
  const { shop, pass } = openShop({ data: coatShop() });
  const presale = async () => (await shop.getProducts(['coat'], context))[0]?.variants[0]?.presale;
  assert.deepEqual(await presale(), {
    deposit: { amount: 5000, currency: 'CNY' },
    countsAs: { amount: 10_000, currency: 'CNY' },
    balance: { amount: 39_900, currency: 'CNY' },
    depositUntil: start + 3 * day,
    balanceFrom: start + 5 * day,
    balanceUntil: start + 7 * day,
  });
  pass(3 * day);
  assert.equal(await presale(), undefined);
});

test('data with a deposit over 20 % of the price, or with windows that overlap, is refused by its path', () => {
  const issues = (terms: Terms, more: object = {}): readonly string[] => {
    const data = coatShop(terms);
    const [variant] = data.products.at(-1)!.variants;
    Object.assign((variant as { presale: object }).presale, more);
    try {
      parseShopData(data);
    } catch (error) {
      if (error instanceof ShopDataError) return error.issues.map(({ path }) => path.split('.presale.')[1] ?? path);
    }
    return [];
  };
  assert.deepEqual(issues({}), []);
  assert.deepEqual(issues({ deposit: 9980, countsAs: 9980 }), []);
  assert.deepEqual(issues({ deposit: 9981 }), ['deposit']);
  assert.deepEqual(issues({ countsAs: 4999 }), ['countsAs']);
  assert.deepEqual(issues({}, { balanceFrom: at(2) }), ['balanceFrom']);
});

test('it never goes into a cart', async () => {
  const { shop } = openShop({ data: coatShop() });
  const ref = await newCart(shop);
  const change = { type: 'add', productId: 'coat', variantId: 'coat-1', quantity: 1 } as const;
  const refused = await shop.updateCart(ref, [change], operation(), context);
  assert.deepEqual([codesOf(refused.messages), 'cart' in refused && refused.cart.lines], [['bought_alone'], []]);
});

test('the deposit is paid first, with its consent; the order waits for the balance and then goes its way', async () => {
  const { shop, pass, checkout, read, begin, id } = await payDeposit();
  assert.deepEqual(checkout.consents, [{ id: 'deposit', kind: 'deposit', lineIds: ['line-1'], accepted: true }]);
  assert.deepEqual(
    [payableOf(checkout)?.amount, checkout.presale?.balance.amount, amountOf(checkout.totals, 'total')],
    [5000, 39_900, 44_900],
  );
  const stands = async (): Promise<unknown> => {
    const { status, payment, actions } = await read();
    return [status, payment, actions];
  };
  assert.deepEqual(await stands(), ['deposit_paid', 'partly_paid', []]);
  assert.equal('gone' in (await shop.beginBalance!(id, operation(), context)), true);
  pass(5 * day);
  assert.deepEqual(await stands(), ['balance_due', 'partly_paid', ['pay_balance']]);
  const balance = await begin();
  assert.deepEqual([balance.status, payableOf(balance)?.amount], ['incomplete', 39_900]);
  const filled = await fillIn(shop, balance);
  const done = checkoutOf(await complete(shop, filled));
  assert.deepEqual([done.status, done.orderId], ['completed', id]);
  assert.deepEqual(((await stands()) as unknown[]).slice(0, 2), ['processing', 'paid']);
  assert.deepEqual(
    (await read()).events.map(({ type }) => type),
    ['placed', 'deposit_paid', 'paid'],
  );
});

test('without its consent no deposit is taken', async () => {
  const { shop } = openShop({ data: coatShop() });
  const begun = checkoutOf(await shop.beginCheckout(source, operation(), context));
  const refused = await complete(shop, await fillIn(shop, begun, { acceptedConsents: [] }));
  assert.deepEqual([checkoutOf(refused).status, codesOf(refused.messages)], ['incomplete', ['consent_required']]);
});

test('a deposit that is not taken any more is not paid, and the whole price is not in its place', async () => {
  const { shop, pass } = openShop({ data: coatShop({ countsAs: 5000 }) });
  pass(3 * day - 1);
  const begun = checkoutOf(await shop.beginCheckout(source, operation(), context));
  const filled = await fillIn(shop, begun);
  assert.equal(filled.status, 'ready_for_complete');
  pass(1);
  const refused = await complete(shop, filled);
  assert.deepEqual([checkoutOf(refused).status, codesOf(refused.messages)], ['incomplete', ['item_unavailable']]);
});

test('called off before it is sent, the deposit stays with the seller; sent back when it is there, all comes back', async () => {
  const paid = async () => {
    const sample = await payDeposit();
    sample.pass(5 * day);
    await complete(sample.shop, await fillIn(sample.shop, await sample.begin()));
    return sample;
  };
  const request = { units: [{ lineId: 'line-1', quantity: 1 }], kind: 'returnRefund' } as const;
  const quote = async ({ shop, id }: Awaited<ReturnType<typeof paid>>, reason: RefundRequest['reason']) => {
    const result = await shop.quoteRefund!(id, { ...request, reason }, context);
    return 'quote' in result ? result.quote?.total.amount : undefined;
  };
  const sample = await paid();
  assert.equal(await quote(sample, 'no_longer_wanted'), 39_900);
  assert.equal(await quote(sample, 'not_as_described'), 44_900);
  sample.pass(4 * day);
  assert.equal(await quote(sample, 'no_longer_wanted'), 44_900);
  const other = await paid();
  await other.shop.cancelOrder!(other.id, operation(), context);
  const { status, refunds } = await other.read();
  assert.deepEqual([status, refunds?.map(({ total }) => total.amount)], ['closed', [39_900]]);
});

test('a balance that is not paid in time closes the order: the deposit stays, and the goods are sold again', async () => {
  const sample = await payDeposit();
  const { pass, read, shop, id } = sample;
  assert.equal(await left(sample), 8);
  pass(7 * day);
  const { status, payment, actions, events } = await read();
  assert.deepEqual([status, payment, actions], ['closed', 'partly_paid', []]);
  assert.equal(events.at(-1)?.type, 'deposit_forfeited');
  assert.equal(await left(sample), 9);
  const late = await shop.beginBalance!(id, operation(), context);
  assert.equal('gone' in late && late.gone, 'expired');
});

test('a balance is paid once, however many pages ask for it and however often one pays', async () => {
  const sample = await payDeposit();
  const { shop, pass, begin, id } = sample;
  pass(5 * day);
  const [one, other] = [await begin(), await begin()];
  assert.equal(one.id, other.id);
  const filled = await fillIn(shop, one, { paymentMethodId: 'sandbox-wechat' });
  const asked = await Promise.all([complete(shop, filled), complete(shop, filled)]);
  assert.deepEqual(
    asked.map((result) => checkoutOf(result).status),
    ['complete_in_progress', 'complete_in_progress'],
  );
  const paid = await Promise.all([1, 2].map(() => shop.confirmPayment(one.id, true, operation(), context)));
  assert.deepEqual(
    paid.map((result) => checkoutOf(result).orderId),
    [id, id],
  );
  const again = await shop.beginBalance!(id, operation(), context);
  assert.equal('gone' in again && again.gone, 'completed');
  assert.equal(await left(sample), 8);
});

test('a balance that is given up can be paid later, and nothing of the order is lost', async () => {
  const { shop, pass, begin, read } = await payDeposit();
  pass(5 * day);
  const filled = await fillIn(shop, await begin(), { paymentMethodId: 'sandbox-wechat' });
  await complete(shop, filled);
  await shop.confirmPayment(filled.id, false, operation(), context);
  assert.equal((await read()).status, 'balance_due');
  await shop.cancelCheckout?.(filled.id, operation(), context);
  const anew = await fillIn(shop, await begin());
  assert.equal(checkoutOf(await complete(shop, anew)).status, 'completed');
});

test('whatever the terms, deposit and balance come to the order, and two payments pay it', async () => {
  const terms = fc
    .record({
      price: fc.integer({ min: 100, max: 400_000 }),
      part: fc.integer({ min: 1, max: 2000 }),
      counts: fc.integer({ min: 0, max: 10_000 }),
      storeId: fc.constantFrom('mai', 'lune', 'glow'),
      included: fc.boolean(),
      quantity: fc.integer({ min: 1, max: 2 }),
    })
    .map(({ price, part, counts, included, ...rest }) => {
      const deposit = Math.max(1, Math.floor((price * part) / 10_000));
      const countsAs = deposit + Math.floor(((price - deposit) * counts) / 10_000);
      return { price, deposit, countsAs, importTax: { vat: 1300, included }, ...rest };
    });
  await fc.assert(
    fc.asyncProperty(terms, async ({ quantity, ...drawn }) => {
      fc.pre(drawn.price * quantity <= 500_000);
      const { shop, pass, checkout, read, begin } = await payDeposit(drawn, quantity);
      const total = amountOf(checkout.totals, 'total') ?? 0;
      assert.equal(payableOf(checkout)?.amount, drawn.deposit * quantity);
      pass(5 * day);
      const balance = await fillIn(shop, await begin());
      assert.equal((payableOf(checkout)?.amount ?? 0) + (payableOf(balance)?.amount ?? 0), total);
      assert.ok((payableOf(balance)?.amount ?? -1) >= 0);
      await complete(shop, balance);
      const order = await read();
      assert.deepEqual([order.payment, amountOf(order.totals, 'total')], ['paid', total]);
    }),
    { numRuns: 40, endOnFailure: true },
  );
});
