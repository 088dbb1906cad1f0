import { expect, test, type Browser, type BrowserContext, type Frame, type Page } from '@playwright/test';
import { startBackEnd, type BackEnd } from './back-end.js';
import { startPlainBrowser } from './plain-browser.js';
import type { WorldPage } from './world-page.js';

declare const world: WorldPage;

// Worlds of storage as Chromium has them, with every element in each. Nothing in the page is replaced.

let backEnd: BackEnd;
let plain: { browser: Browser; stop: () => Promise<void> } | undefined;
test.beforeAll(async () => {
  backEnd = await startBackEnd();
});
test.afterEach(async () => {
  await plain?.stop();
  plain = undefined;
});
test.afterAll(() => backEnd.close());

/** Shops in a page to the end, with what happens meanwhile. */
async function shopIn(
  where: Page | Frame,
  warned: readonly string[],
  meanwhile?: () => Promise<unknown>,
): Promise<void> {
  await where.waitForFunction(() => 'world' in globalThis);
  await where.evaluate(() => world.begin());
  await meanwhile?.();
  expect(await where.evaluate(() => world.goOn())).toEqual({ told: warned, uncaught: [], total: 20_400, badge: '3' });
}

/** The frame in a page around it. */
async function frameIn(context: BrowserContext, address: string): Promise<Frame> {
  const page = await context.newPage();
  await page.goto(address);
  await expect.poll(() => page.frames().length).toBe(2);
  return page.frames()[1]!;
}

test('storage that is full: every element shows, and shopping goes on', async ({ page }) => {
  const { origin } = new URL(backEnd.url);
  const session = await page.context().newCDPSession(page);
  await page.goto(`${backEnd.url}?blank`);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await page.goto(`${backEnd.url}?world`);
  await shopIn(page, ['storage-unavailable']);
});

test('storage that is cleared meanwhile: every element shows, and shopping goes on', async ({ page }) => {
  const { origin } = new URL(backEnd.url);
  const session = await page.context().newCDPSession(page);
  await page.goto(`${backEnd.url}?world`);
  await shopIn(page, ['storage-cleared'], () =>
    session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' }),
  );
});

test('a frame with an opaque origin: every element shows, and shopping goes on', async ({ context }) => {
  const inside = encodeURIComponent(`${backEnd.url}?world`);
  const frame = await frameIn(context, `${backEnd.url}?sandbox&frame=${inside}`);
  expect(await frame.evaluate(() => origin)).toBe('null');
  await shopIn(frame, ['storage-unavailable']);
});

test('storage whose getters throw, since its user lets no site keep anything', async () => {
  plain = await startPlainBrowser({ profile: { default_content_setting_values: { cookies: 2 } } });
  const page = await plain.browser.contexts()[0]!.newPage();
  await page.goto(`${backEnd.url}?world`);
  await expect(page.evaluate(() => localStorage.length)).rejects.toThrow('SecurityError');
  await shopIn(page, ['storage-unavailable']);
});

test('a frame whose storage is partitioned: every element shows, and nobody is warned', async () => {
  plain = await startPlainBrowser();
  const elsewhere = backEnd.url.replace('127.0.0.1', 'localhost');
  const inside = encodeURIComponent(`${backEnd.url}?world`);
  const frame = await frameIn(plain.browser.contexts()[0]!, `${elsewhere}?frame=${inside}`);
  await shopIn(frame, []);
});
