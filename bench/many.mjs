// The probes of `bench/probes`: N of something is shown by each variant, in turns, each on a fresh page of one browser, and
// told as ratios to the floor of the same turn.
//   npm run bench -- note-floor --runs=21 --count=100 --controls
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { browserFlags, ensureBrowser } from '../tools/ensure-browser.mjs';
import { listFiles } from '../tools/list-files.mjs';
import { serve } from '../tools/serve.mjs';
import { sampleNotes } from './sample-notes.mjs';
import { pad, ratioText } from './print-table.mjs';
import { compare, median, shuffled } from './statistics.mjs';
import { writeReport } from './write-report.mjs';

const { values, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '11' },
    count: { type: 'string', multiple: true },
    controls: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
  },
});
const runs = Number(values.runs);

const out = `.cache/bench/${process.pid}`;
mkdirSync(out, { recursive: true });
process.on('exit', () => rmSync(out, { recursive: true, force: true }));

/** Bundles a variant as a page's bundler would: what is loaded later stays apart. */
async function bundle(variant) {
  await build({
    entryPoints: [`bench/variants/${variant}.mjs`],
    outdir: `${out}/${variant}`,
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outExtension: { '.js': '.mjs.js' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return listFiles(`${out}/${variant}`).find((path) => path.endsWith(`/${variant}.mjs.js`));
}

/** The first of a list of things shown that another variant shows otherwise. */
function firstDifference(expected, found = '[]') {
  const [all, others] = [expected, found].map((text) => JSON.parse(text).map((each) => JSON.stringify(each)));
  const place = all.findIndex((each, at) => each !== others[at]);
  return place < 0 ? `${all.length} and ${others.length} are shown` : `${all[place]}\n${others[place]}`;
}

function pageOf(variant, script, count) {
  const path = `${out}/${variant}-${count}.html`;
  // Half of the notes are shown at first, the other half on a page that runs already.
  const notes = JSON.stringify(sampleNotes(count * 2)).replaceAll('<', '\\u003c');
  const text = `<!doctype html><html lang="en"><meta charset="utf-8" /><title>${variant}</title>
<link rel="icon" href="data:," /><body><main></main>
<script>window.notes = ${notes};</script><script type="module" src="/${script}"></script></body></html>`;
  writeFileSync(path, text);
  return path;
}

/** One fresh page: what it cost, and what it shows. */
async function measure(browser, url) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  const scripts = [];
  page.on('response', (response) => response.url().endsWith('.js') && scripts.push(response.body()));
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  await page.goto(url);
  await page
    .waitForFunction(() => window.bench, null, { timeout: 60_000 })
    .catch((error) => {
      throw new Error(`${url} showed nothing. ${complaints.join('; ')}`, { cause: error });
    });
  const before = await read();
  const more = await page.evaluate(() => window.bench.more());
  const after = await read();
  // Only what is still held counts.
  await page.evaluate(() => window.bench.settled());
  await client.send('HeapProfiler.collectGarbage');
  const { Nodes: nodes } = await read();
  const { boot, first, shown } = await page.evaluate(() => {
    const { boot, first } = window.bench;
    return { boot, first, shown: window.bench.shown() };
  });
  const bodies = await Promise.all(scripts);
  await context.close();
  if (complaints.length > 0) throw new Error(`${url}: ${complaints.join('; ')}`);
  return {
    boot,
    first,
    more,
    cpu: (after.TaskDuration - before.TaskDuration) * 1000,
    nodes,
    bytes: bodies.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0),
    shown,
  };
}

const figures = { boot: 'ms', first: 'ms', more: 'ms', cpu: 'ms', nodes: '', bytes: '' };

function print(count, floor, results) {
  console.log(`\nN = ${count}, ${runs} turns; × = ratio to "${floor}", with the middle half of the turns`);
  console.log('variant'.padEnd(14), ...Object.keys(figures).map((figure) => pad(figure, 26)));
  for (const [variant, result] of Object.entries(results)) {
    const cells = Object.entries(figures).map(([figure, unit]) => {
      const { median: value, ratio } = result[figure];
      const shown = unit === 'ms' ? value.toFixed(1) : Math.round(value);
      const spread = variant === floor ? '' : ` ${ratioText(ratio)}`;
      return pad(`${shown}${spread}`, 26);
    });
    console.log(variant.padEnd(14), ...cells);
  }
}

const { url, close } = await serve();
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
let failed = false;

for (const name of names) {
  const { default: probe } = await import(`./probes/${name}.mjs`);
  const variants = { ...probe.variants, ...(values.controls ? probe.controls : {}) };
  const scripts = {};
  for (const variant of new Set(Object.values(variants))) scripts[variant] = await bundle(variant);
  console.log(`${name}: ${probe.question}`);
  const report = {
    probe: name,
    question: probe.question,
    floor: probe.floor,
    at: new Date().toISOString(),
    machine: { node: process.version, browser: browser.version(), cores: cpus().length, load: loadavg()[0], version },
    runs,
    seed: Number(values.seed),
    counts: {},
  };
  for (const count of (values.count ?? probe.counts).map(Number)) {
    const pages = Object.fromEntries(
      Object.entries(variants).map(([key, variant]) => [key, pageOf(variant, scripts[variant], count)]),
    );
    const samples = Object.fromEntries(Object.keys(variants).map((key) => [key, []]));
    // The first turn is not counted: it fills the caches of disk and browser.
    for (let turn = 0; turn <= runs; turn += 1) {
      const shown = {};
      for (const key of shuffled(Object.keys(variants), report.seed * 1000 + turn)) {
        const sample = await measure(browser, `${url}/${pages[key]}`);
        shown[key] = JSON.stringify(sample.shown);
        if (turn > 0) samples[key].push(sample);
      }
      // Whoever shows less has less to do.
      const different = Object.keys(shown).filter((key) => shown[key] !== shown[probe.floor]);
      if (different.length > 0 || JSON.parse(shown[probe.floor]).length !== count * 2) {
        console.error(
          `FAILED: ${different.join(', ') || probe.floor} does not show what is to be shown; no figure is told.`,
        );
        console.error(firstDifference(shown[probe.floor], shown[different[0]]));
        failed = true;
        break;
      }
    }
    if (failed) break;
    const results = Object.fromEntries(
      Object.keys(variants).map((key) => [
        key,
        Object.fromEntries(
          Object.keys(figures).map((figure) => {
            const own = samples[key].map((sample) => sample[figure]);
            const floor = samples[probe.floor].map((sample) => sample[figure]);
            return [figure, { median: median(own), ratio: compare(own, floor), values: own }];
          }),
        ),
      ]),
    );
    report.counts[count] = results;
    print(count, probe.floor, results);
  }
  if (failed) break;
  console.log(`\n${writeReport(name, report)}`);
}
await browser.close();
close();
process.exit(failed ? 1 : 0);
