import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitCheckout, type CheckoutLine, type OrderPart } from '../../../src/rules/price/split-checkout.js';

const line = (id: string, rest: Partial<CheckoutLine> = {}): CheckoutLine => ({
  id,
  storeId: 'a',
  tradeMode: 'domestic',
  quantity: 1,
  unitValue: 0,
  ...rest,
});
const bonded = (id: string, unitValue: number, quantity = 1): CheckoutLine =>
  line(id, { storeId: 'b', tradeMode: 'bonded', unitValue, quantity });
const parts = (split: readonly OrderPart[]): unknown => split.map(({ lineIds }) => lineIds);

test('one order for each store', () => {
  assert.deepEqual(parts(splitCheckout([line('1'), line('2', { storeId: 'b' }), line('3')])), [['1', '3'], ['2']]);
});

test('one order for each way into the country', () => {
  const lines = [line('1'), line('2', { tradeMode: 'bonded' }), line('3', { tradeMode: 'directMail' }), line('4')];
  assert.deepEqual(parts(splitCheckout(lines)), [['1', '4'], ['2'], ['3']]);
});

test('what has a deposit is an order of its own', () => {
  const lines = [line('1', { presale: true }), line('2'), line('3', { presale: true })];
  assert.deepEqual(parts(splitCheckout(lines)), [['1'], ['2'], ['3']]);
});

test('several things over 5,000 are blocked, with purchases that are not', () => {
  const [part] = splitCheckout([bonded('cream', 42_500, 12), bonded('milk', 26_800, 2)]);
  assert.deepEqual(part?.blocked, {
    reason: 'overPurchase',
    value: 563_600,
    limit: 500_000,
    purchases: [
      [
        { lineId: 'cream', quantity: 11 },
        { lineId: 'milk', quantity: 1 },
      ],
      [
        { lineId: 'cream', quantity: 1 },
        { lineId: 'milk', quantity: 1 },
      ],
    ],
    notThisYear: [],
  });
});

test('one thing over 5,000 is not; beside another it is bought alone', () => {
  assert.equal(splitCheckout([bonded('watch', 600_000)])[0]?.blocked, undefined);
  const [part] = splitCheckout([bonded('watch', 600_000), bonded('cream', 42_500)]);
  assert.deepEqual(part?.blocked?.purchases, [[{ lineId: 'watch', quantity: 1 }], [{ lineId: 'cream', quantity: 1 }]]);
});

test('each store is a purchase of its own; all of them count to one year', () => {
  const lines = [bonded('1', 400_000), { ...bonded('2', 400_000), storeId: 'c' }];
  assert.deepEqual(
    splitCheckout(lines).map(({ blocked }) => blocked?.reason),
    [undefined, undefined],
  );
  assert.deepEqual(
    splitCheckout(lines, 2_000_000).map(({ blocked }) => blocked?.reason),
    [undefined, 'overYear'],
  );
});

test('over the 26,000 of a year: what still fits, and what does not', () => {
  const [part] = splitCheckout([bonded('cream', 42_500, 5)], 2_500_000);
  assert.deepEqual(part?.blocked, {
    reason: 'overYear',
    value: 212_500,
    limit: 100_000,
    purchases: [[{ lineId: 'cream', quantity: 2 }]],
    notThisYear: [{ lineId: 'cream', quantity: 3 }],
  });
});

test('domestic goods know no limit', () => {
  assert.equal(splitCheckout([line('1', { unitValue: 900_000, quantity: 9 })], 2_600_000)[0]?.blocked, undefined);
});

const imported = fc.array(
  fc.record({ unitValue: fc.integer({ min: 0, max: 700_000 }), quantity: fc.integer({ min: 1, max: 30 }) }),
  { minLength: 1, maxLength: 6 },
);

/** Whether each proposed purchase could be made by itself, and nothing is lost on the way. */
function leadsOut(split: typeof splitCheckout) {
  return fc.property(imported, fc.nat(2_700_000), (drafts, importedThisYear) => {
    const lines = drafts.map((draft, index) => bonded(`L${index}`, draft.unitValue, draft.quantity));
    const blocked = split(lines, importedThisYear)[0]?.blocked;
    if (!blocked) return;
    let before = importedThisYear;
    for (const purchase of blocked.purchases) {
      const own = purchase.map(({ lineId, quantity }) => ({
        ...(lines.find(({ id }) => id === lineId) ?? line(lineId)),
        quantity,
      }));
      assert.equal(splitCheckout(own, before)[0]?.blocked, undefined);
      before += own.reduce((sum, { unitValue, quantity }) => sum + unitValue * quantity, 0);
    }
    for (const { id, quantity } of lines) {
      const placed = [...blocked.purchases.flat(), ...blocked.notThisYear].filter(({ lineId }) => lineId === id);
      let units = 0;
      for (const each of placed) units += each.quantity;
      assert.equal(units, quantity);
    }
  });
}

test('the way out leads out: every purchase can be made, and no unit is lost', () => {
  fc.assert(leadsOut(splitCheckout));
});

test('control: all in one purchase does not', () => {
  const unsplit: typeof splitCheckout = (lines, year) =>
    splitCheckout(lines, year).map((part) => ({
      ...part,
      ...(part.blocked && { blocked: { ...part.blocked, purchases: [part.blocked.purchases.flat()] } }),
    }));
  assert.ok(fc.check(leadsOut(unsplit)).failed);
});
