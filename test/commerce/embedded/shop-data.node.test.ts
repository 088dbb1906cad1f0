import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEmbeddedShop, ShopDataError, type ShopDataIssue } from '../../../src/commerce/embedded/index.js';
import { parseShopData } from '../../../src/commerce/embedded/parse-shop-data.js';
import { restOfShopData } from '../../../src/commerce/embedded/rest-of-shop-data.js';
import { TransportError } from '../../../src/lib/transport-error.js';
import { context, openShop, sampleData, start } from './sample-shop.js';

const issuesOf = (data: unknown): string[] => issuesIn(data).map(({ path }) => path);

function issuesIn(data: unknown): readonly ShopDataIssue[] {
  try {
    parseShopData(data);
  } catch (error) {
    assert.ok(error instanceof ShopDataError);
    return error.issues;
  }
  return [];
}

const [serum, ...others] = sampleData.products;
const withSerum = (change: object): unknown => ({ ...sampleData, products: [{ ...serum, ...change }, ...others] });

test('good data passes, and unknown fields are dropped', () => {
  assert.deepEqual(issuesOf(sampleData), []);
  const parsed = parseShopData({ ...sampleData, secret: 1 });
  assert.equal('secret' in parsed, false);
});

test('what is wrong is named by its path', () => {
  assert.deepEqual(issuesOf(null), ['']);
  assert.deepEqual(issuesOf({ ...sampleData, currency: 'yuan' }), ['currency']);
  assert.deepEqual(issuesOf(withSerum({ title: '' })), ['products.0.title']);
  assert.deepEqual(issuesOf(withSerum({ title: 'x'.repeat(201) })), ['products.0.title']);
  assert.deepEqual(issuesOf(withSerum({ variants: [] })), ['products.0.variants']);
  const price = { variants: [{ ...serum.variants[0], price: 99.5 }, serum.variants[1]] };
  assert.deepEqual(issuesOf(withSerum(price)), ['products.0.variants.0.price']);
  const unnamed = { variants: [{ ...serum.variants[0], comparePrice: { price: 1 } }, serum.variants[1]] };
  assert.deepEqual(issuesOf(withSerum(unnamed)), ['products.0.variants.0.comparePrice.kind']);
  const promotions = [{ id: 'p', title: 'p', bearer: 'store', benefit: { kind: 'every', threshold: 0, amount: 1 } }];
  assert.deepEqual(issuesOf({ ...sampleData, promotions }), ['promotions.0.benefit.threshold']);
  const ends = [{ id: 'p', title: 'p', bearer: 'store', endsAt: 'soon', benefit: { kind: 'fixed', amount: 1 } }];
  assert.deepEqual(issuesOf({ ...sampleData, promotions: ends }), ['promotions.0.endsAt']);
});

test('ids of nothing, ids that occur twice and variants that are not told apart are named', () => {
  assert.deepEqual(issuesOf(withSerum({ storeId: 'nobody' })), ['products.0.storeId']);
  assert.deepEqual(issuesOf(withSerum({ id: 'cream' })), [
    `products.${sampleData.products.findIndex(({ id }) => id === 'cream')}`,
  ]);
  const [small, large] = serum.variants;
  assert.deepEqual(issuesOf(withSerum({ variants: [small, { ...large, options: { size: 's' } }] })), [
    'products.0.variants.1.options',
  ]);
  assert.deepEqual(issuesOf(withSerum({ variants: [{ ...small, options: { size: 'xl' } }, large] })), [
    'products.0.variants.0.options',
  ]);
});

test('the message of the error says where and what', async () => {
  const { shop } = openShop({ data: { ...sampleData, products: [{ ...serum, title: 7 }] } });
  await assert.rejects(shop.getProducts(['serum'], context), (error: Error) => {
    assert.ok(error instanceof ShopDataError);
    assert.match(error.message, /^shop-data-invalid: products\.0\.title: /);
    return true;
  });
});

const offerOf = (variantId: string): object => ({
  id: `offer-${variantId}`,
  title: 'o',
  kind: 'flash',
  variantIds: [variantId],
  off: 100,
});

test('what is wrong is left out with what is of it, and told by the places of what was given', () => {
  const given = {
    ...sampleData,
    products: [...others, { ...serum, variants: [] }, { ...others[0], id: 'own', variants: [] }],
    promotions: [],
    offers: [offerOf('serum-s'), offerOf(others[0].variants[0].id)],
    sampleOrders: [],
  };
  const { rest, issues } = restOfShopData(given, issuesIn(given));
  assert.deepEqual(
    [rest?.products.length, rest?.offers.map(({ variantIds }) => variantIds[0])],
    [others.length, [others[0].variants[0].id]],
  );
  const last = others.length;
  assert.deepEqual(
    issues.map(({ path }) => path),
    [`products.${last}.variants`, `products.${last + 1}.variants`, 'offers.0.variantIds.0'],
  );
});

