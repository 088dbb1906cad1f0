import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { importTax } from '../../../src/rules/price/import-tax.js';
import { priceBasket, type BasketLine, type TaxBase } from '../../../src/rules/price/price-basket.js';
import type { ItemOffer } from '../../../src/rules/promotion/item-offer.js';
import type { Promotion } from '../../../src/rules/promotion/promotion.js';
import type { FreightRate } from '../../../src/rules/price/shipping.js';
import { listTotals } from '../../../src/rules/price/totals.js';

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
  assert.equal(priceBasket([{ ...cream, quantity: 12 }], terms).imports[0]?.standing, 'overPurchase');
  const dear = { ...cream, unitPrice: 600_000, importRates: { vat: 1300, consumption: 0, duty: 500 } };
  const { parts, imports } = priceBasket([dear], terms);
  assert.equal(imports[0]?.standing, 'fullRates');
  assert.equal(parts.tax, 111_900);
});

test('tells what of the tax is for the freight, since it comes back apart from that on the goods', () => {
  const [line] = priceBasket([cream], { ...terms, freight: new Map([['abroad', flat(2000)]]) }).lines;
  assert.deepEqual([line?.freight, line?.tax, line?.freightTax], [2000, 10_261, 461]);
});

test('tells what of a price is tax, where the price holds it', () => {
  const included = { ...cream, importRates: { vat: 1300, consumption: 1500, included: true } };
  const [line] = priceBasket([included], terms).lines;
  assert.deepEqual([line?.total, line?.includedTax, line?.tax], [42_500, 7964, 0]);
});

test('by another reading of the law no coupon lowers the tax, and what the store takes off by itself does', () => {
  const off = { kind: 'fixed' as const, amount: 10_000 };
  const taxWith = (code: string | undefined, taxBase?: TaxBase): number | undefined =>
    priceBasket([cream], {
      ...terms,
      codes: ['OFF'],
      ...(taxBase && { taxBase }),
      promotions: [{ id: 'p', title: 'p', bearer: 'store', benefit: off, ...(code !== undefined && { code }) }],
    }).parts.tax;
  assert.deepEqual([taxWith('OFF'), taxWith('OFF', 'beforeVouchers')], [7494, 9800]);
  assert.deepEqual([taxWith(undefined), taxWith(undefined, 'beforeVouchers')], [7494, 7494]);
});

test('the year of a shopper has a limit over all stores', () => {
  const elsewhere = { ...cream, id: 'other', storeId: 'far', quantity: 2 };
  const standings = (importedThisYear: number): unknown =>
    priceBasket([cream, elsewhere], { ...terms, importedThisYear }).imports.map(({ value, standing }) => [
      value,
      standing,
    ]);
  assert.deepEqual(standings(0), [
    [42_500, 'within'],
    [85_000, 'within'],
  ]);
  assert.deepEqual(standings(2_500_000), [
    [42_500, 'within'],
    [85_000, 'overYear'],
  ]);
});

const stores = ['a', 'b', 'c'];
const basketLine = fc.record({
  storeId: fc.constantFrom(...stores),
  quantity: fc.integer({ min: 1, max: 20 }),
  unitPrice: fc.nat(80_000),
  weight: fc.nat(2000),
  imported: fc.boolean(),
  deposit: fc.option(fc.record({ deposit: fc.nat(9000), countsAs: fc.nat(20_000) }), { nil: undefined }),
});
const promotion = fc.record({
  storeId: fc.option(fc.constantFrom(...stores), { nil: undefined }),
  off: fc.integer({ min: 0, max: 10_000 }),
  kind: fc.constantFrom('every' as const, 'percent' as const, 'freeShipping' as const, 'gift' as const),
  threshold: fc.integer({ min: 1, max: 50_000 }),
  group: fc.option(fc.constantFrom('g', 'h'), { nil: undefined }),
  withCode: fc.boolean(),
});
const offer = fc.record({
  variant: fc.nat(7),
  price: fc.nat(80_000),
  bearer: fc.constantFrom('store' as const, 'platform' as const),
  stock: fc.option(fc.nat(10), { nil: undefined }),
});
const strategies = fc.record({
  threshold: fc.constantFrom('promoPrice' as const, 'remaining' as const),
  apportion: fc.constantFrom('largestRemainder' as const, 'lastTakesRest' as const),
});

