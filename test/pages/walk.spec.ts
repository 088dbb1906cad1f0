import { expect, test } from '@playwright/test';
import { address, collectComplaints, expectAccessible, Walk } from './walk.js';

for (const [language, path] of [
  ['en', '/demo/journal/'],
  ['zh-CN', '/demo/journal/zh.html'],
] as const) {
  test(`from a note to a paid order, ${language}`, async ({ page, hasTouch }) => {
    const complaints = await collectComplaints(page);
    const walk = new Walk(page);
    const press = (target: typeof walk.tag): Promise<void> => (hasTouch ? target.tap() : target.click());
    await page.goto(path);
    await expect(walk.tag).toBeVisible();
    await expectAccessible(page);

    await press(walk.tag);
    await expect(walk.add).toBeVisible();
    await expectAccessible(page);

    await press(walk.add);
    await expect(walk.viewCart).toBeVisible();
    await press(walk.viewCart);
    await expect(walk.cart.locator('[part~="line"]')).toHaveCount(1);
    await expect(walk.toCheckout).toHaveAttribute('aria-disabled', 'false');
    await expectAccessible(page);

    await press(walk.toCheckout);
    await expect(walk.field('name')).toBeVisible();
    await expectAccessible(page);

    // What is missing is said before anything is sent.
    await press(walk.pay);
    await expect(walk.checkout.locator('[data-field="name"] .error')).toBeVisible();
    await expectAccessible(page);

    await walk.fillIn(address);
    await expect(walk.checkout.locator('.error')).toHaveCount(0);
    await press(walk.pay);
    await expect(walk.confirmPayment).toBeVisible();
    await expectAccessible(page);

    await press(walk.confirmPayment);
    await expect(walk.orderNumber).not.toBeEmpty();
    await expectAccessible(page);
    await expect(walk.badge()).toHaveCount(0);
    expect(await complaints()).toEqual([]);
  });
}
