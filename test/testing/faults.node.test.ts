import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { CommerceAdapter } from '../../src/commerce/adapter.js';
import { TransportError } from '../../src/lib/transport-error.js';
import { createFaultWorld, faultKinds, parseFaults, withFaults, type FaultKind } from '../../src/testing.js';
import type { FaultPlan, FaultyAdapter } from '../../src/testing.js';
import {
  amountOf,
  beginFrom,
  cartOf,
  checkoutOf,
  codesOf,
  context,
  fillIn,
  newCart,
  openShop,
  operation,
} from '../commerce/embedded/sample-shop.js';
import { MemoryAdapter } from '../fixtures/memory-adapter.js';

const add = [{ type: 'add', productId: 'serum', variantId: 'serum-s', quantity: 1 }] as const;
const kinds = Object.keys(faultKinds) as FaultKind[];

/** A shop over which each fault can be brought about, at the first call, with no time passing. */
async function disturbed(plan: FaultPlan): Promise<{ faulty: FaultyAdapter; ref: string; units(): Promise<number> }> {
  const { shop } = openShop();
  const ref = await newCart(shop);
  return {
    faulty: withFaults(shop, { wait: () => Promise.resolve(), ...plan }),
    ref,
    units: async () => cartOf(await shop.openCart(ref, context)).lines.reduce((sum, { quantity }) => sum + quantity, 0),
  };
}

async function failureOf(call: Promise<unknown>): Promise<TransportError> {
  const outcome = await call.then(
    () => assert.fail('it was answered'),
    (error: unknown) => error,
  );
  assert.ok(outcome instanceof TransportError, String(outcome));
  return outcome;
}

// What a caller is told, and how many of the units asked for are in the cart once nothing is on its way.
for (const [kind, code, doubtful, carried] of [
  ['drop-before', 'timeout', true, [0]],
  ['drop-after', 'timeout', true, [1]],
  ['late-arrival', 'timeout', true, [1]],
  ['client-error', 'server', false, [0]],
  ['rate-limited', 'rate_limited', false, [0]],
  ['server-error', 'server', true, [0, 1]],
  ['html', 'malformed', true, [0, 1]],
  ['truncated', 'malformed', true, [1]],
  ['offline', 'network', false, [0]],
] as const) {
  test(`${kind}: what is told, and whether it was carried out`, async () => {
    const found = new Set<number>();
    for (let seed = 1; seed <= 12; seed += 1) {
      const { faulty, ref, units } = await disturbed({ seed, calls: { 0: kind } });
      const error = await failureOf(faulty.updateCart(ref, add, operation(), context));
      assert.deepEqual([error.code, error.doubtful], [code, doubtful]);
      assert.equal(error.retryAfter, kind === 'rate-limited' ? 2_000 : undefined);
      assert.match(error.message, new RegExp(`${kind} befell updateCart\\(\\), call 0`));
      await faulty.faults.settled();
      found.add(await units());
    }
    assert.deepEqual([...found].sort(), carried);
  });

  test(`${kind}: a call that only reads leaves nothing in doubt`, async () => {
    const { faulty } = await disturbed({ calls: { 0: kind } });
    const error = await failureOf(faulty.getProducts(['serum'], context));
    assert.deepEqual([error.code, error.doubtful], [code, false]);
  });
}

test('duplicate: one operation arrives twice, and a back end that is keyed does it once', async () => {
  const { faulty, ref, units } = await disturbed({ rates: { duplicate: 1 } });
  await faulty.updateCart(ref, add, operation(), context);
  assert.equal(await units(), 1);
  const seen: unknown[] = [];
  const { shop } = openShop();
  const unkeyed: CommerceAdapter = {
    name: 'unkeyed',
    capabilities: { promise: 'absolute', checkout: 'handOff' },
    getProducts: (...given) => shop.getProducts(...given),
    openCart: (...given) => shop.openCart(...given),
    updateCart: (...given) => (seen.push(given), shop.updateCart(given[0], given[1], operation(), given[3])),
    beginCheckout: (...given) => shop.beginCheckout(...given),
  };
  const other = await newCart(shop);
  const answers = new Set<number>();
  for (let seed = 1; seed <= 8; seed += 1) {
    const twice = withFaults(unkeyed, { seed, calls: { 0: 'duplicate' } });
    answers.add(cartOf(await twice.updateCart(other, add, operation(), context)).lines[0]?.quantity ?? 0);
  }
  assert.equal(seen.length, 16);
  assert.ok([...answers].some((quantity) => quantity % 2 === 1) && [...answers].some((each) => each % 2 === 0));
});

