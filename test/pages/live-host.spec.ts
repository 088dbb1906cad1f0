import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type FrameLocator, type Locator, type Page, test } from '@playwright/test';
import { type Hub, startHub } from '../../demo/hub/server.mjs';
import { type BackOffice, startBackOffice } from '../../demo/live-host/back-office.mjs';
import * as rules from '../../src/live/hub/index.js';
import { liveAt, roomToHost, writeAt } from '../../tools/live-pages.mjs';
import { serve } from '../../tools/serve.mjs';
import { tabTo } from './keys.js';
import { collectComplaints, expectAccessible } from './walk.js';

// A host at her desk with two viewers beside it, over a hub that runs: demo/live-host.

const token = 'a token of the host';
let folder: string;
let hub: Hub;
let office: BackOffice;
let pages: Awaited<ReturnType<typeof serve>>;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xhs-live-host-'));
  hub = await startHub({ folder, token, rules });
  office = await startBackOffice({ token, hub: hub.url });
  pages = await serve({ changePage: liveAt({ hub: hub.url, office: office.url, token }) });
  await writeAt(hub.url, token, 'PUT', 'harbour', roomToHost(pages.url));
});

test.afterEach(async () => {
  await hub.close();
  office.close();
  pages.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Viewer {
  readonly now: Locator;
  readonly status: Locator;
  readonly add: Locator;
  readonly badge: Locator;
  readonly bag: Locator;
}

function viewer(frame: FrameLocator): Viewer {
  return {
    now: frame.locator('xhs-live-tray [part~="now"] [part~="title"]'),
    status: frame.locator('xhs-live [part~="status"]'),
    add: frame.locator('xhs-live-tray [part~="now"] [part~="add"]'),
    badge: frame.locator('xhs-cart-button [part~="badge"]'),
    bag: frame.locator('xhs-live-tray [part~="badge"]'),
  };
}

/** The desk and both viewers, once they are in the room. */
async function enter(page: Page) {
  await page.goto(`${pages.url}/demo/live-host/`);
  const desk = page.locator('xhs-live-host');
  const viewers = [0, 1].map((at) => viewer(page.locator('iframe').nth(at).contentFrame()));
  await expect(desk.locator('[part~="item"] [part~="price"]')).toHaveCount(5);
  for (const each of viewers) await expect(each.bag).toHaveText('5');
  return { desk, viewers };
}

async function pressAt(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

test('by keyboard alone a host shows an item, both viewers see it, one buys it, and the host ends it', async ({
  page,
}) => {
  const complaints = await collectComplaints(page);
  const { desk, viewers } = await enter(page);
  const [first, second] = viewers as [Viewer, Viewer];
  await expectAccessible(page);

  await pressAt(page, desk.locator('[part~="begin"]'));
  for (const { status } of viewers) await expect(status).toHaveText('直播中');
  // The second one first: it goes up, and is shown.
  const item = desk.locator('[data-item="item-4"]');
  await pressAt(page, item.locator('[part~="up"]'));
  await expect(desk.locator('[part~="item"]').nth(2)).toHaveAttribute('data-item', 'item-4');
  await expect(item.locator('[part~="up"]')).toBeFocused();
  await pressAt(page, item.locator('[part~="present"]'));
  for (const { now } of viewers) await expect(now).toHaveText('渡轮保湿喷雾');
  await expectAccessible(page);

  await pressAt(page, first.add);
  await expect(first.badge).toHaveText('1');
  // Each viewer has a cart of her own.
  await expect(second.badge).toHaveCount(0);

  await page.keyboard.press('Shift+Tab');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await pressAt(page, item.locator('[part~="present"]'));
  for (const { now } of viewers) await expect(now).toHaveCount(0);
  await pressAt(page, desk.locator('[part~="undo"]'));
  for (const { now } of viewers) await expect(now).toHaveText('渡轮保湿喷雾');
  await pressAt(page, item.locator('[part~="more"]'));
  await pressAt(page, item.locator('[part~="take-out"]'));
  for (const { now, bag } of viewers) {
    await expect(now).toHaveCount(0);
    await expect(bag).toHaveText('4');
  }

  await pressAt(page, desk.locator('[part~="end"]'));
  await expect(desk.locator('.keep')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  for (const { status } of viewers) await expect(status).toHaveText('已结束');
  await expect(desk.locator('[part~="present"]')).toHaveCount(0);
  await expectAccessible(page);
  expect(await complaints()).toEqual([]);
});

test('the host adds a product and has the shop set a flash price, which viewers see and the log does not carry', async ({
  page,
}) => {
  const { desk, viewers } = await enter(page);
  await desk.locator('[part~="begin"]').click();
  await desk.locator('[part~="find-open"]').click();
  await desk.locator('[part~="find"]').fill('喷雾');
  await expect(desk.locator('[part~="found"] [part~="add"]').first()).toHaveText('4 号');
  await desk.locator('[part~="find"]').fill('苦荞');
  await desk.locator('[data-product="shanmai-buckwheat-tea"] [part~="add"]').click();
  await expect(desk.locator('[part~="item"]')).toHaveCount(6);
  for (const { bag } of viewers) await expect(bag).toHaveText('6');

  const item = desk.locator('[data-item="item-4"]');
  await item.locator('[part~="present"]').click();
  await item.locator('[part~="more"]').click();
  await item.locator('[part~="flash-price"]').fill('39.9');
  await item.locator('[part~="flash-set"]').click();
  await expect(item.locator('[part~="flash"]')).toContainText('限时价');
  for (const at of [0, 1]) {
    const tray = page.locator('iframe').nth(at).contentFrame().locator('xhs-live-tray [part~="now"]');
    await expect(tray.locator('[part~="price"]')).toContainText('¥39.90');
  }
  const log = await (await fetch(`${hub.url}rooms/harbour`)).text();
  expect(log).not.toContain('39.9');
  expect(log).not.toContain('3990');

  await item.locator('[part~="flash-end"]').click();
  for (const at of [0, 1]) {
    const tray = page.locator('iframe').nth(at).contentFrame().locator('xhs-live-tray [part~="now"]');
    await expect(tray.locator('[part~="price"]')).toContainText('¥59');
  }
});

test('no viewer has the token, and the hub refuses what comes without it', { tag: '@once' }, async ({ page }) => {
  const { viewers } = await enter(page);
  const frame = page.frames().find((each) => each.url().includes('viewer.html'))!;
  expect(await frame.content()).not.toContain(token);
  const answers = await frame.evaluate(async (url) => {
    const body = JSON.stringify({ id: 'mine', type: 'item.present', payload: { itemId: 'item-1' } });
    const send = async (headers: Record<string, string>) =>
      (await fetch(`${url}rooms/harbour/events`, { method: 'POST', headers, body })).status;
    return [await send({}), await send({ authorization: 'Bearer guessed' })];
  }, hub.url);
  expect(answers).toEqual([403, 403]);
  const standing = (await (await fetch(`${hub.url}rooms/harbour`)).json()) as { seq: number };
  expect(standing.seq).toBe(0);
  for (const { now } of viewers) await expect(now).toHaveCount(0);
});

test(
  'with a token that the hub does not know the desk says so, and goes on after a new sign-in',
  {
    tag: '@once',
  },
  async ({ page }) => {
    const { desk, viewers } = await enter(page);
    await desk.evaluate((element) => Object.assign(element, { token: 'an old one' }));
    await desk.locator('[part~="begin"]').click();
    await expect(desk.locator('[part~="forbidden"]')).toBeVisible();
    await expect(desk.locator('[part~="status"]')).toHaveText('预告');
    await desk.evaluate((element, next) => Object.assign(element, { token: next }), token);
    await desk.locator('[part~="again"]').click();
    for (const { status } of viewers) await expect(status).toHaveText('直播中');
    await expect(desk.locator('[part~="refused"]')).toHaveCount(0);
  },
);

test(
  'what is asked for while the line is down is there once it is back, in its order',
  { tag: '@once' },
  async ({ page }) => {
    const { desk, viewers } = await enter(page);
    await desk.locator('[part~="begin"]').click();
    for (const { status } of viewers) await expect(status).toHaveText('直播中');
    await page.route(`${hub.url}**`, (route) => route.abort());
    hub.cut();
    await desk.locator('[data-item="item-1"] [part~="present"]').click();
    await desk.locator('[data-item="item-2"] [part~="present"]').click();
    await expect(desk.locator('[part~="waiting"]')).toContainText('2');
    await page.unroute(`${hub.url}**`);
    await expect(desk.locator('[part~="waiting"]')).toHaveCount(0, { timeout: 40_000 });
    for (const { now } of viewers) await expect(now).toHaveText('薄雾气垫粉底', { timeout: 40_000 });
  },
);
