import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { demoOn } from '../../tools/demo-back-end.mjs';
import { serve } from '../../tools/serve.mjs';
import { checkOut, openWithoutThirdParties, putIntoCart, siteOf } from '../backends/cross-site-walk.js';
import { UcpMerchant } from '../backends/ucp/merchant.js';
import { serveMerchant } from '../backends/ucp/serve-merchant.js';
import type { WareData } from '../backends/ucp/ware.js';
import { address, Walk } from './walk.js';

/** What the first tag of the first note is about. */
const sku = 'isle-glow-serum-30ml';
const settings = { payments: [{ handler: 'sandbox', type: 'sandbox', credential: { type: 'token', token: 'pays' } }] };

test('from a note to an order at a UCP merchant of another origin, without third-party cookies @once', async ({
  page,
}) => {
  let src = '';
  const pages = await serve({
    changePage: (html) =>
      demoOn({ commerce: 'ucp', src, label: 'UCP', built: true })(html).replace(
        /<xhs-provider[^>]*>/,
        `$&<script type="application/json" data-xhs="commerce">${JSON.stringify(settings)}</script>`,
      ),
  });
  const site = siteOf(pages.url);
  const data = JSON.parse(readFileSync('demo/data/en/shop.json', 'utf8')) as WareData;
  const merchant = new UcpMerchant({ data, pictures: `${site}/demo/data/en/shop.json` });
  const served = await serveMerchant(merchant, site);
  src = served.address;
  try {
    const complaints = await openWithoutThirdParties(page, site);
    const walk = new Walk(page);
    await putIntoCart(walk);
    const { variant } = merchant.ware.item(sku) ?? {};
    const left = variant && merchant.ware.left(variant);
    expect([...merchant.sessions.carts.values()].map(({ lines }) => lines.map(({ quantity }) => quantity))).toEqual([
      [1],
    ]);

    const number = await checkOut(walk, address);
    const orders = [...merchant.sessions.orders.values()] as {
      label: string;
      totals: { type: string; amount: number }[];
    }[];
    expect(orders).toHaveLength(1);
    expect(number).toContain(orders[0]?.label ?? 'no order');
    expect(orders[0]?.totals.find(({ type }) => type === 'total')?.amount).toBe((variant?.price ?? 0) + 800);
    expect(variant && merchant.ware.left(variant)).toBe((left ?? 0) - 1);
    expect(merchant.faults).toEqual([]);
    expect(await complaints()).toEqual([]);
  } finally {
    await page.close();
    served.close();
    pages.close();
  }
});
