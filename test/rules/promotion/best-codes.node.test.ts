import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { priceBasket, type BasketLine, type BasketTerms } from '../../../src/rules/price/price-basket.js';
import { bestCodes, judgeCodes } from '../../../src/rules/promotion/best-codes.js';
import type { Promotion } from '../../../src/rules/promotion/promotion.js';
import type { FreightRate } from '../../../src/rules/price/shipping.js';

const now = Date.parse('2026-11-11T00:00:00+08:00');
const line = (id: string, storeId: string, unitPrice: number): BasketLine => ({
  id,
  productId: id,
  storeId,
  unitPrice,
  quantity: 1,
  weight: 0,
});
const coupon = (code: string, benefit: Promotion['benefit'], rest: Partial<Promotion> = {}): Promotion => ({
  id: code,
  title: code,
  bearer: 'platform',
  code,
  benefit,
  ...rest,
});
const fixed = (amount: number, threshold = 0): Promotion['benefit'] => ({ kind: 'fixed', amount, threshold });
const codesOf = (promotions: readonly Promotion[]): string[] => promotions.flatMap(({ code }) => code ?? []);

function payable(lines: readonly BasketLine[], terms: BasketTerms, codes: readonly string[]): number {
  const {
    subtotal,
    itemsDiscount = 0,
    discount = 0,
    fulfillment = 0,
    tax = 0,
  } = priceBasket(lines, { ...terms, codes }).parts;
  return subtotal - itemsDiscount - discount + fulfillment + tax;
}

test('cascading: a small coupon of the store is better where the large one keeps the goods from a threshold', () => {
  const promotions = [
    coupon('LARGE', fixed(5000), { storeId: 'a' }),
    coupon('SMALL', fixed(1000), { storeId: 'a' }),
    coupon('ALL', fixed(8000, 38_000)),
  ];
  const terms: BasketTerms = {
    now,
    codes: [],
    promotions,
    strategy: { threshold: 'remaining', apportion: 'largestRemainder' },
  };
  const best = bestCodes([line('A', 'a', 40_000)], terms, codesOf(promotions));
  assert.deepEqual(best, { codes: ['SMALL', 'ALL'], payable: 31_000, saved: 9000, exact: true });
});

test('free shipping is chosen where it saves more than what would take the goods under its threshold', () => {
  const promotions = [coupon('OFF', fixed(500)), coupon('SHIP', { kind: 'freeShipping', threshold: 40_000 })];
  const rate: FreightRate = { by: 'piece', first: 1, firstFee: 1200, step: 1, stepFee: 0 };
  const best = bestCodes(
    [line('A', 'a', 40_000)],
    { now, codes: [], promotions, freight: new Map([['a', rate]]) },
    codesOf(promotions),
  );
  assert.deepEqual([best.codes, best.saved], [['SHIP'], 1200]);
});

test('codes that do not apply are left out, and gifts are taken where they cost nothing', () => {
  const promotions = [
    coupon('OVER', fixed(9000), { endsAt: now }),
    coupon('FAR', fixed(9000, 90_000)),
    coupon('GIFT', { kind: 'gift', gifts: [{ variantId: 's', quantity: 1 }] }),
    coupon('ONE', fixed(100)),
  ];
  const terms = { now, codes: [], promotions };
  assert.deepEqual(bestCodes([line('A', 'a', 40_000)], terms, ['WHAT', ...codesOf(promotions)]).codes, ['GIFT', 'ONE']);
  assert.deepEqual(
    judgeCodes([line('A', 'a', 40_000)], terms, ['WHAT', ...codesOf(promotions)]).map(
      ({ reason, amount }) => reason ?? amount,
    ),
    ['discount_code_invalid', 'discount_code_expired', 'discount_code_minimum_not_met', 0, 100],
  );
});

test('an import tax that falls with the price is saved too', () => {
  const cream: BasketLine = { ...line('A', 'a', 40_000), importRates: { vat: 1300, consumption: 1500 } };
  const promotions = [coupon('STORE', fixed(5000), { storeId: 'a', bearer: 'store' })];
  assert.equal(bestCodes([cream], { now, codes: [], promotions }, ['STORE']).saved, 5000 + 1153);
});

test('a code that does not apply keeps nothing out that applies by itself', () => {
  const every = (amount: number): Promotion['benefit'] => ({ kind: 'every', threshold: 1000, amount });
  const { code: _, ...byItself } = coupon('ITSELF', fixed(1001), { group: 'g' });
  const promotions = [coupon('MORE', every(501)), coupon('LESS', every(1), { group: 'g' }), byItself];
  const strategy = { threshold: 'remaining', apportion: 'largestRemainder' } as const;
  const terms = { now, codes: ['MORE', 'LESS'], promotions, strategy };
  const { parts } = priceBasket([line('A', 'a', 3000)], terms);
  assert.deepEqual([parts.itemsDiscount, parts.discount], [1001, 501]);
});

