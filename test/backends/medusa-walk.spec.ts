import { expect, test } from '@playwright/test';
import { demoOn } from '../../tools/demo-back-end.mjs';
import { serve } from '../../tools/serve.mjs';
import { address, Walk } from '../pages/walk.js';
import { checkOut, openWithoutThirdParties, putIntoCart, siteOf } from './cross-site-walk.js';
import { MedusaAdmin } from './medusa-admin.js';
import { MedusaServer } from './medusa-server.js';

/** What the first tag of the first note is about. */
const sku = 'isle-glow-serum-30ml';

test('from a note to an order at a Medusa shop of another origin, without third-party cookies', async ({ page }) => {
  const server = await MedusaServer.start();
  const admin = new MedusaAdmin(server);
  const { key } = server.ready;
  const pages = await serve({
    changePage: demoOn({ commerce: 'medusa', src: server.url, key, label: 'Medusa', built: true }),
  });
  try {
    const before = { left: await admin.left(sku), orders: (await admin.ordersWith(sku)).length };
    const complaints = await openWithoutThirdParties(page, siteOf(pages.url));
    const walk = new Walk(page);
    await putIntoCart(walk);
    // Medusa takes an order without an email address, so a shopper in China is not asked for one.
    await checkOut(walk, address);

    const [order, ...older] = await admin.ordersWith(sku);
    expect(older).toHaveLength(before.orders);
    expect(order).toMatchObject({
      items: [{ variant_sku: sku, quantity: 1 }],
      shipping_address: { city: address.city, phone: address.phone },
    });
    await expect(walk.order.locator('dialog')).toContainText(`¥${order?.total}`);
    expect(await admin.left(sku)).toBe(before.left - 1);
    expect(await complaints()).toEqual([]);
  } finally {
    await page.close();
    await server.stop();
    pages.close();
  }
});
