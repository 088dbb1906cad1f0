import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { refundOf, type PaidLine, type RefundAmounts, type RefundUnits } from '../../../src/rules/order/refund.js';

const line = (rest: Partial<PaidLine> & Pick<PaidLine, 'id'>): PaidLine => ({
  storeId: 'a',
  quantity: 1,
  goods: 0,
  freight: 0,
  tax: 0,
  freightTax: 0,
  discounts: [],
  ...rest,
});
const units = (lineId: string, quantity = 1): RefundUnits => ({ lineId, quantity });
const shipped = { shipped: true };
const unsent = { shipped: false };

const cream = line({
  id: 'cream',
  quantity: 2,
  goods: 12_617,
  freight: 301,
  tax: 1175,
  freightTax: 27,
  discounts: [
    { bearer: 'store', amount: 2989 },
    { bearer: 'platform', amount: 2194 },
  ],
});
const tea = line({ id: 'tea', goods: 13_541, freight: 499 });

test('goods, tax and freight come back apart', () => {
  const { goods, tax, freight, freightTax, total } = refundOf(
    [cream, tea],
    [units('tea')],
    [units('cream', 2)],
    unsent,
  );
  assert.deepEqual(
    { goods, tax, freight, freightTax, total },
    { goods: 12_617, tax: 1148, freight: 800, freightTax: 27, total: 14_592 },
  );
});

test('the freight stays where goods were sent, unless it is the fault of the seller', () => {
  assert.equal(refundOf([tea], [], [units('tea')], shipped).total, 13_541);
  assert.equal(refundOf([tea], [], [units('tea')], { shipped: true, sellerFault: true }).total, 14_040);
  assert.equal(refundOf([tea], [], [units('tea')], unsent).total, 14_040);
});

test('the freight of a store waits for the last of its units', () => {
  assert.equal(refundOf([cream, tea], [], [units('tea')], unsent).freight, 0);
  assert.equal(refundOf([cream, tea], [units('tea')], [units('cream')], unsent).freight, 0);
  assert.equal(refundOf([cream, { ...tea, storeId: 'b' }], [], [units('tea')], unsent).freight, 499);
});

test('what store and platform have given goes back to each', () => {
  assert.deepEqual(refundOf([cream], [], [units('cream')], shipped).discounts, { store: 1494, platform: 1097 });
  assert.deepEqual(refundOf([cream], [units('cream')], [units('cream')], shipped).discounts, {
    store: 1495,
    platform: 1097,
  });
});

test('coupons can be used again when nothing of the order is left', () => {
  assert.equal(refundOf([cream, tea], [], [units('cream', 2)], shipped).whole, false);
  assert.equal(refundOf([cream, tea], [units('tea')], [units('cream', 2)], shipped).whole, true);
});

test('a gift is due when what is left no longer earns it, and not twice', () => {
  const earnedBy = [
    { lineId: 'cream', amount: 17_800 },
    { lineId: 'tea', amount: 15_900 },
  ];
  const gift = line({ id: 'gift', gift: { threshold: 20_000, earnedBy, unitValue: 1900 } });
  const bought = [cream, tea, gift];
  assert.deepEqual(refundOf(bought, [], [units('cream')], shipped).giftsDue, []);
  assert.deepEqual(refundOf(bought, [units('cream')], [units('cream')], shipped).giftsDue, [units('gift')]);
  assert.deepEqual(refundOf(bought, [units('cream', 2)], [units('tea')], shipped).giftsDue, []);
  assert.deepEqual(refundOf(bought, [], [units('cream', 2), units('gift')], shipped).giftsDue, []);
  assert.deepEqual(refundOf(bought, [], [units('cream', 2)], { shipped: true, gifts: 'kept' }).giftsDue, []);
  const charged = refundOf(bought, [], [units('cream', 2)], { shipped: true, gifts: 'charged' });
  assert.deepEqual([charged.giftsDue, charged.giftCharge, charged.total], [[], 1900, 12_617 + 1148 - 1900]);
});