test('latency: waits as long as the plan says, then answers', async () => {
  const waits: number[] = [];
  const { faulty, ref, units } = await disturbed({
    rates: { latency: 1 },
    latency: [50, 60],
    wait: async (milliseconds) => void waits.push(milliseconds),
  });
  for (let round = 0; round < 8; round += 1) await faulty.updateCart(ref, add, operation(), context);
  assert.equal(await units(), 8);
  assert.equal(waits.length, 8);
  assert.ok(waits.every((each) => each >= 50 && each < 60) && new Set(waits).size === 8);
});

test('late-arrival: carried out after the caller was told, though the caller has given up', async () => {
  const turns: (() => void)[] = [];
  const { faulty, ref, units } = await disturbed({
    calls: { 0: 'late-arrival' },
    wait: () => new Promise((resolve) => turns.push(resolve)),
  });
  const caller = new AbortController();
  const asked = faulty.updateCart(ref, add, operation(), { ...context, signal: caller.signal });
  turns.shift()?.();
  await failureOf(asked);
  caller.abort();
  assert.equal(await units(), 0);
  turns.shift()?.();
  await faulty.faults.settled();
  assert.equal(await units(), 1);
});

test('reorder: the next call overtakes; where none comes the call goes on by itself', async () => {
  const order: string[] = [];
  const { shop } = openShop();
  const ref = await newCart(shop);
  const seen = new Proxy(shop, {
    get: (target, key) =>
      key === 'updateCart'
        ? (...given: Parameters<CommerceAdapter['updateCart']>) => (
            order.push(given[2].id),
            target.updateCart(...given)
          )
        : (Reflect.get(target, key) as unknown),
  });
  const never = withFaults(seen, { calls: { 0: 'reorder' }, wait: () => new Promise(() => undefined) });
  const first = never.updateCart(ref, add, { id: 'first' }, context);
  await Promise.all([never.updateCart(ref, add, { id: 'second' }, context), first]);
  assert.deepEqual(order, ['second', 'first']);
  const alone = withFaults(seen, { calls: { 0: 'reorder' }, wait: () => Promise.resolve() });
  await alone.updateCart(ref, add, { id: 'alone' }, context);
  assert.equal(order.at(-1), 'alone');
});

test('cart-expired: the cart is gone for every call and stays gone, for every tab of one world', async () => {
  const world = createFaultWorld();
  const { faulty, ref, units } = await disturbed({ calls: { 0: 'cart-expired' }, world });
  const gone = { gone: 'expired', messages: [] };
  assert.deepEqual(await faulty.updateCart(ref, add, operation(), context), gone);
  faulty.faults.stop();
  assert.deepEqual(await faulty.openCart(ref, context), gone);
  assert.deepEqual(await faulty.beginCheckout({ kind: 'cart', ref }, operation(), context), gone);
  assert.equal(await units(), 0);
  const { faulty: tab } = await disturbed({ world });
  assert.deepEqual(await tab.openCart(ref, context), gone);
  assert.ok('cart' in (await faulty.openCart(null, context)));
});

test('faults stop and start again when they are told to', async () => {
  const { faulty, ref, units } = await disturbed({ rates: { 'drop-before': 1 } });
  faulty.faults.stop();
  await faulty.updateCart(ref, add, operation(), context);
  faulty.faults.start();
  await failureOf(faulty.updateCart(ref, add, operation(), context));
  assert.equal(await units(), 1);
  assert.deepEqual(
    faulty.faults.log.map(({ kinds: drawn }) => drawn),
    [[], ['drop-before']],
  );
});

test('sold-out: products say so, lines cost nothing, and what is added is refused beside the cart', async () => {
  const { faulty, ref, units } = await disturbed({ rates: { 'sold-out': 1 } });
  const [serum] = await faulty.getProducts(['serum', 'nothing'], context);
  assert.deepEqual([...new Set(serum?.variants.map(({ availability }) => availability.status))], ['out_of_stock']);
  const refused = await faulty.updateCart(ref, add, operation(), context);
  assert.deepEqual(refused.messages, [
    { type: 'error', code: 'out_of_stock', target: { kind: 'variant', variantId: 'serum-s' } },
  ]);
  assert.equal(await units(), 0);
});

