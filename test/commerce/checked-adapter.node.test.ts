import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CommerceAdapter } from '../../src/commerce/adapter.js';
import { checkedAdapter, type AnswerIssue } from '../../src/commerce/checked-adapter.js';
import type { XhsErrorEvent } from '../../src/events/index.js';
import { TransportError } from '../../src/lib/transport-error.js';
import type { Cart } from '../../src/model/index.js';
import { withFaults, type FaultyAdapter } from '../../src/testing.js';
import { beginFrom, cartOf, complete, context, fillIn, newCart, openShop, operation } from './embedded/sample-shop.js';

const add = [{ type: 'add', productId: 'serum', variantId: 'serum-s', quantity: 2 }] as const;

const issuesOf = (event: Event): readonly AnswerIssue[] => (event as XhsErrorEvent).detail.issues;

/** The sample shop with some answers of its own. */
function answering(answers: Partial<CommerceAdapter>): { adapter: CommerceAdapter; issues: AnswerIssue[][] } {
  const { shop } = openShop();
  const issues: AnswerIssue[][] = [];
  const mixed = new Proxy(shop as CommerceAdapter, {
    get(target, key) {
      if (key in answers) return Reflect.get(answers, key) as unknown;
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
  return { adapter: checkedAdapter(mixed, (event) => issues.push([...issuesOf(event)])), issues };
}

const answer =
  <T>(value: unknown) =>
  (): Promise<T> =>
    Promise.resolve(value as T);

test('what the contract allows passes as it is, in every call of a walk to an order', async () => {
  const { shop } = openShop();
  const seen: [unknown, unknown][] = [];
  const recording = new Proxy(shop, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== 'function') return value;
      return async (...given: unknown[]) => {
        const plain: unknown = await Reflect.apply(value, target, given);
        seen.push([key, structuredClone(plain)]);
        return plain;
      };
    },
  });
  const checked = checkedAdapter(recording) as typeof shop;
  const passed: unknown[] = [];
  const take = async <T>(call: Promise<T> | undefined): Promise<T> => {
    const result = await (call ?? assert.fail('the shop lacks a call'));
    passed.push(result);
    return result;
  };
  await take(checked.getProducts(['serum', 'tint', 'crisps', 'cream', 'nothing'], context));
  await take(checked.searchProducts?.({}, context));
  const opened = await take(checked.openCart(null, context));
  const ref = 'ref' in opened ? opened.ref : '';
  await take(checked.updateCart(ref, [...add, { type: 'codes', codes: ['GLOW20', 'SUMMER'] }], operation(), context));
  await take(checked.openCart('nothing', context));
  const begun = await take(checked.beginCheckout({ kind: 'cart', ref }, operation(), context));
  assert.ok('checkout' in begun);
  const ready = await fillIn(checked, begun.checkout);
  const done = await complete(checked, ready);
  assert.ok('checkout' in done && done.checkout.orderId);
  await take(checked.getCheckout?.(ready.id, context));
  await take(checked.getOrder?.(done.checkout.orderId, context));
  await take(checked.getOrder?.('nothing', context));
  await take(checked.listOrders?.(null, context));
  await take(checked.updateWishlist?.('serum', true, operation(), context));
  await take(checked.getWishlist?.(context));
  const plain = seen
    .filter(([key]) => key !== 'updateCheckout' && key !== 'completeCheckout')
    .map(([, value]) => value);
  assert.equal(passed.length, 12);
  assert.deepEqual(passed, plain);
});

test('a wrong answer names adapter, call and path, and says whether it may have been carried out', async () => {
  const { adapter, issues } = answering({
    updateCart: async () => {
      const { shop } = openShop();
      const ref = await newCart(shop);
      const result = await shop.updateCart(ref, add, operation(), context);
      const cart = cartOf(result);
      return {
        ...result,
        cart: { ...cart, lines: [{ ...cart.lines[0], quantity: '2' }] } as unknown as Cart,
      } as typeof result;
    },
  });
  await assert.rejects(adapter.updateCart('any', add, operation(), context), (error: Error) => {
    assert.ok(error instanceof TransportError);
    assert.deepEqual([error.code, error.doubtful], ['malformed', true]);
    assert.match(error.message, /"embedded" answered wrongly: updateCart\(\)\.cart\.lines\.0\.quantity .*number.*"2"/);
    return true;
  });
  assert.equal(issues[0]?.[0]?.path, 'updateCart().cart.lines.0.quantity');
});

