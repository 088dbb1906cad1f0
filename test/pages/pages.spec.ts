import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { stillPages } from './demo-pages.js';
import { address, collectComplaints, collectShifts, expectAccessible, Walk } from './walk.js';

async function addFromNote(walk: Walk): Promise<void> {
  await walk.tag.click();
  await walk.add.click();
  await expect(walk.viewCart).toBeVisible();
}

async function order(walk: Walk): Promise<void> {
  await walk.viewCart.click();
  await expect(walk.toCheckout).toHaveAttribute('aria-disabled', 'false');
  await walk.toCheckout.click();
  await walk.fillIn(address);
  await walk.pay.click();
  await walk.confirmPayment.click();
  await expect(walk.orderNumber).not.toBeEmpty();
}

async function closeAll(page: Page): Promise<void> {
  while ((await page.locator('dialog:modal').count()) > 0) {
    const open = await page.locator('dialog:modal').count();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog:modal').count()).toBeLessThan(open);
  }
}

test('the walk under a strict content security policy', { tag: '@once' }, async ({ page }) => {
  const complaints = await collectComplaints(page);
  const response = await page.goto('/demo/strict/');
  expect(response?.headers()['content-security-policy']).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
      "require-trusted-types-for 'script'",
  );
  const walk = new Walk(page);
  await addFromNote(walk);
  await order(walk);
  expect(await complaints()).toEqual([]);
});

test('the bundle twice on one page: nothing thrown, one cart', { tag: '@once' }, async ({ page }) => {
  const complaints = await collectComplaints(page);
  await page.goto('/demo/twice/');
  const walk = new Walk(page);
  await addFromNote(walk);
  await closeAll(page);
  await expect(walk.badge(0)).toHaveText('1');
  await expect(walk.badge(1)).toHaveText('1');
  await walk.cartButton.click();
  await expect(page.locator('xhs-cart[open] [part~="line"]')).toHaveCount(1);
  expect(await complaints()).toEqual([]);
});

test('two shops on one page keep a cart each, also after a reload', { tag: '@once' }, async ({ page }) => {
  const complaints = await collectComplaints(page);
  await page.goto('/demo/two-shops/');
  const walk = new Walk(page);
  await addFromNote(walk);
  await closeAll(page);
  await expect(walk.badge(0)).toHaveText('1');
  await expect(walk.badge(1)).toHaveCount(0);
  await page.reload();
  await expect(walk.badge(0)).toHaveText('1');
  await expect(page.locator('xhs-note').nth(1).locator('[part~="tag"]').first()).toBeVisible();
  await expect(walk.badge(1)).toHaveCount(0);
  expect(await complaints()).toEqual([]);
});

test('a page with no provider: the walk with one script and one tag', { tag: '@once' }, async ({ page }) => {
  const complaints = await collectComplaints(page);
  await page.goto('/demo/no-provider/');
  const walk = new Walk(page);
  await addFromNote(walk);
  await order(walk);
  expect(await complaints()).toEqual([]);
});

test('six lines opened from a file', { tag: '@once' }, async ({ page }) => {
  const complaints = await collectComplaints(page);
  await page.goto(pathToFileURL('demo/file/index.html').href);
  const walk = new Walk(page);
  await expect(walk.tag).toBeVisible();
  await expectAccessible(page);
  await addFromNote(walk);
  await order(walk);
  expect(await complaints()).toEqual([]);
});

test('the first note of the README, as it stands there', { tag: '@once' }, async ({ page }) => {
  const [, snippet = ''] = /```html\n([^`]+)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect(snippet.trim().split('\n').length).toBeLessThanOrEqual(6);
  const complaints = await collectComplaints(page);
  await page.route('**/demo/first.html', (route) => route.fulfill({ contentType: 'text/html', body: snippet }));
  await page.goto('/demo/first.html');
  const walk = new Walk(page);
  await addFromNote(walk);
  await closeAll(page);
  await expect(walk.badge()).toHaveText('1');
  expect(await complaints()).toEqual([]);
});

