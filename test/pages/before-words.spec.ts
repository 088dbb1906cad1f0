import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { basename } from 'node:path';

// The package as a bundler splits it: its sentences are files of their own, which come after what shows them.

const script = `
  import './dist/define.js';
  import { createShop } from './dist/index.js';
  window.asked = [];
  const commerce = {
    name: 'asked',
    capabilities: { promise: 'keyed', checkout: 'handOff' },
    getProducts: async (refs) => (window.asked.push([...refs]), refs.map(() => null)),
    openCart: () => new Promise(() => {}),
    updateCart: () => new Promise(() => {}),
    beginCheckout: () => new Promise(() => {}),
  };
  const provider = document.createElement('xhs-provider');
  provider.shop = createShop({ name: 'words', locale: 'en', commerce });
  for (const at of [1, 2]) {
    const note = document.createElement('xhs-note');
    const tag = { id: 't', kind: 'product', image: 0, x: 0.5, y: 0.5, productId: 'p' + at };
    const picture = { url: '/demo/favicon.svg', width: 300, height: 400, alt: '' };
    note.data = { id: 'n' + at, title: 'Note ' + at, author: 'A', images: [picture], tags: [tag] };
    provider.append(note);
  }
  document.body.append(provider);`;
const html =
  '<!doctype html><meta charset="utf-8"><title>Words</title><link rel="icon" href="data:,"><body><script type="module" src="words/stdin.js"></script>';

test(
  'notes ask for their products while their sentences are on their way, both at once',
  { tag: '@once' },
  async ({ page }) => {
    const { outputFiles } = await build({
      stdin: { contents: script, resolveDir: process.cwd() },
      ...{ bundle: true, splitting: true, format: 'esm', outdir: 'words', write: false, logLevel: 'error' },
    });
    const files = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
    const sentences = [...files.keys()].filter((name) => name.startsWith('first-'));
    expect(sentences).toHaveLength(2);
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/demo/words/*.js', async (route) => {
      const name = basename(route.request().url());
      if (sentences.includes(name)) await released;
      await route.fulfill({ contentType: 'text/javascript', body: files.get(name) ?? '' });
    });
    await page.route('**/demo/words.html', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto('/demo/words.html', { waitUntil: 'commit' });
    const asked = (): Promise<unknown> => page.evaluate(() => (window as unknown as { asked?: unknown }).asked);
    await expect.poll(asked).toEqual([['p1', 'p2']]);
    await expect(page.locator('xhs-note [part~="title"]')).toHaveCount(0);
    release();
    await expect(page.locator('xhs-note [part~="title"]')).toHaveText(['Note 1', 'Note 2']);
    expect(await asked()).toEqual([['p1', 'p2']]);
  },
);
