import { expect, type Page, test } from '@playwright/test';
import { held, watchHeld } from './held.js';

// Ten thousand notes in one feed, by what can be counted; `node bench/feed.mjs` has what it costs.

const call = <Value>(page: Page, act: string, ...given: readonly unknown[]): Promise<Value> =>
  page.evaluate(
    async ([name, values]) => {
      const path = '/bench/feed-page.mjs';
      const feed = (await import(path)) as Record<string, (...all: readonly unknown[]) => unknown>;
      return feed[name]!(...values);
    },
    [act, given] as const,
  ) as Promise<Value>;

async function open(page: Page): Promise<void> {
  await page.goto('/demo/no-provider/');
  await page.evaluate(() => document.querySelector('main')!.replaceChildren());
}

test('ten thousand notes: sixty cards at most, none of the window left blank, nothing left behind', async ({
  page,
}) => {
  await open(page);
  const client = await watchHeld(page);
  await call(page, 'show', 'xhs-feed', 10);
  await call(page, 'gone');
  const before = await held(client);
  await call(page, 'show', 'xhs-feed', 10_000);
  const { least, most } = await call<{ least: number; most: number }>(page, 'scroll', 2);
  expect(most).toBeLessThanOrEqual(60);
  expect(most).toBeGreaterThan(4);
  // Between cards there are gaps.
  expect(least).toBeGreaterThan(0.8);
  await call(page, 'gone');
  await expect
    .poll(
      async () => {
        const after = await held(client);
        return Math.max(after.nodes - before.nodes, after.listeners - before.listeners);
      },
      { timeout: 20_000 },
    )
    .toBeLessThan(10);
  // The notes are more than the heap before, and what is compiled on the way a twentieth of it.
  await expect.poll(async () => (await held(client)).heap, { timeout: 20_000 }).toBeLessThan(before.heap * 1.2);
});

test('pages of a hundred cards: at most two calls to the back end for each', { tag: '@once' }, async ({ page }) => {
  await open(page);
  const pages = 20;
  await call(page, 'show', 'xhs-feed', 10_000, 100);
  expect(await call<number>(page, 'readPages', pages)).toBeLessThanOrEqual(60);
  const { content, commerce } = await call<{ content: number; commerce: number }>(page, 'calls');
  expect(content).toBeGreaterThanOrEqual(pages);
  expect(content + commerce).toBeLessThanOrEqual(pages * 2);
});
