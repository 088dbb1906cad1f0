import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { type ContentApi, startContentApi } from '../../demo/content-api/server.mjs';
import { createJsonSource } from '../../src/content/json/index.js';
import { serve } from '../../tools/serve.mjs';

// A shopper taps, and is on another page before the host has answered.

let pages: Awaited<ReturnType<typeof serve>>;
let api: ContentApi;
/** Whoever asks on behalf of another site is let wait for the answer whether it may. */
let mayAsk: Promise<void> = Promise.resolve();

test.beforeAll(async () => {
  const data: unknown = JSON.parse(readFileSync('demo/data/en/content.json', 'utf8'));
  api = await startContentApi({
    source: createJsonSource({ data, base: 'https://content.example/' }),
    change: async ({ method }) => {
      if (method === 'OPTIONS') await mayAsk;
      return undefined;
    },
  });
  pages = await serve({
    changePage: () => `<!doctype html>
      <title>Comments</title>
      <script type="module" src="../../dist/xhs-elements.js"></script>
      <xhs-provider name="leaving" content="http" content-src="${api.url}" locale="en">
        <xhs-comments note-id="morning-shelf"></xhs-comments>
      </xhs-provider>`,
  });
});

test.afterAll(async () => {
  await api.close();
  pages.close();
});

test.beforeEach(async ({ page }) => {
  api.asked.splice(0);
  await page.goto(`${pages.url}/demo/journal/`);
});

/** What visitors did, as the host has heard of it. */
const done = (): readonly string[] =>
  api.asked
    .filter(({ method }) => /PUT|DELETE/.test(method))
    .map(({ method, url }) => `${method} ${url.split('?')[0]}`);

test('a heart reaches the host although the page is left while the host says whether it may', async ({ page }) => {
  let say = (): void => undefined;
  mayAsk = new Promise((resolve) => (say = resolve));
  const asks = page.waitForEvent('request', (request) => request.method() === 'PUT');
  await page.locator('xhs-comments [part~="like"]').first().click();
  await asks;
  await page.goto('about:blank');
  expect(done()).toEqual([]);
  say();
  await expect.poll(done).toEqual([expect.stringMatching(/^PUT \/comments\/.+\/like$/)]);
});

test('a comment that was deleted is gone although the page is left while it can still be brought back', async ({
  page,
}) => {
  const comments = page.locator('xhs-comments');
  await comments.locator('[part~="form"] textarea').fill('In my bathroom as well');
  await comments.locator('[part~="form"] textarea').press('Control+Enter');
  const own = comments.locator('[part~="comment"]', { hasText: 'In my bathroom as well' });
  await own.locator('[part~="delete"]').click();
  await expect(comments.locator('[part~="undo"]')).toBeVisible();
  expect(done()).toEqual([]);
  await page.goto('about:blank');
  await expect.poll(done).toEqual([expect.stringMatching(/^DELETE \/comments\//)]);
});
