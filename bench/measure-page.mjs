// A fresh page in which a thing is shown, warmed up and then changed many times, and what that costs.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

/** Bundles what runs in the page, beside the built package, and answers the path of a page with it as `window.bench`. */
export async function pageWith(script) {
  const folder = `.cache/bench/${process.pid}`;
  mkdirSync(folder, { recursive: true });
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    stdin: {
      contents: `import * as bench from ${JSON.stringify(script)};\nwindow.bench = bench;`,
      resolveDir: '.',
    },
    outfile: `${folder}/page.js`,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['/dist/*'],
    logLevel: 'error',
  });
  const path = `${folder}/page.html`;
  writeFileSync(
    path,
    '<!doctype html><html lang="en"><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>A probe</title><link rel="icon" href="data:," /><main></main><script type="module" src="page.js"></script>',
  );
  return path;
}

/** Apart from all other pages, whose clocks tell five microseconds; others are told a tenth of a millisecond. */
const apart = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

async function open(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.route(url, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), ...apart } });
  });
  await page.goto(url);
  await page.waitForFunction(() => window.bench);
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { context, page, client, complaints };
}

/**
 * One fresh page: what a change costs in it; the main thread's time as a mean of many, since it is told for all together. The page's `show(variant, count)` shows the thing,
 * `act(variant, times)` changes it so often and answers figures of its own, `more(variant)` such as are no part of it, `shown(variant)` what a person would read.
 */
export async function measure(browser, url, variant, count, times) {
  const { context, page, client, complaints } = await open(browser, url);
  const call = (name, ...given) => page.evaluate(([act, all]) => window.bench[act]?.(...all), [name, given]);
  const read = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    const of = (name) => metrics.find((metric) => metric.name === name).value;
    return { cpu: of('TaskDuration') * 1_000, layouts: of('LayoutCount') };
  };
  try {
    await call('show', variant, count);
    await call('act', variant, Math.max(4, 2 * Math.round(times / 8)));
    await client.send('HeapProfiler.collectGarbage');
    const before = await read();
    const told = await call('act', variant, times);
    const after = await read();
    const more = await call('more', variant);
    const shown = JSON.stringify(await call('shown', variant));
    if (complaints.length > 0) throw new Error(complaints.join('; '));
    return {
      ...told,
      ...more,
      cpu: (after.cpu - before.cpu) / times,
      layouts: (after.layouts - before.layouts) / times,
      shown,
    };
  } catch (error) {
    throw new Error(`${variant}, ${count}: ${[error.message, ...complaints].join('; ')}`, { cause: error });
  } finally {
    await context.close();
  }
}