for (const [what, answers, path] of [
  ['the page of a proxy', { getProducts: answer('<!doctype html>') }, 'getProducts()'],
  ['nothing at all', { openCart: answer(undefined) }, 'openCart()'],
  ['one product too few', { getProducts: answer([]) }, 'getProducts()'],
  ['neither a cart nor news of it', { openCart: answer({ messages: [] }) }, 'openCart()'],
  ['a reason that is none', { openCart: answer({ gone: 'away', messages: [] }) }, 'openCart().gone'],
  [
    'a message with a code of its own',
    { openCart: answer({ gone: 'expired', messages: [{ type: 'error', code: 'oops', target: { kind: 'cart' } }] }) },
    'openCart().messages.0.code',
  ],
  ['money as text', { getWishlist: answer([12]) }, 'getWishlist().0'],
] as const) {
  test(`caught: ${what}`, async () => {
    const { adapter, issues } = answering(answers as Partial<CommerceAdapter>);
    const call =
      'getProducts' in answers
        ? adapter.getProducts(['serum'], context)
        : 'getWishlist' in answers
          ? (adapter.getWishlist?.(context) ?? Promise.resolve())
          : adapter.openCart('any', context);
    await assert.rejects(call, (error: Error) => error instanceof TransportError && error.code === 'malformed');
    assert.deepEqual(
      issues.map((found) => found[0]?.path),
      [path],
    );
  });
}

test('the same fault is told once, however often it is met', async () => {
  const { adapter, issues } = answering({ openCart: answer({ gone: 'away', messages: [] }) });
  for (let round = 0; round < 3; round += 1) await assert.rejects(adapter.openCart('any', context));
  assert.equal(issues.length, 1);
});

test('null counts as absent, unknown fields are dropped, and no address that runs script gets in', async () => {
  const { shop } = openShop();
  const [serum] = await shop.getProducts(['serum'], context);
  assert.ok(serum);
  const [first] = serum.media;
  const given = {
    ...serum,
    subtitle: null,
    video: undefined,
    secret: 'x',
    url: 'javascript:alert(1)',
    media: [
      { ...first, url: 'data:text/html,<script>' },
      { ...first, url: 'https://shop.example/2.webp' },
    ],
    variants: serum.variants.map((variant) => ({ ...variant, picture: { ...first, url: 'javascript:alert(1)' } })),
    options: serum.options.map((option) => ({
      ...option,
      values: option.values.map((value) => ({ ...value, swatch: 'url(https://evil.example)' })),
    })),
    qualifications: [{ kind: 'filing', number: '1', url: 'javascript:alert(1)' }],
  };
  const { adapter } = answering({ getProducts: answer([given]) });
  const [read] = await adapter.getProducts(['serum'], context);
  assert.ok(read);
  assert.deepEqual(
    Object.keys(read).filter((key) => ['subtitle', 'video', 'secret', 'url'].includes(key)),
    [],
  );
  assert.deepEqual(
    read.media.map(({ url }) => url),
    ['https://shop.example/2.webp'],
  );
  assert.ok(read.variants.every(({ picture }) => picture === undefined));
  assert.ok(read.options.every(({ values }) => values.every(({ swatch }) => swatch === undefined)));
  assert.deepEqual(read.qualifications, [{ kind: 'filing', number: '1' }]);
});

test('pictures beside a page that was opened from a file stay', async () => {
  const { shop } = openShop();
  const [serum] = await shop.getProducts(['serum'], context);
  const media = [
    { ...serum?.media[0], url: 'file:///shop/1.webp' },
    { ...serum?.media[0], url: 'file://host/1.webp' },
  ];
  const { adapter } = answering({ getProducts: answer([{ ...serum, media }]) });
  const [read] = await adapter.getProducts(['serum'], context);
  assert.deepEqual(
    read?.media.map(({ url }) => url),
    ['file:///shop/1.webp'],
  );
});

test('what is no adapter is refused with what it lacks', () => {
  const bare = { name: 'bare', capabilities: { promise: 'sometimes' }, getProducts: () => undefined };
  assert.throws(
    () => checkedAdapter(bare as unknown as CommerceAdapter),
    /"bare" lacks openCart\(\), updateCart\(\), beginCheckout\(\), capabilities\.promise: .*, capabilities\.checkout: /,
  );
  assert.throws(() => checkedAdapter(null as unknown as CommerceAdapter), TypeError);
});

