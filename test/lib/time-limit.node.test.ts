import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { createEmbeddedShop } from '../../src/commerce/embedded/index.js';
import { createAdapter } from '../../src/commerce/redirect/index.js';
import { createJsonSource } from '../../src/content/json/index.js';
import { createScriptSource } from '../../src/live/script/create-script-source.js';
import { createEmbeddedMerchant } from '../../src/merchant/embedded/index.js';
import { context, sampleData } from '../commerce/embedded/sample-data.js';

const src = 'https://brand.example/file.json';
const leaving = new AbortController();

/** What loads a file, and asks it for something. */
const loaders: Readonly<Record<string, (fetcher: typeof fetch) => () => Promise<unknown>>> = {
  'an embedded shop': (fetcher) => {
    const shop = createEmbeddedShop({ src, name: 'test', environment: { now: Date.now, fetch: fetcher } });
    return () => shop.getProducts(['serum'], context);
  },
  'a shop elsewhere': (fetcher) => {
    const data = { shop: 'Glow', hosts: ['glow.example'] };
    const shop = createAdapter({ src, data, name: 'test', environment: { fetch: fetcher } });
    return () => shop.getProducts(['serum'], context);
  },
  notes: (fetcher) => {
    const source = createJsonSource({ src, fetch: fetcher });
    return () => source.listNotes({}, context);
  },
  'the papers of a store': (fetcher) => {
    const merchant = createEmbeddedMerchant({ src, fetch: fetcher, now: Date.now });
    return () => merchant.getSetup({ locale: 'en' });
  },
  'a recorded room': (fetcher) => {
    const source = createScriptSource({ src, fetch: fetcher });
    const there = { ...context, signal: leaving.signal };
    return async () => {
      for await (const message of source.join('friday', null, there)) return message;
    };
  },
};

/** A clock of thirty seconds that runs out when it is told to. */
function limits(t: TestContext): { readonly asked: number[]; runOut: () => void } {
  const asked: number[] = [];
  const clocks: AbortController[] = [];
  t.mock.method(AbortSignal, 'timeout', (milliseconds: number) => {
    asked.push(milliseconds);
    const clock = new AbortController();
    clocks.push(clock);
    return clock.signal;
  });
  const late = new DOMException('It took too long', 'TimeoutError');
  return { asked, runOut: () => clocks.forEach((clock) => clock.abort(late)) };
}

const until = (signal: AbortSignal | null | undefined): Promise<never> =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));

const faults: Readonly<Record<string, readonly string[]>> = {
  notes: ['content-unavailable', 'content-unavailable'],
  'the papers of a store': ['setup-unavailable', 'setup-unavailable'],
};

for (const [what, load] of Object.entries(loaders)) {
  test(`${what}: a file that never comes is given up after 30 seconds, and asked for again`, async (t) => {
    const { asked, runOut } = limits(t);
    // The first answer never begins, the second never ends.
    const stalls = [
      async (signal: AbortSignal | null | undefined) => {
        queueMicrotask(runOut);
        return until(signal);
      },
      async (signal: AbortSignal | null | undefined) =>
        new Response(
          new ReadableStream({
            start: (stream) => signal?.addEventListener('abort', () => stream.error(signal.reason)),
            pull: runOut,
          }),
        ),
    ];
    let tries = 0;
    const ask = load(async (_, init) => {
      const stall = stalls[tries];
      tries += 1;
      return stall ? stall(init?.signal) : Response.json(sampleData);
    });
    const codes: unknown[] = [];
    for (const _ of stalls) await ask().catch((error: { code?: unknown }) => codes.push(error.code));
    assert.deepEqual([codes, tries], [faults[what] ?? ['timeout', 'timeout'], 2]);
    assert.ok(asked.every((milliseconds) => milliseconds === 30_000));
    await ask().catch(() => undefined);
    assert.equal(tries, 3);
  });
}
