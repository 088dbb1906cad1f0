import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestOffer, unitsAllowed, type ItemOffer, type OfferUsage } from '../../../src/rules/promotion/item-offer.js';
import { priceBasket } from '../../../src/rules/price/price-basket.js';

const now = 1000;
const flash: ItemOffer = {
  id: 'flash',
  title: 'Flash price',
  bearer: 'store',
  kind: 'flash',
  variantIds: ['v'],
  price: 23_900,
  startsAt: 1000,
  endsAt: 2000,
  stock: 10,
  unitsPerShopper: 2,
};
const markdown: ItemOffer = {
  id: 'markdown',
  title: '',
  bearer: 'store',
  kind: 'markdown',
  variantIds: ['v'],
  off: 1000,
};
const line = (quantity: number) => ({ variantId: 'v', unitPrice: 29_900, quantity });
const used = (sold: number, own: number): OfferUsage => ({ sold: () => sold, soldToShopper: () => own });
const found = (quantity: number, offers: readonly ItemOffer[], at = now, usage?: OfferUsage): unknown => {
  const units = bestOffer(line(quantity), offers, at, usage);
  return units && [units.offer.id, units.unitPrice, units.quantity];
};

for (const [what, actual, expected] of [
  ['all units within the limit have the flash price', found(2, [flash]), ['flash', 23_900, 2]],
  ['units over the limit have the price without it', found(5, [flash]), ['flash', 23_900, 2]],
  ['what the shopper had before counts to her limit', found(5, [flash], now, used(4, 1)), ['flash', 23_900, 1]],
  ['the pool is what all shoppers have together', found(5, [flash], now, used(9, 0)), ['flash', 23_900, 1]],
  ['a pool that is empty leaves the price as it is', found(1, [flash], now, used(10, 0)), undefined],
  ['it begins with its first moment', found(1, [flash], 999), undefined],
  ['and is over with its last', found(1, [flash], 2000), undefined],
  ['a markdown is a part of the price', found(3, [markdown]), ['markdown', 26_910, 3]],
  ['of flash price and markdown the one that costs least', found(2, [markdown, flash]), ['flash', 23_900, 2]],
  ['which depends on how many units have it', found(9, [markdown, flash]), ['markdown', 26_910, 9]],
  ['no offer makes a thing dearer', found(1, [{ ...flash, price: 40_000 }]), undefined],
  ['nor is it for other things', found(1, [{ ...flash, variantIds: ['w'] }]), undefined],
] as const) {
  test(what, () => assert.deepEqual(actual, expected));
}

test('beyond a blocking offer nothing is sold while its pool lasts', () => {
  const blocking = { ...flash, beyond: 'blocked' as const };
  assert.equal(unitsAllowed('v', [flash], now), Infinity);
  assert.equal(unitsAllowed('v', [blocking], now), 2);
  assert.equal(unitsAllowed('v', [blocking], now, used(3, 1)), 1);
  assert.equal(unitsAllowed('v', [blocking], now, used(10, 1)), Infinity);
  assert.equal(unitsAllowed('v', [blocking], 2000), Infinity);
});

test('in a basket: an offer of the store on all units is the price, any other a discount with its bearer', () => {
  const basket = (quantity: number, offer: ItemOffer) =>
    priceBasket([{ ...line(quantity), id: 'L', productId: 'p', storeId: 's', weight: 0 }], {
      now,
      codes: [],
      promotions: [],
      offers: [offer],
    }).lines.map(({ unitPrice, subtotal, total, shares }) => [
      unitPrice,
      subtotal,
      total,
      shares.map(({ amount }) => amount),
    ]);
  assert.deepEqual(basket(2, flash), [[23_900, 47_800, 47_800, []]]);
  assert.deepEqual(basket(3, flash), [[29_900, 89_700, 77_700, [12_000]]]);
  assert.deepEqual(basket(2, { ...flash, bearer: 'platform' }), [[29_900, 59_800, 47_800, [12_000]]]);
});
