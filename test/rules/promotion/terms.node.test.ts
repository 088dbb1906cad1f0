import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyPromotions, type Promoted, type PromotedLine } from '../../../src/rules/promotion/apply-promotions.js';
import type { Promotion, PromotionUsage } from '../../../src/rules/promotion/promotion.js';

const now = Date.parse('2026-11-11T00:00:00+08:00');
const cream: PromotedLine = {
  id: 'cream',
  storeId: 'a',
  productId: 'cream',
  category: 'skin',
  origin: 'live',
  amount: 20_000,
};
const tea: PromotedLine = { id: 'tea', storeId: 'b', productId: 'tea', category: 'tea', amount: 10_000 };
const fixed = (amount: number, threshold = 0): Promotion['benefit'] => ({ kind: 'fixed', amount, threshold });
const coupon = (id: string, rest: Partial<Promotion> = {}): Promotion => ({
  id,
  title: id,
  bearer: 'platform',
  code: id,
  benefit: fixed(1000),
  ...rest,
});
const nobody: PromotionUsage = { uses: () => 0, usesOfShopper: () => 0, isNew: () => true, hasClaimed: () => true };
const apply = (promotions: readonly Promotion[], usage: Partial<PromotionUsage> = {}, lines = [cream, tea]): Promoted =>
  applyPromotions(lines, {
    now,
    promotions,
    codes: promotions.flatMap(({ code }) => (code === undefined ? [] : [code])),
    usage: { ...nobody, ...usage },
  });
const resultOf = (promoted: Promoted): unknown => promoted.codes.map(({ reason, amount }) => reason ?? amount)[0];

for (const [what, promotion, usage, result] of [
  ['a category coupon is for its category', { categories: ['skin'], benefit: fixed(30_000) }, {}, 20_000],
  ['and for nothing else', { categories: ['baby'] }, {}, 'discount_code_minimum_not_met'],
  ['a coupon of the live room is for what was found there', { origins: ['live'], benefit: fixed(30_000) }, {}, 20_000],
  ['a coupon for new shoppers is for them', { newShoppers: true }, { isNew: () => true }, 1000],
  ['and for nobody else', { newShoppers: true }, { isNew: () => false }, 'discount_code_user_ineligible'],
  ['a coupon has to be claimed', { claim: {} }, { hasClaimed: () => false }, 'discount_code_user_ineligible'],
  ['a claimed coupon applies', { claim: { stock: 5 } }, { hasClaimed: () => true }, 1000],
  ['a shopper uses it so often', { usesPerShopper: 2 }, { usesOfShopper: () => 1 }, 1000],
  ['and not more often', { usesPerShopper: 2 }, { usesOfShopper: () => 2 }, 'discount_code_usage_limit_reached'],
  ['all together use it so often', { uses: 3 }, { uses: () => 3 }, 'discount_code_usage_limit_reached'],
  [
    'one that is over says so before anything else',
    { endsAt: now, newShoppers: true },
    { isNew: () => false },
    'discount_code_expired',
  ],
] as const) {
  test(what, () =>
    assert.equal(
      resultOf(apply([coupon('C', promotion as Partial<Promotion>)], usage as Partial<PromotionUsage>)),
      result,
    ),
  );
}

test('who is new is asked of the store whose coupon it is', () => {
  const isNew = (storeId: string | undefined): boolean => storeId === 'a';
  assert.equal(resultOf(apply([coupon('C', { storeId: 'a', newShoppers: true })], { isNew })), 1000);
  assert.equal(
    resultOf(apply([coupon('C', { storeId: 'b', newShoppers: true })], { isNew })),
    'discount_code_user_ineligible',
  );
});

test('of a group that excludes each other one applies, and it is the one that gives more', () => {
  const automatic = (amount: number): Promotion => {
    const { code: _code, ...rest } = coupon('auto', { storeId: 'a', group: 'g', benefit: fixed(amount) });
    return rest;
  };
  const taken = (auto: number, entered: number): readonly number[] => {
    const { shares } = apply([automatic(auto), coupon('C', { group: 'g', benefit: fixed(entered) })]);
    return [...shares.values()].flat().map(({ amount }) => amount);
  };
  assert.deepEqual(taken(3000, 1000), [3000]);
  assert.deepEqual(
    taken(1000, 3000).reduce((sum, amount) => sum + amount, 0),
    3000,
  );
});

test('gifts come with their threshold, cost nothing, and nothing of a discount is shared out to them', () => {
  const gift = (threshold: number): Promotion => ({
    id: 'gift',
    title: 'gift',
    bearer: 'store',
    storeId: 'a',
    benefit: { kind: 'gift', threshold, gifts: [{ variantId: 'sample', quantity: 2 }] },
  });
  const { gifts, shares } = apply([gift(20_000), coupon('C', { benefit: fixed(30_000) })]);
  assert.deepEqual(
    gifts.map(({ variantId, quantity, earnedBy }) => ({ variantId, quantity, earnedBy })),
    [{ variantId: 'sample', quantity: 2, earnedBy: [{ lineId: 'cream', amount: 20_000 }] }],
  );
  assert.deepEqual([...shares.keys()], ['cream', 'tea']);
  assert.deepEqual(apply([gift(20_001)]).gifts, []);
  assert.deepEqual(apply([gift(0)], {}, [tea]).gifts, []);
});

test('a gift by code has its result, though it takes nothing off', () => {
  const code = coupon('G', { benefit: { kind: 'gift', threshold: 20_001, gifts: [{ variantId: 's', quantity: 1 }] } });
  assert.equal(apply([code]).codes[0]?.status, 'applied');
  assert.equal(resultOf(apply([code], {}, [tea])), 'discount_code_minimum_not_met');
});

test('free shipping takes the freight off the stores it is for, measured on what is left to pay', () => {
  const free = (rest: Partial<Promotion> & { threshold?: number; most?: number }): Promotion => {
    const { threshold = 0, most = Infinity, ...others } = rest;
    return coupon('F', { ...others, benefit: { kind: 'freeShipping', threshold, most } });
  };
  const fees = (promotions: readonly Promotion[]): unknown =>
    applyPromotions(
      [cream, tea],
      { now, promotions, codes: ['F', 'C'] },
      () =>
        new Map([
          ['a', 800],
          ['b', 1200],
        ]),
    ).freight.map(({ fee, shares }) => fee - shares.reduce((sum, { amount }) => sum + amount, 0));
  assert.deepEqual(fees([]), [800, 1200]);
  assert.deepEqual(fees([free({})]), [0, 0]);
  assert.deepEqual(fees([free({ storeId: 'b' })]), [800, 0]);
  assert.deepEqual(fees([free({ most: 1000 })]), [0, 1000]);
  assert.deepEqual(fees([free({ threshold: 30_000 })]), [0, 0]);
  assert.deepEqual(fees([free({ threshold: 30_000 }), coupon('C', { benefit: fixed(1) })]), [800, 1200]);
});

test('the result of a code for free shipping is what it takes off the freight', () => {
  const { codes } = applyPromotions(
    [cream],
    { now, promotions: [coupon('F', { benefit: { kind: 'freeShipping' } })], codes: ['F'] },
    () => new Map([['a', 800]]),
  );
  assert.deepEqual([codes[0]?.status, codes[0]?.amount], ['applied', 800]);
});
