import { expect, test, type Page } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { address, collectComplaints, Walk } from './walk.js';

// The build in parts: one file for what a note shows, and each other element when its tag first appears.

/** Every element of a shopper's page. */
const elementNames = [...readFileSync('src/define.ts', 'utf8').matchAll(/elements\/([\w-]+)\/define/g)].map(
  ([, name]) => `xhs-${name}`,
);

/** The sentences that a note does not need. */
const others = /\/chunks\/further-[\w-]{8}\.js$/;
const built = '/dist/parts/xhs-elements.js';
/** What a page has asked for of the build, without the hashes in the names. */
function collectAsked(page: Page): () => string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname.startsWith('/dist/'))
      asked.push(pathname.replace(/^\/dist\/parts\//, '').replace(/(chunks\/.+)-[\w-]{8}\.js$/, '$1') + search);
  });
  return () => asked;
}

/** Opens a page of the demo over the build in parts in place of the one-file build. */
async function open(page: Page, path: string, script = built): Promise<void> {
  await page.route(
    ({ pathname }) => pathname === path,
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).replaceAll('../../dist/xhs-elements.js', script) });
    },
  );
  // It would bring the one-file build beside it.
  await page.route('**/demo/fault.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto(path);
}

/** A page of nothing but what is given. */
async function show(page: Page, body: string, attributes = ''): Promise<void> {
  const script = `<script type="module" src="${built}" data-locale="en" ${attributes}></script>`;
  const html = `<!doctype html><meta charset="utf-8"><title>Parts</title><link rel="icon" href="data:,">${script}${body}`;
  await page.route('**/demo/one.html', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('/demo/one.html');
}

/** The first page of the README. */
async function openFirstPage(page: Page): Promise<void> {
  const [, html = ''] = /```html\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  await page.route('**/demo/first.html', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('/demo/first.html');
}

const defined = (page: Page, tags: readonly string[]): Promise<string[]> =>
  page.evaluate((names) => names.filter((name) => customElements.get(name)), tags);

test.describe('the build in parts', { tag: '@once' }, () => {
  test('asks for one file and the back end until a note is shown', async ({ page }) => {
    // What is sent for when nothing else is to be done is never sent for here.
    await page.addInitScript(() => (globalThis.requestIdleCallback = () => 0));
    const asked = collectAsked(page);
    await openFirstPage(page);
    await expect(page.locator('xhs-note .tag-price').first()).toBeVisible();
    await expect(page.locator('xhs-note [part~="reactions"] button').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    // The shop in the page is heavier than any adapter, and is in three parts.
    const shopInPage = ['embedded', 'shared', 'shop-rules'].map((name) => `chunks/${name}`);
    expect(asked().sort()).toEqual(['xhs-elements.js', ...shopInPage].sort());
  });

  test('sends for the other sentences and for the cart when the page is quiet, so that neither is waited for', async ({
    page,
    context,
  }) => {
    await openFirstPage(page);
    await expect(page.locator('xhs-note .tag-price').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const later = await page.evaluate(() => {
      const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      return performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => name.includes('/parts/chunks/') && startTime >= navigation!.loadEventStart)
        .map(({ name }) => name.replace(/.*\/(.+)-[\w-]{8}\.js$/, '$1'));
    });
    expect(later).toEqual(expect.arrayContaining(['further', 'cart-whole', 'answer-schemas']));
    // There is no network any more, and an empty cart needs none.
    await context.setOffline(true);
    await page.locator('xhs-cart-button').click();
    await expect(page.locator('xhs-cart [part~="notice"] .icon')).toBeVisible();
  });

  test('leaves the cart for the tap that opens it where the shopper saves data', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'connection', { value: { saveData: true } }),
    );
    const asked = collectAsked(page);
    await openFirstPage(page);
    await expect(page.locator('xhs-note .tag-price').first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(asked()).toContain('chunks/further');
    expect(asked()).not.toContain('chunks/cart-whole');
    await page.locator('xhs-cart-button').click();
    await expect(page.locator('xhs-cart [part~="notice"] .icon')).toBeVisible();
    expect(asked()).toContain('chunks/cart-whole');
  });

  test('is compiled while it comes, where a browser can', async ({ request }) => {
    const text = await (await request.get(built)).text();
    // It counts at the head of a file alone.
    expect(text.split('\n', 1)).toEqual(['//# allFunctionsCalledOnLoad']);
    const folder = 'dist/parts/chunks/';
    const [cart = ''] = readdirSync(folder).filter((name) => /^cart-whole-[\w-]{8}\.js$/.test(name));
    expect(readFileSync(folder + cart, 'utf8').split('\n', 1)).toEqual(['//# allFunctionsCalledOnLoad']);
  });

  test('shows a note with the sentences in its file, and what needs others once they are there', async ({ page }) => {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const held = page.waitForRequest(others);
    await page.route(others, async (route) => {
      await released;
      await route.continue();
    });
    await openFirstPage(page);
    const note = page.locator('xhs-note');
    await expect(note.locator('.tag-price').first()).toBeVisible();
    await expect(note.locator('[part~="reactions"] button').first()).toBeVisible();
    await held;
    await note.locator('[part~="tag"]').first().click();
    await expect(page.locator('xhs-pdp')).toHaveCount(1);
    await expect(page.locator('xhs-pdp[open] [part~="add"]')).toHaveCount(0);
    release();
    await expect(page.locator('xhs-pdp[open] [part~="add"]')).toBeVisible();
  });

  test('changes nothing in the shop before that can check the answer, and goes on when it has come', async ({
    page,
  }) => {
    let refused = 0;
    await page.route('**/chunks/answer-schemas-*.js', (route) => {
      refused += 1;
      return refused < 3 ? route.abort() : route.continue();
    });
    await openFirstPage(page);
    const walk = new Walk(page);
    await walk.tag.click();
    await walk.add.click();
    await walk.viewCart.click();
    await expect(walk.cart.locator('[part~="line"]')).toHaveCount(1);
    await expect(walk.toCheckout).toHaveAttribute('aria-disabled', 'false');
    expect(refused).toBe(3);
  });

  test('brings every element when its tag appears, in the page or later, and none before', async ({ page }) => {
    await show(page, '<main><xhs-countdown></xhs-countdown></main>');
    await expect.poll(() => defined(page, ['xhs-countdown'])).toEqual(['xhs-countdown']);
    const atOnce = ['xhs-cart-button', 'xhs-cart', 'xhs-countdown', 'xhs-note', 'xhs-product-tag', 'xhs-provider'];
    expect(await defined(page, elementNames)).toEqual(atOnce);
    // Below what is put in, and as what is put in.
    for (const [at, tag] of elementNames.entries()) {
      await page.evaluate(
        ([name, wraps]) => {
          const element = document.createElement(name);
          const box = document.createElement('div');
          box.append(element);
          document.querySelector('main')!.append(wraps ? box : element);
        },
        [tag, at % 2 === 0] as const,
      );
    }
    await expect.poll(() => defined(page, elementNames)).toEqual(elementNames);
  });

  test('asks again for an element that did not arrive', async ({ page }) => {
    let refused = 0;
    const warnings: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    await page.route('**/chunks/countdown-*.js', (route) => {
      refused += 1;
      return refused === 1 ? route.abort() : route.continue();
    });
    await show(page, '<xhs-countdown closes="2036-11-12T00:00:00+08:00"></xhs-countdown>');
    await expect(page.locator('xhs-countdown [role="timer"]')).toBeVisible();
    expect(refused).toBe(2);
    expect(warnings).toEqual([expect.stringContaining('[xhs-countdown-unavailable]')]);
  });

  test('walks from a note to an order under a strict policy', async ({ page }) => {
    const complaints = await collectComplaints(page);
    await open(page, '/demo/strict/');
    const walk = new Walk(page);
    await walk.tag.click();
    await walk.add.click();
    await walk.viewCart.click();
    await expect(walk.cart.locator('[part~="line"]')).toHaveCount(1);
    await walk.toCheckout.click();
    await walk.fillIn(address);
    await walk.pay.click();
    await walk.confirmPayment.click();
    await expect(walk.orderNumber).not.toBeEmpty();
    expect(await complaints()).toEqual([]);
  });

  test('works under an address that something else has put a query to, as a CMS does', async ({ page }) => {
    const complaints = await collectComplaints(page);
    const asked = collectAsked(page);
    await open(page, '/demo/strict/', `${built}?ver=6.5`);
    const walk = new Walk(page);
    await walk.tag.click();
    await walk.add.click();
    await walk.viewCart.click();
    await expect(walk.cart.locator('[part~="line"]')).toHaveCount(1);
    await expect(walk.badge()).toHaveText('1');
    expect(asked()).toContain('xhs-elements.js?ver=6.5');
    expect(await complaints()).toEqual([]);
  });

  test('brings the adapter that is named, with no script beside it', async ({ page }) => {
    const asked = collectAsked(page);
    const called = page.waitForRequest('**/shop-api*');
    await show(
      page,
      '<xhs-product-card product-id="1"></xhs-product-card>',
      'data-commerce="vendure" data-commerce-src="/shop-api"',
    );
    expect((await called).method()).toBe('POST');
    expect(asked()).toContain('chunks/vendure');
  });
});
