import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CommerceContext } from '../../../src/commerce/adapter.js';
import { TransportError } from '../../../src/lib/transport-error.js';
import type { Product } from '../../../src/model/index.js';
import type { ProductState } from '../../../src/state/catalog/catalog-store.js';
import { createCatalogStore, type RunningCatalog } from '../../../src/state/catalog/create-catalog-store.js';
import { MemoryAdapter, productOf } from '../../fixtures/memory-adapter.js';
import { until } from '../until.js';

interface Call {
  readonly refs: readonly string[];
  readonly context: CommerceContext;
}

function setup(): { catalog: RunningCatalog; adapter: MemoryAdapter; calls: Call[]; settings: { currency: string } } {
  const adapter = new MemoryAdapter([productOf('a'), productOf('b'), productOf('c')]);
  adapter.products.set('sea', { ...productOf('c'), handle: 'sea' });
  const calls: Call[] = [];
  const settings = { currency: 'CNY' };
  const answer = adapter.getProducts.bind(adapter);
  adapter.getProducts = (refs: readonly string[], context?: CommerceContext): Promise<(Product | null)[]> => {
    calls.push({ refs, context: context as CommerceContext });
    return answer(refs) as Promise<(Product | null)[]>;
  };
  const catalog = createCatalogStore({
    adapter: () => Promise.resolve(adapter),
    context: () => ({ locale: 'en', country: 'CN', customer: null, ...settings }),
  });
  return { catalog, adapter, calls, settings };
}

/** What an atom has held since somebody looked. */
function follow(catalog: RunningCatalog, ref: string): ProductState['status'][] {
  const seen: ProductState['status'][] = [];
  catalog.product(ref).subscribe(({ status }) => {
    seen.push(status);
  });
  return seen;
}

test('asks for all that are looked at in one turn in one call', async () => {
  const { catalog, calls } = setup();
  const seen = ['a', 'b', 'a', 'none'].map((ref) => follow(catalog, ref));
  await Promise.resolve();
  follow(catalog, 'sea');
  await until(() => catalog.product('none').get().status !== 'loading');
  assert.deepEqual(
    calls.map(({ refs }) => refs),
    [['a', 'b', 'none', 'sea']],
  );
  assert.deepEqual(seen, [
    ['loading', 'ready'],
    ['loading', 'ready'],
    ['loading', 'ready'],
    ['loading', 'missing'],
  ]);
});

test('says what is loaded by each of its names, and asks for nothing to say it', async () => {
  const { catalog, calls } = setup();
  assert.deepEqual([catalog.known('sea'), catalog.known('c')], [undefined, undefined]);
  await catalog.load('sea');
  assert.deepEqual([catalog.known('sea')?.id, catalog.known('c')?.handle], ['c', 'sea']);
  catalog.known('a');
  // A question that had been put would go out before the one that comes after it.
  await catalog.load('b');
  assert.deepEqual(
    calls.map(({ refs }) => refs),
    [['sea'], ['b']],
  );
  catalog.reset();
  assert.equal(catalog.known('c'), undefined);
});

test('asks for nothing before somebody looks', () => {
  const { catalog, calls } = setup();
  const { length } = [catalog.product('a'), catalog.product('b')];
  assert.deepEqual([length, calls.length], [2, 0]);
});

test('has one atom for each reference', () => {
  const { catalog } = setup();
  assert.equal(catalog.product('a'), catalog.product('a'));
  assert.notEqual(catalog.product('a'), catalog.product('b'));
});

test('loads, once for each product by whichever name', async () => {
  const { catalog, calls } = setup();
  assert.equal((await catalog.load('sea'))?.id, 'c');
  assert.equal((await catalog.load('c'))?.id, 'c');
  assert.equal(await catalog.load('none'), null);
  assert.deepEqual(
    calls.map(({ refs }) => refs),
    [['sea'], ['none']],
  );
});

test('a failure is shown, not kept, and asked again on demand', async () => {
  const { catalog, adapter, calls } = setup();
  const works = adapter.getProducts;
  adapter.getProducts = () => Promise.reject(new TransportError('network', { doubtful: false }));
  const seen = follow(catalog, 'a');
  await until(() => seen.includes('error'));
  await assert.rejects(catalog.load('a'), TransportError);
  adapter.getProducts = works;
  catalog.retry('a');
  await until(() => seen.includes('ready'));
  assert.equal((await catalog.load('a'))?.id, 'a');
  assert.equal(calls.length, 1);
});

