import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { atom } from 'nanostores';
import type { Product, Variant } from '../../../src/model/index.js';
import { createCatalogStore, type RunningCatalog } from '../../../src/state/catalog/create-catalog-store.js';
import { OfferTimes } from '../../../src/state/catalog/offer-times.js';
import { MemoryAdapter, productOf } from '../../fixtures/memory-adapter.js';

const start = Date.parse('2026-11-11T00:00:00+08:00');
const minute = 60_000;
const day = 86_400_000;

type Times = Pick<Variant, 'offer' | 'upcomingOffer'>;

/** Whatever is promised has been kept. */
const settle = (): Promise<void> => new Promise((done) => void setImmediate(done));

interface World {
  readonly catalog: RunningCatalog;
  readonly times: OfferTimes;
  readonly page: EventTarget;
  /** What the back end was asked for, one list a call. */
  readonly calls: string[][];
  /** How often the clock was loaded. */
  readonly loads: () => number;
  readonly sell: (id: string, times: Times) => void;
  /** Timers run, and the clock of the shop goes on. */
  readonly tick: (now: number) => void;
  /** The same, with all that comes of it. */
  readonly at: (now: number) => Promise<void>;
  isHidden: boolean;
  isDown: boolean;
}

/** A shop at midnight whose clock and timers are moved by hand. */
function open({ mock }: TestContext): World {
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: start });
  const adapter = new MemoryAdapter([]);
  const calls: string[][] = [];
  const answer = adapter.getProducts.bind(adapter);
  adapter.getProducts = (refs) => {
    calls.push([...refs]);
    return world.isDown ? Promise.reject(new Error('down')) : answer(refs);
  };
  const $now = atom<number | undefined>(start);
  const page = new EventTarget();
  let loads = 0;
  const catalog = createCatalogStore({
    adapter: () => Promise.resolve(adapter),
    context: () => ({ locale: 'en', country: 'CN', currency: 'CNY', customer: null }),
    onOffer: (refs) => Promise.resolve(times.follow(refs)),
  });
  const times = new OfferTimes({
    catalog,
    clock: () => {
      loads += 1;
      return Promise.resolve({ $now });
    },
    environment: { now: () => Date.now(), page, visible: () => !world.isHidden },
  });
  const world: World = {
    catalog,
    times,
    page,
    calls,
    loads: () => loads,
    sell(id, offers) {
      const { variants, ...product }: Product = productOf(id);
      adapter.products.set(id, { ...product, variants: variants.map((variant) => ({ ...variant, ...offers })) });
    },
    tick(now) {
      mock.timers.tick(Math.max(0, now - Date.now()));
      $now.set(now);
    },
    async at(now) {
      await settle();
      world.tick(now);
      await settle();
    },
    isHidden: false,
    isDown: false,
  };
  return world;
}

const flash = (endsAt: number): Times => ({ offer: { kind: 'flash', endsAt } });
const priceFor = (catalog: RunningCatalog, ref: string): unknown => catalog.known(ref)?.variants[0]?.offer?.kind;

test('a price that ends is asked for anew once, a little later, with all that end then', async (t) => {
  const { catalog, sell, at, calls } = open(t);
  for (const id of ['a', 'b']) sell(id, flash(start + minute));
  sell('c', flash(start + 10 * minute));
  for (const id of ['a', 'b', 'c']) catalog.product(id).listen(() => undefined);
  await at(start + minute);
  assert.deepEqual(calls, [['a', 'b', 'c']], 'not at once: the clock of the shop is known to a second');
  for (const id of ['a', 'b']) sell(id, {});
  await at(start + minute + 1_000);
  assert.deepEqual(calls.slice(1), [['a', 'b']]);
  assert.deepEqual([priceFor(catalog, 'a'), priceFor(catalog, 'c')], [undefined, 'flash']);
  await at(start + 2 * minute);
  assert.equal(calls.length, 2);
  await at(start + 10 * minute);
  await at(start + 11 * minute);
  assert.deepEqual(calls.slice(2), [['c']]);
});

