import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { exceeding, grown } from '../counts/budgets.js';
import { type Bundle, bundlePage } from '../counts/bundle.js';
import { type CallCounts, countCalls, sum } from '../counts/call-counts.js';
import type { Scene } from '../counts/page.js';
import { watchFormatters, watchWrites } from '../counts/watch-page.js';
import { type Held, held, settled, watchHeld } from './held.js';
import { collectShifts } from './walk.js';

// What one action costs, counted exactly: a busy machine changes nothing about it. What it may be is kept in `counts.json`;
// `COUNTS=update` writes that.

let bundle: Bundle;

test.beforeAll(async () => {
  bundle = await bundlePage('test/counts/page.ts');
});
test.afterAll(() => bundle.remove());

async function open(page: Page, scene?: Scene): Promise<void> {
  await page.goto(bundle.path);
  await page.waitForFunction(() => 'counts' in globalThis);
  if (!scene) return;
  await page.evaluate((shown) => counts.show(shown), scene);
  // What is loaded with the first is there.
  await page.evaluate(() => counts.add());
  await page.evaluate(() => counts.more());
}

/** Does something on a page of its own, with nothing stored, that shows a scene. */
async function within<Result>(browser: Browser, scene: Scene, work: (page: Page) => Promise<Result>): Promise<Result> {
  const { baseURL = '' } = test.info().project.use;
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await open(page, scene);
  const result = await work(page);
  await context.close();
  return result;
}

/** Calls of one action. */
function callsOf(browser: Browser, action: 'add' | 'more', scene: Scene): Promise<CallCounts> {
  return within(browser, scene, (page) =>
    countCalls(page, bundle, () => page.evaluate((name) => counts[name](), action)),
  );
}

/** How often elements are drawn by one more in the cart. */
function drawsOf(browser: Browser, scene: Scene): Promise<Record<string, number>> {
  return within(browser, scene, async (page) => {
    await page.evaluate(() => counts.draws());
    await page.evaluate(() => counts.add());
    return page.evaluate(() => counts.draws());
  });
}

/** What each of so many more costs. */
function each(few: Held, many: Held, more: number): { readonly nodes: number; readonly listeners: number } {
  return {
    nodes: Math.round((many.nodes - few.nodes) / more),
    listeners: Math.round((many.listeners - few.listeners) / more),
  };
}

