import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import {
  type Analytics,
  beaconSink,
  consoleSink,
  createAnalytics,
  dataLayerSink,
  ownLog,
  shopifyEventsSink,
} from '../../src/analytics/index.js';
import { openKeyValueStore } from '../../src/lib/key-value-store.js';
import { until } from '../state/until.js';
import { begins, canaries, play, Session } from './session.js';

interface World {
  readonly analytics: Analytics;
  readonly session: Session;
  /** Everything that any sink was told or has sent. */
  readonly told: string[];
  readonly requests: string[];
  /** Everything that stands in any database. */
  stored(): Promise<readonly unknown[]>;
}

/** All sinks at once. */
function setup(): World {
  const indexedDB = new IDBFactory();
  const told: string[] = [];
  const requests: string[] = [];
  const page = new EventTarget();
  for (const type of ['product:view', 'cart:view', 'cart:lines-update']) {
    page.addEventListener(`shopify:${type}`, (event) => told.push(JSON.stringify((event as CustomEvent).detail)));
  }
  const dataLayer = { push: (entry: unknown) => told.push(JSON.stringify(entry)) } as unknown as unknown[];
  const played: { session?: Session } = {};
  const analytics = createAnalytics({
    now: () => played.session?.now ?? begins,
    indexedDB,
    sinks: [
      dataLayerSink({ dataLayer }),
      shopifyEventsSink({ target: page }),
      consoleSink({ console: { log: (...values: unknown[]) => void told.push(JSON.stringify(values)) } }),
      ownLog({ indexedDB }),
      beaconSink({
        url: 'https://count.example/lines',
        indexedDB,
        page: undefined,
        wait: 0,
        fetch: (url, init) => {
          requests.push(JSON.stringify([url, init?.body, init?.headers]));
          return Promise.resolve(new Response(null, { status: 204 }));
        },
      }),
    ],
  });
  const session = (played.session = new Session(analytics));
  return {
    analytics,
    session,
    told,
    requests,
    async stored() {
      const found: unknown[] = [];
      for (const name of ['xhs-analytics', 'xhs-log', 'xhs-beacon']) {
        const storage = openKeyValueStore({ indexedDB, name });
        found.push(...(await storage.entries('')));
        storage.close();
      }
      return found;
    },
  };
}

test('with a yes every sink is told, and none of a person or a cart', async () => {
  const { analytics, session, told, requests, stored } = setup();
  play(session, () => analytics.setConsent('granted'));
  await analytics.settled();
  await until(() => requests.join('').includes('refund:2'));
  const kept = JSON.stringify(await stored());
  const all = [...told, ...requests, kept].join('\n');
  // They are all there, or the search for canaries would find nothing in nothing.
  for (const part of ['"event":"purchase"', 'xhs-elements: purchase', '"name":"add_to_cart"', 'room-1', '"counted"']) {
    assert.ok(all.includes(part), part);
  }
  for (const [what, canary] of Object.entries(canaries)) assert.ok(!all.includes(canary), what);
  analytics.dispose();
});

test('with a no there is no request, nothing is told and nothing is kept', async () => {
  const { analytics, session, told, requests, stored } = setup();
  play(session, () => analytics.setConsent('denied'));
  await analytics.settled();
  assert.deepEqual([told, requests, await stored()], [[], [], []]);
  analytics.dispose();
});

test('before she was asked nothing leaves and nothing is kept', async () => {
  const { analytics, session, told, requests, stored } = setup();
  play(session, () => undefined);
  await analytics.settled();
  assert.deepEqual([told, requests, await stored()], [[], [], []]);
  analytics.dispose();
});

test('taking a yes back deletes what was kept', async () => {
  const { analytics, session, told, requests, stored } = setup();
  play(session, () => analytics.setConsent('granted'));
  await analytics.settled();
  await until(() => requests.join('').includes('refund:2'));
  assert.ok((await stored()).length > 0);
  analytics.setConsent('denied');
  await analytics.settled();
  const before = [told.length, requests.length];
  session.sees('another', 'mia');
  await analytics.settled();
  assert.deepEqual([told.length, requests.length], before);
  assert.deepEqual(await stored(), []);
  analytics.dispose();
});