test('a note and its shop in the page, as the guide has them', { tag: '@once' }, async ({ page }) => {
  const [, snippet = ''] = /```html\n([^`]+)```/.exec(readFileSync('docs/page.md', 'utf8')) ?? [];
  const complaints = await collectComplaints(page);
  await page.route('**/demo/note.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="en">${snippet}` }),
  );
  await page.route('**/xhs/0.1.0/**', (route) =>
    route.fulfill({ path: new URL(route.request().url()).pathname.replace('/xhs/0.1.0/', 'dist/parts/') }),
  );
  await page.route(/\/(?:serum|shelf)\.jpg$/, (route) =>
    route.fulfill({ path: 'demo/data/pictures/notes/morning-shelf/1.webp', contentType: 'image/webp' }),
  );
  await page.goto('/demo/note.html');
  const walk = new Walk(page);
  await addFromNote(walk);
  await closeAll(page);
  await expect(walk.badge()).toHaveText('1');
  expect(await complaints()).toEqual([]);
});

test('the feed: note over the page, product over the note, Back closes one after the other', async ({ page }) => {
  const complaints = await collectComplaints(page);
  await page.goto('/demo/feed/');
  const viewer = page.locator('xhs-note-viewer[open]');
  await page.locator('#feed a').first().click();
  await viewer.locator('[part~="tag"]').first().click();
  await expect(page.locator('xhs-pdp[open] [part~="add"]')).toBeVisible();
  await expectAccessible(page);
  await page.goBack();
  await expect(page.locator('xhs-pdp[open]')).toHaveCount(0);
  await expect(viewer).toBeVisible();
  await page.goBack();
  await expect(viewer).toHaveCount(0);
  await expect(page).toHaveURL(/\/demo\/feed\/$/);
  expect(await complaints()).toEqual([]);
});

test(
  'a plain button opens the cart by commandfor, also where the browser does not know it',
  { tag: '@once' },
  async ({ page }) => {
    await page.addInitScript(() => {
      // A browser without invoker commands has neither the event nor the property.
      if (!location.search.includes('old')) return;
      Reflect.deleteProperty(window, 'CommandEvent');
      Reflect.deleteProperty(HTMLButtonElement.prototype, 'commandForElement');
      Reflect.deleteProperty(HTMLButtonElement.prototype, 'command');
    });
    for (const path of ['/demo/feed/', '/demo/feed/?old']) {
      await page.goto(path);
      await page.locator('button[commandfor="cart"]').click();
      await expect(page.locator('xhs-cart[open]')).toHaveCount(1);
    }
  },
);

test('an address opens a note or a product', { tag: '@once' }, async ({ page }) => {
  await page.goto('/demo/journal/?xhs-note=sun-trip');
  await expect(page.locator('xhs-note-viewer[open] [part~="title"]')).toBeVisible();
  await page.goto('/demo/journal/?xhs-product=norra-lune-cream');
  await expect(page.locator('xhs-pdp[open] [part~="add"]')).toBeVisible();
  await expectAccessible(page);
});

test('the lookbook: a tag on the picture of the page, and what stands in the flow of the page', async ({ page }) => {
  const complaints = await collectComplaints(page);
  await page.goto('/demo/lookbook/');
  const tags = page.locator('xhs-product-tag [part~="tag"]');
  await expect(tags).toHaveCount(4);
  await tags.nth(1).click();
  await expect(page.locator('xhs-pdp[open] [part~="title"]')).toHaveText('Studio Shirt');
  await closeAll(page);
  await expect(page.locator('xhs-pdp[open]')).toHaveCount(0);
  const product = page.locator('xhs-pdp[inline]');
  for (const option of await product.locator('[part~="option"]').all()) {
    await option.getByRole('radio').nth(1).check({ force: true });
  }
  await product.locator('[part~="add"]').click();
  await expect(page.locator('xhs-cart[inline] [part~="line"]')).toHaveCount(1);
  await expect(page.locator('xhs-cart-button [part~="badge"]')).toHaveText('1');
  await expect(page.locator('dialog:modal')).toHaveCount(0);
  // Where the bar of the product page has come to its place and covers nothing.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await expectAccessible(page);
  expect(await complaints()).toEqual([]);
});

