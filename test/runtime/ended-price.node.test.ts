import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createShop } from '../../src/runtime/create-shop.js';
import { openShop, sampleData } from '../commerce/embedded/sample-shop.js';
import { until } from '../state/until.js';

const hour = 3_600_000;

test('a price that has ended goes from whatever shows the product, though nothing there counts it down', async () => {
  const offer = {
    id: 'flash',
    title: 'Flash sale',
    bearer: 'store',
    kind: 'flash',
    variantIds: ['serum-s'],
    price: 5_000,
    endsAt: '2026-11-11T13:00:00+08:00',
  };
  const { shop: commerce, environment, pass } = openShop({ data: { ...sampleData, offers: [offer] } });
  const page = new EventTarget();
  const shop = createShop({
    commerce,
    content: () => Promise.reject(new Error('no notes')),
    environment: { ...environment, page },
  });
  const cost = (): number | undefined =>
    shop.catalog.known('serum')?.variants.find(({ id }) => id === 'serum-s')?.price.amount;
  const stop = shop.catalog.product('serum').listen(() => undefined);
  await until(() => shop.catalog.known('serum') !== undefined);
  assert.equal(cost(), 5_000);
  pass(2 * hour);
  await until(() => {
    // The device was asleep meanwhile.
    page.dispatchEvent(new Event('pageshow'));
    return cost() === 10_000;
  });
  stop();
  shop.dispose();
});