/** The page that the README tells to begin with, as it stands there. */
async function openFirstNote(page: Page): Promise<void> {
  const [, html = ''] = /```html\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  await page.route('**/demo/first.html', (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.goto('/demo/first.html');
  await expect(page.locator('xhs-note .tag-price').first()).toBeVisible();
  await expect(page.locator('xhs-note [part~="reactions"] button').first()).toBeVisible();
}

test.describe('counts', { tag: '@once' }, () => {
  for (const action of ['add', 'more'] as const) {
    test(`calls of one action are the same every time: ${action}`, async ({ browser }) => {
      const first = await callsOf(browser, action, { lines: 3 });
      const second = await callsOf(browser, action, { lines: 3 });
      expect(Math.abs(sum(first) - sum(second))).toBeLessThanOrEqual(1);
      expect(grown(`calls: ${action}`, first, 0.02)).toEqual([]);
      // The control: with twenty more to draw more is called, and it is said of what.
      const more = await callsOf(browser, action, { lines: 3, views: 20 });
      expect(exceeding(first, more, 0.02)[0]).toMatch(/^(lit-html|@lit\/reactive-element): \d+ → \d+$/);
    });
  }

  test('calls of one action do not depend on how many show a quantity', async ({ browser }) => {
    const hundred = sum(await callsOf(browser, 'add', { lines: 2, quantities: 100 }));
    const thousand = sum(await callsOf(browser, 'add', { lines: 2, quantities: 1_000 }));
    expect(Math.abs(thousand - hundred)).toBeLessThanOrEqual(1);
    // The control: who takes it from the whole cart is called for each change.
    const views = sum(await callsOf(browser, 'add', { lines: 2, views: 100 }));
    expect(views - hundred).toBeGreaterThan(1_000);
  });

  test('calls of one action grow by a fixed number with each line of the cart', async ({ browser }) => {
    const few = sum(await callsOf(browser, 'more', { lines: 10 }));
    const some = sum(await callsOf(browser, 'more', { lines: 20 }));
    const many = sum(await callsOf(browser, 'more', { lines: 100 }));
    const perLine = (some - few) / 10;
    expect(Math.abs((many - some) / 80 / perLine - 1)).toBeLessThan(0.02);
    expect(grown('calls a line', { more: Math.round(perLine) }, 0.02)).toEqual([]);
  });

  test('a change draws the one element that shows it, of 100 and of 1,000', async ({ browser }) => {
    for (const quantities of [100, 1_000]) {
      const draws = await drawsOf(browser, { lines: 2, quantities });
      expect(draws['quantity-of']).toBe(1);
      expect(grown('draws', draws)).toEqual([]);
    }
    // The control: who shows the whole cart is drawn, each of them.
    const all = await drawsOf(browser, { lines: 2, views: 100 });
    expect(all['quantity-of-view']).toBeGreaterThanOrEqual(100);
  });

  test('one more in the cart is one call of the back end, and few writes to the storage', async ({ page }) => {
    const writes = await watchWrites(page);
    await open(page, { lines: 2 });
    await page.evaluate(() => counts.calls());
    await writes();
    await page.evaluate(() => counts.add());
    expect(await page.evaluate(() => counts.calls())).toEqual({ updateCart: 1 });
    expect(grown('writes', await writes())).toEqual([]);
    // The control: another write is counted.
    await page.evaluate(() => localStorage.setItem('key', 'value'));
    expect(await writes()).toEqual({ setItem: 1 });
  });

  test('notes cost the same nodes and listeners each, 10 or 100, and leave none', async ({ page }) => {
    await open(page);
    const client = await watchHeld(page);
    const notesShown = async (more: number): Promise<Held> => {
      await page.evaluate((some) => counts.mount(some), more);
      return settled(client);
    };
    // What is made once for a page is there then. The first notes of a page are drawn with all they show or before it, whichever
    // comes first; those after them are drawn before it.
    for (const warm of [2, 2]) {
      await notesShown(warm);
      await page.evaluate(() => counts.unmount());
    }
    const before = await settled(client);
    // Taken from one number of notes to another: what the page has once, whatever of it is held by then, is in both.
    const ten = await notesShown(10);
    const twenty = await notesShown(10);
    const hundred = await notesShown(80);
    const first = each(ten, twenty, 10);
    const last = each(twenty, hundred, 80);
    expect(first.nodes).toBeGreaterThan(20);
    expect(grown('a note', first)).toEqual([]);
    expect(grown('a note', last)).toEqual([]);
    await page.evaluate(() => counts.unmount());
    const left = async (): Promise<number> => {
      const after = await held(client);
      return Math.max(after.nodes - before.nodes, after.listeners - before.listeners);
    };
    await expect.poll(left, { timeout: 20_000 }).toBeLessThanOrEqual(0);
    // The control: one that is held on to is counted.
    await notesShown(10);
    await page.evaluate(() => counts.keep());
    const kept = await settled(client);
    expect(kept.nodes - before.nodes).toBeGreaterThan(20);
    expect(kept.listeners - before.listeners).toBeGreaterThan(0);
  });

  test('a first note is painted without a formatter, moves nothing and asks for few files', async ({ page }) => {
    const shifts = await collectShifts(page);
    const formatters = await watchFormatters(page);
    // What is sent for once the page is quiet is no part of it.
    await page.addInitScript(() => (globalThis.requestIdleCallback = () => 0));
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.resourceType()));
    await openFirstNote(page);
    expect(await formatters()).toEqual([]);
    expect(await shifts()).toEqual([]);
    const of = (...types: string[]): number => requests.filter((type) => types.includes(type)).length;
    expect(grown('requests of a first note', { scripts: of('script'), data: of('fetch', 'xhr') })).toEqual([]);
  });

  test('formatters and shifts of a first note would be seen', async ({ page }) => {
    const shifts = await collectShifts(page);
    const formatters = await watchFormatters(page);
    await openFirstNote(page);
    await page.evaluate(async () => {
      new Intl.NumberFormat('en').format(1);
      const block = document.createElement('div');
      block.style.blockSize = '200px';
      document.body.prepend(block);
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
    expect(await formatters()).toContain('NumberFormat');
    await expect.poll(async () => (await shifts()).length).toBeGreaterThan(0);
  });
});
