import { expect, test } from '@playwright/test';
import { tabTo } from './keys.js';
import { collectComplaints, collectShifts, expectAccessible } from './walk.js';

test('the market: a campaign, a category and a product by keyboard alone, and back', async ({ page }) => {
  const complaints = await collectComplaints(page);
  await page.goto('/demo/market/');
  const market = page.locator('xhs-market');
  await expect(market.locator('.section [part~="price"]').first()).toBeVisible();
  await expectAccessible(page);

  await tabTo(page, market.locator('[data-page="double-eleven"]'));
  await page.keyboard.press('Enter');
  await expect(market.locator('h2')).toHaveText('双十一');
  await expect(market.locator('h2')).toBeFocused();
  await expect(market.getByRole('timer')).toBeVisible();
  await expectAccessible(page);
  await page.goBack();
  await expect(market.locator('[data-page="double-eleven"]')).toBeFocused();

  await tabTo(page, market.locator('[part~="category"]').first());
  await page.keyboard.press('Enter');
  await expect(market.getByRole('tab', { name: '护肤' })).toBeFocused();
  await expect(market.locator('xhs-feed [part~="price"]').first()).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Home');
  const flash = market.locator('.flash [part~="card"] .link');
  await tabTo(page, flash);
  await page.keyboard.press('Enter');
  await expect(page.locator('xhs-pdp[open] [part~="add"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('xhs-pdp[open]')).toHaveCount(0);
  await expect(flash).toBeFocused();
  expect(await complaints()).toEqual([]);
});

test('a store of the market opens over the page; Back leads to it', async ({ page }) => {
  const complaints = await collectComplaints(page);
  await page.goto('/demo/market/');
  const link = page.locator('xhs-market [part~="store"] .link').first();
  await link.scrollIntoViewIfNeeded();
  await link.click();
  const store = page.locator('xhs-store[open]');
  await expect(store.locator('[part~="price"]').first()).toBeVisible();
  await expectAccessible(page);
  await page.goBack();
  await expect(store).toHaveCount(0);
  expect(await complaints()).toEqual([]);
});

test('the store by keyboard alone: followed, its cheapest product, who sells', async ({ page }) => {
  const complaints = await collectComplaints(page);
  await page.goto('/demo/store/');
  const store = page.locator('xhs-store');
  const follow = store.locator('[part~="follow"][aria-disabled="false"]');
  await expect(follow).toBeVisible();
  await expect(store.locator('[part~="price"]').first()).toBeVisible();
  await expectAccessible(page);
  await tabTo(page, follow);
  await page.keyboard.press('Enter');
  await expect(follow).toHaveAttribute('aria-pressed', 'true');
  await tabTo(page, store.getByRole('button', { name: '价格从低到高' }));
  await page.keyboard.press('Enter');
  await expect(store.locator('[part~="card"]').first()).toContainText('云莓润唇膏');
  await page.keyboard.press('Shift+Tab');
  await tabTo(page, store.getByRole('button', { name: '价格从低到高' }));
  await tabTo(page, store.locator('[part~="card"] .link').first());
  await page.keyboard.press('Enter');
  await expect(page.locator('xhs-pdp[open] [part~="add"]')).toBeVisible();
  await page.keyboard.press('Escape');
  await store.getByRole('tab', { name: '商家' }).click();
  await expect(store.locator('dl')).toContainText('宁波保税仓');
  await expectAccessible(page);
  expect(await complaints()).toEqual([]);
});

for (const [path, shown] of [
  ['market/', 'xhs-market .section [part~="price"]'],
  ['store/', 'xhs-store [part~="price"]'],
] as const) {
  test(`nothing jumps while ${path} loads and is read`, async ({ page }) => {
    const shifts = await collectShifts(page);
    await page.goto(`/demo/${path}`);
    await expect(page.locator(shown).first()).toBeVisible();
    for (let step = 0; step < 8; step += 1) {
      await page.evaluate(() => scrollBy(0, innerHeight / 2));
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    }
    await expect(page.locator('xhs-feed [part~="card"]').first()).toBeVisible();
    expect(await shifts()).toEqual([]);
  });
}
