import { expect, type Page, test } from '@playwright/test';
import { collectComplaints, expectAccessible } from './walk.js';

// A live room and its replay, from a recording: demo/live.

const videoOf = (page: Page) => page.locator('xhs-live video');

test('a room: what the host shows pops beside the bag, one tap puts it into the cart, its page opens on top', async ({
  page,
}) => {
  const complaints = await collectComplaints(page);
  await page.goto('/demo/live/');
  const now = page.locator('xhs-live-tray [part~="now"]');
  await expect(now.locator('[part~="price"]').first()).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('xhs-live [part~="label"]')).toHaveText('广告');
  await expect.poll(() => videoOf(page).evaluate((video: HTMLVideoElement) => !video.paused && video.muted)).toBe(true);
  await expectAccessible(page);

  // Whatever is shown now: a variant is chosen where there is one to choose.
  await page.locator('xhs-live-tray [part~="bag"]').click();
  const list = page.locator('xhs-live-tray dialog[open]');
  const mist = list.locator('[data-item="item-4"]');
  await mist.locator('[part~="add"]').click();
  await expect(page.locator('xhs-cart-button [part~="badge"]')).toHaveText('1');
  await mist.locator('[part~="title"]').click();
  await expect(page.locator('xhs-pdp[open] [part~="add"]')).toBeVisible();
  await expectAccessible(page);
  await page.goBack();
  await expect(page.locator('xhs-pdp[open]')).toHaveCount(0);
  await expect(list).toBeVisible();
  await page.goBack();
  await expect(list).toHaveCount(0);
  expect(await complaints()).toEqual([]);
});

test('its replay goes to where an item was shown, and what was shown can still be had', async ({ page }) => {
  const complaints = await collectComplaints(page);
  await page.goto('/demo/live/replay.html');
  await expect(page.locator('xhs-live [part~="status"]')).toHaveText('回放');
  await expect(page.locator('xhs-live [part~="label"]')).toHaveText(['广告', 'AI 主播']);
  await page.locator('xhs-live-tray [part~="bag"]').click();
  const rows = page.locator('xhs-live-tray dialog[open] [part~="item"]');
  await expect(rows.locator('[part~="price"]').first()).toBeVisible();
  await expectAccessible(page);
  const seek = rows.locator('[part~="seek"]');
  await seek.nth((await seek.count()) - 1).click();
  await expect(page.locator('xhs-live-tray dialog[open]')).toHaveCount(0);
  await expect
    .poll(() => videoOf(page).evaluate((video: HTMLVideoElement) => video.currentTime), { timeout: 20_000 })
    .toBeGreaterThan(0);
  await page.locator('xhs-live-tray [part~="bag"]').click();
  await rows.locator('[part~="add"][aria-disabled="false"]').first().click();
  await expect(
    rows.locator('[part~="variant"]').or(page.locator('xhs-cart-button [part~="badge"]')).first(),
  ).toBeVisible();
  expect(await complaints()).toEqual([]);
});
