import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CommerceContext } from '../../../src/commerce/adapter.js';
import { createAdapter, type VendureOptions } from '../../../src/commerce/vendure/index.js';
import type { TransportError } from '../../../src/lib/transport-error.js';

const context: CommerceContext = { locale: 'zh-CN', country: 'CN', currency: 'USD', customer: null };

interface Sent {
  readonly address: string;
  readonly init: RequestInit;
}

/** A shop that answers the same to everything, and remembers what it was asked. */
function shop(body: unknown, options: Partial<VendureOptions> & { readonly token?: string } = {}) {
  const sent: Sent[] = [];
  const { token, ...rest } = options;
  const fetcher: typeof fetch = async (address, init = {}) => {
    sent.push({ address: String(address), init });
    return Response.json(body, { headers: token === undefined ? {} : { 'vendure-auth-token': token } });
  };
  const src = 'https://shop.example/shop-api';
  return { sent, adapter: createAdapter({ src, environment: { fetch: fetcher }, ...rest }) };
}

const empty = { data: { activeOrder: null } };
const headersOf = (sent: Sent | undefined): Headers => new Headers(sent?.init.headers);

test('vendure: a new cart is begun without a token and found again by the one that comes back, never by a cookie', async () => {
  const { adapter, sent } = shop(empty, { token: 'fresh', key: 'channel' });
  const opened = await adapter.openCart(null, context);
  assert.ok('cart' in opened && opened.ref === 'fresh');
  await adapter.openCart(opened.ref, context);
  assert.deepEqual(
    sent.map((each) => [each.init.credentials, headersOf(each).get('authorization')]),
    [
      ['omit', null],
      ['omit', 'Bearer fresh'],
    ],
  );
  assert.equal(headersOf(sent[0]).get('vendure-token'), 'channel');
});

test('vendure: another token than was sent says that the cart is no more', async () => {
  const { adapter } = shop(empty, { token: 'another' });
  assert.deepEqual(await adapter.openCart('lost CODE', context), { gone: 'not_found', messages: [] });
});

test('vendure: language and currency stand in the address, a currency only where the channel sells in it', async () => {
  const plain = shop(empty);
  await plain.adapter.openCart('token', context);
  assert.equal(plain.sent[0]?.address, 'https://shop.example/shop-api?languageCode=zh_Hans');
  const more = shop(empty, { data: { currencies: ['USD'] } });
  await more.adapter.openCart('token', { ...context, locale: 'zh-TW' });
  assert.equal(more.sent[0]?.address, 'https://shop.example/shop-api?languageCode=zh_Hant&currencyCode=USD');
});

test('vendure: the time is that of its last answer, and where there was none it is asked for', async () => {
  const date = 'Tue, 10 Nov 2026 11:59:30 GMT';
  let asked = 0;
  const fetcher: typeof fetch = async () => {
    asked += 1;
    return Response.json(empty, { headers: { date } });
  };
  const adapter = createAdapter({ src: 'https://shop.example/shop-api', environment: { fetch: fetcher } });
  const { earliest = 0, latest = 0 } = (await adapter.serverTime?.(context)) ?? {};
  assert.ok(earliest >= Date.parse(date) && latest >= earliest + 999, `${earliest} ${latest}`);
  assert.ok(earliest < Date.parse(date) + 5_000, 'it goes on from the answer');
  assert.equal(asked, 1);
  await adapter.openCart(null, context);
  await adapter.serverTime?.(context);
  assert.equal(asked, 2, 'what was asked anyway tells it too');
  const silent = shop(empty);
  assert.equal(await silent.adapter.serverTime?.(context), null);
});

test('vendure: settings that are none are refused when the shop is made', () => {
  assert.throws(() => shop(empty, { data: { currencies: 'USD' } }), /array/i);
});

for (const [what, body, code] of [
  ['an error of the server', { errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }], data: null }, 'server'],
  ['an error without a code', { errors: [{ message: 'no' }] }, 'server'],
  ['a list', [], 'malformed'],
  ['null', null, 'malformed'],
  ['an order without lines', { data: { activeOrder: { code: 'A' } } }, 'malformed'],
] as const) {
  test(`vendure: ${what} in the place of an answer is told as a fault`, async () => {
    const { adapter } = shop(body);
    await assert.rejects(adapter.openCart('token', context), (error: TransportError) => {
      assert.deepEqual([error.name, error.code, error.doubtful], ['TransportError', code, false]);
      return true;
    });
  });
}

for (const [status, doubtful] of [
  [400, false],
  [200, true],
] as const) {
  test(`vendure: a change that is answered with ${status} and an error is ${doubtful ? '' : 'not '}in doubt`, async () => {
    const body = { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] };
    const fetcher: typeof fetch = async (_, init) =>
      String(init?.body).includes('"mutation') ? Response.json(body, { status }) : Response.json(empty);
    const adapter = createAdapter({ src: 'https://shop.example/shop-api', environment: { fetch: fetcher } });
    const change = { type: 'add', productId: '1', variantId: '1', quantity: 1 } as const;
    await assert.rejects(adapter.updateCart('token', [change], { id: 'a' }, context), (error: TransportError) => {
      assert.deepEqual([error.name, error.code, error.doubtful], ['TransportError', 'server', doubtful]);
      return true;
    });
  });
}

test('vendure: an order that may not be looked at is none', async () => {
  const { adapter } = shop({ errors: [{ extensions: { code: 'FORBIDDEN' } }], data: { orderByCode: null } });
  assert.equal(await adapter.getOrder?.('SOMEBODY-ELSES', context), null);
});

test('vendure: a guest has no list of orders, and none is asked for', async () => {
  const { adapter, sent } = shop(empty);
  assert.deepEqual([await adapter.listOrders?.(null, context), sent], [{ items: [] }, []]);
});

test('vendure: more products than a page holds are asked for in several requests', async () => {
  const { adapter, sent } = shop({ data: { products: { items: [], totalItems: 0 } } });
  const refs = Array.from({ length: 101 }, (_, index) => `product-${index}`);
  assert.equal((await adapter.getProducts(refs, context)).length, 101);
  assert.equal(sent.length, 2);
});
