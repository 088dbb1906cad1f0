import { expect, test } from '@playwright/test';
import { collectComplaints, Walk } from './walk.js';

test('a fault that is asked for befalls the shop of the page, under the strict policy too', async ({ page }) => {
  const complaints = await collectComplaints(page);
  await page.goto('/demo/strict/?fault=sold-out');
  const walk = new Walk(page);
  await walk.tag.click();
  await expect(page.locator('.faults')).toHaveText('Faults: sold-out 100 %');
  await expect(page.locator('xhs-pdp[open] [part~="add"]')).toHaveText('Sold out');
  expect(await complaints()).toEqual([]);
});

test('an unknown fault is answered with the list of those that there are, and the page works', async ({ page }) => {
  await page.goto('/demo/journal/?fault=lightning');
  const walk = new Walk(page);
  await walk.tag.click();
  await expect(page.locator('.faults')).toContainText('There is no fault "lightning". Known: latency, drop-before');
  await walk.add.click();
  await expect(walk.viewCart).toBeVisible();
});

test('requests that all arrive twice double nothing', async ({ page }) => {
  await page.goto('/demo/journal/?fault=duplicate');
  const walk = new Walk(page);
  await walk.tag.click();
  await walk.add.click();
  await expect(walk.viewCart).toBeVisible();
  await expect(walk.badge()).toHaveText('1');
});

test('a page of which no fault is asked loads nothing of them', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/demo/journal/');
  await new Walk(page).tag.click();
  await expect(page.locator('xhs-pdp[open] [part~="add"]')).toBeVisible();
  expect(asked.filter((path) => path.includes('testing') || path.includes('chunks'))).toEqual([]);
  await expect(page.locator('.faults')).toHaveCount(0);
});
