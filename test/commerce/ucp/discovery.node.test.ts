import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TransportError } from '../../../src/lib/transport-error.js';
import { context } from '../embedded/sample-data.js';
import { open, over } from './merchant-subject.js';

const answering =
  (status: number, body: unknown): typeof fetch =>
  async () =>
    new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });

/** A merchant whose profile is changed. */
function changed(change: (ucp: Record<string, unknown>) => object): typeof fetch {
  const { merchant } = open({
    spoil: (document, body) =>
      document === 'profile' ? { ucp: change((body as { ucp: Record<string, unknown> }).ucp) } : body,
  });
  return merchant.fetch;
}

const service = (entry: object) => (ucp: object) => ({
  ...ucp,
  services: { 'dev.ucp.shopping': [{ version: '2026-04-08', transport: 'rest', ...entry }] },
});

for (const [what, fetcher, said] of [
  ['there is none', answering(404, {}), /is no profile/],
  ['it is a page', answering(200, '<!doctype html>'), /well-known\/ucp" answers no JSON/],
  ['it is something else', answering(200, { ucp: { version: '2026-04-08' } }), /is no profile/],
  ['the merchant speaks another version', changed((ucp) => ({ ...ucp, version: '2027-01-01' })), /does not speak/],
  [
    'the merchant has no carts',
    changed((ucp) => ({ ...ucp, capabilities: { 'dev.ucp.shopping.checkout': [] } })),
    /lacks dev\.ucp\.shopping\.cart, dev\.ucp\.shopping\.catalog\.lookup/,
  ],
  [
    'there is no way over HTTP',
    changed(service({ transport: 'mcp', endpoint: 'https://shop.example/mcp' })),
    /no endpoint/,
  ],
  ['the way is in plain text', changed(service({ endpoint: 'http://shop.example/ucp' })), /no endpoint/],
  ['the way is a script', changed(service({ endpoint: 'javascript:alert(1)' })), /no endpoint/],
  [
    'the way looks like one to this machine',
    changed(service({ endpoint: 'http://localhost.evil.example/' })),
    /no endpoint/,
  ],
] as const) {
  test(`nothing is asked of a merchant where, of its profile, ${what}`, async () => {
    await assert.rejects(over(fetcher).getProducts(['serum'], context), (error: TransportError) => {
      assert.deepEqual([error.name, error.code], ['TransportError', 'malformed']);
      assert.match(error.message, said);
      return true;
    });
  });
}

test('the profile of our version is taken where a newer one names it', async () => {
  const { merchant } = open();
  const asked: string[] = [];
  const shop = over(async (input, init) => {
    asked.push(String(input));
    if (String(input) !== 'https://shop.example/.well-known/ucp') return merchant.fetch(input, init);
    const { ucp } = (await (await merchant.fetch(input, init)).json()) as { ucp: object };
    const older = { '2026-04-08': 'https://old.example/.well-known/ucp' };
    return new Response(JSON.stringify({ ucp: { ...ucp, version: '2027-01-01', supported_versions: older } }));
  });
  assert.equal((await shop.getProducts(['serum'], context))[0]?.id, 'serum');
  assert.deepEqual(asked, [
    'https://shop.example/.well-known/ucp',
    'https://old.example/.well-known/ucp',
    'https://old.example/ucp/v1/catalog/product',
  ]);
});

test('the profile is read once, and again after it could not be had', async () => {
  const { merchant } = open();
  let broken = true;
  const asked: string[] = [];
  const shop = over(async (input, init) => {
    asked.push(new URL(String(input)).pathname);
    if (broken) throw new TypeError('no line');
    return merchant.fetch(input, init);
  });
  await assert.rejects(shop.getProducts(['serum'], context));
  broken = false;
  await Promise.all([shop.getProducts(['serum'], context), shop.getProducts(['tint'], context)]);
  assert.deepEqual(asked.filter((path) => path.startsWith('/.well-known')).length, 2);
});

test('every request says who asks, in which language, and as whom', async () => {
  const { merchant } = open();
  const seen: Headers[] = [];
  const shop = over((input, init) => {
    seen.push(new Headers(init?.headers));
    return merchant.fetch(input, init);
  });
  await shop.openCart(null, { ...context, locale: 'zh-CN', customer: 'token' });
  const [, create] = seen;
  assert.equal(create?.get('ucp-agent'), 'profile="https://page.example/.well-known/ucp"');
  assert.equal(create?.get('accept-language'), 'zh-CN');
  assert.equal(create?.get('authorization'), 'Bearer token');
  assert.equal(seen[0]?.has('authorization'), false);
});
