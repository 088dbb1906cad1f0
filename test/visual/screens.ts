import { expect, type Page } from '@playwright/test';
import { address, type Walk } from '../pages/walk.js';

/** How to get to a screen, in the terms of a shopper. */
export type Screen = (page: Page, walk: Walk, journal: string) => Promise<void>;

/** A cream that comes over the border, and cannot be given back. */
const cream = 'norra-lune-cream';
const serum = 'isle-glow-serum';

const product =
  (id = cream): Screen =>
  async (page, walk, journal) => {
    await page.goto(`${journal}?xhs-product=${id}`);
    await expect(walk.add).toBeVisible();
    await walk.pdp.getByRole('radio').last().check({ force: true });
  };

const cart =
  (id = cream): Screen =>
  async (page, walk, journal) => {
    await product(id)(page, walk, journal);
    await walk.add.click();
    await walk.viewCart.click();
    await expect(walk.toCheckout).toHaveAttribute('aria-disabled', 'false');
  };

const checkout =
  (id = cream): Screen =>
  async (page, walk, journal) => {
    await cart(id)(page, walk, journal);
    await walk.toCheckout.click();
    await expect(walk.field('name')).toBeVisible();
  };

/** The lookbook in the language of the journal: tags on a picture of the page, cards, what stands in its flow. */
const lookbook: Screen = async (page, _, journal) => {
  await page.goto(journal.replace('journal', 'lookbook'));
  await expect(page.locator('xhs-product-tag [part~="tag"]:not(.loading)')).toHaveCount(4);
  await expect(page.locator('xhs-pdp[inline] [part~="add"]')).toHaveCount(1);
};

const toTop = (page: Page, selector: string): Promise<void> =>
  page.locator(selector).evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 16));

/** The screens that a shopper sees from a note to an order, by name, in both languages. */
export const screens: Readonly<Record<string, Screen>> = {
  journal: async (page, walk, journal) => {
    await page.goto(journal);
    await expect(walk.tag).toBeVisible();
  },
  note: async (page, _, journal) => {
    await page.goto(`${journal}?xhs-note=night-routine`);
    await expect(page.locator('xhs-note-viewer[open] [part~="title"]')).toBeVisible();
  },
  video: async (page, _, journal) => {
    await page.goto(`${journal}?xhs-note=pour-slowly`);
    await expect(page.locator('xhs-note-viewer[open] [part~="title"]')).toBeVisible();
  },
  product: product(),
  'product-added': async (page, walk, journal) => {
    await product()(page, walk, journal);
    await walk.add.click();
    await expect(walk.viewCart).toBeVisible();
  },
  'cart-empty': async (page, walk, journal) => {
    await page.goto(journal);
    await walk.cartButton.click();
    await expect(walk.cart).toHaveCount(1);
  },
  cart: cart(),
  'cart-removed': async (page, walk, journal) => {
    await cart()(page, walk, journal);
    await walk.cart.locator('[part~="line"] [part~="remove"]').click();
    await expect(walk.cart.locator('[part~="line"]')).toHaveCount(0);
  },
  checkout: checkout(),
  'checkout-missing': async (page, walk, journal) => {
    await checkout()(page, walk, journal);
    await walk.pay.click();
    await expect(walk.checkout.locator('[data-field="name"] .error')).toBeVisible();
  },
  order: async (page, walk, journal) => {
    await checkout(serum)(page, walk, journal);
    await walk.fillIn(address);
    await walk.pay.click();
    await walk.confirmPayment.click();
    await expect(walk.orderNumber).not.toBeEmpty();
  },
  payment: async (page, walk, journal) => {
    await checkout(serum)(page, walk, journal);
    await walk.fillIn(address);
    await walk.pay.click();
    await expect(walk.confirmPayment).toBeVisible();
  },
  lookbook,
  'lookbook-product': async (page, walk, journal) => {
    await lookbook(page, walk, journal);
    await toTop(page, 'xhs-pdp');
  },
  'lookbook-bag': async (page, walk, journal) => {
    await lookbook(page, walk, journal);
    const product = page.locator('xhs-pdp[inline]');
    for (const option of await product.locator('[part~="option"]').all()) {
      await option.getByRole('radio').nth(1).check({ force: true });
    }
    await product.locator('[part~="add"]').click();
    await expect(page.locator('xhs-cart[inline] [part~="checkout"]')).toHaveAttribute('aria-disabled', 'false');
    await toTop(page, '.cards');
  },
};

/** Pages of the demo in the one language that they have. */
export const pages: Readonly<Record<string, string>> = {
  index: '/demo/',
  feed: '/demo/feed/',
  discover: '/demo/discover/',
  search: '/demo/search/',
  wishes: '/demo/search/wishes.html',
  market: '/demo/market/',
  store: '/demo/store/',
  live: '/demo/live/',
  replay: '/demo/live/replay.html',
  merchant: '/demo/merchant/',
  'merchant-zh': '/demo/merchant/zh.html',
  tagging: '/demo/merchant/tagging.html',
  'no-provider': '/demo/no-provider/',
  'two-shops': '/demo/two-shops/',
  strict: '/demo/strict/',
  twice: '/demo/twice/',
  file: '/demo/file/',
  'fault-unknown': '/demo/journal/?fault=help',
};
