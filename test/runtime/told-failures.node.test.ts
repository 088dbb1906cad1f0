import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEmbeddedShop } from '../../src/commerce/embedded/index.js';
import type { CommerceAdapter } from '../../src/commerce/adapter.js';
import { createAdapter as createRedirect } from '../../src/commerce/redirect/index.js';
import { ContentError, type ContentSource } from '../../src/content/source.js';
import type { ErrorDetail, XhsErrorEvent } from '../../src/events/index.js';
import type { Environment } from '../../src/lib/environment.js';
import { TransportError } from '../../src/lib/transport-error.js';
import { createShop } from '../../src/runtime/create-shop.js';
import { commerce, content } from '../../src/runtime/registry.js';
import type { Lazy, Shop } from '../../src/runtime/shop.js';
import { sampleData } from '../commerce/embedded/sample-data.js';
import { MemoryAdapter, productOf } from '../fixtures/memory-adapter.js';
import { until } from '../state/until.js';

const environment: Environment & { fetch: typeof fetch } = {
  now: () => 0,
  fetch: () => Promise.reject(new TypeError('Failed to fetch')),
};
const seam = { name: 'told', environment };

interface Told {
  readonly shop: Shop;
  readonly told: ErrorDetail[];
  readonly statusOf: (ref: string) => Promise<string>;
}

function listening(adapter: Lazy<CommerceAdapter>, source: Lazy<ContentSource> = {} as ContentSource): Told {
  const shop = createShop({ commerce: adapter, content: source, environment });
  const told: ErrorDetail[] = [];
  const page = new EventTarget();
  page.addEventListener('xhs-error', (event) => {
    const { detail } = event as XhsErrorEvent;
    // There is none in Node.
    if (detail.code !== 'storage-unavailable') told.push(detail);
  });
  shop.connect(page);
  return {
    shop,
    told,
    async statusOf(ref) {
      const $product = shop.catalog.product(ref);
      const stop = $product.subscribe(() => undefined);
      await until(() => $product.get().status !== 'loading');
      stop();
      return $product.get().status;
    },
  };
}

const files = (answers: Readonly<Record<string, unknown>>): typeof environment => ({
  now: () => 0,
  fetch: (async (address) => {
    const file = answers[String(address)];
    if (file === undefined) return new Response('', { status: 404 });
    return new Response(typeof file === 'string' ? file : JSON.stringify(file));
  }) as typeof fetch,
});

const embedded = (data: unknown): CommerceAdapter => createEmbeddedShop({ name: 'told', data, environment });
const [serum, ...others] = sampleData.products;

test('an adapter that nobody has registered is told once, however many ask for it', async () => {
  const { shop, told, statusOf } = listening(() => commerce.make('shopfy', seam));
  assert.equal(await statusOf('serum'), 'error');
  shop.catalog.retry('serum');
  await assert.rejects(shop.catalog.load('cream'));
  await assert.rejects(shop.cart.add({ productId: 'serum', variantId: 'serum-s' }));
  await until(() => told.length > 0);
  assert.deepEqual(
    told.map(({ code, issues }) => [
      code,
      issues.length,
      /No commerce adapter is registered as "shopfy"/.test(issues[0]?.message ?? ''),
    ]),
    [['commerce-unavailable', 1, true]],
  );
  shop.dispose();
});

test('settings with which no adapter can be made are told', async () => {
  const { shop, told, statusOf } = listening(async () => createRedirect({ name: 'told', environment }));
  assert.equal(await statusOf('serum'), 'error');
  await until(() => told.length > 0);
  assert.deepEqual(told, [
    {
      code: 'commerce-unavailable',
      source: 'commerce',
      issues: [{ path: '', message: 'commerce="redirect": "shop" names no shop' }],
    },
  ]);
  shop.dispose();
});

test('data of a shop that cannot be used are told with every path', async () => {
  const { shop, told, statusOf } = listening(embedded({ ...sampleData, currency: 'yuan', delivery: [] }));
  assert.equal(await statusOf('serum'), 'error');
  assert.equal(await statusOf('cream'), 'error');
  await until(() => told.length > 0);
  assert.deepEqual(
    told.map(({ code, source, issues }) => [code, source, issues.map(({ path }) => path)]),
    [['shop-data-invalid', 'embedded', ['currency', 'delivery']]],
  );
  shop.dispose();
});

test('a shop without any data says so', async () => {
  const { shop, told, statusOf } = listening(embedded(undefined));
  assert.equal(await statusOf('serum'), 'error');
  await until(() => told.length > 0);
  assert.deepEqual([told[0]?.code, told[0]?.source], ['shop-data-not-found', 'embedded']);
  shop.dispose();
});

test('one product of several is wrong: the rest is shown, and what is wrong is told', async () => {
  const products = [{ ...serum, variants: [{ ...serum.variants[0], price: 219.5 }] }, ...others];
  const { shop, told, statusOf } = listening(embedded({ ...sampleData, products, offers: [], promotions: [] }));
  assert.equal(await statusOf('cream'), 'ready');
  await until(() => told.length > 0);
  assert.deepEqual(told, [
    {
      code: 'shop-data-partial',
      source: 'embedded',
      issues: [{ path: 'products.0.variants.0.price', message: 'must be whole minor units' }],
    },
  ]);
  shop.dispose();
});

