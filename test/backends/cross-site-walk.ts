import { expect, type Page } from '@playwright/test';
import { address, collectComplaints, type Walk } from '../pages/walk.js';
import { blockThirdParties, keepsCookieOfOthers } from './third-parties.js';

// The walk from a note to an order at a shop of another site than the page's.

/** What a shopper fills in where an e-mail address is asked for. */
export const withEmail = { ...address, email: 'xiaoman@shopper.example' };

/** A page at 127.0.0.1 as it is at localhost: another site than a shop at 127.0.0.1. */
export function siteOf(url: string): string {
  return url.replace('127.0.0.1', 'localhost');
}

/**
 * Opens the journal with the cookies of other sites kept from it, and sees that they were sent before and are no more.
 * @returns tells what the page has complained of since.
 */
export async function openWithoutThirdParties(page: Page, site: string): Promise<() => Promise<string[]>> {
  const complaints = await collectComplaints(page);
  await page.goto(`${site}/demo/`);
  expect(await keepsCookieOfOthers(page)).toBe(true);
  await blockThirdParties(page);
  await page.goto(`${site}/demo/`);
  expect(await keepsCookieOfOthers(page)).toBe(false);
  await page.goto(`${site}/demo/journal/`);
  return complaints;
}

/** From the tag in a note to the open cart with one piece of the product in it. */
export async function putIntoCart(walk: Walk): Promise<void> {
  await walk.tag.click();
  await walk.add.click();
  await walk.viewCart.click();
  await expect(walk.cart.locator('[part~="line"]')).toHaveCount(1);
  await expect(walk.toCheckout).toHaveAttribute('aria-disabled', 'false');
}

/** From another page of the site, on which the cart is still there, to the order. @returns its number, as it is shown. */
export async function checkOut(walk: Walk, fields: Readonly<Record<string, string>>): Promise<string> {
  await walk.page.reload();
  await expect(walk.badge()).toHaveText('1');
  await walk.cartButton.click();
  await walk.toCheckout.click();
  await walk.fillIn(fields);
  await walk.pay.click();
  // Some back ends take their time over each of the calls that make an order.
  await expect(walk.orderNumber).not.toBeEmpty({ timeout: 60_000 });
  await expect(walk.badge()).toHaveCount(0);
  return (await walk.orderNumber.textContent()) ?? '';
}
