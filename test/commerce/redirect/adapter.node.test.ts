import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import type { CheckoutResult, CommerceAdapter } from '../../../src/commerce/adapter.js';
import { checkedAdapter } from '../../../src/commerce/checked-adapter.js';
import type { XhsErrorEvent } from '../../../src/events/error.js';
import type { TransportError } from '../../../src/lib/transport-error.js';
import { cartOf, context, fillCart, newCart, operation } from '../embedded/sample-shop.js';
import { elsewhere, shelf, type ElsewhereOptions } from './elsewhere.js';

const leave = (shop: CommerceAdapter, ref: string): Promise<CheckoutResult> =>
  shop.beginCheckout({ kind: 'cart', ref }, operation(), context);

for (const [why, settings, said] of [
  ['no shop is named', { shop: ' ' }, /"shop" names no shop/],
  ['no host is allowed', { hosts: [] }, /"hosts"/],
  ['hosts are no list', { hosts: 'glow.example' }, /"hosts"/],
  ['a host would allow all', { hosts: ['*.com'] }, /"hosts"/],
  ['the permalink leads elsewhere', { permalink: 'https://evil.example/{items}' }, /"permalink" leads to none of glow/],
  ['the host is to be filled in', { permalink: 'https://{sku}/cart' }, /"permalink"/],
  ['the permalink is a script', { permalink: 'javascript:{items}' }, /"permalink"/],
] as const) {
  test(`there is no shop where ${why}`, () => {
    assert.throws(
      () => elsewhere({ settings }),
      (error: Error) => error.name === 'TypeError' && said.test(error.message),
    );
  });
}

test('the shopper is told whose shop she goes to, with what is ticked', async () => {
  const shop = checkedAdapter(elsewhere());
  const ref = await fillCart(shop, { 'serum-s': 2, 'crisps-1': 1, 'cream-1': 1 });
  await shop.updateCart(ref, [{ type: 'select', lineIds: ['crisps-1'], selected: false }], operation(), context);
  assert.deepEqual(await leave(shop, ref), {
    continueUrl: 'https://glow.example/cart/cream-1:1,serum-s:2',
    shopName: 'Glow on the high street',
    messages: [],
  });
});

test('one thing is bought past the cart, and what led there goes along', async () => {
  const shop = checkedAdapter(elsewhere({ settings: { parameters: { note: '{noteId}' } } }));
  const source = { kind: 'variant', productId: 'serum', variantId: 'SE-S', quantity: 3 } as const;
  const bought = await shop.beginCheckout({ ...source, origin: { kind: 'note', noteId: 'n1' } }, operation(), context);
  assert.ok('continueUrl' in bought);
  assert.equal(bought.continueUrl, 'https://glow.example/cart/serum-s:3?note=n1');
});

test('without a cart every product leads to its own page', async () => {
  for (const settings of [{ permalink: undefined }, { cart: 'none' }]) {
    const shop = elsewhere({ settings });
    assert.equal(shop.capabilities.cart, 'none');
    const source = { kind: 'variant', productId: 'serum', variantId: 'serum-s', quantity: 1 } as const;
    const bought = await shop.beginCheckout(source, operation(), context);
    assert.ok('continueUrl' in bought);
    assert.match(bought.continueUrl, settings.cart ? /\/cart\/serum-s:1$/ : /\/p\/serum$/);
  }
  assert.equal(elsewhere().capabilities.cart, undefined);
});

test('an address beyond the list is refused beside a sentence, and whoever builds the page is told which', async (t: TestContext) => {
  const warn = t.mock.method(console, 'warn', () => undefined);
  const data = { ...shelf, products: shelf.products.map((product) => ({ ...product, url: 'https://evil.example/' })) };
  const shop = checkedAdapter(elsewhere({ data, settings: { permalink: undefined } }));
  const source = { kind: 'variant', productId: 'serum', variantId: 'serum-s', quantity: 1 } as const;
  assert.deepEqual(await shop.beginCheckout(source, operation(), context), {
    gone: 'not_found',
    messages: [{ type: 'error', code: 'unsupported', target: { kind: 'cart' } }],
  });
  assert.match(String(warn.mock.calls[0]?.arguments[0]), /redirect-address.*serum-s/);
});

test('products pass the schemas of every adapter, and their pages are no links', async () => {
  const shop = checkedAdapter(elsewhere());
  const [serum, cream] = await shop.getProducts(['harbour-serum', 'cream'], context);
  assert.deepEqual([serum?.id, serum?.url, cream?.tradeMode], ['serum', undefined, 'bonded']);
  assert.equal(serum?.media[0]?.url, 'https://page.example/pictures/serum.webp');
  assert.deepEqual(serum?.variants[1]?.comparePrice, {
    price: { amount: 25_000, currency: 'CNY' },
    kind: 'suggestedRetail',
  });
  assert.deepEqual(
    serum?.variants.map(({ title }) => title),
    ['Small', 'Large'],
  );
});

