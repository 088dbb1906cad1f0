// From the start of a navigation until a note is painted, and from a click until the cart is: ours, the same by hand and the
// same with Lit alone, in turns, on a fast page and on a slowed-down one.
//   npm run bench -- start
//   node bench/start.mjs --runs=11 --controls
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { browserFlags, ensureBrowser } from '../tools/ensure-browser.mjs';
import { listFiles } from '../tools/list-files.mjs';
import { serve } from '../tools/serve.mjs';
import { installPeers, peersFolder } from './install-peers.mjs';
import { compare, median, shuffled } from './statistics.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '11' }, controls: { type: 'boolean', default: false } },
});
const runs = Number(values.runs);
const variants = {
  native: 'shop-native',
  lit: 'shop-lit',
  xhs: 'shop-xhs',
  'xhs, in parts': 'shop-xhs-parts',
  'xhs, 1 file': 'shop-xhs-file',
  ...(values.controls && { 'lit again': 'shop-lit', 'xhs, slow': 'shop-xhs-slow' }),
};
const floor = 'lit';
/** What others ship for the same job shows no note: its words are not compared. */
const peers = installPeers()
  ? { '@shopify/buy-button-js': 'shop-buy-button', '@commercelayer/drop-in.js': 'shop-commerce-layer' }
  : {};
/** What stands in the page besides its own script. */
const scripts = {
  'shop-xhs-parts': '<script type="module" src="/dist/parts/xhs-elements.js"></script>',
  'shop-xhs-file': '<script type="module" src="/dist/xhs-elements.js"></script>',
  'shop-commerce-layer': `<script type="module" src="/${peersFolder}/node_modules/@commercelayer/drop-in.js/dist/drop-in/drop-in.esm.js"></script>`,
  'shop-buy-button': `<script defer src="/${peersFolder}/node_modules/@shopify/buy-button-js/dist/buybutton.min.js"></script>`,
};
Object.assign(variants, peers);
/** A phone of the middle class on a network of the third generation, as it is usually imitated. */
const mobile = { latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000, offline: false };
const profiles = { fast: null, mobile };
const figures = ['boot', 'cold', 'warm'];

const out = `.cache/bench/${process.pid}`;
mkdirSync(out, { recursive: true });
process.on('exit', () => rmSync(out, { recursive: true, force: true }));
const pages = {};
for (const page of new Set(Object.values(variants))) {
  await build({
    entryPoints: [`bench/pages/${page}.mjs`],
    outdir: `${out}/${page}`,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    define: { 'process.env.NODE_ENV': '"production"' },
    external: ['/dist/*'],
    logLevel: 'error',
  });
  const script = listFiles(`${out}/${page}`).find((path) => path.endsWith(`/${page}.js`));
  pages[page] = `${out}/${page}.html`;
  writeFileSync(
    pages[page],
    `<!doctype html><html lang="en"><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>${page}</title><link rel="icon" href="data:," /><main></main>${scripts[page] ?? ''}<script type="module" src="/${script}"></script>`,
  );
}

/** One fresh page. */
async function measure(browser, url, profile) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  if (profile) {
    const client = await context.newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', profile);
    await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  // What a peer asks of its back end is answered in the page, after as long as a request takes.
  await page.goto(profile ? `${url}?wait=${profile.latency}` : url);
  await page
    .waitForFunction(() => window.bench, null, { timeout: 60_000 })
    .catch((error) => {
      throw new Error(`${url} showed nothing. ${complaints.join('; ')}`, { cause: error });
    });
  const sample = await page.evaluate(async () => {
    const { bench } = window;
    if (!bench.open) return { boot: bench.boot, shown: bench.shown().join() };
    await bench.fill();
    const cold = await bench.open();
    await bench.close();
    return { boot: bench.boot, cold, warm: await bench.open(), shown: bench.shown().join() };
  });
  await context.close();
  return sample;
}

const { url, close } = await serve({ compress: true });
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
const report = { at: new Date().toISOString(), load: loadavg()[0], browser: browser.version(), runs, profiles: {} };
for (const [profile, conditions] of Object.entries(profiles)) {
  const samples = Object.fromEntries(Object.keys(variants).map((name) => [name, []]));
  for (let turn = 0; turn <= runs; turn += 1) {
    const shown = new Set();
    for (const name of shuffled(Object.keys(variants), turn)) {
      const sample = await measure(browser, `${url}/${pages[variants[name]]}`, conditions);
      if (!(name in peers)) shown.add(sample.shown);
      // The first turn is not counted: it fills the caches of disk and browser.
      if (turn > 0) samples[name].push(sample);
    }
    if (shown.size !== 1) throw new Error(`Not every page shows the same: ${[...shown].join(' | ')}`);
  }
  report.profiles[profile] = samples;
  console.log(`\n${profile}, ${runs} turns; × = ratio to "${floor}", with the middle half of the turns`);
  console.log('variant'.padEnd(22), ...figures.map((figure) => figure.padStart(28)));
  for (const [name, all] of Object.entries(samples)) {
    const cells = figures.map((figure) => {
      const own = all.map((sample) => sample[figure]);
      if (own.includes(undefined)) return '–';
      const ratio = compare(
        own,
        samples[floor].map((sample) => sample[figure]),
      );
      return `${median(own).toFixed(1)} ×${ratio.median.toFixed(2)} ${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)}`;
    });
    console.log(name.padEnd(22), ...cells.map((cell) => cell.padStart(28)));
  }
}
mkdirSync('bench/results', { recursive: true });
const file = `bench/results/start-${report.at.replaceAll(/[:.]/g, '-')}.json`;
writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
console.log(`\n${file}`);
await browser.close();
close();
