import { expect, type Page, test } from '@playwright/test';
import { demoPages, stillPages } from './demo-pages.js';

// Every page of the demo from top to end, as a reader goes through it: what moves under her eyes, and how far.

const most = 0.02;

/** The sum of all shifts of the layout that nobody has caused. */
async function watchShifts(page: Page): Promise<() => Promise<{ readonly sum: number; readonly what: string[] }>> {
  await page.addInitScript(() => {
    // A browser puts the captions of a video at its top before it puts them where they belong: what it draws itself within
    // the picture is left out.
    Object.defineProperty(TextTrack.prototype, 'mode', { get: () => 'disabled', set: () => undefined });
    const told = { sum: 0, what: [] as string[] };
    const observer = new PerformanceObserver((list) => take(list.getEntries()));
    const take = (entries: PerformanceEntryList): void => {
      for (const entry of entries) {
        const { value, hadRecentInput, sources } = entry as PerformanceEntry & {
          readonly value: number;
          readonly hadRecentInput: boolean;
          readonly sources: readonly {
            readonly node?: Node;
            readonly previousRect: DOMRectReadOnly;
            readonly currentRect: DOMRectReadOnly;
          }[];
        };
        if (hadRecentInput) continue;
        told.sum += value;
        const box = ({ x, y, width, height }: DOMRectReadOnly): string =>
          [x, y, width, height].map(Math.round).join(' ');
        const where = sources.map(({ node, previousRect, currentRect }) => {
          const name = node instanceof Element ? node.outerHTML.slice(0, 60) : 'within a root';
          return `${name} from ${box(previousRect)} to ${box(currentRect)}`;
        });
        told.what.push(`${value.toFixed(4)} ${where.join(', ')}`);
      }
    };
    observer.observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { takeShifts: () => (take(observer.takeRecords()), told) });
  });
  return () =>
    page.evaluate(() => (window as unknown as { takeShifts(): { sum: number; what: string[] } }).takeShifts());
}

/** Until what the page shows at first is there: nothing is asked for, and nothing stands for what is to come. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

/** Reads to the end, half a screen at a time; of a feed without end, thirty screens. */
async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    const { scrollingElement: root } = document;
    for (let step = 0; root && step < 60; step += 1) {
      if (root.scrollTop + innerHeight >= root.scrollHeight - 1) break;
      scrollBy({ top: innerHeight / 2, behavior: 'instant' });
      await frame();
      await frame();
    }
  });
  await settled(page);
}

test('there are pages of the demo to be looked at', { tag: '@once' }, () => {
  expect(demoPages.length).toBeGreaterThan(18);
  expect(demoPages).toContain('search/wishes.html');
});

// What is held to no movement at all elsewhere is not looked at twice.
const elsewhere: readonly string[] = [...stillPages, 'market/', 'store/'];
for (const path of demoPages.filter((each) => !elsewhere.includes(each))) {
  test(`${path || 'the list of pages'}: next to nothing moves while it loads and is read to its end`, async ({
    page,
  }) => {
    const shifts = await watchShifts(page);
    await page.goto(`/demo/${path}`);
    await settled(page);
    await readToTheEnd(page);
    const { sum, what } = await shifts();
    expect(sum, what.join('\n')).toBeLessThanOrEqual(most);
  });
}

test('merchant/zh.html: names of notes that come after their figures move no row', async ({ page }) => {
  const shifts = await watchShifts(page);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route(/content\.json/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/demo/merchant/zh.html');
  const name = page.locator('xhs-insights [part="row"] .name').first();
  await name.scrollIntoViewIfNeeded();
  const before = await name.textContent();
  release();
  await expect(name).not.toHaveText(before!);
  await settled(page);
  const { sum, what } = await shifts();
  expect(sum, what.join('\n')).toBeLessThanOrEqual(most);
});

test('a page that moves on purpose is found to move', { tag: '@once' }, async ({ page }) => {
  const shifts = await watchShifts(page);
  await page.goto('/demo/journal/');
  await settled(page);
  await page.evaluate(() => {
    const box = document.createElement('div');
    box.style.blockSize = '200px';
    document.querySelector('main')!.prepend(box);
  });
  await settled(page);
  expect((await shifts()).sum).toBeGreaterThan(most);
});