/** The sample shop with the serum otherwise. */
const serumWith = (fields: object, variantFields: object = {}) => ({
  ...shelf,
  products: shelf.products.map((product) =>
    product.id === 'serum'
      ? { ...product, ...fields, variants: product.variants.map((variant) => ({ ...variant, ...variantFields })) }
      : product,
  ),
});

test('whatever a file of the embedded shop may say of a product, it is shown with those beside it', async () => {
  const presale = {
    deposit: 1000,
    depositUntil: '2026-11-01T00:00:00Z',
    balanceFrom: '2026-11-02T00:00:00Z',
    balanceUntil: '2026-11-03T00:00:00Z',
  };
  const listing = { status: 'approved' };
  const data = serumWith({ rating: { value: 4.8, count: 12 }, listing, listedAt: '2026-01-01' }, { presale });
  const [serum, tint] = await checkedAdapter(elsewhere({ data })).getProducts(['serum', 'tint'], context);
  assert.deepEqual(serum?.rating, { value: 4.8, scale: 5, count: 12 });
  assert.deepEqual([serum?.variants[0]?.presale, tint?.id], [undefined, 'tint']);
});

test('a product without variants is left out and told once, with its place, and the others are sold', async () => {
  const { products } = shelf;
  const data = {
    ...shelf,
    products: [products[0], { ...products[1], variants: undefined }, null, ...products.slice(2)],
  };
  const told: Event[] = [];
  const shop = checkedAdapter(elsewhere({ data }), (event) => void told.push(event));
  for (let time = 0; time < 2; time += 1) {
    const [first, left, last] = await shop.getProducts(
      [products[0], products[1], products.at(-1)].map((each) => each?.id ?? ''),
      context,
    );
    assert.deepEqual([first?.id, left, last?.id], [products[0]?.id, null, products.at(-1)?.id]);
  }
  assert.deepEqual(
    told.map((event) => (event as XhsErrorEvent).detail).filter(({ code }) => code !== 'commerce-answer-partial'),
    [
      {
        code: 'shop-data-partial',
        source: 'https://page.example/notes/',
        issues: [
          { path: 'products.1.variants', message: 'is no list' },
          { path: 'products.2.variants', message: 'is no list' },
        ],
      },
    ],
  );
});

for (const [why, fields, variantFields] of [
  ['is discontinued', {}, { discontinued: true }],
  ['has a listing in review', { listing: { status: 'inReview' } }, {}],
  ['has a listing that was rejected', { listing: { status: 'rejected', reason: 'The label is blurred' } }, {}],
] as const) {
  test(`what ${why} is shown and not sold, in the cart or past it`, async () => {
    const indexedDB = new IDBFactory();
    const ref = await fillCart(elsewhere({ indexedDB }), { 'serum-s': 1, 'crisps-1': 1 });
    const shop = checkedAdapter(elsewhere({ indexedDB, data: serumWith(fields, variantFields) }));
    const [serum] = await shop.getProducts(['serum'], context);
    assert.ok(serum?.variants.every(({ availability }) => availability.status === 'discontinued'));
    const { messages } = cartOf(await shop.openCart(ref, context));
    assert.deepEqual(
      messages.map(({ code, target }) => [code, target]),
      [['item_unavailable', { kind: 'line', lineId: 'serum-s' }]],
    );
    const add = { type: 'add', productId: 'serum', variantId: 'serum-l', quantity: 1 } as const;
    const refused = await shop.updateCart(ref, [add], operation(), context);
    assert.deepEqual(
      refused.messages.map(({ code }) => code),
      ['item_unavailable'],
    );
    const left = await leave(shop, ref);
    assert.equal('continueUrl' in left && left.continueUrl, 'https://glow.example/cart/crisps-1:1');
    const source = { kind: 'variant', productId: 'serum', variantId: 'serum-s', quantity: 1 } as const;
    assert.deepEqual(await shop.beginCheckout(source, operation(), context), {
      gone: 'not_found',
      messages: [{ type: 'error', code: 'item_unavailable', target: { kind: 'cart' } }],
    });
  });
}

test('a product that is wrong is told with its path', async () => {
  const [serum, ...rest] = shelf.products;
  const data = { ...shelf, products: [{ ...serum, variants: [{ id: 'serum-s', price: 99.5 }] }, ...rest] };
  await assert.rejects(checkedAdapter(elsewhere({ data })).getProducts(['serum'], context), (error: TransportError) => {
    assert.equal(error.code, 'malformed');
    assert.match(error.message, /getProducts\(\)\.0\.variants\.0\.price\.amount must be whole minor units/);
    return true;
  });
});

