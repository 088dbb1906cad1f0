import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cartOf, codesOf, context, newCart, openShop, operation, sampleData } from './sample-shop.js';

const withListing = (listing: object | undefined): unknown => ({
  ...sampleData,
  products: sampleData.products.map((product) =>
    product.id === 'serum' && listing ? { ...product, listing } : product,
  ),
});
const add = { type: 'add', productId: 'serum', variantId: 'serum-s', quantity: 1 } as const;

for (const status of ['missing', 'submitted', 'inReview', 'rejected', 'expired'] as const) {
  test(`what is listed and ${status} is shown and cannot be bought`, async () => {
    const { shop } = openShop({ data: withListing({ status, reason: 'The label is blurred' }) });
    const [product] = await shop.getProducts(['serum'], context);
    assert.deepEqual(product?.listing, { status, reason: 'The label is blurred' });
    assert.ok(product.variants.every(({ availability }) => availability.status === 'discontinued'));
    const result = await shop.updateCart(await newCart(shop), [add], operation(), context);
    assert.deepEqual(codesOf(result.messages), ['item_unavailable']);
    assert.deepEqual(cartOf(result).lines, []);
  });
}

test('what is approved, or of what nothing is said, is sold as ever', async () => {
  for (const listing of [{ status: 'approved' }, undefined]) {
    const { shop } = openShop({ data: withListing(listing) });
    const result = await shop.updateCart(await newCart(shop), [add], operation(), context);
    assert.equal(cartOf(result).lines.length, 1);
  }
});

test('what was in a cart when its approval ran out cannot be paid for', async () => {
  const { shop, environment } = openShop();
  const ref = await newCart(shop);
  await shop.updateCart(ref, [add], operation(), context);
  const later = openShop({ data: withListing({ status: 'expired' }), environment }).shop;
  const [line] = cartOf(await later.openCart(ref, context)).lines;
  assert.ok(line);
  const grown = await later.updateCart(
    ref,
    [{ type: 'set', lineId: line.id, variantId: line.variantId, quantity: 2 }],
    operation(),
    context,
  );
  assert.deepEqual(codesOf(grown.messages), ['item_unavailable']);
});
