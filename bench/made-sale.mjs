// Runs in pages: goods of ten stores with twenty promotions, as a shop in the page has them.
const stores = Array.from({ length: 10 }, (_, index) => `store-${index}`);
const ladder = [
  { threshold: 10_000, amount: 500 },
  { threshold: 60_000, amount: 7_000 },
];
const benefits = [
  { kind: 'every', threshold: 20_000, amount: 3_000, times: 5 },
  { kind: 'ladder', steps: ladder },
  { kind: 'percent', off: 1_000, threshold: 9_900, most: 8_000 },
  { kind: 'fixed', amount: 1_500, threshold: 9_900 },
];

/** The codes that are entered by turns. */
export const codes = ['TEN', 'TWELVE'];

const promotion = (id, benefit, more = {}) => ({ id, title: `Promotion ${id}`, bearer: 'store', benefit, ...more });

/** Ten of stores, five of all stores, and five codes. */
export const promotions = [
  ...stores.map((storeId, index) => promotion(`own-${index}`, benefits[index % 4], { storeId })),
  ...[300_000, 250_000, 200_000, 150_000, 100_000].map((threshold, index) =>
    promotion(`all-${index}`, { kind: 'every', threshold, amount: 5_000 - index * 500, times: 3 }),
  ),
  promotion('ten', { kind: 'percent', off: 1_000 }, { code: codes[0] }),
  promotion('twelve', { kind: 'percent', off: 1_200 }, { code: codes[1] }),
  ...[0, 1, 2].map((at) => promotion(`code-${at}`, benefits[3], { code: `CODE${at}`, storeId: stores[at] })),
];

/** So many lines as the rules take them. */
export const linesOf = (count) =>
  Array.from({ length: count }, (_, index) => ({
    id: `line-${index}`,
    storeId: stores[index % stores.length],
    productId: `product-${index}`,
    amount: (1_000 + index * 37) * (1 + (index % 3)),
  }));

/** The data of a shop that has as many goods, each sold once. */
export const shopData = (count) => ({
  currency: 'CNY',
  stores: stores.map((id) => ({ id, name: `The ${id}` })),
  products: linesOf(count).map(({ productId, storeId, amount }) => ({
    id: productId,
    title: `The ${productId}`,
    storeId,
    variants: [{ id: `${productId}-one`, price: amount, stock: 100 }],
  })),
  promotions,
  delivery: [{ id: 'standard', title: 'Standard', countries: ['CN'], rates: [{ firstFee: 0 }] }],
});