const file = (body: unknown, status = 200): Response =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });

test('what is sold is fetched once for a language, or else in English', async () => {
  const asked: string[] = [];
  const shop = elsewhere({
    src: '/data/{locale}/shop.json',
    fetch: async (address) => {
      asked.push(String(address));
      return String(address).includes('/en/') ? file(shelf) : file('', 404);
    },
  });
  const there = { ...context, locale: 'de-CH' };
  await Promise.all([shop.getProducts(['serum'], there), shop.getProducts(['tint'], there)]);
  const [serum] = await shop.getProducts(['serum'], there);
  assert.equal(serum?.media[0]?.url, 'https://page.example/data/pictures/serum.webp');
  assert.deepEqual(
    asked,
    ['de-CH', 'de', 'en'].map((name) => `https://page.example/data/${name}/shop.json`),
  );
});

for (const [what, answer, code] of [
  ['a page', () => file('<!doctype html>'), 'malformed'],
  ['something else', () => file({ stores: [] }), 'malformed'],
  ['no object', () => file(null), 'malformed'],
  ['nowhere a file', () => file('', 404), 'malformed'],
  ['a failing server', () => file('', 503), 'server'],
  ['a server that has been asked too often', () => file('', 429), 'rate_limited'],
  ['a broken line', () => assert.fail('broken'), 'network'],
] as const) {
  test(`${what} in the place of the data is told as such, and asked for again by the next call`, async () => {
    let broken = true;
    const shop = elsewhere({ src: 'shop.json', fetch: async () => (broken ? answer() : file(shelf)) });
    await assert.rejects(shop.getProducts(['serum'], context), (error: TransportError) => {
      assert.deepEqual([error.name, error.code, error.doubtful], ['TransportError', code, false]);
      return true;
    });
    broken = false;
    assert.equal((await shop.getProducts(['serum'], context))[0]?.id, 'serum');
  });
}

test('a host and a port alone are no address, and nothing is asked there', async () => {
  const shop = elsewhere({ src: 'localhost:3000/shop.json', fetch: () => assert.fail('asked') });
  await assert.rejects(shop.getProducts(['serum'], context), {
    code: 'malformed',
    message: 'localhost:3000/shop.json: is no address of http or https',
  });
});

test('a server that asks to be left alone says how long', async () => {
  const busy = { status: 503, headers: { 'retry-after': '7' } };
  const shop = elsewhere({ src: 'shop.json', fetch: async () => new Response('', busy) });
  await assert.rejects(shop.getProducts(['serum'], context), { name: 'TransportError', retryAfter: 7_000 });
});

/** A shopper who leaves with what is ticked, and comes back to an address. */
async function leaveAndReturn(
  address: { now: string },
  between: (shop: CommerceAdapter, ref: string) => Promise<unknown> = () => Promise.resolve(),
): Promise<{ back: CommerceAdapter; ref: string }> {
  const options: ElsewhereOptions = {
    indexedDB: new IDBFactory(),
    settings: { returns: 'order' },
    address: () => address.now,
  };
  const shop = elsewhere(options);
  const ref = await fillCart(shop, { 'serum-s': 2, 'crisps-1': 3, 'cream-1': 1 });
  await shop.updateCart(ref, [{ type: 'select', lineIds: ['cream-1'], selected: false }], operation(), context);
  await leave(shop, ref);
  await between(shop, ref);
  shop.dispose?.();
  return { back: elsewhere(options), ref };
}

const quantities = async (shop: CommerceAdapter, ref: string): Promise<object> =>
  Object.fromEntries(cartOf(await shop.openCart(ref, context)).lines.map(({ id, quantity }) => [id, quantity]));

test('what was taken along leaves the cart once the other shop names the order, and what came later stays', async () => {
  const address = { now: 'https://page.example/notes/' };
  const { back, ref } = await leaveAndReturn(address, (shop, cart) => {
    const change = { type: 'add', productId: 'serum', variantId: 'serum-s', quantity: 1 } as const;
    return shop.updateCart(cart, [change], operation(), context);
  });
  assert.deepEqual(await quantities(back, ref), { 'serum-s': 3, 'crisps-1': 3, 'cream-1': 1 });
  address.now += '?order=1001';
  assert.deepEqual(await quantities(back, ref), { 'serum-s': 1, 'cream-1': 1 });
  assert.deepEqual(await quantities(back, ref), { 'serum-s': 1, 'cream-1': 1 });
});

