import { expect, test } from '@playwright/test';
import { demoOn } from '../../tools/demo-back-end.mjs';
import { serve } from '../../tools/serve.mjs';
import { Walk } from '../pages/walk.js';
import { checkOut, openWithoutThirdParties, putIntoCart, siteOf, withEmail } from './cross-site-walk.js';
import { VendureAdmin } from './vendure-admin.js';
import { VendureServer } from './vendure-server.js';

test('from a note to a paid order at a Vendure shop of another origin, without third-party cookies', async ({
  page,
}) => {
  let src = '';
  const pages = await serve({
    changePage: (html) => demoOn({ commerce: 'vendure', src, label: 'Vendure', built: true })(html),
  });
  const site = siteOf(pages.url);
  const server = await VendureServer.start({ origins: [site], pictures: `${site}/demo/data/pictures/` });
  src = server.shopApi;
  try {
    const complaints = await openWithoutThirdParties(page, site);
    const walk = new Walk(page);
    await putIntoCart(walk);
    const admin = new VendureAdmin(server.url);
    const [open] = await admin.orders();
    const sku = open?.lines[0]?.productVariant.sku ?? '';
    expect([open?.state, open?.lines.map(({ quantity }) => quantity)]).toEqual(['AddingItems', [1]]);
    const before = await admin.left(sku);

    const number = await checkOut(walk, withEmail);
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
      shippingAddress: { fullName: withEmail.name, city: withEmail.city },
    });
    expect(await admin.left(sku)).toBe(before - 1);
    expect(await complaints()).toEqual([]);
  } finally {
    await page.close();
    await server.stop();
    pages.close();
  }
});
