import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProductQuery } from '../../../src/commerce/adapter.js';
import { context, fillCart, openShop, operation, sampleData } from './sample-shop.js';

test('products answer by id or handle, in the order asked, with null for what is unknown', async () => {
  const { shop } = openShop();
  const products = await shop.getProducts(['cream', 'nothing', 'harbour-serum', 'serum', '__proto__'], context);
  assert.deepEqual(
    products.map((product) => product?.id ?? null),
    ['cream', null, 'serum', 'serum', null],
  );
});

test('a product says what is in stock, what it costs and how it travels', async () => {
  const { shop } = openShop();
  const [serum, tint, crisps, cream] = await shop.getProducts(['serum', 'tint', 'crisps', 'cream'], context);
  assert.deepEqual(serum?.variants[1], {
    id: 'serum-l',
    title: 'Large',
    options: { size: 'l' },
    price: { amount: 20_000, currency: 'CNY' },
    comparePrice: { price: { amount: 25_000, currency: 'CNY' }, kind: 'suggestedRetail' },
    availability: { status: 'in_stock', quantity: 5 },
  });
  assert.deepEqual(
    tint?.variants.map(({ availability }) => availability),
    [
      { status: 'out_of_stock', quantity: 0 },
      { status: 'in_stock', quantity: 20, maxPerOrder: 2 },
      { status: 'low_stock', quantity: 1 },
    ],
  );
  assert.deepEqual(serum?.shipping, { days: [2, 4], free: true });
  assert.deepEqual(crisps?.shipping, { dispatchHours: 24, days: [2, 4], freeOver: { amount: 9900, currency: 'CNY' } });
  assert.deepEqual(cream?.shipping, { dispatchHours: 48, days: [4, 8], free: true });
  assert.deepEqual([serum?.tradeMode, cream?.tradeMode], ['domestic', 'bonded']);
});

test('addresses are read against the data, and whatever else they are is left out', async () => {
  const pictures = [
    { url: 'javascript:alert(1)', width: 1, height: 1, alt: '' },
    { url: 'data:image/svg+xml,<svg onload="alert(1)">', width: 1, height: 1, alt: '' },
    { url: '../ok.webp', width: 1, height: 1, alt: 'ok' },
  ];
  const [serum, ...others] = sampleData.products;
  const { shop } = openShop({
    data: { ...sampleData, products: [{ ...serum, media: pictures, url: 'javascript:alert(1)' }, ...others] },
  });
  const [product] = await shop.getProducts(['serum'], context);
  assert.deepEqual(
    product?.media.map(({ url }) => url),
    ['https://shop.example/ok.webp'],
  );
  assert.equal(product?.url, undefined);
});

test('a swatch that is no colour is left out, and its value stays', async () => {
  const { shop } = openShop();
  const [serum] = await shop.getProducts(['serum'], context);
  assert.deepEqual(serum?.options[0]?.values, [
    { id: 's', label: 'Small' },
    { id: 'l', label: 'Large', swatch: '#ffaa00' },
  ]);
});

test('stock that others hold in their carts is still for sale', async () => {
  const { shop } = openShop();
  await fillCart(shop, { 'tint-rare': 1 });
  const [tint] = await shop.getProducts(['tint'], context);
  assert.equal(tint?.variants[2]?.availability.quantity, 1);
});

test('search finds every word, in a store or a category, page by page', async () => {
  const many = Array.from({ length: 25 }, (_, index) => ({
    id: `tea-${index}`,
    title: `Tea ${index}`,
    storeId: 'mai',
    variants: [{ id: `tea-${index}-1`, price: 100, stock: 1 }],
  }));
  const { shop } = openShop({ data: { ...sampleData, products: [...sampleData.products, ...many] } });
  const found = async (query: object): Promise<string[]> =>
    ((await shop.searchProducts?.(query, context))?.items ?? []).map(({ id }) => id);
  assert.deepEqual(await found({ query: 'WATER light' }), ['serum']);
  assert.deepEqual(await found({ query: 'plum glow' }), ['tint']);
  assert.deepEqual(await found({ storeId: 'lune' }), ['cream']);
  assert.deepEqual(await found({ category: 'care' }), ['serum']);
  assert.deepEqual(await found({ query: 'nothing of the kind' }), []);
  const page = await shop.searchProducts?.({ query: 'tea' }, context);
  const rest = await shop.searchProducts?.({ query: 'tea', cursor: page?.cursor ?? '' }, context);
  assert.deepEqual([page?.items.length, rest?.items.length, rest?.cursor], [20, 5, undefined]);
});

