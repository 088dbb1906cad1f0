import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { CommerceAdapter } from '../../../src/commerce/adapter.js';
import { createClockStore } from '../../../src/state/clock/create-clock-store.js';
import type { ClockStore } from '../../../src/state/clock/clock-store.js';

const hour = 3_600_000;
const minute = 60_000;
const start = Date.parse('2026-11-10T19:59:00+08:00');

/** A world in which time passes when it is told to: that of the server, of the device and of its timers. */
class World {
  server = start;
  ticks = 0;
  readonly page = new EventTarget();
  /** How far the device's clock is off. */
  error = 0;
  /** How long an answer is on its way, there and back. */
  delay = 80;
  asked = 0;
  #timers = new Set<{ at: number; run: () => void }>();

  readonly later = (run: () => void, milliseconds: number): (() => void) => {
    const timer = { at: this.ticks + milliseconds, run };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };

  get timers(): number {
    return this.#timers.size;
  }

  /** Time passes, and timers run. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.ticks + milliseconds;
    for (;;) {
      const [next] = [...this.#timers].filter(({ at }) => at <= end).sort((one, other) => one.at - other.at);
      const until = next ? Math.max(next.at, this.ticks) : end;
      this.server += until - this.ticks;
      this.ticks = until;
      if (next) {
        this.#timers.delete(next);
        next.run();
      }
      await settle();
      if (!next) return;
    }
  }

  /** The device sleeps: its clock goes on, nothing else does. */
  sleep(milliseconds: number): void {
    this.server += milliseconds;
  }

  /** A back end that tells its time in whole seconds, as HTTP does; or none. */
  clock(tells = true): ClockStore {
    const adapter = {
      serverTime: async () => {
        this.asked += 1;
        this.server += this.delay / 2;
        this.ticks += this.delay / 2;
        const earliest = Math.floor(this.server / 1_000) * 1_000;
        await Promise.resolve();
        this.server += this.delay / 2;
        this.ticks += this.delay / 2;
        return { earliest, latest: earliest + 999 };
      },
    };
    return createClockStore({
      adapter: () => Promise.resolve((tells ? adapter : {}) as unknown as CommerceAdapter),
      context: () => ({ locale: 'en', country: 'CN', currency: 'CNY', customer: null }),
      environment: { now: () => this.server + this.error, page: this.page },
      ticks: () => this.ticks,
      later: this.later,
    });
  }
}

/** Whatever is promised has been kept. */
const settle = (): Promise<void> => new Promise((done) => void setImmediate(done));

let stops: (() => void)[] = [];
/** Looks at a clock from now on, and keeps all that it has shown. */
async function look({ $now }: ClockStore): Promise<{ shown: number[]; now: () => number }> {
  const shown: number[] = [];
  stops.push($now.subscribe((now) => void (now !== undefined && shown.push(now))));
  await settle();
  return { shown, now: () => $now.get() ?? NaN };
}
afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
});

/** Whole seconds are shown, each for a second. */
const within = (actual: number, expected: number, what: string): void => {
  const seconds = Math.abs(Math.floor(actual / 1_000) - Math.floor(expected / 1_000));
  assert.ok(seconds <= 1, `${what}: ${actual - expected} ms off`);
};

for (const error of [-24 * hour, -7 * minute, 0, 7 * minute, 24 * hour]) {
  test(`within a second of the server at a clock that is ${error / minute} minutes off, also after ten minutes of sleep`, async () => {
    const world = new World();
    world.error = error;
    const { now, shown } = await look(world.clock());
    within(now(), world.server, 'at first');
    await world.pass(90_000);
    within(now(), world.server, 'after a minute and a half');
    world.sleep(10 * minute);
    world.page.dispatchEvent(new Event('visibilitychange'));
    within(now(), world.server, 'at the waking');
    await world.pass(5_000);
    within(now(), world.server, 'after it');
    assert.deepEqual(
      shown,
      [...shown].sort((one, other) => one - other),
    );
    assert.ok(shown.length > 90);
  });
}

test('a clock that is set while somebody looks changes nothing', async () => {
  const world = new World();
  const { now, shown } = await look(world.clock());
  for (const error of [-5 * hour, 3 * hour]) {
    world.error = error;
    await world.pass(3_000);
    within(now(), world.server, `set by ${error}`);
  }
  assert.ok(shown.length > 0);
});

test('runs by the clock of the device where the back end tells no time', async () => {
  const world = new World();
  world.error = 5 * minute;
  const { now } = await look(world.clock(false));
  within(now(), world.server + world.error, 'at first');
  world.sleep(10 * minute);
  await world.pass(2_000);
  within(now(), world.server + world.error, 'after the sleep');
});

test('shows nothing before it is known whether the back end tells its time, and not for ever', async () => {
  const world = new World();
  const silent = createClockStore({
    adapter: () => new Promise<never>(() => undefined),
    context: () => ({ locale: 'en', country: 'CN', currency: 'CNY', customer: null }),
    environment: { now: () => world.server, page: world.page },
    ticks: () => world.ticks,
    later: world.later,
  });
  const { shown } = await look(silent);
  assert.deepEqual(shown, []);
  await world.pass(3_100);
  within(shown.at(-1) ?? NaN, world.server, 'once it has waited');
});

test('changes with the second, and asks the back end once for many who look', async () => {
  const world = new World();
  const clock = world.clock();
  const { shown } = await look(clock);
  await look(clock);
  await world.pass(10_000);
  assert.equal(world.asked, 1);
  assert.ok(shown.length >= 10 && shown.length <= 12, `${shown.length} readings`);
  assert.ok(shown.slice(1).every((reading) => reading % 1_000 < 50));
});