test('sold-out: lines that are there are unavailable and cost nothing; taking them out is not refused', async () => {
  const { faulty, ref } = await disturbed({ calls: { 1: 'sold-out', 2: 'sold-out' } });
  const [line] = cartOf(await faulty.updateCart(ref, add, operation(), context)).lines;
  const cart = cartOf(await faulty.openCart(ref, context));
  assert.deepEqual([cart.lines[0]?.status, amountOf(cart.totals, 'total')], ['unavailable', 0]);
  assert.ok(codesOf(cart.messages).includes('out_of_stock'));
  const remove = { type: 'set', lineId: line?.id ?? '', variantId: 'serum-s', quantity: 0 } as const;
  assert.deepEqual(cartOf(await faulty.updateCart(ref, [remove], operation(), context)).lines, []);
  assert.deepEqual(faulty.faults.log[2]?.kinds, []);
});

test('sold-out: what a keyed back end has done it does not refuse, and what it has refused it does not do', async () => {
  const done = operation();
  const { faulty, ref, units } = await disturbed({ calls: { 0: 'drop-after', 1: 'sold-out' } });
  await failureOf(faulty.updateCart(ref, add, done, context));
  assert.deepEqual(codesOf((await faulty.updateCart(ref, add, done, context)).messages), []);
  assert.equal(await units(), 1);

  const refused = operation();
  const late = await disturbed({ calls: { 0: 'sold-out' } });
  const first = await late.faulty.updateCart(late.ref, add, refused, context);
  assert.deepEqual(await late.faulty.updateCart(late.ref, add, refused, context), first);
  assert.equal(await late.units(), 0);
});

test('sold-out: a checkout is refused as it stands, and no order comes of it', async () => {
  const { shop } = openShop();
  const ref = await newCart(shop);
  await shop.updateCart(ref, add, operation(), context);
  const ready = await fillIn(shop, await beginFrom(shop, ref));
  const faulty = withFaults(shop, { calls: { 0: 'sold-out' } });
  const total = amountOf(ready.totals, 'total') ?? -1;
  const result = await faulty.completeCheckout?.(ready.id, total, operation(), context);
  assert.ok(result && codesOf(result.messages).includes('out_of_stock'));
  assert.equal(checkoutOf(result).orderId, undefined);
  const paid = await faulty.completeCheckout?.(ready.id, total, operation(), context);
  assert.ok(paid && checkoutOf(paid).orderId);
});

test('price-changed: a tenth dearer in this answer, and the sums come out', async () => {
  const { faulty, ref } = await disturbed({ calls: { 0: 'price-changed', 2: 'price-changed', 3: 'price-changed' } });
  const before = cartOf(await faulty.openCart(ref, context));
  assert.deepEqual(before.lines, []);
  const plain = cartOf(await faulty.updateCart(ref, add, operation(), context));
  const dear = cartOf(await faulty.openCart(ref, context));
  assert.deepEqual([plain.lines[0]?.unitPrice.amount, dear.lines[0]?.unitPrice.amount], [10_000, 11_000]);
  const parts = dear.totals.filter(({ type }) => type !== 'total').reduce((sum, { amount }) => sum + amount.amount, 0);
  assert.equal(parts, amountOf(dear.totals, 'total'));
  const [serum] = await faulty.getProducts(['serum'], context);
  assert.equal(serum?.variants[0]?.price.amount, 11_000);
  assert.equal(cartOf(await faulty.openCart(ref, context)).lines[0]?.unitPrice.amount, 10_000);
});

test('wrong-types and huge: one value of an answer is replaced, and no more', async () => {
  const { shop } = openShop();
  const [whole] = await shop.getProducts(['serum'], context);
  for (let seed = 1; seed <= 40; seed += 1) {
    for (const kind of ['wrong-types', 'huge'] as const) {
      const answer = await withFaults(shop, { seed, calls: { 0: kind } }).getProducts(['serum'], context);
      assert.notDeepEqual(answer, [whole], `${kind}, seed ${seed}`);
    }
  }
  const [same] = await shop.getProducts(['serum'], context);
  assert.deepEqual(same, whole);
});

test('a careless adapter passes on what came', async () => {
  const { faulty } = await disturbed({ calls: { 0: 'html', 1: 'truncated' }, careless: true });
  assert.match(String(await faulty.getProducts(['serum'], context)), /^<!doctype html>/);
  const half: unknown = await faulty.getProducts(['serum'], context);
  assert.throws(() => JSON.parse(String(half)));
});

test('an empty plan disturbs nothing, and an adapter keeps its name, its powers and its gaps', async () => {
  const { faulty, ref, units } = await disturbed({});
  await faulty.updateCart(ref, add, operation(), context);
  assert.equal(await units(), 1);
  assert.deepEqual([faulty.name, faulty.capabilities.promise], ['embedded', 'keyed']);
  assert.equal(withFaults(new MemoryAdapter([]), {}).listAddresses, undefined);
  assert.deepEqual(faulty.faults.log, [{ index: 0, call: 'updateCart', kinds: [] }]);
});

