import { expect, test } from '@playwright/test';
import { demoOn } from '../../tools/demo-back-end.mjs';
import { serve } from '../../tools/serve.mjs';
import { address, collectComplaints, Walk } from '../pages/walk.js';
import { MedusaAdmin } from './medusa-admin.js';
import { MedusaServer } from './medusa-server.js';
import { blockThirdParties, keepsCookieOfOthers } from './third-parties.js';

/** What the first tag of the first note is about. */
const sku = 'isle-glow-serum-30ml';

test('from a note to an order at a Medusa shop of another origin, without third-party cookies', async ({ page }) => {
  const server = await MedusaServer.start();
  const admin = new MedusaAdmin(server);
  const { key } = server.ready;
  const pages = await serve({
    changePage: demoOn({ commerce: 'medusa', src: server.url, key, label: 'Medusa', built: true }),
  });
  // The shop is at 127.0.0.1 and the page at localhost: two sites.
  const site = pages.url.replace('127.0.0.1', 'localhost');
  try {
    const complaints = await collectComplaints(page);
    await page.goto(`${site}/demo/`);
    expect(await keepsCookieOfOthers(page)).toBe(true);
    await blockThirdParties(page);
    await page.goto(`${site}/demo/`);
    expect(await keepsCookieOfOthers(page)).toBe(false);
    const before = { left: await admin.left(sku), orders: (await admin.ordersWith(sku)).length };
    await page.goto(`${site}/demo/journal/`);

    const walk = new Walk(page);
    await walk.tag.click();
    await walk.add.click();
    await walk.viewCart.click();
    await expect(walk.cart.locator('[part~="line"]')).toHaveCount(1);
    await expect(walk.toCheckout).toHaveAttribute('aria-disabled', 'false');

    // Another page of the site, and the cart is still there.
    await page.reload();
    await expect(walk.badge()).toHaveText('1');
    await walk.cartButton.click();
    await walk.toCheckout.click();
    await walk.fillIn(address);
    await walk.field('email').fill('xiaoman@shopper.example');
    await walk.pay.click();
    // Medusa takes its time over each of the calls that make an order.
    await expect(walk.orderNumber).not.toBeEmpty({ timeout: 60_000 });

    const [order, ...older] = await admin.ordersWith(sku);
    expect(older).toHaveLength(before.orders);
    expect(order).toMatchObject({
      email: 'xiaoman@shopper.example',
      items: [{ variant_sku: sku, quantity: 1 }],
      shipping_address: { city: address.city },
    });
    await expect(page.locator('xhs-order[open]').locator('dialog')).toContainText(`¥${order?.total}`);
    expect(await admin.left(sku)).toBe(before.left - 1);
    await expect(walk.badge()).toHaveCount(0);
    expect(await complaints()).toEqual([]);
  } finally {
    await page.close();
    await server.stop();
    pages.close();
  }
});
