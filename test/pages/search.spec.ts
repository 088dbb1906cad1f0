import { expect, type Page, test } from '@playwright/test';
import { tabTo } from './keys.js';
import { collectComplaints, expectAccessible } from './walk.js';

/** Opens a page of the search demo in a language: the pages themselves are Chinese. */
async function open(page: Page, path: string, locale: string): Promise<void> {
  await page.route(
    ({ pathname }) => pathname === `/demo/search/${path}`,
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('<html lang="zh-CN">', `<html lang="${locale}">`);
      await route.fulfill({ response, body: body.replace('locale="zh-CN"', `locale="${locale}"`) });
    },
  );
  await page.goto(`/demo/search/${path}`);
}

for (const { locale, letters, all, products, clear, product, removed } of [
  {
    locale: 'zh-CN',
    letters: '唇',
    all: '全部',
    products: '商品',
    clear: '清空历史记录',
    product: '加入心愿单',
    removed: /已移除/,
  },
  {
    locale: 'en',
    letters: 'lip t',
    all: 'All',
    products: 'Products',
    clear: /Clear/,
    product: 'Save',
    removed: /Removed/,
  },
] as const) {
  test(`a search by keyboard alone: suggestions, results, a product and back, what was searched for: ${locale}`, async ({
    page,
  }) => {
    const complaints = await collectComplaints(page);
    await open(page, '', locale);
    const search = page.locator('xhs-search');
    await expect(search.locator('[part~="popular"] bdi').first()).toBeVisible();
    await expectAccessible(page);

    await tabTo(page, search.getByRole('combobox'));
    await page.keyboard.type(letters);
    await expect(search.getByRole('option').first()).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('ArrowDown');
    const words = await search.getByRole('option', { selected: true }).innerText();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?q=/);
    await expect(search.getByRole('combobox')).toHaveValue(words);
    await expect(search.locator('xhs-feed [part~="price"]').first()).toBeVisible();
    await expectAccessible(page);

    await tabTo(page, search.getByRole('tab', { name: all }));
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(search.getByRole('tab', { name: products })).toHaveAttribute('aria-selected', 'true');
    const card = search.locator('xhs-feed [part~="card"] .link').first();
    await expect(card).toBeVisible();
    await tabTo(page, card);
    await page.keyboard.press('Enter');
    await expect(page.locator('xhs-pdp[open] [part~="add"]')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.locator('xhs-pdp[open]')).toHaveCount(0);
    await expect(card).toBeFocused();

    await page.goBack();
    await expect(search.locator('[part~="history"] bdi')).toHaveText([words]);
    await expectAccessible(page);
    await tabTo(page, search.getByRole('button', { name: clear }));
    await page.keyboard.press('Enter');
    await expect(search.locator('[part~="history"]')).toHaveCount(0);
    await expect(search.getByRole('combobox')).toBeFocused();
    expect(await complaints()).toEqual([]);
  });

  test(`the wish list by keyboard alone: saved, removed, brought back, kept over a reload: ${locale}`, async ({
    page,
  }) => {
    const complaints = await collectComplaints(page);
    await open(page, 'wishes.html', locale);
    const list = page.locator('xhs-wishlist');
    await expect(list.locator('[part~="notice"]')).toBeVisible();
    await expectAccessible(page);

    const card = page.locator('xhs-feed [part~="card"] .link').first();
    await expect(card).toBeVisible();
    await tabTo(page, card);
    await page.keyboard.press('Enter');
    const heart = page.locator('xhs-pdp[open]').getByRole('button', { name: product, exact: true });
    await expect(heart).toBeVisible();
    await tabTo(page, heart);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(page.locator('xhs-pdp[open]')).toHaveCount(0);
    const row = list.locator('[part~="product"]');
    await expect(row).toHaveCount(1);
    await expect(row.locator('[part~="price"]')).toBeVisible();
    await expectAccessible(page);

    await page.reload();
    await expect(row.locator('[part~="price"]')).toBeVisible();
    await tabTo(page, row.locator('[part~="remove"]'));
    await page.keyboard.press('Enter');
    await expect(row).toHaveCount(0);
    const undo = list.locator('[part~="undo"]');
    await expect(undo).toContainText(removed);
    await tabTo(page, undo.getByRole('button').first());
    await page.keyboard.press('Enter');
    await expect(row).toHaveCount(1);
    await expectAccessible(page);
    expect(await complaints()).toEqual([]);
  });
}
