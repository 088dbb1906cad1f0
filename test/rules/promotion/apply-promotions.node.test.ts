import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  applyPromotions,
  type PromotedLine,
  type PromotionTerms,
} from '../../../src/rules/promotion/apply-promotions.js';
import type { Promotion } from '../../../src/rules/promotion/promotion.js';

const now = Date.parse('2026-11-11T00:00:00+08:00');
const line = (id: string, storeId: string, amount: number): PromotedLine => ({ id, storeId, productId: id, amount });
const promotion = (id: string, rest: Partial<Promotion> & Pick<Promotion, 'benefit'>): Promotion => ({
  id,
  title: id,
  bearer: rest.storeId === undefined ? 'platform' : 'store',
  ...rest,
});
const off = (amount: number, threshold: number): Promotion['benefit'] => ({ kind: 'fixed', amount, threshold });

function shareTable(lines: readonly PromotedLine[], terms: PromotionTerms): Record<string, Record<string, number>> {
  const table: Record<string, Record<string, number>> = {};
  for (const [id, shares] of applyPromotions(lines, terms).shares) {
    for (const share of shares) (table[share.promotion.id] ??= {})[id] = share.amount;
  }
  return table;
}

test('cascading: each step is measured on what the one before has left', () => {
  const lines = [line('L1', 'A', 23_900), line('L2', 'A', 17_800), line('L3', 'B', 15_900)];
  const terms: PromotionTerms = {
    now,
    strategy: { threshold: 'remaining', apportion: 'lastTakesRest' },
    codes: ['A350', 'P400'],
    promotions: [
      promotion('store', { storeId: 'A', benefit: off(4000, 30_000) }),
      promotion('coupon', { storeId: 'A', code: 'A350', benefit: off(3000, 35_000) }),
      promotion('cross', { benefit: { kind: 'every', threshold: 30_000, amount: 5000 } }),
      promotion('platform', { code: 'P400', benefit: off(2500, 40_000) }),
    ],
  };
  assert.deepEqual(shareTable(lines, terms), {
    store: { L1: 2292, L2: 1708 },
    coupon: { L1: 1719, L2: 1281 },
    cross: { L1: 1965, L2: 1463, L3: 1572 },
    platform: { L1: 982, L2: 731, L3: 787 },
  });
});

test('parallel: thresholds are measured on the goods, a line stops at nothing, the others keep their shares', () => {
  const lines = [line('A', 'a', 15_000), line('B', 'b', 5000)];
  const terms: PromotionTerms = {
    now,
    codes: ['A30'],
    promotions: [
      promotion('150-100', { storeId: 'a', benefit: off(10_000, 15_000) }),
      promotion('150-30', { storeId: 'a', code: 'A30', benefit: off(3000, 15_000) }),
      promotion('200-30', { benefit: off(3000, 20_000) }),
    ],
  };
  assert.deepEqual(shareTable(lines, terms), {
    '150-100': { A: 10_000 },
    '150-30': { A: 3000 },
    '200-30': { A: 2000, B: 750 },
  });
});

test('an order comes to nothing at the least', () => {
  const terms: PromotionTerms = {
    now,
    codes: ['ALL'],
    promotions: [
      promotion('400-380', { storeId: 'a', code: 'ALL', benefit: off(38_000, 40_000) }),
      promotion('400-50', { benefit: off(5000, 40_000) }),
    ],
  };
  assert.deepEqual(shareTable([line('A', 'a', 40_000)], terms), { '400-380': { A: 38_000 }, '400-50': { A: 2000 } });
});

test('of several that compete the one that gives most applies', () => {
  const lines = [line('A', 'a', 20_000)];
  const terms: PromotionTerms = {
    now,
    codes: ['FIVE', 'TEN'],
    promotions: [
      promotion('small', { storeId: 'a', benefit: off(1000, 10_000) }),
      promotion('large', { storeId: 'a', benefit: off(2000, 20_000) }),
      promotion('five', { storeId: 'a', code: 'FIVE', benefit: { kind: 'percent', off: 500 } }),
      promotion('ten', { storeId: 'a', code: 'TEN', benefit: { kind: 'percent', off: 1000 } }),
    ],
  };
  assert.deepEqual(shareTable(lines, terms), { large: { A: 2000 }, ten: { A: 1800 } });
  assert.deepEqual(
    applyPromotions(lines, terms).codes.map(({ code, status, reason }) => [code, status, reason]),
    [
      ['FIVE', 'dormant', 'discount_code_combination_disallowed'],
      ['TEN', 'applied', undefined],
    ],
  );
});

