import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { basename } from 'node:path';

// The package as a bundler splits it: the shop of a page is a file of its own, which comes after its elements.

const script = `
  import './dist/elements/note.js';
  import './dist/elements/provider.js';`;
const note = {
  id: 'n1',
  title: 'Blue vase',
  author: 'A',
  images: [{ url: '/demo/favicon.svg', width: 300, height: 400, alt: '' }],
  tags: [{ id: 't', kind: 'product', image: 0, x: 0.5, y: 0.5, productId: 'isle-glow-serum' }],
};
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop</title><link rel="icon" href="data:,">
  <xhs-provider commerce-src="data/{locale}/shop.json"><xhs-note><script type="application/json">${JSON.stringify(note)}</script></xhs-note></xhs-provider>
  <script type="module" src="late/stdin.js"></script>`;

test(
  'what a shop needs for its first answer is sent for beside it, and a shop that does not come is asked for again',
  { tag: '@once' },
  async ({ page }) => {
    const { outputFiles } = await build({
      stdin: { contents: script, resolveDir: process.cwd() },
      ...{ bundle: true, splitting: true, format: 'esm', outdir: 'late', write: false, logLevel: 'error' },
    });
    const files = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
    const fileOf = (declaration: RegExp): string => {
      const names = [...files].filter(([, text]) => declaration.test(text)).map(([name]) => name);
      expect(names, String(declaration)).toHaveLength(1);
      return names[0] ?? '';
    };
    const shop = fileOf(/function createShop\(/);
    const beside = [
      fileOf(/function checkedAdapter\(/),
      fileOf(/EmbeddedShop = class/),
      fileOf(/function parseNote\(/),
    ];
    const asked: string[] = [];
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    let tries = 0;
    await page.route('**/demo/late/*.js', async (route) => {
      const name = basename(route.request().url());
      asked.push(name);
      if (name === shop) {
        tries += 1;
        await released;
        if (tries === 1) return route.abort();
      }
      return route.fulfill({ contentType: 'text/javascript', body: files.get(name) ?? '' });
    });
    const warnings: string[] = [];
    page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.route('**/demo/late.html', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto('/demo/late.html', { waitUntil: 'commit' });
    await expect.poll(() => asked).toEqual(expect.arrayContaining([shop, ...beside]));
    await expect(page.locator('xhs-note [part]')).toHaveCount(0);
    release();
    await expect(page.locator('xhs-note [part~="tag"]')).toContainText('¥129');
    expect(tries).toBe(2);
    expect(warnings.join()).toContain('shop-unavailable');
    expect(errors).toEqual([]);
  },
);