test('an order that was told of before is no news', async () => {
  const address = { now: 'https://page.example/notes/?order=1000' };
  const { back, ref } = await leaveAndReturn(address);
  assert.deepEqual(await quantities(back, ref), { 'serum-s': 2, 'crisps-1': 3, 'cream-1': 1 });
});

test('the order of what was bought past the cart leaves what had been taken along before where it is', async () => {
  const address = { now: 'https://page.example/notes/' };
  const { back, ref } = await leaveAndReturn(address, (shop) =>
    shop.beginCheckout(
      { kind: 'variant', productId: 'tint', variantId: 'tint-plum', quantity: 1 },
      operation(),
      context,
    ),
  );
  address.now += '?order=1001';
  assert.deepEqual(await quantities(back, ref), { 'serum-s': 2, 'crisps-1': 3, 'cream-1': 1 });
  await leave(back, ref);
  address.now = 'https://page.example/notes/?order=1002';
  assert.deepEqual(await quantities(back, ref), { 'cream-1': 1 });
});

test('without an order nothing leaves the cart, whatever else the address says', async () => {
  for (const query of ['', '?order=', '?orders=1', '#order=1']) {
    const address = { now: 'https://page.example/' };
    const { back, ref } = await leaveAndReturn(address);
    address.now += query;
    assert.deepEqual(await quantities(back, ref), { 'serum-s': 2, 'crisps-1': 3, 'cream-1': 1 });
  }
});

test('two tabs change one cart, and neither undoes what the other did', async () => {
  const indexedDB = new IDBFactory();
  const [one, two] = [elsewhere({ indexedDB }), elsewhere({ indexedDB })];
  const ref = await newCart(one);
  const add = (shop: CommerceAdapter, variantId: string): Promise<unknown> =>
    shop.updateCart(ref, [{ type: 'add', productId: '', variantId, quantity: 1 }], operation(), context);
  await Promise.all([add(one, 'serum-s'), add(two, 'serum-s'), add(one, 'crisps-1'), add(two, 'cream-1')]);
  assert.deepEqual(await quantities(two, ref), { 'serum-s': 2, 'crisps-1': 1, 'cream-1': 1 });
});

test('codes are for the other shop to take: that is said, and the rest is done', async () => {
  const shop = elsewhere();
  const ref = await newCart(shop);
  const changes = [
    { type: 'codes', codes: ['GLOW20'] },
    { type: 'add', productId: 'serum', variantId: 'serum-s', quantity: 1 },
  ] as const;
  const result = await shop.updateCart(ref, changes, operation(), context);
  assert.ok('cart' in result);
  assert.deepEqual(result.messages, [{ type: 'error', code: 'unsupported', target: { kind: 'cart' } }]);
  assert.equal(result.cart.lines.length, 1);
});

test('a line that was unticked is ticked when more of it is put in, and keeps its first origin', async () => {
  const shop = elsewhere();
  const ref = await newCart(shop);
  const add = { type: 'add', productId: 'serum', variantId: 'serum-s', quantity: 1 } as const;
  const origin = (noteId: string) => ({ kind: 'note', noteId }) as const;
  await shop.updateCart(ref, [{ ...add, origin: origin('a') }], operation(), context);
  await shop.updateCart(ref, [{ type: 'select', lineIds: ['serum-s'], selected: false }], operation(), context);
  const result = await shop.updateCart(ref, [{ ...add, origin: origin('b') }], operation(), context);
  const [line] = cartOf(result).lines;
  assert.deepEqual([line?.quantity, line?.selected, line?.origin?.noteId], [2, true, 'a']);
});

test('exchanged for what is in the cart already, two lines become one', async () => {
  const shop = elsewhere();
  const ref = await fillCart(shop, { 'serum-s': 2, 'serum-l': 1 });
  const change = { type: 'exchange', lineId: 'serum-s', variantId: 'serum-s', toVariantId: 'serum-l' } as const;
  const { lines } = cartOf(await shop.updateCart(ref, [change], operation(), context));
  assert.deepEqual(
    lines.map(({ id, quantity, title, variantTitle }) => [id, quantity, title, variantTitle]),
    [['serum-l', 3, 'Serum', 'Large']],
  );
});

test('what is sold no more keeps its name and costs nothing', async () => {
  const indexedDB = new IDBFactory();
  const ref = await fillCart(elsewhere({ indexedDB }), { 'serum-s': 2 });
  const later = checkedAdapter(elsewhere({ indexedDB, data: { ...shelf, products: [] } }));
  const result = await later.openCart(ref, context);
  const [line] = cartOf(result).lines;
  assert.deepEqual([line?.title, line?.status, line?.total.amount], ['Serum', 'unavailable', 0]);
  assert.deepEqual(
    cartOf(result).messages.map(({ code }) => code),
    ['not_found'],
  );
});
