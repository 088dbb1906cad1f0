import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CommerceAdapter } from '../../src/commerce/adapter.js';
import type { ContentSource } from '../../src/content/source.js';
import type { XhsErrorEvent } from '../../src/events/index.js';
import { createShop } from '../../src/runtime/create-shop.js';
import type { Shop } from '../../src/runtime/shop.js';
import { withFaults } from '../../src/testing.js';
import { openShop } from '../commerce/embedded/sample-shop.js';
import { until } from '../state/until.js';

function shopOver(commerce: CommerceAdapter): { shop: Shop; errors: XhsErrorEvent['detail'][] } {
  const shop = createShop({
    commerce,
    content: {} as ContentSource,
    environment: { now: () => Date.now() },
  });
  const page = new EventTarget();
  const errors: XhsErrorEvent['detail'][] = [];
  page.addEventListener('xhs-error', (event) => {
    const { detail } = event as XhsErrorEvent;
    if (detail.code === 'commerce-answer-invalid') errors.push(detail);
  });
  shop.connect(page);
  return { shop, errors };
}

test('a product that is the page of a proxy is an error with a retry, told to whoever builds the page', async () => {
  const { shop, errors } = shopOver(withFaults(openShop().shop, { calls: { 0: 'html' }, careless: true }));
  await assert.rejects(shop.catalog.load('serum'), /"embedded" answered wrongly: getProducts\(\)/);
  assert.deepEqual(
    errors.map(({ source, issues }) => [source, issues[0]?.path]),
    [['embedded', 'getProducts()']],
  );
  shop.catalog.retry('serum');
  await until(() => shop.catalog.product('serum').get().status === 'ready');
  shop.dispose();
});

test('a cart of the wrong types is never shown: it is asked for again', async () => {
  const { shop } = openShop();
  // The first update carries the units; its answer is spoilt.
  const faulty = withFaults(shop, { seed: 3, calls: { 0: 'wrong-types' }, only: ['updateCart'] });
  const { shop: page, errors } = shopOver(faulty);
  await page.cart.add({ productId: 'serum', variantId: 'serum-s', quantity: 2 });
  await page.cart.settled();
  assert.deepEqual(
    page.cart.$view.get().lines.map(({ quantity }) => quantity),
    [2],
  );
  assert.equal(errors.length, 1);
  assert.match(errors[0]?.issues[0]?.path ?? '', /^updateCart\(\)/);
  page.dispose();
});

test('what is no adapter is refused with what it lacks', async () => {
  const { shop } = shopOver({ name: 'bare' } as CommerceAdapter);
  await assert.rejects(shop.catalog.load('serum'), /The commerce adapter "bare" lacks getProducts\(\)/);
  shop.dispose();
});
