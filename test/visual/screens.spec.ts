import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test, type TestInfo } from '@playwright/test';
import { Walk } from '../pages/walk.js';
import { compare } from './compare.js';
import { pages, screens } from './screens.js';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'kept');
/** Share of a screen that may differ: another machine draws letters a little otherwise. */
const tolerance = 0.01;

const languages = { en: '/demo/journal/', 'zh-CN': '/demo/journal/zh.html' } as const;

// Promises of delivery and hours of an order are reckoned from now.
test.beforeEach(({ page }) => page.clock.setFixedTime(new Date('2026-11-25T09:00:00+08:00')));

async function picture(page: Page): Promise<Buffer> {
  await page.evaluate(async () => {
    const inView = [...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight);
    await Promise.all(inView.map((image) => image.decode().catch(() => undefined)));
  });
  // Number and hour of an order are others each time.
  const changing = page.locator('xhs-order time, xhs-order .number');
  return page.screenshot({ animations: 'disabled', caret: 'hide', mask: [changing] });
}

async function expectAsKept(page: Page, name: string, info: TestInfo): Promise<void> {
  const path = join(folder, info.project.name, `${name}.webp`);
  const kept = existsSync(path) ? readFileSync(path) : null;
  const png = await picture(page);
  const { share, webp } = await compare(await page.context().newPage(), png, kept);
  const { updateSnapshots } = info.config;
  const wanted = ['all', 'changed'].includes(updateSnapshots) && share > tolerance;
  if (wanted || (kept === null && updateSnapshots === 'missing')) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, webp);
  }
  if (wanted) return;
  await info.attach(name, { body: png, contentType: 'image/png' });
  expect(share, kept ? 'share of the screen that differs' : `no picture was kept: ${path}`).toBeLessThan(tolerance);
}

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
    await expect(page.locator('xhs-cart-button button').first()).toBeVisible();
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
