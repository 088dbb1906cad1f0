import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { priceBasket, type BasketLine } from '../../src/rules/price-basket.js';
import type { FreightRate } from '../../src/rules/shipping.js';
import { listTotals } from '../../src/rules/totals.js';

const now = Date.parse('2026-11-11T00:00:00+08:00');
const terms = { now, codes: [], promotions: [] };
const cream: BasketLine = {
  id: 'cream',
  productId: 'cream',
  storeId: 'abroad',
  quantity: 1,
  unitPrice: 42_500,
  weight: 200,
  importRates: { vat: 1300, consumption: 1500 },
};
const flat = (firstFee: number): FreightRate => ({ by: 'piece', first: 1, firstFee, step: 1, stepFee: 0 });

test('taxes imported goods, and no others', () => {
  const tea: BasketLine = { id: 'tea', productId: 'tea', storeId: 'home', quantity: 2, unitPrice: 10_000, weight: 100 };
  const { parts, lines } = priceBasket([cream, tea], terms);
  assert.equal(parts.tax, 9800);
  assert.deepEqual(
    lines.map(({ tax }) => tax),
    [9800, 0],
  );
});

test('a price that holds the tax adds none', () => {
  const included = { ...cream, importRates: { vat: 1300, consumption: 1500, included: true } };
  assert.equal(priceBasket([included], terms).parts.tax, 0);
});

test('what the store takes off lowers the tax, what the platform takes off does not', () => {
  const off = { kind: 'fixed' as const, amount: 10_000 };
  const taxWith = (bearer: 'store' | 'platform'): number | undefined =>
    priceBasket([cream], { ...terms, promotions: [{ id: 'p', title: 'p', bearer, benefit: off }] }).parts.tax;
  assert.equal(taxWith('store'), 7494);
  assert.equal(taxWith('platform'), 9800);
});

test('freight is taxed with the goods, and free shipping is measured after discounts', () => {
  assert.equal(priceBasket([cream], { ...terms, freight: new Map([['abroad', flat(2000)]]) }).parts.tax, 10_261);
  const promotions = [
    { id: 'p', title: 'p', bearer: 'store' as const, benefit: { kind: 'fixed' as const, amount: 1 } },
  ];
  const freight = new Map([['abroad', { ...flat(800), freeOver: 42_500 }]]);
  assert.equal(priceBasket([cream], { ...terms, freight }).parts.fulfillment, 0);
  assert.equal(priceBasket([cream], { ...terms, freight, promotions }).parts.fulfillment, 800);
});

test('several imported things beyond the limit are too much, one alone bears the whole rates', () => {
  assert.equal(priceBasket([{ ...cream, quantity: 12 }], terms).overImportLimit, true);
  const dear = { ...cream, unitPrice: 600_000, importRates: { vat: 1300, consumption: 0, duty: 500 } };
  const { parts, overImportLimit } = priceBasket([dear], terms);
  assert.equal(overImportLimit, false);
  assert.equal(parts.tax, 111_900);
});

const stores = ['a', 'b', 'c'];
const basketLine = fc.record({
  storeId: fc.constantFrom(...stores),
  quantity: fc.integer({ min: 1, max: 20 }),
  unitPrice: fc.nat(80_000),
  weight: fc.nat(2000),
  imported: fc.boolean(),
});
const promotion = fc.record({
  storeId: fc.option(fc.constantFrom(...stores), { nil: undefined }),
  off: fc.integer({ min: 0, max: 10_000 }),
  every: fc.option(fc.integer({ min: 1, max: 50_000 }), { nil: undefined }),
  withCode: fc.boolean(),
});

test('whatever is bought: totals sum exactly, and lines sum to the totals', () => {
  fc.assert(
    fc.property(
      fc.array(basketLine, { maxLength: 8 }),
      fc.array(promotion, { maxLength: 5 }),
      fc.nat(5000),
      (drafts, offers, fee) => {
        const lines: BasketLine[] = drafts.map(({ imported, ...draft }, index) => ({
          ...draft,
          id: `L${index}`,
          productId: `P${index}`,
          ...(imported && { importRates: { vat: 1300, consumption: 0 } }),
        }));
        const promotions = offers.map(({ storeId, off, every, withCode }, index) => ({
          id: `P${index}`,
          title: '',
          bearer: storeId === undefined ? ('platform' as const) : ('store' as const),
          benefit:
            every === undefined
              ? { kind: 'percent' as const, off }
              : { kind: 'every' as const, threshold: every, amount: off },
          ...(storeId !== undefined && { storeId }),
          ...(withCode && { code: `C${index}` }),
        }));
        const codes = promotions.flatMap((each) => ('code' in each && each.code ? [each.code] : []));
        const freight = new Map(stores.map((storeId) => [storeId, flat(fee)]));
        const priced = priceBasket(lines, { now, promotions, codes, freight });
        const totals = listTotals(priced.parts, 'CNY');
        const amounts = totals.map(({ amount }) => amount.amount);
        assert.equal(
          amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0),
          amounts.at(-1),
        );
        assert.ok(amounts.every(Number.isSafeInteger) && (amounts.at(-1) ?? -1) >= 0);
        const { subtotal, itemsDiscount = 0, discount = 0, fulfillment } = priced.parts;
        assert.equal(
          priced.lines.reduce((sum, { total }) => sum + total, 0),
          subtotal - itemsDiscount - discount,
        );
        assert.equal(fulfillment, new Set(lines.map(({ storeId }) => storeId)).size * fee);
        for (const each of priced.lines) assert.ok(each.total >= 0 && each.total <= each.subtotal);
      },
    ),
  );
});