test('what a bad line kept from coming is asked for again while somebody looks, later each time, in one call', async ({
  mock,
}) => {
  const { catalog, adapter, calls } = setup();
  mock.timers.enable({ apis: ['setTimeout'] });
  const works = adapter.getProducts;
  let down = 0;
  adapter.getProducts = () => {
    down += 1;
    return Promise.reject(new TransportError('network', { doubtful: false }));
  };
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
  };
  const seen: string[] = [];
  const stop = catalog.product('a').subscribe(({ status }) => void seen.push(status));
  const other = follow(catalog, 'b');
  await settle();
  assert.deepEqual([seen, other, down], [['loading', 'error'], ['loading', 'error'], 1]);
  for (const pause of [5_000, 10_000, 20_000, 40_000, 60_000, 60_000]) {
    const before = down;
    mock.timers.tick(pause - 1);
    await settle();
    assert.equal(down, before, `before ${pause} ms are over`);
    mock.timers.tick(1);
    await settle();
    assert.equal(down, before + 1, `after ${pause} ms`);
  }
  // The notice stays as it is meanwhile: who is about to press its button keeps it.
  assert.ok(seen.every((status, at) => at === 0 || status === 'error'));
  stop();
  adapter.getProducts = works;
  mock.timers.tick(60_000);
  await settle();
  assert.equal(other.at(-1), 'ready');
  assert.deepEqual(
    calls.map(({ refs }) => refs),
    [['b']],
  );
  catalog.dispose();
});

test('a back end that asks to be left alone for longer than that is', async ({ mock }) => {
  const { catalog, adapter } = setup();
  mock.timers.enable({ apis: ['setTimeout'] });
  const waits = [90_000, 1_000, 120_000];
  let asked = 0;
  adapter.getProducts = () => {
    const retryAfter = waits[asked];
    asked += 1;
    return Promise.reject(new TransportError('rate_limited', { doubtful: false, ...(retryAfter && { retryAfter }) }));
  };
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
  };
  follow(catalog, 'a');
  follow(catalog, 'b');
  await settle();
  // What it asks for is the least: the pauses grow all the same.
  for (const pause of [90_000, 10_000, 120_000, 40_000]) {
    const before = asked;
    mock.timers.tick(pause - 1);
    await settle();
    assert.equal(asked, before, `before ${pause} ms are over`);
    mock.timers.tick(1);
    await settle();
    assert.equal(asked, before + 1, `after ${pause} ms`);
  }
  catalog.dispose();
});

test('a back end that asks to be left alone for longer than a timer lasts is not asked at once', async ({ mock }) => {
  const { catalog, adapter } = setup();
  const timers = mock.method(globalThis, 'setTimeout');
  adapter.getProducts = () =>
    Promise.reject(new TransportError('rate_limited', { doubtful: false, retryAfter: 2 ** 31 }));
  follow(catalog, 'a');
  await assert.rejects(catalog.load('a'));
  await new Promise(setImmediate);
  const waits = timers.mock.calls.map((call) => call.arguments[1] ?? 0);
  catalog.dispose();
  assert.ok(waits.includes(2 ** 31 - 1));
  assert.ok(waits.every((wait) => wait < 2 ** 31));
});

test('what the back end answers wrongly is not asked for again by itself, nor anything of a catalogue that is closed', async ({
  mock,
}) => {
  const { catalog, adapter } = setup();
  mock.timers.enable({ apis: ['setTimeout'] });
  let asked = 0;
  let error: Error = new TypeError('no such thing');
  adapter.getProducts = () => {
    asked += 1;
    return Promise.reject(error);
  };
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
  };
  follow(catalog, 'a');
  await settle();
  mock.timers.tick(600_000);
  await settle();
  assert.equal(asked, 1);
  error = new TransportError('network', { doubtful: false });
  follow(catalog, 'b');
  await settle();
  catalog.dispose();
  mock.timers.tick(600_000);
  await settle();
  assert.equal(asked, 2);
});

