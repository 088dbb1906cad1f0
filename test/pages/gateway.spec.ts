import { expect, test, type Page } from '@playwright/test';
import { startGateway, type Gateway } from '../../demo/gateway/server.mjs';
import { paidAt } from '../../tools/gateway-data.mjs';
import { serve } from '../../tools/serve.mjs';
import { scan } from './scan.js';
import { address, collectComplaints, expectAccessible, Walk } from './walk.js';

// An order at the shop that runs in the page, which is paid at a gateway of another site.

let pages: Awaited<ReturnType<typeof serve>>;
let gateway: Gateway;
let site = '';

test.beforeAll(async () => {
  gateway = await startGateway();
  pages = await serve({ changeData: paidAt(gateway.url) });
  site = pages.url.replace('127.0.0.1', 'localhost');
});

test.afterAll(async () => {
  await gateway.close();
  pages.close();
});

/**
 * From a note to the step in which it is paid.
 * @param balance whether what the shopper has in her wallet pays a part of it.
 * @returns what was agreed to, in minor units.
 */
async function toPayment(walk: Walk, method: string, balance = false): Promise<number> {
  await walk.page.goto(`${site}/demo/journal/`);
  await walk.tag.click();
  await walk.add.click();
  await walk.viewCart.click();
  await expect(walk.toCheckout).toHaveAttribute('aria-disabled', 'false');
  await walk.toCheckout.click();
  await walk.fillIn(address);
  await walk.checkout.locator(`[name="paymentMethodId"][value="${method}"]`).check();
  if (balance) {
    await walk.field('usesBalance').check();
    await expect(walk.pay).toContainText('¥50 from your balance');
  }
  await walk.pay.click();
  await expect(walk.checkout.locator('.payment .go, .payment .code svg').first()).toBeVisible();
  const amount = (await walk.checkout.locator('.payment .amount').textContent()) ?? '';
  // For eyes and for screen readers: the first of the two.
  return Math.round(Number(/[\d.]+/.exec(amount)?.[0]) * 100);
}

/** The trade in the book of the gateway that this page has opened. */
async function tradesOf(page: Page): Promise<readonly string[]> {
  const checkouts = await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('xhs-embedded-journal');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error as Error);
    });
    const request = database.transaction('checkouts').objectStore('checkouts').getAll();
    const found = await new Promise<{ payment?: { id: string } }[]>((resolve) => {
      request.onsuccess = () => resolve(request.result as { payment?: { id: string } }[]);
    });
    database.close();
    return found;
  });
  return checkouts.flatMap(({ payment }) => payment?.id ?? []);
}

/** One order is shown, and the gateway has charged once for it: what was agreed to. */
async function expectPaid(walk: Walk, ids: readonly string[], amount: number): Promise<void> {
  await expect(walk.orderNumber).not.toBeEmpty();
  await expect(walk.badge()).toHaveCount(0);
  const charges = ids.flatMap((id) => gateway.trades.find(id)?.charges ?? []);
  expect(charges.map((charge) => charge.amount)).toEqual([amount]);
  expect(await tradesOf(walk.page)).toEqual([]);
}

test('by a code that a phone scans', async ({ page, browser }) => {
  const complaints = await collectComplaints(page);
  const walk = new Walk(page);
  const amount = await toPayment(walk, 'gateway-wechat');
  const ids = await tradesOf(page);
  await expectAccessible(page);
  const code = walk.checkout.locator('.payment .code');
  // On a phone nobody scans what she holds in her hand: the link leads there.
  const way = (await code.isVisible())
    ? await scan(code, await (await browser.newContext()).newPage())
    : ((await walk.checkout.locator('.payment a.go').getAttribute('href')) ?? '');
  expect(way).toBe(`${gateway.url}/scan/${ids[0]}`);
  const phone = await (await browser.newContext()).newPage();
  await phone.goto(way);
  await phone.locator('.pay').click();
  await expect(phone.locator('.done[data-state="paid"]')).toBeVisible();
  await phone.context().close();
  await expectPaid(walk, ids, amount);
  expect(await complaints()).toEqual([]);
});

for (const method of ['gateway-alipay', 'gateway-unionpay']) {
  test(`on a page of its own, from which the shopper comes back: ${method} @once`, async ({ page }) => {
    const walk = new Walk(page);
    const amount = await toPayment(walk, method);
    const ids = await tradesOf(page);
    await walk.checkout.locator('.payment .go').click();
    await page.waitForURL(`${gateway.url}/cashier/*`);
    await page.locator('.pay').click();
    await page.waitForURL(`${site}/demo/journal/**`);
    await expectPaid(walk, ids, amount);
  });
}

test('on a page of its own, from which she comes back without having paid, and goes again', async ({ page }) => {
  const walk = new Walk(page);
  const amount = await toPayment(walk, 'gateway-alipay');
  const ids = await tradesOf(page);
  for (const way of ['.leave', '.pay']) {
    await walk.checkout.locator('.payment a.go').click();
    await page.waitForURL(`${gateway.url}/cashier/*`);
    await page.locator(way).click();
    await page.waitForURL(`${site}/demo/journal/**`);
  }
  await expectPaid(walk, ids, amount);
});

test('given up for another way to pay, it is one charge @once', async ({ page }) => {
  const walk = new Walk(page);
  await toPayment(walk, 'gateway-alipay');
  const first = await tradesOf(page);
  await walk.checkout.locator('.payment .change').click();
  await walk.checkout.locator('[name="paymentMethodId"][value="gateway-wechat"]').check();
  await walk.pay.click();
  await expect(walk.checkout.locator('.payment .code svg')).toBeVisible();
  const second = await tradesOf(page);
  expect(gateway.trades.pay(first[0] ?? '')).toBe(false);
  expect(gateway.trades.pay(second[0] ?? '')).toBe(true);
  await expectPaid(walk, [...first, ...second], gateway.trades.find(second[0] ?? '')?.amount ?? 0);
});

test('the balance pays its part, and the gateway is asked for the rest @once', async ({ page }) => {
  const walk = new Walk(page);
  const rest = await toPayment(walk, 'gateway-wechat', true);
  const ids = await tradesOf(page);
  gateway.trades.pay(ids[0] ?? '');
  await expectPaid(walk, ids, rest);
  await expect(walk.order.locator('[part~="totals"], .totals').first()).toContainText(`¥${(rest + 5_000) / 100}`);
});