test('what an adapter throws stays what it is, and a call that it lacks stays missing', async () => {
  const thrown = new TransportError('network', { doubtful: false });
  const { adapter } = answering({ openCart: () => Promise.reject(thrown), ['listAddresses' as string]: undefined });
  await assert.rejects(adapter.openCart(null, context), thrown);
  assert.equal(adapter.listAddresses, undefined);
});

/** Asks one of each call of a shop with a cart, a checkout and an order in it. */
const everyCall: Readonly<Record<string, (shop: FaultyAdapter, ids: Ids) => Promise<unknown> | undefined>> = {
  getProducts: (shop) => shop.getProducts(['serum', 'nothing'], context),
  searchProducts: (shop) => shop.searchProducts?.({}, context),
  openCart: (shop, { ref }) => shop.openCart(ref, context),
  updateCart: (shop, { ref }) => shop.updateCart(ref, add, operation(), context),
  beginCheckout: (shop, { ref }) => shop.beginCheckout({ kind: 'cart', ref }, operation(), context),
  getCheckout: (shop, { checkoutId }) => shop.getCheckout?.(checkoutId, context),
  getOrder: (shop, { orderId }) => shop.getOrder?.(orderId, context),
  listOrders: (shop) => shop.listOrders?.(null, context),
  updateWishlist: (shop) => shop.updateWishlist?.('serum', true, operation(), context),
  updateWishlistGroups: (shop) =>
    shop.updateWishlistGroups?.(
      { type: 'make', group: { id: 'g', name: 'Gifts', items: [{ kind: 'product', id: 'serum' }] } },
      operation(),
      context,
    ),
};

interface Ids {
  readonly ref: string;
  readonly checkoutId: string;
  readonly orderId: string;
}

test('property: no value of another type gets through, and no answer that is too large', async () => {
  const { shop } = openShop();
  const bought = await newCart(shop);
  await shop.updateCart(bought, add, operation(), context);
  const ready = await fillIn(shop, await beginFrom(shop, bought));
  const done = await complete(shop, ready);
  const ref = await newCart(shop);
  await shop.updateCart(ref, [...add, { type: 'codes', codes: ['GLOW20'] }], operation(), context);
  const ids: Ids = {
    ref,
    checkoutId: ready.id,
    orderId: 'checkout' in done ? (done.checkout.orderId ?? '') : '',
  };
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.constantFrom('wrong-types', 'huge'),
      fc.constantFrom(...Object.keys(everyCall)),
      async (seed, kind, name) => {
        const faulty = withFaults(shop, { seed, calls: { 0: kind } });
        let path = '';
        const checked = checkedAdapter(faulty, (event) => (path = issuesOf(event)[0]?.path ?? ''));
        const call = everyCall[name]?.(checked as FaultyAdapter, ids) ?? assert.fail(name);
        await assert.rejects(call, (error: Error) => error instanceof TransportError && error.code === 'malformed');
        assert.ok(path.startsWith(`${name}()`), path);
      },
    ),
    { numRuns: 300 },
  );
});

test('what is left out of an answer is told with its place, once for what stays the same', async () => {
  const { shop } = openShop();
  const [good] = await shop.getProducts(['serum'], context);
  const bad = {
    ...good,
    title: 'javascript:x',
    url: 'javascript:x',
    media: [{ url: 'data:x', width: 1, height: 1, alt: '' }],
  };
  const opened = await shop.openCart(null, context);
  const messages = [{ code: 'x' }];
  const { adapter, issues } = answering({
    getProducts: answer([bad]),
    listOrders: answer({ items: [] }),
    openCart: answer({ ...opened, messages: messages.slice(1) }),
  });
  const places = ['getProducts().0.url', 'getProducts().0.media.0.url'];
  const paths = (): string[][] => issues.map((found) => found.map(({ path }) => path).sort());
  const [read] = await adapter.getProducts(['serum'], context);
  assert.deepEqual(paths(), [[...places].sort()]);
  assert.deepEqual([read?.title, read?.url, read?.media], ['javascript:x', undefined, []]);
  await adapter.openCart(null, context);
  assert.equal(issues.length, 1, 'an answer of which nothing was left out');
  await adapter.getProducts(['serum'], context);
  assert.equal(issues.length, 2, 'another load');
});
