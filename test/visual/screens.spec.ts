import { expect, test } from '@playwright/test';
import { Walk } from '../pages/walk.js';
import { compare } from './compare.js';
import { expectAsKept, now, picture, tolerance } from './kept.js';
import { pages, screens } from './screens.js';

const languages = { en: '/demo/journal/', 'zh-CN': '/demo/journal/zh.html' } as const;

test.beforeEach(({ page }) => page.clock.setFixedTime(now));

for (const [language, journal] of Object.entries(languages)) {
  for (const [name, show] of Object.entries(screens)) {
    test(`${name}, ${language}`, async ({ page }, info) => {
      await show(page, new Walk(page), journal);
      await expectAsKept(page, `${name}-${language}`, info);
    });
  }
}

for (const [name, path] of Object.entries(pages)) {
  test(`page ${name}`, async ({ page }, info) => {
    await page.goto(path);
    // The market brings a way to the cart of its own.
    const sells = !['index', 'market', 'merchant', 'merchant-zh', 'tagging'].includes(name);
    if (sells) await expect(page.locator('xhs-cart-button button').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    await expectAsKept(page, name, info);
  });
}

test('a product sheet that lost its price, or stands elsewhere, is noticed', async ({ page }) => {
  await screens['product']!(page, new Walk(page), languages.en);
  const other = await page.context().newPage();
  const before = (await compare(other, await picture(page), null)).webp;
  expect((await compare(other, await picture(page), before)).share).toBeLessThan(tolerance / 2);
  await page.locator('xhs-pdp').evaluate((pdp) => pdp.style.setProperty('--xhs-radius', '0px'));
  await page.addStyleTag({ content: 'xhs-pdp::part(price), xhs-pdp::part(title) { visibility: hidden }' });
  expect((await compare(other, await picture(page), before)).share).toBeGreaterThan(0);
  await page.addStyleTag({ content: 'xhs-pdp::part(content) { translate: 0 24px }' });
  expect((await compare(other, await picture(page), before)).share).toBeGreaterThan(tolerance);
});
