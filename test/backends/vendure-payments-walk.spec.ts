import { expect, test } from '@playwright/test';
import { startGateway, type Gateway } from '../../demo/gateway/server.mjs';
import { demoOn } from '../../tools/demo-back-end.mjs';
import { serve } from '../../tools/serve.mjs';
import { scan } from '../pages/scan.js';
import { address, collectComplaints, expectAccessible, Walk } from '../pages/walk.js';
import { VendureAdmin, type AdminOrder } from './vendure-admin.js';
import { VendureServer } from './vendure-server.js';

test.describe('an order at a Vendure shop that is paid at a gateway', () => {
  let pages: Awaited<ReturnType<typeof serve>>;
  let gateway: Gateway;
  let server: VendureServer;
  let site = '';

  test.beforeAll(async () => {
    gateway = await startGateway();
    let src = '';
    const data = () => ({
      elsewhere: ['wechat-sandbox', 'alipay-sandbox'],
      paymentHosts: [new URL(gateway.url).host],
    });
    pages = await serve({
      changePage: (html) => demoOn({ commerce: 'vendure', src, data: data(), label: 'Vendure', built: true })(html),
    });
    site = pages.url.replace('127.0.0.1', 'localhost');
    server = await VendureServer.start({
      origins: [site],
      pictures: `${site}/demo/data/pictures/`,
      gateway: gateway.url,
    });
    src = server.shopApi;
  });

  test.afterAll(async () => {
    await server?.stop();
    await gateway?.close();
    pages?.close();
  });

  /** From a note to the step in which it is paid. */
  async function toPayment(walk: Walk, method: string): Promise<void> {
    await walk.page.goto(`${site}/demo/journal/`);
    await walk.tag.click();
    await walk.add.click();
    await walk.viewCart.click();
    await expect(walk.toCheckout).toHaveAttribute('aria-disabled', 'false');
    await walk.toCheckout.click();
    await walk.fillIn(address);
    await walk.field('email').fill('xiaoman@shopper.example');
    await walk.checkout.locator(`[name="paymentMethodId"][value="${method}"]`).check();
    await walk.pay.click();
    await expect(walk.checkout.locator('.payment .go, .payment .code svg').first()).toBeVisible();
  }

  async function expectPaid(walk: Walk, method: string): Promise<void> {
    await expect(walk.orderNumber).not.toBeEmpty();
    const number = await walk.orderNumber.textContent();
    const orders = await new VendureAdmin(server.url).orders();
    const order = orders.find(({ code }) => number?.includes(code)) as AdminOrder;
    expect(order).toMatchObject({
      state: 'PaymentSettled',
      payments: [{ state: 'Settled', amount: order.totalWithTax, method }],
    });
    const trades = gateway.trades.all().filter(({ id }) => id.startsWith(`${order.code}-`));
    expect(trades.map(({ charges }) => charges.map(({ amount }) => amount))).toEqual([[order.totalWithTax]]);
    await expect(walk.badge()).toHaveCount(0);
  }

  test('by a code that a phone scans', async ({ page, browser }) => {
    const complaints = await collectComplaints(page);
    const walk = new Walk(page);
    await toPayment(walk, 'wechat-sandbox');
    await expectAccessible(page);
    const phone = await (await browser.newContext()).newPage();
    const code = await scan(walk.checkout.locator('.payment .code'), phone);
    expect(code).toMatch(new RegExp(`^${gateway.url}/scan/`));
    await phone.goto(code);
    await phone.locator('.pay').click();
    await expect(phone.locator('.done[data-state="paid"]')).toBeVisible();
    await phone.context().close();
    await expectPaid(walk, 'wechat-sandbox');
    expect(await complaints()).toEqual([]);
  });

  test('on a page of its own, from which the shopper comes back', async ({ page }) => {
    const walk = new Walk(page);
    await toPayment(walk, 'alipay-sandbox');
    await walk.checkout.locator('.payment a.go').click();
    await page.waitForURL(`${gateway.url}/cashier/*`);
    await page.locator('.pay').click();
    await page.waitForURL(`${site}/demo/journal/**`);
    await expectPaid(walk, 'alipay-sandbox');
  });

  test('on a page of its own, from which she comes back without having paid, and goes again', async ({ page }) => {
    const walk = new Walk(page);
    await toPayment(walk, 'alipay-sandbox');
    await walk.checkout.locator('.payment a.go').click();
    await page.waitForURL(`${gateway.url}/cashier/*`);
    await page.locator('.leave').click();
    await page.waitForURL(`${site}/demo/journal/**`);
    // The payment is shown by itself: she may have paid, and is asked.
    await expect(walk.checkout.locator('.payment a.go')).toBeVisible();
    await walk.checkout.locator('.payment a.go').click();
    await page.waitForURL(`${gateway.url}/cashier/*`);
    await page.locator('.pay').click();
    await page.waitForURL(`${site}/demo/journal/**`);
    await expectPaid(walk, 'alipay-sandbox');
  });
});
