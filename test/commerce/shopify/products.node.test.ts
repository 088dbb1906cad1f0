import assert from 'node:assert/strict';
import { test } from 'node:test';
import { context, named, openShop, shopOver } from './subject.js';

const serum = named('isle-glow-serum-30ml');

test('products are had by handle, id and SKU, in the order asked, in two requests at most', async () => {
  const { adapter, stub } = openShop();
  const handles = ['shanmai-oolong', 'isle-glow-serum', serum.productId, 'isle-glow-serum'];
  const found = await adapter.getProducts(handles, context);
  assert.deepEqual(
    found.map((product) => product?.handle),
    ['shanmai-oolong', 'isle-glow-serum', 'isle-glow-serum', 'isle-glow-serum'],
  );
  assert.equal(stub.seen.length, 1);
  const refs = ['no-such', 'isle-glow-serum-50ml', 'shanmai-oolong', 'gid://shopify/Product/1', 'a" OR sku:"x'];
  const mixed = await adapter.getProducts(refs, context);
  assert.deepEqual(
    mixed.map((product) => product?.handle ?? null),
    [null, 'isle-glow-serum', 'shanmai-oolong', null, null],
  );
  assert.equal(stub.seen.length, 3);
  assert.deepEqual(await adapter.getProducts([], context), []);
  assert.equal(stub.seen.length, 3, 'nothing is asked for nothing');
});

test('a product that only somehow matches a SKU is not taken for it', async () => {
  const { adapter, stub } = openShop();
  const [other] = await adapter.getProducts(['shanmai-oolong'], context);
  assert.ok(other);
  // Shopify takes no notice of a filter that it does not know.
  const careless = shopOver(async (url, init) =>
    stub.fetch(url, { ...init, body: String(init?.body).replace(/sku:\\"[^"]*\\"/g, 'oolong') }),
  );
  assert.deepEqual(await careless.getProducts(['isle-glow-serum-50ml'], context), [null]);
});

test('a product has its options, pictures and what is left of it', async () => {
  const { adapter } = openShop({ storeId: 'mine', returnDays: 7 });
  const [product] = await adapter.getProducts(['isle-glow-serum'], context);
  assert.ok(product);
  const { description, media, variants, ...rest } = product;
  assert.ok(description?.startsWith('The bottle we began with.'));
  assert.deepEqual(media[0], {
    url: 'https://stub.example/demo/data/pictures/products/isle-glow-serum/1.webp',
    width: 900,
    height: 900,
    alt: 'The serum on a round plinth',
  });
  assert.deepEqual(rest, {
    id: serum.productId,
    handle: 'isle-glow-serum',
    title: 'Harbour Light Serum',
    storeId: 'mine',
    category: 'Skincare',
    options: [{ id: 'Size', name: 'Size', values: ['15 ml', '30 ml', '50 ml'].map((label) => ({ id: label, label })) }],
    tradeMode: 'domestic',
    returnDays: 7,
    guarantees: [],
    qualifications: [],
    specifications: [],
  });
  const { picture: _, ...variant } = variants[1] ?? assert.fail();
  assert.deepEqual(variant, {
    id: serum.variantId,
    sku: 'isle-glow-serum-30ml',
    title: '30 ml',
    options: { Size: '30 ml' },
    price: { amount: 21_900, currency: 'CNY' },
    availability: { status: 'in_stock', quantity: 80 },
  });
});

test('a struck-through price is shown where its meaning is known', async () => {
  const priced = async (data?: unknown): Promise<unknown> => {
    const [product] = await openShop(data).adapter.getProducts(['isle-glow-serum'], context);
    return product?.variants[1]?.comparePrice;
  };
  assert.equal(await priced(), undefined);
  const price = { amount: 25_900, currency: 'CNY' };
  assert.deepEqual(await priced({ comparePrice: 'suggestedRetail' }), { kind: 'suggestedRetail', price });
});

test('a product without options has one variant without a name', async () => {
  const [product] = await openShop().adapter.getProducts(['yawu-blocks'], context);
  assert.deepEqual(
    [product?.options.length, product?.variants.map(({ title, options }) => [title, options])],
    [0, [['', {}]]],
  );
});

test('few, none and a limit are told', async () => {
  const { adapter } = openShop();
  const of = async (handle: string, sku: string): Promise<unknown> => {
    const [product] = await adapter.getProducts([handle], context);
    return product?.variants.find((variant) => variant.sku === sku)?.availability;
  };
  assert.deepEqual(await of('isle-glow-hand-cream', 'isle-glow-hand-cream-pine-75g'), {
    status: 'low_stock',
    quantity: 4,
  });
  assert.deepEqual(await of('isle-glow-cushion', 'isle-glow-cushion-n30'), { status: 'out_of_stock', quantity: 0 });
  const limited = { status: 'in_stock', quantity: 55, maxPerOrder: 3 };
  assert.deepEqual(await of('isle-glow-blush', 'isle-glow-blush-apricot'), limited);
});

test('the whole shop is gone through page by page, each product once', async () => {
  const { adapter } = openShop();
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await adapter.searchProducts?.({ ...(cursor !== undefined && { cursor }) }, context);
    assert.ok(page && page.items.length > 0);
    found.push(...page.items.map(({ handle }) => handle));
    cursor = page.cursor;
  } while (cursor !== undefined);
  assert.deepEqual([found.length, new Set(found).size], [40, 40]);
});

test('words and a category are searched for, and what they hold is text', async () => {
  const { adapter, stub } = openShop();
  const search = async (query: object): Promise<readonly string[] | undefined> =>
    (await adapter.searchProducts?.(query, context))?.items.map(({ handle }) => handle);
  assert.deepEqual(await search({ query: 'Harbour SERUM', category: 'Skincare' }), ['isle-glow-serum']);
  assert.deepEqual(await search({ query: 'serum', storeId: 'another' }), []);
  await search({ query: 'tag:x OR (-"a\\b") don’t' });
  assert.equal(stub.seen.at(-1)?.variables['query'], 'tag x or a b don’t');
});