test('only the calls that are named are disturbed and counted', async () => {
  const { faulty, ref } = await disturbed({ rates: { offline: 1 }, only: ['updateCart'] });
  assert.equal((await faulty.getProducts(['serum'], context)).length, 1);
  await failureOf(faulty.updateCart(ref, add, operation(), context));
  assert.deepEqual(faulty.faults.log, [{ index: 0, call: 'updateCart', kinds: ['offline'] }]);
});

test('once stopped, calls go undisturbed', async () => {
  const { faulty, ref, units } = await disturbed({ rates: { offline: 1 } });
  await failureOf(faulty.updateCart(ref, add, operation(), context));
  faulty.faults.stop();
  await faulty.updateCart(ref, add, operation(), context);
  assert.equal(await units(), 1);
});

test('a call that is aborted rejects with the reason, whatever befalls it', async () => {
  const reason = new Error('given up');
  for (const kind of kinds) {
    const { faulty } = await disturbed({ calls: { 0: kind } });
    await assert.rejects(faulty.getProducts(['serum'], { ...context, signal: AbortSignal.abort(reason) }), reason);
  }
});

test('the timers of the platform are used where no time is handed in, and an abort ends a wait', async () => {
  const { shop } = openShop();
  const faulty = withFaults(shop, { calls: { 0: 'drop-before', 1: 'drop-before' }, timeout: 1 });
  assert.equal((await failureOf(faulty.getProducts(['serum'], context))).code, 'timeout');
  const caller = new AbortController();
  const endless = withFaults(shop, { calls: { 0: 'drop-before' }, timeout: 2 ** 30 });
  const asked = endless.getProducts(['serum'], { ...context, signal: caller.signal });
  caller.abort(new Error('given up'));
  await assert.rejects(asked, /given up/);
});

test('property: the same seed and the same calls give the same faults, whatever else is asked of the plan', async () => {
  const rate = fc.double({ min: 0, max: 1, noNaN: true });
  const rates = fc.dictionary(fc.constantFrom(...kinds), rate, { maxKeys: 6 });
  await fc.assert(
    fc.asyncProperty(fc.integer(), rates, async (seed, given) => {
      const run = async (plan: FaultPlan): Promise<readonly (readonly FaultKind[])[]> => {
        const { faulty, ref } = await disturbed(plan);
        for (let round = 0; round < 6; round += 1) {
          await faulty.updateCart(ref, add, operation(), context).catch(() => undefined);
        }
        await faulty.faults.settled();
        return faulty.faults.log.map((record) => record.kinds);
      };
      const first = await run({ seed, rates: given });
      assert.deepEqual(await run({ seed, rates: given }), first);
      // The list of call 0 changes nothing for the others.
      assert.deepEqual((await run({ seed, rates: given, calls: { 0: [] } })).slice(1), first.slice(1));
    }),
    { numRuns: 40 },
  );
});

test('a rate is the share of the calls that it says', async () => {
  const { shop } = openShop();
  const faulty = withFaults(shop, { rates: { offline: 0.2, 'rate-limited': 0.5 }, only: ['getWishlist'] });
  const calls = 2_000;
  await Promise.allSettled(Array.from({ length: calls }, () => faulty.getWishlist?.(context)));
  const share = (kind: FaultKind): number =>
    faulty.faults.log.filter((record) => record.kinds.includes(kind)).length / calls;
  assert.ok(Math.abs(share('offline') - 0.2) < 0.03, `${share('offline')}`);
  assert.ok(Math.abs(share('rate-limited') - 0.5) < 0.04, `${share('rate-limited')}`);
});

test('a plan is read from text, and what it cannot mean is refused with what it could', () => {
  assert.deepEqual(parseFaults('drop-after:0.2, latency,').rates, { 'drop-after': 0.2, latency: 1 });
  assert.deepEqual(parseFaults('').rates, {});
  assert.throws(
    () => parseFaults('lightning'),
    (error: Error) => error instanceof RangeError && kinds.every((kind) => error.message.includes(kind)),
  );
  for (const share of ['2', '-1', 'x', '']) assert.throws(() => parseFaults(`latency:${share}`), /from 0 to 1/);
  const { shop } = openShop();
  assert.throws(() => withFaults(shop, { rates: { latency: 3 } }), RangeError);
  assert.throws(() => withFaults(shop, { calls: { 4: 'lightning' as FaultKind } }), /There is no fault "lightning"/);
});
