import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseShopData } from '../../../src/commerce/embedded/parse-shop-data.js';
import type { ShopData } from '../../../src/commerce/embedded/shop-schema.js';
import { createEmbeddedShop } from '../../../src/commerce/embedded/index.js';
import english from '../../../demo/data/en/shop.json';
import chinese from '../../../demo/data/zh-CN/shop.json';
import { amountOf, cartOf, context, newCart, operation, start } from './sample-shop.js';

const languages: Readonly<Record<string, ShopData>> = {
  en: parseShopData(english),
  'zh-CN': parseShopData(chinese),
};

/** Everything but the words: what both languages have to agree on. */
function facts(value: unknown): unknown {
  const words = new Set([
    'title',
    'subtitle',
    'description',
    'category',
    'categories',
    'name',
    'label',
    'value',
    'alt',
    'from',
    'kind',
    'region',
    'city',
    'district',
    'street',
    'returnAddress',
  ]);
  if (Array.isArray(value)) return value.map(facts);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([key]) => !words.has(key) && !['carrier', 'number', 'issuer'].includes(key),
  );
  return Object.fromEntries(kept.map(([key, each]) => [key, facts(each)]));
}

test('both languages sell the same things at the same prices', () => {
  assert.deepEqual(facts(languages['zh-CN']), facts(languages.en));
});

for (const [language, data] of Object.entries(languages)) {
  const products = new Map(data.products.map((product) => [product.id, product]));

  test(`${language}: everything a shopper meets`, () => {
    const variants = data.products.flatMap((product) => product.variants);
    assert.ok(data.products.length >= 10 && variants.length >= 34);
    assert.ok(
      variants.some(({ stock }) => stock === 0),
      'sold out',
    );
    assert.ok(
      variants.some(({ stock }) => stock > 0 && stock <= data.lowStockAt),
      'running low',
    );
    assert.ok(
      variants.some(({ maxPerOrder }) => maxPerOrder !== undefined),
      'limited',
    );
    for (const { media, description, specifications, rating } of data.products) {
      assert.ok(media.length >= 2 && media.every(({ alt }) => alt.length > 5));
      assert.ok((description?.length ?? 0) > 40 && specifications.length >= 3 && rating);
    }
  });

  test(`${language}: a compare price is higher than the price`, () => {
    for (const { id, price, comparePrice } of data.products.flatMap(({ variants }) => variants)) {
      assert.ok(comparePrice === undefined || comparePrice.price > price, id);
    }
  });

  test(`${language}: goods that cannot be returned promise no return, and imports say how they are taxed`, () => {
    const modes = new Map(data.stores.map((store) => [store.id, store.tradeMode]));
    for (const { id, storeId, returnDays, guarantees, importTax } of data.products) {
      assert.equal(guarantees.includes('noReasonReturn7'), returnDays >= 7, id);
      assert.equal(importTax !== undefined, modes.get(storeId) !== 'domestic', id);
      assert.equal(guarantees.includes('taxIncluded'), importTax?.included === true, id);
    }
  });

  test(`${language}: no absolute claims`, () => {
    const claims = [
      /国家级|最高级|最佳|顶级|顶尖|极品|第一|全网|历史最低|独一无二|绝无仅有|首选|万能|100\s?%|根治|治愈|速效|永不|药妆|医用|抗炎|减肥/,
      /\b(best|No\. ?1|the only|cures?|perfect|miracle|guaranteed results|100 ?%)\b/i,
    ];
    const text = JSON.stringify(data);
    for (const claim of claims) assert.equal(claim.exec(text)?.[0], undefined);
  });

  test(`${language}: nothing names a product that is not there`, () => {
    for (const { productIds = [] } of data.promotions) {
      for (const id of productIds) assert.ok(products.has(id), id);
    }
  });
}

test('the words are in the language of the file', () => {
  assert.equal(/[\u4e00-\u9fff]/.exec(JSON.stringify(english))?.[0], undefined);
  for (const { title, subtitle = '', description = '', specifications } of languages['zh-CN']?.products ?? []) {
    for (const text of [title, subtitle, description, ...specifications.map(({ name }) => name)]) {
      assert.match(text, /[\u4e00-\u9fff]/);
    }
  }
});

test('a walk through the sample shop costs what its promotions say', async () => {
  const shop = createEmbeddedShop({
    data: english,
    base: 'https://shop.example/',
    name: 'demo',
    environment: { now: () => start },
  });
  const ref = await newCart(shop);
  const add = (variantId: string, productId: string, quantity: number) =>
    ({ type: 'add', productId, variantId, quantity }) as const;
  const changes = [
    add('isle-glow-serum-30ml', 'isle-glow-serum', 1),
    add('isle-glow-lip-tea-plum', 'isle-glow-lip-tea', 2),
    add('shanmai-oolong-light-100g', 'shanmai-oolong', 1),
    add('norra-lune-cream-20ml', 'norra-lune-cream', 1),
    { type: 'codes', codes: ['GLOW20', 'TEA10', 'HARBOUR500', 'SUMMER'] } as const,
  ];
  const cart = cartOf(await shop.updateCart(ref, changes, operation(), context));
  const totals = (['subtotal', 'items_discount', 'discount', 'fulfillment', 'tax', 'total'] as const).map((type) =>
    amountOf(cart.totals, type),
  );
  // 219 + 198 + 108 + 268; 每满200减30 twice; 10 % of the oolong and 50 at most of the rest; 8 for the tea; 23.06 % of 268.
  assert.deepEqual(totals, [79_300, -6000, -6080, 800, 6180, 74_200]);
  assert.deepEqual(
    cart.codes.map(({ status }) => status),
    ['applied', 'applied', 'dormant', 'rejected'],
  );
});