test('what applies by itself gives way in two groups at once, where that gives most', () => {
  const own = { bearer: 'store', storeId: 'b' } as const;
  const { code: _, ...first } = coupon('FIRST', fixed(1), { ...own, group: 'h' });
  const { code: __, ...second } = coupon('SECOND', { kind: 'percent', off: 1 }, { ...own, storeId: 'a', group: 'g' });
  const promotions = [
    first,
    coupon('ALL', { kind: 'percent', off: 2 }, { group: 'h' }),
    second,
    coupon('STORE', fixed(4, 8575), { ...own, group: 'g' }),
  ];
  const strategy = { threshold: 'remaining', apportion: 'largestRemainder' } as const;
  for (const codes of [
    ['ALL', 'STORE'],
    ['STORE', 'ALL'],
  ]) {
    const { parts } = priceBasket([line('B', 'b', 8575), line('A', 'a', 5001)], { now, codes, promotions, strategy });
    assert.equal((parts.itemsDiscount ?? 0) + (parts.discount ?? 0), 7);
  }
});

const benefits = fc.oneof(
  fc.record({
    kind: fc.constant('every' as const),
    threshold: fc.integer({ min: 1000, max: 30_000 }),
    amount: fc.integer({ min: 1, max: 9000 }),
  }),
  fc.record({
    kind: fc.constant('percent' as const),
    off: fc.integer({ min: 1, max: 5000 }),
    threshold: fc.nat(30_000),
  }),
  fc.record({
    kind: fc.constant('fixed' as const),
    threshold: fc.nat(60_000),
    amount: fc.integer({ min: 1, max: 20_000 }),
  }),
  fc.record({ kind: fc.constant('freeShipping' as const), threshold: fc.nat(60_000) }),
);
const store = fc.constantFrom('a', 'b');
const scene = fc.record({
  lines: fc.array(fc.record({ storeId: store, unitPrice: fc.nat(40_000), imported: fc.boolean() }), {
    minLength: 1,
    maxLength: 4,
  }),
  offers: fc.array(
    fc.record({
      benefit: benefits,
      storeId: fc.option(store, { nil: undefined }),
      group: fc.option(fc.constantFrom('g', 'h'), { nil: undefined }),
      automatic: fc.boolean(),
    }),
    { maxLength: 7 },
  ),
  threshold: fc.constantFrom('promoPrice' as const, 'remaining' as const),
});

/** Whether a choice leaves as little to pay as the best of all subsets of the codes. */
function isBest(
  choose: (lines: readonly BasketLine[], terms: BasketTerms, codes: readonly string[]) => readonly string[],
) {
  return fc.property(scene, ({ lines: drafts, offers, threshold }) => {
    const lines = drafts.map(({ imported, ...draft }, index) => ({
      ...line(`L${index}`, draft.storeId, draft.unitPrice),
      ...(imported && { importRates: { vat: 1300, consumption: 0 } }),
    }));
    const promotions = offers.map(({ benefit, storeId, group, automatic }, index): Promotion => {
      const { code, ...rest } = coupon(`C${index}`, benefit, {
        bearer: storeId === undefined ? 'platform' : 'store',
        ...(storeId !== undefined && { storeId }),
        ...(group !== undefined && { group }),
      });
      return automatic ? rest : { ...rest, ...(code !== undefined && { code }) };
    });
    const rate: FreightRate = { by: 'piece', first: 1, firstFee: 900, step: 1, stepFee: 100, freeOver: 50_000 };
    const terms: BasketTerms = {
      now,
      codes: [],
      promotions,
      strategy: { threshold, apportion: 'largestRemainder' },
      freight: new Map([
        ['a', rate],
        ['b', rate],
      ]),
    };
    const codes = codesOf(promotions);
    const subsets = codes.reduce<string[][]>((all, code) => [...all, ...all.map((some) => [...some, code])], [[]]);
    const least = Math.min(...subsets.map((some) => payable(lines, terms, some)));
    assert.equal(payable(lines, terms, choose(lines, terms, codes)), least);
  });
}

test('no other choice of codes leaves less to pay', () => {
  fc.assert(isBest((lines, terms, codes) => bestCodes(lines, terms, codes).codes));
});

test('control: entering all of them, and letting each step take the best, is not always the best', () => {
  assert.ok(
    fc.check(
      isBest((_lines, _terms, codes) => codes),
      { numRuns: 2000 },
    ).failed,
  );
});

test('ten stores with four coupons each and eight for all are searched to the end', () => {
  const stores = Array.from({ length: 10 }, (_, index) => `s${index}`);
  const promotions = [
    ...stores.flatMap((storeId) =>
      [1, 2, 3, 4].map((step) =>
        coupon(`${storeId}-${step}`, fixed(step * 300, step * 4000), { storeId, bearer: 'store' }),
      ),
    ),
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((step) => coupon(`all-${step}`, fixed(step * 1000, step * 20_000))),
  ];
  const lines = stores.map((storeId, index) => line(storeId, storeId, 3000 + index * 2500));
  const best = bestCodes(lines, { now, codes: [], promotions }, codesOf(promotions));
  assert.equal(best.exact, true);
  // Each store's highest step that its line reaches, and the highest of all.
  assert.equal(
    best.saved,
    lines.reduce((sum, { unitPrice }) => sum + Math.min(4, Math.floor(unitPrice / 4000)) * 300, 0) + 7000,
  );
});