test('a product that is left out is told as wrong, not as unknown too; one that is mistyped is told beside it', async () => {
  const products = [{ ...serum, handle: 'night-serum', variants: [] }, ...others];
  const { shop, told, statusOf } = listening(embedded({ ...sampleData, products, offers: [], promotions: [] }));
  for (const ref of ['serum', 'night-serum', 'serm']) assert.equal(await statusOf(ref), 'missing');
  await until(() => told.some(({ source }) => source === 'serm'));
  assert.deepEqual(
    told.map(({ code, source }) => [code, source]),
    [
      ['shop-data-partial', 'embedded'],
      ['product-not-found', 'serm'],
    ],
  );
  shop.dispose();
});

test('a file that is not there, is no JSON, or does not arrive is told with its address', async () => {
  const src = 'https://shop.example/shop.json';
  const shopAt = (from: typeof environment): CommerceAdapter =>
    createEmbeddedShop({ name: 'told', src, environment: from });
  for (const [from, code] of [
    [files({}), 'shop-data-not-found'],
    [files({ [src]: '<!doctype html>' }), 'shop-data-invalid'],
    [environment, 'commerce-unavailable'],
  ] as const) {
    const { shop, told, statusOf } = listening(shopAt(from));
    assert.equal(await statusOf('serum'), 'error');
    await until(() => told.length > 0);
    assert.deepEqual([told.length, told[0]?.code], [1, code]);
    assert.match(JSON.stringify(told), /https:\/\/shop\.example\/shop\.json/);
    shop.dispose();
  }
});

test('and so is that of a shop elsewhere', async () => {
  const src = 'https://shop.example/shelf.json';
  const data = { shop: 'Elsewhere', hosts: ['shop.example'] };
  for (const [from, code] of [
    [files({}), 'commerce-answer-invalid'],
    [files({ [src]: '<!doctype html>' }), 'commerce-answer-invalid'],
    [files({ [src]: { products: [] } }), 'commerce-answer-invalid'],
    [environment, 'commerce-unavailable'],
  ] as const) {
    const { shop, told, statusOf } = listening(createRedirect({ name: 'told', src, data, environment: from }));
    assert.equal(await statusOf('serum'), 'error');
    await until(() => told.length > 0);
    assert.deepEqual([told.length, told[0]?.code, told[0]?.source], [1, code, 'redirect']);
    assert.match(JSON.stringify(told), /https:\/\/shop\.example\/shelf\.json/);
    shop.dispose();
  }
});

test('a fault of an adapter is told; a line that is down, and a call that was given up, are not', async () => {
  const adapter = new MemoryAdapter([productOf('a')]);
  const failures = [
    new TransportError('network', { doubtful: false }),
    new DOMException('The shop was closed', 'AbortError'),
    new TypeError('reading "price" of undefined'),
  ];
  adapter.getProducts = () => Promise.reject(failures.shift());
  const { shop, told, statusOf } = listening(adapter);
  assert.equal(await statusOf('a'), 'error');
  assert.equal(await statusOf('b'), 'error');
  assert.equal(await statusOf('c'), 'error');
  await until(() => told.length > 0);
  assert.deepEqual(told, [
    {
      code: 'commerce-unavailable',
      source: adapter.name,
      issues: [{ path: '', message: 'reading "price" of undefined' }],
    },
  ]);
  shop.dispose();
});

test('a product that the back end does not know is told by its id, once', async () => {
  const { shop, told, statusOf } = listening(new MemoryAdapter([productOf('a')]));
  for (const ref of ['serm', 'a', 'creme', 'serm']) await statusOf(ref);
  shop.configure({ locale: 'zh-CN' });
  assert.equal(await statusOf('serm'), 'missing');
  await until(() => told.length === 2);
  assert.deepEqual(
    told.map(({ code, source }) => [code, source]),
    [
      ['product-not-found', 'serm'],
      ['product-not-found', 'creme'],
    ],
  );
  shop.dispose();
});

test('a content source that nobody has registered is told, and by each note', async () => {
  const { shop, told } = listening(new MemoryAdapter([]), () => content.make('jsn', seam));
  const $note = shop.content.note('hello');
  $note.subscribe(() => undefined);
  await until(() => $note.get().status === 'error');
  assert.match(JSON.stringify($note.get()), /No content source is registered as \\"jsn\\"/);
  await until(() => told.length > 0);
  assert.deepEqual([told.length, told[0]?.code], [1, 'content-unavailable']);
  shop.dispose();
});

test('lists and pages that could not be read are told with the reason', async () => {
  const issues = [{ path: 'https://shop.example/content.json', message: 'is no JSON' }];
  const source = {
    name: 'json',
    listNotes: () => Promise.reject(new ContentError('content-unavailable', issues)),
    getStore: () => Promise.reject(new ContentError('content-not-found')),
  } as unknown as ContentSource;
  const { shop, told } = listening(new MemoryAdapter([]), source);
  await assert.rejects(shop.content.list({}));
  await assert.rejects(shop.content.list({}));
  shop.content.store('tea').subscribe(() => undefined);
  await until(() => shop.content.store('tea').get().status === 'missing' && told.length > 0);
  assert.deepEqual(told, [{ code: 'content-unavailable', source: 'json', issues }]);
  shop.dispose();
});
