import { expect, test } from '@playwright/test';
import { ShopifyStub, stubKey } from '../backends/shopify/shopify-stub.js';
import { collectComplaints, expectAccessible, Walk } from './walk.js';

test('from a note to the checkout of a Shopify shop, from a page of another origin', async ({
  page,
  hasTouch,
  baseURL,
}) => {
  const stub = new ShopifyStub({ pictures: `${baseURL}/demo/data/en/shop.json` });
  await stub.listen();
  try {
    const complaints = await collectComplaints(page);
    const walk = new Walk(page);
    const press = (target: typeof walk.tag): Promise<void> => (hasTouch ? target.tap() : target.click());
    const shop = new URLSearchParams({ src: stub.address, key: stubKey });
    await page.goto(`/test/fixtures/pages/shopify.html?${shop}`);
    expect(new URL(stub.address).origin).not.toBe(new URL(page.url()).origin);

    await press(walk.tag);
    await press(walk.add);
    await press(walk.viewCart);
    await expect(walk.cart.locator('[part~="line"]')).toHaveCount(1);
    await expect(walk.toCheckout).toHaveAttribute('aria-disabled', 'false');
    await expectAccessible(page);

    await press(walk.toCheckout);
    const onward = walk.checkout.locator('a.primary');
    await expect(onward).toHaveAttribute('href', /\/cart\/c\//);
    await expectAccessible(page);
    expect(await complaints()).toEqual([]);

    await press(onward);
    await expect(page).toHaveTitle('Checkout of the stub');
    expect(new URL(page.url()).origin).toBe(stub.address);
    await expect(page.getByRole('listitem')).toHaveText(/^1 × isle-glow-serum-/);
  } finally {
    stub.close();
  }
});