test('nothing is left where something else is wrong, or all of the products', () => {
  for (const given of [
    { ...sampleData, products: [{ ...serum, variants: [] }] },
    { ...sampleData, currency: 'yuan', products: [{ ...serum, variants: [] }, ...others] },
    null,
  ]) {
    assert.equal(restOfShopData(given, issuesIn(given)).rest, undefined);
  }
});

/** A server with some files; whatever else is asked for is not there. */
function serve(files: Readonly<Record<string, unknown>>): { fetch: typeof fetch; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    fetch: async (input) => {
      const address = String(input);
      asked.push(address);
      const file = files[address];
      if (file === undefined) return new Response('not here', { status: 404 });
      if (file instanceof Response) return file.clone();
      return new Response(typeof file === 'string' ? file : JSON.stringify(file));
    },
  };
}

function fetching(files: Readonly<Record<string, unknown>>): ReturnType<typeof serve> & {
  shop: ReturnType<typeof createEmbeddedShop>;
} {
  const served = serve(files);
  const environment = { now: () => start, fetch: served.fetch };
  const options = { src: 'data/{locale}/shop.json', base: 'https://shop.example/page', name: 'test', environment };
  return { ...served, shop: createEmbeddedShop(options) };
}

const english = 'https://shop.example/data/en/shop.json';
const chinese = 'https://shop.example/data/zh-CN/shop.json';

test('data comes in the shopper’s language, once', async () => {
  const translated = { ...sampleData, products: [{ ...serum, title: '精华' }, ...others] };
  const { shop, asked } = fetching({ [english]: sampleData, [chinese]: translated });
  const title = async (locale: string): Promise<string | undefined> =>
    (await shop.getProducts(['serum'], { ...context, locale }))[0]?.title;
  assert.equal(await title('zh-CN'), '精华');
  assert.equal(await title('en'), 'Serum');
  assert.equal(await title('zh-CN'), '精华');
  assert.deepEqual(asked, [chinese, english]);
});

test('a language without a file falls back: to the language alone, to Chinese for Chinese, to English at last', async () => {
  const { shop, asked } = fetching({ [english]: sampleData, [chinese]: sampleData });
  for (const locale of ['fr-CA', 'zh-TW', 'en-GB']) await shop.getProducts(['serum'], { ...context, locale });
  assert.deepEqual(
    asked.map((address) => address.split('/').at(-2)),
    ['fr-CA', 'fr', 'en', 'zh-TW', 'zh', 'zh-CN', 'en-GB', 'en'],
  );
});

test('a locale cannot lead to another address', async () => {
  const { shop, asked } = fetching({ [english]: sampleData });
  await shop.getProducts(['serum'], { ...context, locale: '../../secret' });
  assert.deepEqual(asked, [english]);
});

test('pictures are read against the file they stand in', async () => {
  const { shop } = fetching({ [english]: sampleData });
  const [product] = await shop.getProducts(['serum'], context);
  assert.equal(product?.media[0]?.url, 'https://shop.example/data/pictures/serum.webp');
});

test('no file at all, or one that is no JSON, says so', async () => {
  const missing = fetching({});
  await assert.rejects(missing.shop.getProducts([], context), /shop-data-not-found.*data\/en\/shop\.json/);
  const page = fetching({ [english]: '<!doctype html>' });
  await assert.rejects(page.shop.getProducts([], context), /shop-data-invalid: is no JSON/);
});

test('a host and a port alone are no address, and nothing is asked there', async () => {
  const environment = { now: () => start, fetch: () => assert.fail('asked') };
  const options = { src: 'localhost:3000/shop.json', base: 'https://shop.example/page', name: 'test', environment };
  await assert.rejects(createEmbeddedShop(options).getProducts([], context), {
    code: 'malformed',
    message: '"localhost:3000/shop.json" is no address of http or https',
  });
});

test('a server that asks to be left alone says how long', async () => {
  const busy = new Response('', { status: 429, headers: { 'retry-after': '7' } });
  const { shop } = fetching({ [english]: busy });
  await assert.rejects(shop.getProducts(['serum'], context), { code: 'rate_limited', retryAfter: 7_000 });
});

test('a server that fails is a transport error, and the next call tries again', async () => {
  let up = false;
  const environment = {
    now: () => start,
    fetch: async () => (up ? new Response(JSON.stringify(sampleData)) : new Response('', { status: 503 })),
  };
  const shop = createEmbeddedShop({ src: 'https://shop.example/shop.json', name: 'test', environment });
  await assert.rejects(shop.getProducts([], context), (error: Error) => {
    assert.ok(error instanceof TransportError);
    assert.deepEqual([error.code, error.doubtful], ['server', false]);
    return true;
  });
  up = true;
  assert.equal((await shop.getProducts(['serum'], context))[0]?.id, 'serum');
});

test('a line that is down is a transport error', async () => {
  const environment = { now: () => start, fetch: () => Promise.reject(new TypeError('Failed to fetch')) };
  const shop = createEmbeddedShop({ src: 'https://shop.example/shop.json', name: 'test', environment });
  await assert.rejects(
    shop.openCart(null, context),
    (error) => error instanceof TransportError && error.code === 'network',
  );
});