test('a price that is still told once it is over is not asked for over and over', async (t) => {
  const { catalog, sell, at, calls } = open(t);
  sell('a', flash(start + minute));
  catalog.product('a').listen(() => undefined);
  for (const seconds of [0, 61, 62, 63, 300]) await at(start + seconds * 1_000);
  assert.deepEqual(calls, [['a'], ['a']]);
});

test('a price that begins is asked for then, and at its end', async (t) => {
  const { catalog, sell, at, calls } = open(t);
  sell('a', { upcomingOffer: { kind: 'flash', price: { amount: 1, currency: 'CNY' }, startsAt: start + minute } });
  catalog.product('a').listen(() => undefined);
  await at(start);
  sell('a', flash(start + 2 * minute));
  await at(start + minute + 1_000);
  assert.equal(priceFor(catalog, 'a'), 'flash');
  sell('a', {});
  await at(start + 2 * minute + 1_000);
  assert.equal(priceFor(catalog, 'a'), undefined);
  assert.equal(calls.length, 3);
});

test('what an element asks for at the same tick is not asked for twice', async (t) => {
  const { catalog, sell, at, tick, calls } = open(t);
  sell('a', flash(start + minute));
  catalog.product('a').listen(() => undefined);
  await at(start + minute);
  tick(start + minute + 1_000);
  await Promise.resolve();
  catalog.refresh(['a']);
  await settle();
  assert.deepEqual(calls, [['a'], ['a']]);
});

test('nothing is asked while the page is hidden, and at once when it is seen again', async (t) => {
  const world = open(t);
  const { catalog, sell, at, calls, page } = world;
  sell('a', flash(start + minute));
  catalog.product('a').listen(() => undefined);
  await at(start);
  world.isHidden = true;
  await at(start + 2 * minute);
  await at(start + 3 * minute);
  assert.equal(calls.length, 1);
  world.isHidden = false;
  page.dispatchEvent(new Event('visibilitychange'));
  await settle();
  assert.equal(calls.length, 2);
});

test('what nobody looks at is asked for once somebody does', async (t) => {
  const { catalog, sell, at, calls } = open(t);
  sell('a', flash(start + minute));
  await catalog.load('a');
  await at(start);
  await at(start + 2 * minute);
  assert.equal(calls.length, 1);
  catalog.product('a').listen(() => undefined);
  await settle();
  assert.equal(calls.length, 2);
});

test('an answer that did not come is asked for again when the line is back', async (t) => {
  const world = open(t);
  const { catalog, sell, at, calls, page } = world;
  sell('a', flash(start + minute));
  catalog.product('a').listen(() => undefined);
  await at(start);
  world.isDown = true;
  await at(start + minute + 1_000);
  world.isDown = false;
  sell('a', flash(start + minute));
  page.dispatchEvent(new Event('online'));
  await settle();
  assert.equal(calls.length, 3);
  page.dispatchEvent(new Event('online'));
  await settle();
  assert.equal(calls.length, 3, 'it is answered');
});

test('no clock is loaded, and no timer runs out early, for what is months off', async (t) => {
  const { catalog, sell, at, calls, loads } = open(t);
  const end = start + 100 * day;
  sell('a', flash(end));
  catalog.product('a').listen(() => undefined);
  await at(start);
  await at(start + 30 * day);
  assert.deepEqual([loads(), calls.length], [0, 1]);
  await at(end + 1_000);
  assert.ok(loads() > 0);
  assert.equal(calls.length, 2);
});

test('a shop that is closed, or whose market has changed, asks for nothing of before', async (t) => {
  const { catalog, times, sell, at, calls } = open(t);
  sell('a', flash(start + minute));
  catalog.product('a').listen(() => undefined);
  await at(start);
  sell('a', {});
  catalog.reset();
  times.reset();
  await at(start + minute + 1_000);
  assert.equal(calls.length, 2, 'the market');
  sell('b', flash(start + 5 * minute));
  catalog.product('b').listen(() => undefined);
  await at(start + 2 * minute);
  times.dispose();
  await at(start + 6 * minute);
  assert.equal(calls.length, 3);
});
