import { expect, test } from '@playwright/test';
import { tabTo } from './keys.js';
import { address, collectComplaints, expectAccessible, Walk } from './walk.js';

test('the walk by keyboard alone', { tag: '@once' }, async ({ page }) => {
  const complaints = await collectComplaints(page);
  const walk = new Walk(page);
  const { keyboard } = page;
  await page.goto('/demo/journal/');
  await expect(walk.tag).toBeVisible();
  await expectAccessible(page);
  await tabTo(page, walk.tag);
  await keyboard.press('Enter');

  // Another size by arrow key, two of it.
  const sizes = walk.pdp.getByRole('radio');
  await expect(sizes.first()).toBeVisible();
  await expectAccessible(page);
  await tabTo(page, walk.pdp.getByRole('radio', { checked: true }));
  const before = await walk.pdp.getByRole('radio', { checked: true }).getAttribute('value');
  await keyboard.press('ArrowRight');
  await expect(walk.pdp.getByRole('radio', { checked: true })).not.toHaveAttribute('value', before ?? '');
  await tabTo(page, walk.add);
  await keyboard.press('Enter');
  await expect(walk.viewCart).toBeVisible();
  await expectAccessible(page);
  await tabTo(page, walk.viewCart);
  await keyboard.press('Enter');

  await expect(walk.toCheckout).toHaveAttribute('aria-disabled', 'false');
  await expectAccessible(page);
  await tabTo(page, walk.toCheckout);
  await keyboard.press('Enter');

  await expect(walk.field('name')).toBeVisible();
  await expectAccessible(page);
  await expect(walk.checkout.locator('select[name="region"]')).toBeVisible();
  for (const [name, value] of Object.entries(address)) {
    const field = walk.field(name);
    await tabTo(page, field);
    const choices = await field.locator('option').count();
    if (choices === 0) await keyboard.insertText(value);
    for (let count = 0; count < choices && (await field.inputValue()) !== value; count += 1) {
      await keyboard.press('ArrowDown');
    }
    await expect(field).toHaveValue(value);
  }
  await tabTo(page, walk.pay);
  await keyboard.press('Enter');

  await expect(walk.confirmPayment).toBeVisible();
  await expectAccessible(page);
  await tabTo(page, walk.confirmPayment);
  await keyboard.press('Enter');
  await expect(walk.orderNumber).not.toBeEmpty();
  await expectAccessible(page);

  // Escape gives the product back, without an empty cart in between, then the page, and the focus with it.
  await keyboard.press('Escape');
  await expect(page.locator('dialog:modal')).toHaveCount(1);
  await expect(walk.add).toBeVisible();
  await keyboard.press('Escape');
  await expect(page.locator('dialog:modal')).toHaveCount(0);
  await expect(walk.tag).toBeFocused();
  expect(await complaints()).toEqual([]);
});

test(
  'Escape closes one thing after the other, and the focus returns to what opened it',
  { tag: '@once' },
  async ({ page }) => {
    const walk = new Walk(page);
    await page.goto('/demo/journal/');
    await expect(walk.tag).toBeVisible();
    await tabTo(page, walk.tag);
    await page.keyboard.press('Enter');
    await expect(walk.add).toBeVisible();
    await tabTo(page, walk.add);
    await page.keyboard.press('Enter');
    await tabTo(page, walk.viewCart);
    await page.keyboard.press('Enter');
    await expect(walk.cart.locator('[part~="line"]')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(walk.cart).toHaveCount(0);
    await expect(walk.viewCart).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(walk.pdp).toHaveCount(0);
    await expect(walk.tag).toBeFocused();
  },
);