test('search answers by what a product costs at least now, page by page', async () => {
  const prices = [500, 300, 900, 100, 700];
  const products = Array.from({ length: 25 }, (_, index) => ({
    id: `p${index}`,
    title: `P ${index}`,
    storeId: 'mai',
    variants: [{ id: `p${index}-1`, price: (prices[index % 5] ?? 0) + index, stock: 1 }],
  }));
  const offers = [{ id: 'o', title: 'O', bearer: 'store', kind: 'markdown', variantIds: ['p2-1'], price: 50 }];
  const { shop } = openShop({ data: { ...sampleData, products, promotions: [], offers } });
  assert.deepEqual(shop.capabilities.productSorts, ['price_asc', 'price_desc', 'newest', 'popular']);
  const all = async (sort: 'price_asc' | 'price_desc'): Promise<string[]> => {
    const page = await shop.searchProducts?.({ sort }, context);
    const rest = await shop.searchProducts?.({ sort, cursor: page?.cursor ?? '' }, context);
    return [...(page?.items ?? []), ...(rest?.items ?? [])].map(({ id }) => id);
  };
  const upwards = await all('price_asc');
  assert.deepEqual(upwards.slice(0, 4), ['p2', 'p3', 'p8', 'p13']);
  assert.equal(upwards.length, 25);
  assert.deepEqual(await all('price_desc'), [...upwards].reverse());
});

test('search narrows down by price, stock, origin and store, and tells which stores there are', async () => {
  const product = (id: string, storeId: string, price: number, more: object = {}, stock = 1): object => ({
    id,
    title: `Tea ${id}`,
    storeId,
    variants: [{ id: `${id}-1`, price, stock }],
    ...more,
  });
  const products = [
    product('a', 'mai', 100, { rating: { value: 5, count: 3 } }),
    product('b', 'lune', 200, { listedAt: '2026-11-01T00:00:00+08:00' }),
    product('c', 'mai', 300, { listedAt: '2026-11-05T00:00:00+08:00' }, 0),
    product('d', 'mai', 400, { rating: { value: 4, count: 9 } }),
  ];
  const { shop } = openShop({ data: { ...sampleData, products, promotions: [], offers: [] } });
  const ask = (query: ProductQuery) => shop.searchProducts?.(query, context);
  const found = async (query: ProductQuery): Promise<string> =>
    ((await ask(query))?.items ?? []).map(({ id }) => id).join('');
  assert.equal(await found({ priceFrom: 200, priceTo: 300 }), 'bc');
  assert.equal(await found({ inStock: true, priceFrom: 200 }), 'bd');
  assert.equal(await found({ storeId: 'mai', inStock: true }), 'ad');
  const [domestic, abroad] = [await found({ trade: 'domestic' }), await found({ trade: 'cross_border' })];
  assert.equal([...domestic, ...abroad].sort().join(''), 'abcd');
  const [b] = await shop.getProducts(['b'], context);
  assert.equal(abroad.includes('b'), b?.tradeMode !== 'domestic');
  assert.equal(await found({ sort: 'newest' }), 'cbad');
  assert.equal(await found({ sort: 'popular' }), 'dabc');
  const stores = (await ask({ storeId: 'lune' }))?.facets?.stores;
  assert.deepEqual(
    stores?.map(({ id, count }) => [id, count]),
    [
      ['mai', 3],
      ['lune', 1],
    ],
  );
});

test('the groups of a wish list belong to their customer', async () => {
  const { shop } = openShop();
  const group = { id: 'g', name: 'Gifts', items: [] };
  await shop.updateWishlistGroups?.({ type: 'make', group }, operation(), context);
  const item = { kind: 'product' as const, id: 'serum' };
  const place = { type: 'place' as const, id: 'g', item, placed: true };
  for (let time = 0; time < 2; time += 1) await shop.updateWishlistGroups?.(place, operation(), context);
  assert.deepEqual(await shop.getWishlistGroups?.(context), [{ ...group, items: [item] }]);
  assert.deepEqual(await shop.getWishlistGroups?.({ ...context, customer: 'token' }), []);
});

test('a wish list belongs to its customer, and saving twice is saving once', async () => {
  const { shop } = openShop();
  const somebody = { ...context, customer: 'token' };
  await shop.updateWishlist?.('serum', true, operation(), context);
  await shop.updateWishlist?.('cream', true, operation(), context);
  await shop.updateWishlist?.('harbour-serum', true, operation(), context);
  await shop.updateWishlist?.('nothing', true, operation(), context);
  assert.deepEqual(await shop.getWishlist?.(context), ['serum', 'cream']);
  assert.deepEqual(await shop.getWishlist?.(somebody), []);
  assert.deepEqual(await shop.updateWishlist?.('serum', false, operation(), context), ['cream']);
});

test('an aborted call rejects with the reason of its signal', async () => {
  const { shop } = openShop();
  const reason = new Error('not needed any more');
  await assert.rejects(shop.getProducts(['serum'], { ...context, signal: AbortSignal.abort(reason) }), reason);
});
