import { expect, test } from '@playwright/test';
import { build } from 'esbuild';
import { basename } from 'node:path';
import { feed } from '../../src/i18n/en/feed.js';
import { shared } from '../../src/i18n/en/shared.js';

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
  const film = document.createElement('xhs-note');
  const poster = { url: '/demo/favicon.svg', width: 300, height: 400, alt: '' };
  film.data = { id: 'n3', type: 'video', title: 'Film', author: 'A', video: { sources: ['/demo/data/clips/swatch.webm'], poster } };
  provider.append(film);
  document.body.append(provider);`;
const html =
  '<!doctype html><meta charset="utf-8"><title>Words</title><link rel="icon" href="data:,"><body><script type="module" src="words/stdin.js"></script>';

test(
  'notes ask for their products while their sentences are on their way, both at once, and each waits for its own',
  { tag: '@once' },
  async ({ page }) => {
    const { outputFiles } = await build({
      stdin: { contents: script, resolveDir: process.cwd() },
      ...{ bundle: true, splitting: true, format: 'esm', outdir: 'words', write: false, logLevel: 'error' },
    });
    const files = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
    /** Holds back the files that say something until they are let go. */
    const hold = async (sentence: string): Promise<() => void> => {
      const names = [...files].filter(([, text]) => text.includes(sentence)).map(([name]) => name);
      expect(names).toHaveLength(1);
      let release: () => void = () => undefined;
      const released = new Promise<void>((resolve) => (release = resolve));
      for (const name of names) {
        await page.route(`**/demo/words/${name}`, async (route) => {
          await released;
          await route.fallback();
        });
      }
      return release;
    };
    await page.route('**/demo/words/*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: files.get(basename(route.request().url())) ?? '' }),
    );
    const releaseFirst = await hold(shared.loadFailed);
    const releaseFurther = await hold(feed.end);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.route('**/demo/words.html', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto('/demo/words.html', { waitUntil: 'commit' });
    const asked = (): Promise<unknown> => page.evaluate(() => (window as unknown as { asked?: unknown }).asked);
    await expect.poll(asked).toEqual([['p1', 'p2']]);
    await expect(page.locator('xhs-note [part~="title"]')).toHaveCount(0);
    releaseFirst();
    const titles = page.locator('xhs-note [part~="title"]');
    await expect(titles).toHaveText(['Note 1', 'Note 2']);
    expect(await asked()).toEqual([['p1', 'p2']]);
    // A player says more than a picture.
    await expect(page.locator('xhs-note').nth(2).locator('[part]')).toHaveCount(0);
    releaseFurther();
    await expect(titles).toHaveText(['Note 1', 'Note 2', 'Film']);
    expect(errors).toEqual([]);
  },
);