/** Whether the parts sum to the total, and the lines to the parts, whatever is bought under whatever offers. */
function addsUp(price: typeof priceBasket) {
  return fc.property(
    fc.array(basketLine, { maxLength: 8 }),
    fc.array(promotion, { maxLength: 6 }),
    fc.array(offer, { maxLength: 4 }),
    fc.nat(5000),
    strategies,
    (drafts, promised, offered, fee, strategy) => {
      const lines: BasketLine[] = drafts.map(({ imported, deposit, ...draft }, index) => ({
        ...draft,
        id: `L${index}`,
        productId: `P${index}`,
        ...(imported && { importRates: { vat: 1300, consumption: 0 } }),
        ...(deposit && { presale: { ...deposit, depositUntil: 1, balanceFrom: 2, balanceUntil: 3 } }),
      }));
      const promotions = promised.map(({ storeId, off, kind, threshold, withCode, group }, index): Promotion => ({
        id: `P${index}`,
        title: '',
        bearer: storeId === undefined ? 'platform' : 'store',
        benefit:
          kind === 'percent'
            ? { kind, off }
            : kind === 'every'
              ? { kind, threshold, amount: off }
              : kind === 'gift'
                ? { kind, threshold, gifts: [{ variantId: 'g', quantity: 1 }] }
                : { kind, threshold },
        ...(storeId !== undefined && { storeId }),
        ...(group !== undefined && { group }),
        ...(withCode && { code: `C${index}` }),
      }));
      const offers = offered.map(({ variant, price: unit, bearer, stock }, index): ItemOffer => ({
        id: `O${index}`,
        title: '',
        kind: 'flash',
        bearer,
        variantIds: [`P${variant}`],
        price: unit,
        ...(stock !== undefined && { stock }),
      }));
      const codes = promotions.flatMap(({ code }) => code ?? []);
      const freight = new Map(stores.map((storeId) => [storeId, flat(fee)]));
      const {
        parts,
        lines: priced,
        freight: fees,
      } = price(lines, { now, promotions, codes, freight, offers, strategy });
      const totals = listTotals(parts, 'CNY').map(({ amount }) => amount.amount);
      const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0);
      assert.equal(sum(totals.slice(0, -1)), totals.at(-1));
      assert.ok(totals.every(Number.isSafeInteger) && (totals.at(-1) ?? -1) >= 0);
      const { subtotal, itemsDiscount = 0, discount = 0, fulfillment = 0, tax = 0 } = parts;
      assert.equal(sum(priced.map(({ total }) => total)), subtotal - itemsDiscount - discount);
      assert.equal(sum(priced.map((each) => each.freight)), fulfillment);
      assert.equal(sum(priced.map((each) => each.tax)), tax);
      assert.equal(sum(fees.map((each) => each.fee)), new Set(lines.map(({ storeId }) => storeId)).size * fee);
      for (const each of priced) {
        const shared = sum(each.shares.map(({ amount }) => amount));
        assert.equal(each.total, each.subtotal - shared);
        assert.ok(each.shares.every(({ amount }) => amount > 0) && each.total >= each.deposit);
        assert.ok(each.freightTax >= 0 && each.freightTax <= each.tax);
      }
    },
  );
}

test('whatever is bought: totals sum exactly, and lines sum to the totals', () => {
  fc.assert(addsUp(priceBasket));
});

test('control: with tax on each unit rounded by itself they do not', () => {
  const unitByUnit: typeof priceBasket = (lines, given) => {
    const priced = priceBasket(lines, given);
    const tax = lines.reduce(
      (all, { importRates, unitPrice, quantity }) =>
        all + (importRates ? quantity * importTax(unitPrice, importRates) : 0),
      0,
    );
    return { ...priced, parts: { ...priced.parts, tax } };
  };
  assert.ok(fc.check(addsUp(unitByUnit)).failed);
});

test('control: with a discount that is told and not taken off they do not', () => {
  const forgotten: typeof priceBasket = (lines, given) => {
    const priced = priceBasket(lines, given);
    return { ...priced, lines: priced.lines.map((line) => ({ ...line, total: line.subtotal })) };
  };
  assert.ok(fc.check(addsUp(forgotten)).failed);
});
