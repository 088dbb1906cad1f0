import { readdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { held, settled, watchHeld } from './held.js';

// Elements come and go on a page that stays. `node bench/mounts.mjs` does it ten thousand times, and measures the heap.

interface Mounts {
  readonly elements: Readonly<Record<string, unknown>>;
  open(): Promise<void>;
  mount(tag: string, times: number): Promise<void>;
}

const call = <Value>(page: Page, act: string, ...given: readonly unknown[]): Promise<Value> =>
  page.evaluate(
    async ([name, values]) => {
      const path = '/bench/mounts-page.mjs';
      const mounts = (await import(path)) as Mounts & Record<string, (...all: readonly unknown[]) => unknown>;
      return name === 'elements' ? Object.keys(mounts.elements) : mounts[name]!(...values);
    },
    [act, given] as const,
  ) as Promise<Value>;

async function open(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/demo/no-provider/');
  await page.addScriptTag({ url: '/dist/xhs-merchant.iife.js' });
  await call(page, 'open');
}

test('every element comes and goes 200 times: nodes and listeners as before', { tag: '@once' }, async ({ page }) => {
  await open(page);
  const tags = await call<string[]>(page, 'elements');
  const all = readdirSync('src/elements').filter((name) => name !== 'internal' && name !== 'provider');
  const there = new Set(tags.map((name) => name.split(' ')[0]!));
  expect([...there].toSorted(), 'a new element has to be among them').toEqual(
    all.map((name) => `xhs-${name}`).toSorted(),
  );
  const client = await watchHeld(page);
  const round = async (times: number): Promise<void> => {
    for (const tag of tags) await call(page, 'mount', tag, times);
  };
  await round(20);
  const before = await settled(client);
  await round(200);
  // A store lets go of what it watched a moment after the last one is gone. Pictures on their way hold a few nodes: of one that
  // stayed with each of two hundred an element would be noticed.
  await expect
    .poll(
      async () => {
        const after = await held(client);
        return [after.nodes - before.nodes, after.listeners - before.listeners].map((more) =>
          more < 100 ? 'none' : more,
        );
      },
      { timeout: 20_000 },
    )
    .toEqual(['none', 'none']);
  // The control: an element that somebody keeps is counted, with all that is in it.
  const empty = await settled(client);
  await page.evaluate(() => {
    const kept: Element[] = [];
    Object.assign(window, { kept });
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) kept.push(node as Element);
    }).observe(document.querySelector('main > xhs-provider')!, { childList: true });
  });
  await call(page, 'mount', 'xhs-product-card', 20);
  expect((await settled(client)).nodes - empty.nodes).toBeGreaterThanOrEqual(20 * 5);
});
