import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { BackEnd } from '../../src/commerce/back-end.js';
import type { TransportError } from '../../src/lib/transport-error.js';

/** Runs a test with a server that answers as told. */
async function serving(answer: RequestListener, run: (address: string) => Promise<void>): Promise<void> {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const failed = (code: string, doubtful: boolean, retryAfter?: number) => (error: TransportError) => {
  assert.deepEqual(
    [error.name, error.code, error.doubtful, error.retryAfter],
    ['TransportError', code, doubtful, retryAfter],
  );
  return true;
};

for (const [what, answer, code, doubtful] of [
  ['a line that breaks', ((request) => request.destroy()) as RequestListener, 'network', true],
  ['a server that fails', ((_, response) => response.writeHead(503).end('{}')) as RequestListener, 'server', true],
  ['the page of a proxy', ((_, response) => response.end('<!doctype html>')) as RequestListener, 'malformed', true],
  [
    'an answer that is cut short',
    ((_, response) => {
      response.writeHead(200, { 'content-length': 40 });
      response.write('{"cart":');
      setImmediate(() => response.destroy());
    }) as RequestListener,
    'network',
    true,
  ],
  [
    'a request that took too long',
    ((_, response) => response.writeHead(408).end()) as RequestListener,
    'timeout',
    true,
  ],
  [
    'a refusal in the words of a proxy',
    ((_, response) => response.writeHead(403).end('<!doctype html>')) as RequestListener,
    'malformed',
    false,
  ],
  ['too many requests', ((_, response) => response.writeHead(429).end()) as RequestListener, 'rate_limited', false],
] as const) {
  test(`${what} is told as such, and whether it may have been carried out`, async () => {
    await serving(answer, async (src) => {
      const backEnd = new BackEnd({ src, fetch });
      await assert.rejects(backEnd.tell('cart', { body: {} }), failed(code, doubtful));
      await assert.rejects(backEnd.ask('cart'), failed(code, false));
    });
  });
}

test('a back end that does not answer in time is a time-out, and in doubt where it was to change something', async () => {
  await serving(
    () => undefined,
    async (src) => {
      const backEnd = new BackEnd({ src, fetch, timeout: 20 });
      await assert.rejects(backEnd.tell('cart', { body: {} }), failed('timeout', true));
      await assert.rejects(backEnd.ask('cart'), failed('timeout', false));
    },
  );
});

test('how long to wait is passed on in milliseconds, whether said in seconds or as a date', async () => {
  const waiting =
    (value: string): RequestListener =>
    (_, response) =>
      response.writeHead(429, { 'retry-after': value }).end();
  await serving(waiting('7'), (src) =>
    assert.rejects(new BackEnd({ src, fetch }).ask('cart'), failed('rate_limited', false, 7000)),
  );
  const later = new Date(Date.now() + 60_000).toUTCString();
  await serving(waiting(later), (src) =>
    assert.rejects(new BackEnd({ src, fetch }).ask('cart'), ({ retryAfter = 0 }: TransportError) => {
      assert.ok(retryAfter > 50_000 && retryAfter <= 60_000, `${retryAfter}`);
      return true;
    }),
  );
  await serving(waiting('soon'), (src) =>
    assert.rejects(new BackEnd({ src, fetch }).ask('cart'), failed('rate_limited', false)),
  );
});

test('a refusal is an answer, and so is an empty one', async () => {
  await serving(
    (_, response) => response.writeHead(409, { 'x-why': 'stock' }).end('{"code":"sold_out"}'),
    async (src) => {
      const { status, headers, body } = await new BackEnd({ src, fetch }).tell('cart', { body: {} });
      assert.deepEqual([status, headers.get('x-why'), body], [409, 'stock', { code: 'sold_out' }]);
    },
  );
  await serving(
    (_, response) => response.writeHead(204).end(),
    async (src) => assert.equal((await new BackEnd({ src, fetch }).ask('cart')).body, null),
  );
});

test('a path is asked below the address, whether or not that ends in a slash', async () => {
  const seen: string[] = [];
  await serving(
    (request, response) => {
      seen.push(`${request.method} ${request.url}`);
      response.end('{}');
    },
    async (src) => {
      await new BackEnd({ src, fetch }).ask('cart?id=1');
      await new BackEnd({ src: `${src}/`, fetch }).tell('cart', { method: 'PUT', body: {} });
      await new BackEnd({ src: 'api', base: `${src}/../page.html`, fetch }).tell('', { body: {} });
    },
  );
  assert.deepEqual(seen, ['GET /api/cart?id=1', 'PUT /api/cart', 'POST /api']);
});

test('JSON is sent with the headers that were given, and without cookies', async () => {
  const seen: (readonly [RequestInfo | URL, RequestInit | undefined])[] = [];
  const recording: typeof fetch = async (address, init) => {
    seen.push([address, init]);
    return new Response('{}');
  };
  const backEnd = new BackEnd({ src: 'https://shop.example/api', fetch: recording });
  await backEnd.tell('cart', { headers: { authorization: 'Bearer token' }, body: { quantity: 1 } });
  const [address, init] = seen[0] ?? [];
  assert.equal(address, 'https://shop.example/api/cart');
  assert.deepEqual([init?.method, init?.credentials, init?.body], ['POST', 'omit', '{"quantity":1}']);
  const headers = new Headers(init?.headers);
  assert.deepEqual([headers.get('authorization'), headers.get('content-type')], ['Bearer token', 'application/json']);
});

test('a call that is given up rejects with the reason, before it is sent and on its way', async () => {
  const reason = new Error('given up');
  await serving(
    () => undefined,
    async (src) => {
      const backEnd = new BackEnd({ src, fetch });
      await assert.rejects(backEnd.ask('cart', { signal: AbortSignal.abort(reason) }), reason);
      const caller = new AbortController();
      const asked = assert.rejects(backEnd.tell('cart', { body: {}, signal: caller.signal }), reason);
      caller.abort(reason);
      await asked;
    },
  );
});

test('without fetch, or with an address that is none, nothing was carried out', async () => {
  await assert.rejects(
    new BackEnd({ src: 'https://shop.example', fetch: undefined }).tell('cart', { body: {} }),
    failed('network', false),
  );
  for (const src of ['not an address', 'localhost:9000', 'ftp://shop.example']) {
    const said = { message: `"${src}" is no address of http or https` };
    await assert.rejects(new BackEnd({ src, fetch }).ask('cart'), said);
  }
});

for (const src of ['/shop-api', 'shop.example', 'http://']) {
  test(`an address such as "${src}" is told with what is wrong about it`, async () => {
    const backEnd = new BackEnd({
      src,
      base: 'https://page.example/notes/',
      fetch: async () => new Response('<!doctype html>'),
    });
    await assert.rejects(backEnd.ask('cart'), (error: TransportError) => {
      assert.deepEqual([error.name, error.code, error.doubtful], ['TransportError', 'malformed', false]);
      assert.equal(
        error.message,
        `"${src}" ${src === 'http://' ? 'is no address of http or https' : 'answers no JSON'}`,
      );
      return true;
    });
  });
}