test('an answer shorter than the question leaves the rest missing', async () => {
  const { catalog, adapter } = setup();
  adapter.getProducts = () => Promise.resolve([productOf('a')]);
  const both = await Promise.all([catalog.load('a'), catalog.load('b')]);
  assert.deepEqual(
    both.map((product) => product?.id),
    ['a', undefined],
  );
});

test('after a change of market nothing of the former one is shown, however late it comes', async () => {
  const { catalog, adapter, calls, settings } = setup();
  const works = adapter.getProducts;
  let answerLate: (() => void) | undefined;
  adapter.getProducts = (refs) =>
    new Promise((resolve) => {
      answerLate = () => resolve(refs.map((ref) => ({ ...productOf(ref), title: 'old' })));
    });
  const seen = follow(catalog, 'a');
  const asked = catalog.load('a');
  await until(() => answerLate !== undefined);
  adapter.getProducts = works;
  settings.currency = 'EUR';
  catalog.reset();
  assert.equal((await asked)?.title, 'a');
  answerLate?.();
  await new Promise((resolve) => setImmediate(resolve));
  const state = catalog.product('a').get();
  assert.equal(state.status === 'ready' && state.product.title, 'a');
  assert.deepEqual(seen, ['loading', 'ready']);
  assert.deepEqual(
    calls.map(({ context }) => context.currency),
    ['EUR'],
  );
});

test('asks for more than a hundred in parts', async () => {
  const { catalog, calls } = setup();
  await Promise.all(Array.from({ length: 250 }, (_, index) => catalog.load(`p${index}`)));
  assert.deepEqual(
    calls.map(({ refs }) => refs.length),
    [100, 100, 50],
  );
});

test('asks for nothing once it is disposed, and aborts what is under way', async () => {
  const { catalog, adapter, calls } = setup();
  let signal: AbortSignal | undefined;
  adapter.getProducts = (_refs: readonly string[], context?: CommerceContext) => {
    signal = context?.signal;
    return new Promise(() => undefined);
  };
  const outcome = assert.rejects(catalog.load('a'), { name: 'AbortError' });
  await until(() => signal !== undefined);
  catalog.dispose();
  await outcome;
  assert.equal(signal?.aborted, true);
  await assert.rejects(catalog.load('b'), { name: 'AbortError' });
  assert.equal(calls.length, 0);
});

test('what is known is asked for anew in parts, what is gone is missing, and what nobody knows is left alone', async () => {
  const { catalog, adapter, calls } = setup();
  const refs = Array.from({ length: 120 }, (_, index) => `many-${index}`);
  for (const ref of refs) adapter.products.set(ref, productOf(ref));
  await Promise.all([...refs, 'a'].map((ref) => catalog.load(ref)));
  calls.length = 0;
  const seen = follow(catalog, 'a');
  adapter.products.delete('a');
  catalog.refresh([...refs, 'a', 'never-seen']);
  await until(() => seen.includes('missing'));
  assert.deepEqual(seen, ['ready', 'missing']);
  assert.deepEqual(
    calls.map(({ refs: asked }) => asked.length),
    [100, 21],
  );
  assert.equal(await catalog.load('a'), null);
});

test('what was asked for anew before a change of market is not shown after it', async () => {
  const { catalog, adapter, settings } = setup();
  const seen = follow(catalog, 'a');
  await until(() => seen.includes('ready'));
  const works = adapter.getProducts;
  let answerLate: (() => void) | undefined;
  adapter.getProducts = (refs) =>
    new Promise((resolve) => {
      answerLate = () => resolve(refs.map((ref) => ({ ...productOf(ref), title: 'old' })));
    });
  catalog.refresh(['a']);
  await until(() => answerLate !== undefined);
  adapter.getProducts = works;
  settings.currency = 'EUR';
  catalog.reset();
  await until(() => seen.at(-1) === 'ready');
  answerLate?.();
  await new Promise(setImmediate);
  const after = catalog.product('a').get();
  assert.notEqual(after.status === 'ready' && after.product.title, 'old');
  assert.deepEqual(seen, ['loading', 'ready', 'loading', 'ready']);
});
