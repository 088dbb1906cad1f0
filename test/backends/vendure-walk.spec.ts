import { expect, test } from '@playwright/test';
import { demoOn } from '../../tools/demo-back-end.mjs';
import { serve } from '../../tools/serve.mjs';
import { address, collectComplaints, Walk } from '../pages/walk.js';
import { blockThirdParties, keepsCookieOfOthers } from './third-parties.js';
import { VendureAdmin } from './vendure-admin.js';
import { VendureServer } from './vendure-server.js';

test('from a note to a paid order at a Vendure shop of another origin, without third-party cookies', async ({
  page,
}) => {
  let src = '';
  const pages = await serve({
    changePage: (html) => demoOn({ commerce: 'vendure', src, label: 'Vendure', built: true })(html),
  });
  // The shop is at 127.0.0.1 and the page at localhost: two sites.
  const site = pages.url.replace('127.0.0.1', 'localhost');
  const server = await VendureServer.start({ origins: [site], pictures: `${site}/demo/data/pictures/` });
  src = server.shopApi;
  try {
    const complaints = await collectComplaints(page);
    await page.goto(`${site}/demo/`);
    expect(await keepsCookieOfOthers(page)).toBe(true);
    await blockThirdParties(page);
    await page.goto(`${site}/demo/`);
    expect(await keepsCookieOfOthers(page)).toBe(false);
    await page.goto(`${site}/demo/journal/`);

    const walk = new Walk(page);
    await walk.tag.click();
    await walk.add.click();
    await walk.viewCart.click();
    await expect(walk.cart.locator('[part~="line"]')).toHaveCount(1);
    await expect(walk.toCheckout).toHaveAttribute('aria-disabled', 'false');
    const admin = new VendureAdmin(server.url);
    const [open] = await admin.orders();
    const sku = open?.lines[0]?.productVariant.sku ?? '';
    expect([open?.state, open?.lines.map(({ quantity }) => quantity)]).toEqual(['AddingItems', [1]]);
    const before = await admin.left(sku);

    // Another page of the site, and the cart is still there.
    await page.reload();
    await expect(walk.badge()).toHaveText('1');
    await walk.cartButton.click();
    await walk.toCheckout.click();
    await walk.fillIn(address);
    await walk.field('email').fill('xiaoman@shopper.example');
    await walk.pay.click();
    await expect(walk.orderNumber).not.toBeEmpty();
    const number = await walk.orderNumber.textContent();

    const [order] = await admin.orders();
    expect(number).toContain(order?.code ?? 'no order');
    const [line] = order?.lines ?? [];
    const due = (line?.unitPriceWithTax ?? 0) + 1000;
    expect(order).toMatchObject({
      code: open?.code,
      state: 'PaymentSettled',
      totalWithTax: due,
      payments: [{ state: 'Settled', amount: due, method: 'sandbox' }],
      lines: [{ quantity: 1, productVariant: { sku } }],
      shippingAddress: { fullName: address.name, city: address.city },
    });
    expect(await admin.left(sku)).toBe(before - 1);
    await expect(walk.badge()).toHaveCount(0);
    expect(await complaints()).toEqual([]);
  } finally {
    await page.close();
    await server.stop();
    pages.close();
  }
});