test('every code has its result', () => {
  const promotions = [
    promotion('good', { code: 'GOOD', benefit: { kind: 'percent', off: 1000 } }),
    promotion('over', { code: 'OVER', endsAt: now, benefit: off(100, 0) }),
    promotion('early', { code: 'EARLY', startsAt: now + 1, benefit: off(100, 0) }),
    promotion('big', { storeId: 'a', code: 'BIG', benefit: off(100, 50_000) }),
    promotion('elsewhere', { storeId: 'b', code: 'ELSE', benefit: off(100, 0) }),
  ];
  const codes = [' good', 'GOOD', 'over', 'early', 'big', 'else', 'what'];
  assert.deepEqual(
    applyPromotions([line('A', 'a', 20_000)], { now, codes, promotions }).codes.map((result) => [
      result.code,
      result.status,
      result.reason ?? result.amount,
    ]),
    [
      [' good', 'applied', 2000],
      ['over', 'rejected', 'discount_code_expired'],
      ['early', 'rejected', 'discount_code_invalid'],
      ['big', 'dormant', 'discount_code_minimum_not_met'],
      ['else', 'dormant', 'discount_code_minimum_not_met'],
      ['what', 'rejected', 'discount_code_invalid'],
    ],
  );
});

test('a promotion holds from its first moment to just before its last', () => {
  const lines = [line('A', 'a', 20_000)];
  const promotions = [promotion('day', { startsAt: now, endsAt: now + 1000, benefit: off(100, 0) })];
  const at = (moment: number): number => Object.keys(shareTable(lines, { now: moment, codes: [], promotions })).length;
  assert.deepEqual([now - 1, now, now + 999, now + 1000].map(at), [0, 1, 1, 0]);
});

const benefits = fc.oneof(
  fc.record({
    kind: fc.constant('every' as const),
    threshold: fc.integer({ min: 1, max: 50_000 }),
    amount: fc.nat(60_000),
  }),
  fc.record({ kind: fc.constant('percent' as const), off: fc.integer({ min: 0, max: 10_000 }) }),
  fc.record({ kind: fc.constant('fixed' as const), threshold: fc.nat(50_000), amount: fc.nat(60_000) }),
);
const store = fc.constantFrom('a', 'b', 'c');

test('whatever is promoted: no line falls below nothing, and results and shares agree', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ storeId: store, amount: fc.nat(100_000) }), { maxLength: 8 }),
      fc.array(
        fc.record({ benefit: benefits, storeId: fc.option(store, { nil: undefined }), withCode: fc.boolean() }),
        { maxLength: 8 },
      ),
      fc.constantFrom('promoPrice' as const, 'remaining' as const),
      fc.constantFrom('largestRemainder' as const, 'lastTakesRest' as const),
      (drafts, offers, threshold, apportion) => {
        const lines = drafts.map(({ storeId, amount }, index) => line(`L${index}`, storeId, amount));
        const promotions = offers.map(({ benefit, storeId, withCode }, index) =>
          promotion(`P${index}`, {
            benefit,
            ...(storeId !== undefined && { storeId }),
            ...(withCode && { code: `C${index}` }),
          }),
        );
        const codes = promotions.flatMap(({ code }) => (code === undefined ? [] : [code]));
        const promoted = applyPromotions(lines, { now, promotions, codes, strategy: { threshold, apportion } });
        for (const each of lines) {
          const taken = (promoted.shares.get(each.id) ?? []).reduce((sum, { amount }) => sum + amount, 0);
          assert.ok(taken <= each.amount);
        }
        for (const result of promoted.codes) {
          const shares = [...promoted.shares.values()].flat().filter((share) => share.promotion.code === result.code);
          assert.equal(
            result.amount,
            shares.reduce((sum, { amount }) => sum + amount, 0),
          );
          assert.equal(result.status, result.amount > 0 ? 'applied' : 'dormant');
        }
      },
    ),
  );
});
