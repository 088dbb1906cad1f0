import { expect, type Page, test } from '@playwright/test';
import { build } from 'esbuild';
import { demoPages } from './demo-pages.js';

// What is heavy comes with its first use: every page of the demo over the sources as a bundler splits them, with the log of
// what it asked for. That HLS comes in time is shown in hls.spec.ts.

/** What no page needs before somebody does something, by the modules that it is made of. */
const heavy: Readonly<Record<string, RegExp>> = {
  'what plays HLS': /node_modules\/hls\.js\//,
  'what draws codes': /node_modules\/lean-qr\//,
  'the charts': /node_modules\/chart\.js\//,
  'the pictures over the page': /src\/elements\/reviews\/picture-viewer\.ts$/,
  'the steps of a checkout': /src\/elements\/checkout\/payment-step\.ts$/,
  'the names of all places': /src\/content\/regions\/china-names\.ts$/,
  'the brand’s side': /src\/elements\/(live-host|tag-editor|note-lint|insights)\//,
};

/** Files of the split build by their address, and which modules are in each. */
let files: ReadonlyMap<string, { readonly text: string; readonly modules: readonly string[] }>;

test.beforeAll(async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: ['src/cdn.ts'],
    outdir: 'split',
    bundle: true,
    splitting: true,
    write: false,
    metafile: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    external: ['@nats-io/*'],
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const places = Object.entries(metafile.outputs);
  files = new Map(
    outputFiles.map(({ path, text }) => {
      const [place, { inputs }] = places.find(([name]) => path.replaceAll('\\', '/').endsWith(name))!;
      return [`/${place}`, { text, modules: Object.keys(inputs) }];
    }),
  );
});

/** Opens a page with the split build in place of the one-file build; answers the heavy things that it has asked for. */
async function open(page: Page, path: string): Promise<() => string[]> {
  const asked = new Set<string>();
  await page.route('**/split/*', (route) => {
    const { pathname } = new URL(route.request().url());
    for (const module of files.get(pathname)?.modules ?? []) asked.add(module);
    return route.fulfill({ contentType: 'text/javascript', body: files.get(pathname)?.text ?? '' });
  });
  // It would bring the one-file build beside it.
  await page.route('**/demo/fault.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.route(
    ({ pathname }) => pathname.startsWith('/demo/') && /(\/|\.html)$/.test(pathname),
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text())
        .replaceAll('../../dist/xhs-elements.js', '/split/cdn.js')
        .replaceAll(
          /<script([^>]*)src="\.\.\/\.\.\/dist\/xhs-elements\.iife\.js"/g,
          '<script type="module"$1src="/split/cdn.js"',
        );
      return route.fulfill({ response, body });
    },
  );
  await page.goto(`/demo/${path}`);
  await page.waitForLoadState('networkidle');
  expect(asked.size, `${path} is shown by the split build`).toBeGreaterThan(50);
  return () =>
    Object.entries(heavy).flatMap(([what, modules]) =>
      [...asked].some((module) => modules.test(module)) ? [what] : [],
    );
}

/** The brand's pages have scripts of their own, and the list of pages has none. */
const shopperPages = demoPages.filter((path) => path !== '' && !path.startsWith('merchant/'));

test('nothing heavy is asked for by any page before its first use', { tag: '@once' }, async ({ page }) => {
  test.setTimeout(300_000);
  const asked: Record<string, string[]> = {};
  for (const path of shopperPages) {
    const found = await open(page, path);
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await page.waitForLoadState('networkidle');
    asked[path] = found();
    await page.unrouteAll({ behavior: 'wait' });
  }
  expect(asked).toEqual(Object.fromEntries(shopperPages.map((path) => [path, []])));
});

test(
  'a picture of a review over the page: then it is asked for, and the log says so',
  { tag: '@once' },
  async ({ page }) => {
    const found = await open(page, 'lookbook/');
    expect(found()).toEqual([]);
    await page.evaluate(() => {
      const reviews = document.createElement('xhs-reviews');
      reviews.setAttribute('product-id', 'shanmai-buckwheat-tea');
      (document.querySelector('main xhs-provider, xhs-provider main') ?? document.querySelector('main')!).prepend(
        reviews,
      );
    });
    await page.locator('xhs-reviews').first().locator('[part~="photo"]').first().click();
    await expect(page.locator('xhs-reviews [part~="viewer"]').first()).toBeVisible();
    expect(found()).toEqual(['the pictures over the page']);
  },
);
