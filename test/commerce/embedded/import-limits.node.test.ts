import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Checkout, LineUnits, TotalType } from '../../../src/model/index.js';
import { retailImportLaw } from '../../../src/rules/price/import-tax.js';
import {
  amountOf,
  beginFrom,
  cartOf,
  checkoutOf,
  codesOf,
  complete,
  context,
  fillCart,
  fillIn,
  openShop,
  operation,
  sampleData,
  type SampleShop,
} from './sample-shop.js';

/** What the way out asks for: all that is not over a limit, and the first purchase of what is. */
function wayOut({ lines, importLimits = [] }: Checkout): readonly LineUnits[] {
  const limited = new Set(importLimits.flatMap(({ lineIds }) => lineIds));
  const free = lines.filter(({ id, gift }) => !gift && !limited.has(id));
  return [
    ...free.map(({ id, quantity }) => ({ lineId: id, quantity })),
    ...importLimits.flatMap(({ purchases }) => purchases[0] ?? []),
  ];
}

async function split(shop: SampleShop['shop'], checkout: Checkout): Promise<Checkout> {
  return checkoutOf(await shop.updateCheckout(checkout.id, { units: wayOut(checkout) }, operation(), context));
}

test('over the limit of one purchase: the checkout says by how much, and what can be bought first', async () => {
  const { shop } = openShop();
  const ref = await fillCart(shop, { 'cream-1': 12, 'crisps-1': 2 });
  const filled = await fillIn(shop, await beginFrom(shop, ref));
  assert.equal(filled.status, 'incomplete');
  assert.deepEqual(filled.importLimits, [
    {
      kind: 'purchase',
      lineIds: ['line-1'],
      value: { amount: 510_000, currency: 'CNY' },
      limit: { amount: 500_000, currency: 'CNY' },
      purchases: [[{ lineId: 'line-1', quantity: 11 }], [{ lineId: 'line-1', quantity: 1 }]],
      notThisYear: [],
    },
  ]);
  const first = await split(shop, filled);
  assert.deepEqual([first.status, first.importLimits], ['ready_for_complete', undefined]);
  assert.deepEqual(
    first.lines.map(({ id, quantity }) => [id, quantity]),
    [
      ['line-2', 2],
      ['line-1', 11],
    ],
  );
  assert.equal(checkoutOf(await complete(shop, first)).status, 'completed');
  const left = cartOf(await shop.openCart(ref, context));
  assert.deepEqual(
    left.lines.map(({ id, quantity, selected }) => [id, quantity, selected]),
    [['line-1', 1, true]],
  );
});

test('over the limit of a year: what is left of it is said, and what cannot be bought any more', async () => {
  const products = sampleData.products.map((product) => ({
    ...product,
    variants: product.variants.map((each) => ({ ...each, ...(product.id === 'cream' && { price: 240_000 }) })),
  }));
  const { shop } = openShop({ data: { ...sampleData, products } });
  const buy = async (quantity: number): Promise<Checkout> =>
    fillIn(shop, await beginFrom(shop, await fillCart(shop, { 'cream-1': quantity })));
  for (let time = 0; time < 5; time += 1) {
    assert.equal(checkoutOf(await complete(shop, await buy(2))).status, 'completed');
  }
  const last = await buy(3);
  const [limit] = last.importLimits ?? [];
  assert.deepEqual(
    [limit?.kind, limit?.value.amount, limit?.limit.amount, limit?.left?.amount],
    ['year', 720_000, retailImportLaw.perYear, 200_000],
  );
  assert.deepEqual([limit?.purchases, limit?.notThisYear], [[], [{ lineId: 'line-1', quantity: 3 }]]);
});

