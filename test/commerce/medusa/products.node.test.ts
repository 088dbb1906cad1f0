import assert from 'node:assert/strict';
import { test } from 'node:test';
import { context, over, recorded } from './stub.js';

/** As a Medusa 2.21.2 answered, cut down to the fields that are asked for. */
const product = {
  id: 'prod_1',
  handle: 'isle-glow-serum',
  title: 'Harbour Light Serum',
  subtitle: 'A light, watery serum',
  description: null,
  images: [{ url: '/pictures/serum.webp' }],
  categories: [{ name: 'Skincare' }],
  options: [
    {
      id: 'opt_1',
      title: 'Size',
      values: [
        { id: 'optval_1', value: '15 ml' },
        { id: 'optval_2', value: '30 ml' },
      ],
    },
  ],
  variants: [
    {
      ...recorded.variant,
      title: '15 ml',
      sku: 'isle-glow-serum-15ml',
      thumbnail: null,
      options: [{ id: 'optval_1' }],
    },
    {
      ...recorded.variant,
      id: 'variant_2',
      title: '30 ml',
      sku: 'isle-glow-serum-30ml',
      options: [{ id: 'optval_2' }],
      inventory_quantity: 3,
      calculated_price: { calculated_amount: 219, original_amount: 259, currency_code: 'cny' },
    },
  ],
};
const answer = { products: [product], count: 30 };

test('handles and ids are asked for together, each once, and answered in the order asked', async () => {
  const { adapter, sent } = over({ 'GET products': answer });
  const found = await adapter.getProducts(['isle-glow-serum', 'prod_1', 'nothing', 'isle-glow-serum'], context);
  assert.deepEqual(
    found.map((each) => each?.id ?? null),
    ['prod_1', 'prod_1', null, 'prod_1'],
  );
  const asked = sent.filter(({ what }) => what === 'GET products');
  assert.deepEqual(
    asked.map(({ query }) => [query.getAll('id[]'), query.getAll('handle[]'), query.get('region_id')]),
    [
      [['prod_1'], [], 'reg_cn'],
      [[], ['isle-glow-serum', 'nothing'], 'reg_cn'],
    ],
  );
});

test('options, prices and stock are read by variant', async () => {
  const { adapter } = over({ 'GET products': answer });
  const [found] = await adapter.getProducts(['prod_1'], context);
  assert.deepEqual(
    found?.variants.map(({ sku, options, price, availability, comparePrice }) => [
      sku,
      options,
      price.amount,
      availability,
      comparePrice,
    ]),
    [
      ['isle-glow-serum-15ml', { opt_1: 'optval_1' }, 12_900, { status: 'in_stock', quantity: 60 }, undefined],
      ['isle-glow-serum-30ml', { opt_1: 'optval_2' }, 21_900, { status: 'low_stock', quantity: 3 }, undefined],
    ],
  );
});

test('a usual price stands beside that of a sale where the page says what it stands for', async () => {
  const { adapter } = over({ 'GET products': answer }, { data: { comparePrice: 'suggestedRetail' } });
  const [found] = await adapter.getProducts(['prod_1'], context);
  assert.deepEqual(
    found?.variants.map(({ comparePrice }) => comparePrice),
    [undefined, { price: { amount: 25_900, currency: 'CNY' }, kind: 'suggestedRetail' }],
  );
});

test('a product without a price in the region is not sold there', async () => {
  const unpriced = { ...product, variants: [{ ...product.variants[0], calculated_price: null }] };
  const { adapter } = over({ 'GET products': { products: [unpriced], count: 1 } });
  assert.deepEqual(await adapter.getProducts(['prod_1'], context), [null]);
});

test('a search goes on behind the page before, and in a category by its name', async () => {
  const categories = {
    product_categories: [
      { id: 'pcat_1', name: 'Skincare' },
      { id: 'pcat_2', name: 'Skincare sets' },
    ],
  };
  const { adapter, sent } = over({ 'GET products': answer, 'GET product-categories': categories });
  const first = await adapter.searchProducts?.({ query: ' serum ', category: 'Skincare' }, context);
  const second = await adapter.searchProducts?.({ query: 'serum', cursor: first?.cursor ?? '' }, context);
  assert.deepEqual([first?.cursor, second?.cursor], ['24', undefined]);
  assert.deepEqual(
    sent
      .filter(({ what }) => what === 'GET products')
      .map(({ query }) => [query.get('q'), query.getAll('category_id[]'), query.get('offset')]),
    [
      ['serum', ['pcat_1'], '0'],
      ['serum', [], '24'],
    ],
  );
  assert.deepEqual(await adapter.searchProducts?.({ category: 'Shoes' }, context), { items: [] });
});

test('somebody shops in the region of the country, and where there is none in that of the currency', async () => {
  const { adapter, sent } = over({ 'GET products': answer });
  for (const settings of [
    {},
    { country: 'FR', currency: 'CNY' },
    { country: 'US', currency: 'CNY' },
    { country: 'FR', currency: 'EUR' },
  ]) {
    await adapter.getProducts(['prod_1'], { ...context, ...settings });
  }
  const asked = sent.filter(({ what }) => what === 'GET products');
  assert.deepEqual(
    asked.map(({ query }) => query.get('region_id')),
    ['reg_cn', 'reg_cn', 'reg_us', 'reg_us'],
  );
  assert.equal(sent.filter(({ what }) => what === 'GET regions').length, 1);
});

test('the time of the server is asked for with where somebody shops, where nothing told it yet', async () => {
  const { adapter, sent } = over({ 'GET regions': recorded.regions });
  assert.equal(await adapter.serverTime?.(context), null, 'no Date in the answer that may be read');
  assert.deepEqual(
    sent.map(({ what }) => what),
    ['GET regions'],
  );
});
