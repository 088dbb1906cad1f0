import { expect, test, type Browser, type CDPSession } from '@playwright/test';
import { startBackEnd, type BackEnd } from './back-end.js';
import type { TabPage } from './page.js';
import { startPlainBrowser } from './plain-browser.js';
import type { ShopServer } from './shop-server.js';

declare const tab: TabPage;

// What depends on how a browser is started: the back-forward cache and the partitioning of storage.

let backEnd: BackEnd;
let shop: ShopServer;
let browser: Browser;
let stop: () => Promise<void>;
test.beforeAll(async () => {
  backEnd = await startBackEnd();
  ({ browser, stop } = await startPlainBrowser());
});
test.beforeEach(() => {
  shop = backEnd.open('shop', 1, 0);
});
test.afterAll(async () => {
  await stop();
  backEnd.close();
});

/** Asks the page that is there now, whichever of its history that is. */
async function ask(session: CDPSession, expression: string): Promise<unknown> {
  const { result } = await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  return result.value;
}

test('a page that comes back from the back-forward cache has nothing pending, and asks for its cart once', async () => {
  const page = await browser.contexts()[0]!.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  await session.send('Page.navigate', { url: backEnd.url });
  await expect.poll(() => ask(session, 'typeof tab')).toBe('object');
  await ask(session, 'tab.shop(1)');
  await ask(session, `addEventListener('pageshow', ({ persisted }) => (globalThis.cameBack = persisted))`);

  const release = shop.hold();
  await ask(session, 'void tab.shop(2)');
  await expect.poll(() => shop.held).toBe(1);
  expect(await ask(session, 'tab.pending()')).toBe(true);
  await session.send('Page.navigate', { url: `${backEnd.url}?blank` });
  await expect.poll(() => ask(session, 'location.search + typeof tab')).toBe('?blankundefined');
  release();
  await ask(session, 'history.back()');
  await expect.poll(() => ask(session, 'typeof tab')).toBe('object');
  expect(await ask(session, 'globalThis.cameBack')).toBe(true);

  await expect.poll(() => ask(session, 'tab.pending()'), { timeout: 5_000 }).toBe(false);
  await expect.poll(() => ask(session, 'tab.reads')).toBe(1);
  expect(await ask(session, 'tab.units()')).toEqual(shop.cart());
  expect(shop.cart()).toEqual({ 'a-1': 2, 'b-1': 2 });
  expect([...shop.done.values()]).toEqual([1, 1, 1]);
  await page.close();
});

test('in a frame whose storage is partitioned shopping goes on, apart from the page of its own', async () => {
  const context = browser.contexts()[0]!;
  const own = await context.newPage();
  await own.goto(backEnd.url);
  await own.waitForFunction(() => 'tab' in globalThis);
  await own.evaluate(() => tab.shop(4));

  const host = await context.newPage();
  const elsewhere = backEnd.url.replace('127.0.0.1', 'localhost');
  await host.goto(`${elsewhere}?frame=${encodeURIComponent(backEnd.url)}`);
  await expect.poll(() => host.frames().length).toBe(2);
  const frame = host.frames()[1]!;
  await frame.waitForFunction(() => 'tab' in globalThis);
  expect(await frame.evaluate(() => tab.units())).toEqual({});
  await frame.evaluate(() => tab.shop(1));
  expect(await frame.evaluate(() => tab.units())).toEqual({ 'a-1': 1 });
  expect(await frame.evaluate(() => tab.warnings)).toEqual([]);
  await own.evaluate(() => tab.refresh());
  expect(await own.evaluate(() => tab.units())).toEqual({ 'a-1': 1, 'b-1': 2, 'c-1': 3, 'd-1': 1 });
  await host.close();
  await own.close();
});