test('one variant bought alone is split as well, and never grows by it', async () => {
  const { shop } = openShop();
  const source = { kind: 'variant', productId: 'cream', variantId: 'cream-1', quantity: 12 } as const;
  const begun = checkoutOf(await shop.beginCheckout(source, operation(), context));
  const first = await split(shop, begun);
  assert.deepEqual([first.lines[0]?.quantity, first.importLimits], [11, undefined]);
  const ask = async (units: readonly LineUnits[]) => shop.updateCheckout(begun.id, { units }, operation(), context);
  const more = await ask([{ lineId: 'line-1', quantity: 40 }]);
  assert.equal(checkoutOf(more).lines[0]?.quantity, 11);
  for (const wrong of [[], [{ lineId: 'line-9', quantity: 1 }], [{ lineId: 'line-1', quantity: 0.5 }]]) {
    const refused = await ask(wrong);
    assert.deepEqual([checkoutOf(refused).lines[0]?.quantity, codesOf(refused.messages)[0]], [11, 'invalid']);
  }
});

const rates = fc.record({
  vat: fc.constantFrom(900, 1300),
  consumption: fc.constantFrom(0, 1500),
  included: fc.boolean(),
});
const goods = fc.array(
  fc.record({
    price: fc.integer({ min: 1, max: 900_000 }),
    quantity: fc.integer({ min: 1, max: 6 }),
    storeId: fc.constantFrom('glow', 'lune', 'far'),
    importTax: rates,
  }),
  { minLength: 1, maxLength: 5 },
);
const reliefs = fc.record({
  threshold: fc.integer({ min: 1, max: 600_000 }),
  amount: fc.integer({ min: 1, max: 100_000 }),
  firstFee: fc.integer({ min: 0, max: 5_000 }),
  freeOver: fc.integer({ min: 1, max: 600_000 }),
});

test('pressed once, the way out leads to what can be bought; pressed on, to all that the year has room for', async () => {
  await fc.assert(
    fc.asyncProperty(goods, reliefs, async (wanted, { threshold, amount, firstFee, freeOver }) => {
      const data = {
        ...sampleData,
        stores: [...sampleData.stores, { id: 'far', name: 'Far', tradeMode: 'directMail' }],
        products: wanted.map(({ price, storeId, importTax }, index) => ({
          id: `p${index}`,
          title: `P${index}`,
          storeId,
          importTax,
          variants: [{ id: `p${index}-1`, price, stock: 99 }],
        })),
        promotions: [
          { id: 'every', title: 'E', storeId: 'lune', bearer: 'store', benefit: { kind: 'every', threshold, amount } },
        ],
        delivery: [{ id: 'one', title: 'One', countries: ['CN'], rates: [{ firstFee, stepFee: 100, freeOver }] }],
      };
      const { shop } = openShop({ data });
      const ref = await fillCart(shop, Object.fromEntries(wanted.map(({ quantity }, i) => [`p${i}-1`, quantity])));
      for (let time = 0; ; time += 1) {
        assert.ok(time < 40, 'each purchase takes something out of the cart');
        const whole = await fillIn(shop, await beginFrom(shop, ref));
        for (const { lineIds, purchases, notThisYear } of whole.importLimits ?? []) {
          for (const id of lineIds) {
            const of = (units: readonly LineUnits[]): number =>
              units.filter(({ lineId }) => lineId === id).reduce((all, { quantity }) => all + quantity, 0);
            const { quantity } = whole.lines.find((line) => line.id === id)!;
            assert.equal(of(purchases.flat()) + of(notThisYear), quantity, 'every unit is in one place');
          }
        }
        if (wayOut(whole).length === 0) break;
        const able = whole.importLimits ? await fillIn(shop, await split(shop, whole)) : whole;
        assert.deepEqual([able.importLimits, able.status], [undefined, 'ready_for_complete']);
        const done = checkoutOf(await complete(shop, able));
        assert.equal(done.status, 'completed');
        for (const group of done.groups) {
          const own = done.lines.filter(({ id }) => group.lineIds.includes(id));
          const pieces = own.reduce((all, { quantity }) => all + quantity, 0);
          const included = own.reduce((all, { includedTax }) => all + (includedTax?.amount ?? 0), 0);
          const paid = (type: TotalType): number => amountOf(group.totals ?? [], type) ?? 0;
          const value = paid('total') - paid('tax') - included;
          assert.ok(group.tradeMode === 'domestic' || pieces === 1 || value <= retailImportLaw.perPurchase);
        }
        if (cartOf(await shop.openCart(ref, context)).lines.length === 0) break;
      }
    }),
    { numRuns: 40, endOnFailure: true },
  );
});