for (const [what, asked] of [
  ['more than was bought', [units('cream', 3)]],
  ['more than is left, in two parts', [units('cream', 1), units('cream', 2)]],
  ['what was not bought', [units('coffee')]],
  ['no unit', [units('cream', 0)]],
  ['half a unit', [units('cream', 0.5)]],
] as const) {
  test(`refuses to refund ${what}`, () => assert.throws(() => refundOf([cream, tea], [], asked, shipped), RangeError));
}

test('refuses what was refunded before', () => {
  assert.throws(() => refundOf([tea], [units('tea')], [units('tea')], shipped), RangeError);
});

const order = fc.array(
  fc.record({
    storeId: fc.constantFrom('a', 'b'),
    quantity: fc.integer({ min: 1, max: 7 }),
    goods: fc.nat(1_000_000),
    freight: fc.nat(3000),
    goodsTax: fc.nat(100_000),
    freightTax: fc.nat(500),
    store: fc.nat(10_000),
    platform: fc.nat(10_000),
  }),
  { minLength: 1, maxLength: 5 },
);
type Refund = (...given: Parameters<typeof refundOf>) => Pick<RefundAmounts, 'total' | 'discounts'>;

/** Sends an order back unit by unit, in some order and in parcels of some size; what is paid out must be what was paid. */
function paysBackAll(refund: Refund) {
  return fc.property(order, fc.array(fc.nat(), { minLength: 40, maxLength: 40 }), (drafts, picks) => {
    const bought = drafts.map(({ goodsTax, store, platform, ...rest }, index) =>
      line({
        id: `L${index}`,
        ...rest,
        tax: goodsTax + rest.freightTax,
        discounts: [
          { bearer: 'store', amount: store },
          { bearer: 'platform', amount: platform },
        ],
      }),
    );
    const left = bought.flatMap(({ id, quantity }) => Array.from({ length: quantity }, () => id));
    const before: RefundUnits[] = [];
    const back = { total: 0, store: 0, platform: 0 };
    for (let step = 0; left.length > 0; step += 1) {
      const count = 1 + ((picks[(step + 1) % picks.length] ?? 0) % 3);
      const asked = Array.from({ length: Math.min(count, left.length) }, () =>
        units(left.splice((picks[step % picks.length] ?? 0) % left.length, 1)[0] ?? ''),
      );
      const { total, discounts } = refund(bought, before, asked, unsent);
      assert.ok(total >= 0);
      back.total += total;
      back.store += discounts.store;
      back.platform += discounts.platform;
      before.push(...asked);
    }
    const all = (pick: (each: PaidLine) => number): number => bought.reduce((sum, each) => sum + pick(each), 0);
    assert.equal(
      back.total,
      all(({ goods, freight, tax }) => goods + freight + tax),
    );
    assert.deepEqual(
      [back.store, back.platform],
      [all(({ discounts }) => discounts[0]?.amount ?? 0), all(({ discounts }) => discounts[1]?.amount ?? 0)],
    );
  });
}

test('in whatever order the units come back, the refunds sum to what was paid', () => {
  fc.assert(paysBackAll(refundOf));
});

test('control: with each unit rounded by itself they do not', () => {
  const unitByUnit: Refund = (bought, before, asked, terms) => {
    const exact = refundOf(bought, before, asked, terms);
    const goods = asked.reduce((sum, { lineId, quantity }) => {
      const known = bought.find(({ id }) => id === lineId);
      return sum + quantity * Math.round((known?.goods ?? 0) / (known?.quantity ?? 1));
    }, 0);
    return { ...exact, total: exact.total - exact.goods + goods };
  };
  assert.ok(fc.check(paysBackAll(unitByUnit)).failed);
});

test('control: without the freight of the last unit they do not', () => {
  const withoutFreight: Refund = (bought, before, asked) => refundOf(bought, before, asked, shipped);
  assert.ok(fc.check(paysBackAll(withoutFreight)).failed);
});
