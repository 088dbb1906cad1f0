import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importStanding, importTax, splitTaxIncluded } from '../../../src/rules/price/import-tax.js';

const general = { vat: 1300, consumption: 0 };
const cosmetics = { vat: 1300, consumption: 1500 };

test('taxes within the limits at 70 % of VAT and consumption tax', () => {
  assert.equal(importTax(10_000, general), 910);
  assert.equal(importTax(19_900, general), 1811);
  assert.equal(importTax(42_500, cosmetics), 9800);
  assert.equal(importTax(26_800, general), 2439);
});

test('composes the rate of each group of goods', () => {
  const million = 100_000_000;
  assert.equal(importTax(million, { vat: 1300, consumption: 0 }), 9_100_000);
  assert.equal(importTax(million, { vat: 900, consumption: 0 }), 6_300_000);
  assert.equal(importTax(million, { vat: 1300, consumption: 1500 }), 23_058_824);
  assert.equal(importTax(million, { vat: 1300, consumption: 500 }), 13_263_158);
  assert.equal(importTax(million, { vat: 1300, consumption: 1000 }), 17_888_889);
});

test('splits a price that holds the tax', () => {
  assert.deepEqual(splitTaxIncluded(19_900, general), { goods: 18_240, tax: 1660 });
  assert.deepEqual(splitTaxIncluded(42_500, cosmetics), { goods: 34_536, tax: 7964 });
});

test('taxes beyond the limits at the whole rates', () => {
  assert.equal(importTax(600_000, { ...general, duty: 500 }, true), 111_900);
  assert.equal(importTax(600_000, { ...cosmetics, duty: 500 }, true), 237_529);
});

test('knows the limit of one purchase', () => {
  assert.equal(importStanding(500_000, 12), 'within');
  assert.equal(importStanding(500_001, 1), 'fullRates');
  assert.equal(importStanding(500_001, 2), 'overPurchase');
});

test('knows the limit of a year', () => {
  assert.equal(importStanding(500_000, 2, 2_100_000), 'within');
  assert.equal(importStanding(500_000, 2, 2_100_001), 'overYear');
  assert.equal(importStanding(600_000, 1, 2_000_000), 'fullRates');
  assert.equal(importStanding(600_000, 1, 2_000_001), 'overYear');
  assert.equal(importStanding(0, 0, 2_600_000), 'within');
});
