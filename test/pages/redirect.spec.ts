import { expect, test, type Page } from '@playwright/test';
import { serve } from '../../tools/serve.mjs';
import { openBrandSite, type BrandSite } from './brand-site.js';
import { collectComplaints, expectAccessible, Walk } from './walk.js';

/** The SKU of what the first tag of the first note is about. */
const sku = 'IG-SE-30';

interface Sites {
  readonly brand: BrandSite;
  /** The brand's page with the note, over settings; on a site of its own. */
  readonly openPage: (settings: object) => Promise<string>;
}

/** Runs a walk with sites of its own. */
async function withSites(walk: (sites: Sites) => Promise<void>): Promise<void> {
  const brand = await openBrandSite();
  const closing: { close(): void }[] = [brand];
  const openPage = async (settings: object): Promise<string> => {
    const text = JSON.stringify(settings);
    const pages = await serve({ changePage: (html) => html.replace(/\{\}(?=\s*<\/script>)/, () => text) });
    closing.push(pages);
    return `${pages.url.replace('127.0.0.1', 'localhost')}/test/fixtures/pages/redirect.html`;
  };
  try {
    await walk({ brand, openPage });
  } finally {
    for (const site of closing) site.close();
  }
}

/** Gives products of the file pages of their own at the other shop. */
async function sellAt(page: Page, url: (productId: string) => string): Promise<void> {
  await page.route('**/shop.json', async (route) => {
    const response = await route.fetch();
    const data = (await response.json()) as { products: { id: string }[] };
    const products = data.products.map((product) => ({ ...product, url: url(product.id) }));
    await route.fulfill({ response, json: { ...data, products } });
  });
}

test('from a note to the brand’s own site, which is told before, and back with the order @once', ({ page }) =>
  withSites(async ({ brand, openPage }) => {
    const address = await openPage({
      shop: 'Glow Flagship Store',
      hosts: [brand.host],
      permalink: `http://${brand.host}/cart/{items}`,
      item: '{sku}:{quantity}',
      parameters: { utm_source: 'notes', utm_content: '{noteId}', utm_term: '{tagId}' },
      returns: 'order',
    });
    brand.back = `${address}?order=G-7`;
    const complaints = await collectComplaints(page);
    const walk = new Walk(page);
    await page.goto(address);
    await walk.tag.click();
    await walk.add.click();
    await walk.viewCart.click();
    await expect(walk.cart.locator('[part~="line"]')).toHaveCount(1);
    await walk.toCheckout.click();
    const onward = walk.checkout.locator('a.primary');
    await expect(onward).toBeVisible();
    await expect(walk.checkout).toContainText('Glow Flagship Store');
    await expect(walk.checkout).toContainText(brand.host);
    await expectAccessible(page);
    expect(await complaints()).toEqual([]);
    // Nothing of it is known there before she goes.
    expect(brand.opened).toEqual([]);

    await onward.click();
    await expect(page).toHaveTitle('Glow Flagship Store');
    const { origin, pathname, searchParams } = new URL(page.url());
    expect([origin, decodeURIComponent(pathname)]).toEqual([`http://${brand.host}`, `/cart/${sku}:1`]);
    expect(Object.fromEntries(searchParams)).toEqual({
      utm_source: 'notes',
      utm_content: 'morning-shelf',
      utm_term: 'morning-shelf-1',
    });

    // Back without an order, the cart is as it was; with one it is empty, and stays so.
    await page.goto(address);
    await expect(walk.badge()).toHaveText('1');
    await page.goto(`http://${brand.host}/`);
    await page.getByRole('link', { name: 'Back to the note' }).click();
    await walk.cartButton.click();
    await expect(walk.cart.locator('[part~="line"]')).toHaveCount(0);
    await page.goto(address);
    await walk.cartButton.click();
    await expect(walk.cart.locator('[part~="line"]')).toHaveCount(0);
    await expect(walk.badge()).toHaveCount(0);
    // Pictures that were still on their way when she left are no fault.
    expect((await complaints()).filter((complaint) => !complaint.startsWith('failed: '))).toEqual([]);
  }));

test('without a cart a product is bought at its own page, of an allowed host alone @once', ({ page }) =>
  withSites(async ({ brand, openPage }) => {
    const stranger = await openBrandSite();
    try {
      const address = await openPage({ shop: 'Glow Flagship Store', hosts: [brand.host] });
      await sellAt(page, (id) => `http://${id === 'isle-glow-serum' ? brand.host : stranger.host}/p/${id}`);
      const walk = new Walk(page);
      const buy = walk.pdp.locator('[part~="buy"]');
      const onward = walk.checkout.locator('a.primary');
      await page.goto(address);
      await walk.tag.click();
      await expect(buy).toBeVisible();
      await expect(walk.add).toHaveCount(0);
      await buy.click();
      await expect(onward).toHaveAttribute('href', `http://${brand.host}/p/isle-glow-serum`);

      await page.goto(address);
      await walk.note.locator('[part~="tag"]').nth(1).click();
      await buy.click();
      await expect(walk.checkout.getByText('This shop cannot do that.')).toBeVisible();
      await expect(onward).toHaveCount(0);
      expect(stranger.opened).toEqual([]);
    } finally {
      stranger.close();
    }
  }));

test('a permalink that leads beyond the hosts leads nowhere @once', ({ page }) =>
  withSites(async ({ brand, openPage }) => {
    const address = await openPage({
      shop: 'Glow Flagship Store',
      hosts: ['glow.example'],
      permalink: `http://${brand.host}/cart/{items}`,
    });
    const complaints = await collectComplaints(page);
    const walk = new Walk(page);
    await page.goto(address);
    await walk.tag.click();
    await expect(walk.pdp.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(walk.add).toHaveCount(0);
    expect(brand.opened).toEqual([]);
    expect((await complaints()).filter((complaint) => complaint.startsWith('uncaught'))).toEqual([]);
  }));
