import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  priceBasket,
  type BasketLine,
  type BasketTerms,
  type PricedBasket,
} from '../../../src/rules/price/price-basket.js';
import type { Promotion } from '../../../src/rules/promotion/promotion.js';
import { refundOf, type PaidLine } from '../../../src/rules/order/refund.js';

const now = Date.parse('2026-11-11T00:00:00+08:00');
const line = (id: string, storeId: string, unitPrice: number, quantity = 1): BasketLine => ({
  id,
  productId: id,
  storeId,
  unitPrice,
  quantity,
  weight: 0,
});
const off = (amount: number, threshold: number): Promotion['benefit'] => ({ kind: 'fixed', amount, threshold });
const promotion = (id: string, rest: Partial<Promotion> & Pick<Promotion, 'benefit'>): Promotion => ({
  id,
  title: id,
  bearer: rest.storeId === undefined ? 'platform' : 'store',
  ...rest,
});
const paid = ({ lines }: PricedBasket): Record<string, number> =>
  Object.fromEntries(lines.map(({ id, total }) => [id, total]));

/** Flash price, store discount, store coupon, cross-store discount, platform coupon: one after the other. */
const lines = [line('L1', 'A', 29_900), line('L2', 'A', 8900, 2), line('L3', 'B', 15_900)];
const stack: BasketTerms = {
  now,
  strategy: { threshold: 'remaining', apportion: 'lastTakesRest' },
  offers: [{ id: 'flash', title: '', bearer: 'store', kind: 'flash', variantIds: ['L1'], price: 23_900 }],
  codes: ['A350', 'P400'],
  promotions: [
    promotion('store', { storeId: 'A', benefit: off(4000, 30_000) }),
    promotion('coupon', { storeId: 'A', code: 'A350', benefit: off(3000, 35_000) }),
    promotion('cross', { benefit: { kind: 'every', threshold: 30_000, amount: 5000 } }),
    promotion('platform', { code: 'P400', benefit: off(2500, 40_000) }),
  ],
};

test('S1: a stack of five, cascading, the last takes the rest', () => {
  const priced = priceBasket(lines, stack);
  assert.deepEqual(paid(priced), { L1: 16_942, L2: 12_617, L3: 13_541 });
  assert.equal(priced.lines[0]?.unitPrice, 23_900);
  const { subtotal, itemsDiscount = 0, discount = 0 } = priced.parts;
  assert.deepEqual([subtotal, itemsDiscount, discount], [57_600, 9000, 5500]);
  assert.equal(subtotal - itemsDiscount - discount, 43_100);
});

test('S1: who pays for what stays on each line', () => {
  const borne = priceBasket(lines, stack).lines.map(({ shares }) =>
    (['store', 'platform'] as const).map((bearer) =>
      shares.filter(({ promotion: { bearer: by } }) => by === bearer).reduce((sum, { amount }) => sum + amount, 0),
    ),
  );
  assert.deepEqual(borne, [
    [2292 + 1719, 1965 + 982],
    [1708 + 1281, 1463 + 731],
    [0, 1572 + 787],
  ]);
});

test('S1: one of two units comes back for 63.08, the other for 63.09', () => {
  const bought = priceBasket(lines, stack).lines.map((each): PaidLine => {
    const { id, total, freight, tax, freightTax, shares } = each;
    const { storeId = '', quantity = 0 } = lines.find((known) => known.id === id) ?? {};
    const discounts = shares.map(({ promotion: { bearer }, amount }) => ({ bearer, amount }));
    return { id, storeId, quantity, goods: total, freight, tax, freightTax, discounts };
  });
  const one = [{ lineId: 'L2', quantity: 1 }];
  assert.equal(refundOf(bought, [], one, { shipped: true }).total, 6308);
  assert.equal(refundOf(bought, one, one, { shipped: true }).total, 6309);
});

test('the same stack in parallel: thresholds are measured on what the goods cost', () => {
  const parallel = priceBasket(lines, {
    ...stack,
    strategy: { threshold: 'promoPrice', apportion: 'largestRemainder' },
  });
  assert.deepEqual(
    parallel.codes.map(({ status, amount }) => [status, amount]),
    [
      ['applied', 3000],
      ['applied', 2500],
    ],
  );
  assert.equal(
    Object.values(paid(parallel)).reduce((sum, amount) => sum + amount, 0),
    57_600 - 4000 - 3000 - 5000 - 2500,
  );
});

test('JD: a line stops at nothing, the other pays 42.50', () => {
  const priced = priceBasket([line('A', 'a', 15_000), line('B', 'b', 5000)], {
    now,
    codes: ['A30'],
    promotions: [
      promotion('150-100', { storeId: 'a', benefit: off(10_000, 15_000) }),
      promotion('150-30', { storeId: 'a', code: 'A30', benefit: off(3000, 15_000) }),
      promotion('200-30', { benefit: off(3000, 20_000) }),
    ],
  });
  assert.deepEqual(paid(priced), { A: 0, B: 4250 });
});

test('Tmall: 400 with 400−380 and 400−50 costs nothing, and not −30', () => {
  const priced = priceBasket([line('A', 'a', 40_000)], {
    now,
    codes: ['ALL'],
    promotions: [
      promotion('400-380', { storeId: 'a', code: 'ALL', benefit: off(38_000, 40_000) }),
      promotion('400-50', { benefit: off(5000, 40_000) }),
    ],
  });
  assert.deepEqual(paid(priced), { A: 0 });
});

test('P1: a deposit of 50 that counts as 100 leaves 399 of 499; coupons are on the balance alone', () => {
  const presale = { deposit: 5000, countsAs: 10_000, depositUntil: now, balanceFrom: now, balanceUntil: now + 1 };
  const [plain] = priceBasket([{ ...line('L', 'a', 49_900), presale }], { now, codes: [], promotions: [] }).lines;
  assert.deepEqual([plain?.total, plain?.deposit, plain?.subtotal], [44_900, 5000, 49_900]);
  const everything = promotion('half', { storeId: 'a', code: 'ALL', benefit: { kind: 'percent', off: 10_000 } });
  const [free] = priceBasket([{ ...line('L', 'a', 49_900), presale }], {
    now,
    codes: ['ALL'],
    promotions: [everything],
  }).lines;
  assert.deepEqual([free?.total, free?.deposit], [5000, 5000]);
});