for (const path of stillPages) {
  test(`nothing jumps while ${path} loads and is read`, async ({ page }) => {
    const shifts = await collectShifts(page);
    await page.goto(`/demo/${path}`);
    for (const note of await page.locator('xhs-note').all()) {
      await note.scrollIntoViewIfNeeded();
      await expect(note.locator('[part~="tag"] [part~="tag-label"]').first()).toBeVisible();
    }
    const tags = page.locator('xhs-product-tag [part~="tag-label"]');
    for (const tag of await tags.all()) await expect(tag).toBeVisible();
    if (path.startsWith('lookbook/')) {
      await page.locator('xhs-pdp').scrollIntoViewIfNeeded();
      await expect(page.locator('xhs-pdp [part~="add"]')).toBeVisible();
    }
    if (path === 'feed/') await expect(page.locator('#feed img').first()).toBeVisible();
    for (const card of await page.locator('xhs-product-card').all()) {
      await card.scrollIntoViewIfNeeded();
      await expect(card.locator('[part~="price"]')).toBeVisible();
    }
    await expect(page.locator('xhs-cart-button button').first()).toBeVisible();
    expect(await shifts()).toEqual([]);
  });
}

test(
  'a picture that comes without its size makes what is below it jump, and that is noticed',
  { tag: '@once' },
  async ({ page }) => {
    const shifts = await collectShifts(page);
    await page.route('**/demo/jump.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><img src="data/pictures/notes/tea-break/1.webp" width="300" alt=""><p>Below</p>',
      }),
    );
    await page.route('**/1.webp', async (route) => {
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      await route.continue();
    });
    await page.goto('/demo/jump.html');
    await expect.poll(shifts).not.toEqual([]);
  },
);

test('without script the pictures and links of the journal stay', { tag: '@once' }, async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/demo/journal/');
  await expect(page.locator('xhs-note img').first()).toBeVisible();
  await context.close();
});

test('every page of the list is there', { tag: '@once' }, async ({ page, request }) => {
  await page.goto('/demo/');
  const links = await page
    .locator('main a')
    .evaluateAll((list) => list.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(12);
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
});

test('no words run through the button that closes a product page', { tag: '@once' }, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/demo/no-provider/');
  const walk = new Walk(page);
  await walk.tag.click();
  const title = walk.pdp.locator('[part~="title"]');
  await expect(title).toBeVisible();
  const { y: top } = (await walk.pdp.locator('[part~="close"]').boundingBox())!;
  const { y } = (await title.boundingBox())!;
  const scroll = walk.pdp.locator('.scroll');
  await scroll.evaluate((element, by) => element.scrollBy({ top: by, behavior: 'instant' }), y - top);
  const bar = (): Promise<string> => scroll.evaluate((element) => getComputedStyle(element, '::before').opacity);
  await expect.poll(bar).toBe('1');
});

test(
  'the button that closes what lies over a picture stands out in forced colours',
  { tag: '@once' },
  async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    const openers = {
      'xhs-pdp': '/demo/feed/?xhs-product=isle-glow-serum',
      'xhs-note-viewer': '/demo/feed/?xhs-note=morning-shelf',
    };
    for (const [tag, path] of Object.entries(openers)) {
      await page.goto(path);
      const drawing = page.locator(`${tag}[open] .close .icon`);
      await expect(drawing).toBeVisible();
      const [words, ground] = await drawing.evaluate((element) => {
        const { stroke, backgroundColor } = getComputedStyle(element);
        return [stroke, backgroundColor];
      });
      expect(ground, `${tag}: nothing of the picture comes through`).toMatch(/^rgb\(/);
      expect(words, tag).not.toBe(ground);
    }
  },
);
