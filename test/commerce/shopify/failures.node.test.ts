import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inspect } from 'node:util';
import type { CommerceAdapter } from '../../../src/commerce/adapter.js';
import type { TransportError, TransportErrorCode } from '../../../src/lib/transport-error.js';
import { stubKey } from '../../backends/shopify/shopify-stub.js';
import { createAdapter } from '../../../src/commerce/shopify/index.js';
import { context, named, openShop, shopOver } from './subject.js';

const operation = { id: 'operation' };
const ref = 'c1-token?key=very-secret';
const codes = [{ type: 'codes', codes: [] }] as const;
const json = (body: unknown, init?: ResponseInit): Response =>
  new Response(JSON.stringify(body), { ...init, headers: { 'content-type': 'application/json', ...init?.headers } });
const errorOf = (code: string | undefined, message = ''): unknown => ({ errors: [{ message, extensions: { code } }] });

const failing = (code: TransportErrorCode, doubtful: boolean) => (error: TransportError) => {
  assert.deepEqual([error.name, error.code, error.doubtful], ['TransportError', code, doubtful]);
  return true;
};
const read = (adapter: CommerceAdapter): Promise<unknown> => adapter.openCart(ref, context);
const change = (adapter: CommerceAdapter): Promise<unknown> => adapter.updateCart(ref, codes, operation, context);

for (const [what, answer, code, doubtful] of [
  ['a broken line', () => Promise.reject(new TypeError('broken')), 'network', true],
  ['a server that fails', () => new Response('', { status: 503 }), 'server', true],
  [
    'the page of a proxy',
    () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
    'malformed',
    true,
  ],
  [
    'an answer that was cut short',
    () => new Response('{"data":{"ca', { headers: { 'content-type': 'application/json' } }),
    'malformed',
    true,
  ],
  ['an answer without anything in it', () => json({}), 'malformed', true],
  ['a key that is refused', () => json({ errors: [] }, { status: 401 }), 'server', false],
  ['a shop that is not there', () => new Response('', { status: 404 }), 'server', false],
  ['too many requests', () => new Response('', { status: 429 }), 'rate_limited', false],
  ['a throttled request', () => json(errorOf('THROTTLED')), 'rate_limited', false],
  ['a fault inside of Shopify', () => json(errorOf('INTERNAL_SERVER_ERROR')), 'server', true],
  ['a document that is refused', () => json(errorOf('undefinedField')), 'malformed', true],
  ['an error without a code', () => json(errorOf(undefined)), 'malformed', true],
  ['errors that are no list', () => json({ errors: 'Not Found' }), 'malformed', true],
  [
    'part of an answer beside an error',
    () => json({ data: { cart: null }, ...(errorOf('TIMEOUT') as object) }),
    'server',
    true,
  ],
  ['a part of an answer that is not there', () => json({ data: { cart: {}, payload: {} } }), 'malformed', true],
] as const) {
  test(`${what} is told as such, and whether a change may have been carried out`, async () => {
    const adapter = shopOver(async () => answer());
    await assert.rejects(read(adapter), failing(code, false));
    await assert.rejects(change(adapter), failing(code, doubtful));
  });
}

test('how long to wait is passed on in milliseconds', async () => {
  const adapter = shopOver(async () => new Response('', { status: 429, headers: { 'retry-after': '7' } }));
  await assert.rejects(read(adapter), (error: TransportError) => error.retryAfter === 7000);
});

test('a cart that cannot be saved just now is a failure of the server, and in doubt', async () => {
  const payload = { cart: null, userErrors: [{ code: 'SERVICE_UNAVAILABLE', field: null }], warnings: [] };
  await assert.rejects(change(shopOver(async () => json({ data: { payload } }))), failing('server', true));
});

test('what the key may not see is left out, and the rest is answered', async () => {
  const { stub } = openShop();
  const plenty = named('isle-glow-serum-30ml');
  const hiding = shopOver(async (...given) => {
    const text = (await (await stub.fetch(...given)).text()).replace(
      /"quantityAvailable":\d+/g,
      '"quantityAvailable":null',
    );
    return json({ ...(JSON.parse(text) as object), ...(errorOf('ACCESS_DENIED') as object) });
  });
  const [product] = await hiding.getProducts([plenty.productId], context);
  assert.deepEqual(product?.variants[1]?.availability, { status: 'in_stock' });
});

test('no error holds the reference of a cart, whatever a server says', async () => {
  const telling = `Invalid global id gid://shopify/Cart/${ref}`;
  for (const answer of [
    () => json(errorOf('INVALID', telling)),
    () => json({ data: { cart: { id: `gid://shopify/Cart/${ref}`, cost: telling }, payload: telling } }),
    () => new Response(telling, { status: 500 }),
    () => Promise.reject(new Error(telling)),
  ]) {
    for (const call of [read, change]) {
      await assert.rejects(call(shopOver(async () => answer())), (error) => {
        assert.doesNotMatch(inspect(error, { depth: 9 }), /c1-token|very-secret/);
        return true;
      });
    }
  }
});

test('a shop asks with its public key and without cookies, in the version that it was written for', async () => {
  const asked: [string, RequestInit | undefined][] = [];
  const adapter = shopOver(async (url, init) => {
    asked.push([String(url), init]);
    return json({ data: { cart: null } });
  });
  await read(adapter);
  const [[url, init] = []] = asked;
  assert.equal(url, 'https://stub.example/api/2026-04/graphql.json');
  assert.equal(new Headers(init?.headers).get('x-shopify-storefront-access-token'), stubKey);
  assert.equal(init?.credentials, 'omit');
});

for (const [what, options, message] of [
  ['no address', { key: 'k' }, /address of the shop/],
  ['no key', { src: 'stub.example' }, /public access token/],
  ['a private key', { src: 'stub.example', key: 'shpat_0123' }, /must never stand in a page/],
  ['an address that is none', { src: 'https://', key: 'k' }, /store domain/],
  ['a setting that is wrong', { src: 'stub.example', key: 'k', data: { returnDays: 'seven' } }, /returnDays/],
  [
    'a meaning of prices that there is not',
    { src: 'stub.example', key: 'k', data: { comparePrice: 'was' } },
    /comparePrice/,
  ],
] as const) {
  test(`${what} is refused with a sentence for who makes the page`, () => {
    assert.throws(() => createAdapter({ ...options, environment: {} }), message);
  });
}
