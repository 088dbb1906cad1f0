// A feed of many notes beside lists of the same cards, one that is written by hand and those of others: what each costs until
// it is painted, frames while it is scrolled, what is left when it is gone.
//   node bench/feed.mjs
//   node bench/feed.mjs --runs=5 --counts=10,1000
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { browserFlags, ensureBrowser } from '../tools/ensure-browser.mjs';
import { serve } from '../tools/serve.mjs';
import { installPeers, peersFolder } from './install-peers.mjs';
import { compare, median, shuffled } from './statistics.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '7' }, counts: { type: 'string', default: '10,100,1000,10000' } },
});
const runs = Number(values.runs);
/** By its name, what the page shows: a variant of its own, or a module. */
const variants = { 'by-hand': 'by-hand', 'xhs-feed': 'xhs-feed' };
const out = `.cache/bench/${process.pid}`;
process.on('exit', () => rmSync(out, { recursive: true, force: true }));
if (installPeers()) {
  for (const [name, page] of [
    ['virtua', 'feed-virtua'],
    ['@lit-labs/virtualizer', 'feed-virtualizer'],
  ]) {
    await build({
      entryPoints: [`bench/pages/${page}.mjs`],
      outfile: `${out}/${page}.mjs`,
      bundle: true,
      minify: true,
      format: 'esm',
      target: 'es2022',
      nodePaths: [`${peersFolder}/node_modules`],
      // Of a library that there are two of here, theirs alone.
      alias: Object.fromEntries(
        ['lit', 'react', 'react-dom'].map((own) => [own, resolve(`${peersFolder}/node_modules/${own}`)]),
      ),
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    });
    variants[name] = `/${out}/${page}.mjs`;
  }
}
const { url, close } = await serve();
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });

/** One fresh page, on which a feed of ten was shown and left already: what is made once is there. */
async function open(variant) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${url}/demo/no-provider/`);
  await page.evaluate(() => document.querySelector('main').replaceChildren());
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable', { timeDomain: 'threadTicks' });
  const call = (name, ...given) =>
    page.evaluate(async ([act, all]) => (await import('/bench/feed-page.mjs'))[act](...all), [name, given]);
  const read = async (collect = true) => {
    if (collect) await client.send('HeapProfiler.collectGarbage');
    const { metrics } = await client.send('Performance.getMetrics');
    const of = (name) => metrics.find((metric) => metric.name === name).value;
    return { cpu: of('TaskDuration') * 1_000, heap: of('JSHeapUsedSize'), nodes: of('Nodes') };
  };
  for (let warm = 0; warm < 3; warm += 1) {
    await call('show', variant, 10);
    await call('gone');
  }
  return { page, call, read, close: () => context.close() };
}

/** Stores let go a moment after a feed is gone. */
async function settle({ page, read }, before) {
  let after = await read();
  for (let look = 0; look < 6 && after.heap > before.heap * 1.005; look += 1) {
    await page.waitForTimeout(500);
    after = await read();
  }
  return after;
}

async function measure(name, count) {
  const variant = variants[name];
  const opened = await open(variant);
  const { call, read } = opened;
  const before = await read();
  await call('show', variant, count);
  const painted = await read(false);
  const shown = await call('shown');
  const moved = count >= 1_000 ? await call('scroll', 3) : undefined;
  const cards = moved?.most ?? (await call('count'));
  await call('gone');
  const after = await settle(opened, before);
  await opened.close();
  return {
    shown: shown.join('\n'),
    cpu: painted.cpu - before.cpu,
    long: moved ? moved.frames.filter((ms) => ms > 20).length : NaN,
    frames: moved?.frames.length ?? NaN,
    covered: moved?.least ?? NaN,
    cards,
    left: after.heap / before.heap - 1,
    nodes: after.nodes - before.nodes,
  };
}

/** What a feed leaves that was shown and left six times before: what is compiled on the way is there by then. */
async function leftAgain(name, count) {
  const variant = variants[name];
  const opened = await open(variant);
  let before = await opened.read();
  for (let time = 0; time < 6; time += 1) {
    await opened.call('show', variant, count);
    await opened.call('scroll', 1);
    await opened.call('gone');
    before = await settle(opened, before);
  }
  await opened.call('show', variant, count);
  await opened.call('scroll', 1);
  await opened.call('gone');
  const after = await settle(opened, before);
  await opened.close();
  return after.heap / before.heap - 1;
}

/** The control: of frames that are held up, each tenth, those are told that are too long. */
async function checkFrames(count) {
  const { call, close } = await open(variants['by-hand']);
  await call('show', 'by-hand', count);
  const { frames } = await call('scroll', 3, { stall: 40 });
  await close();
  const long = frames.filter((ms) => ms > 20).length;
  console.log(`control, each tenth frame held up for 40 ms: ${long} of ${frames.length} over 20 ms`);
  if (long < frames.length / 12) throw new Error('Frames that are too long are not noticed.');
}

const pad = (text, width) => String(text).padStart(width);
const percent = (share) => (Number.isNaN(share) ? '–' : `${(share * 100).toFixed(1)} %`);
console.log(
  `${runs} turns, load ${loadavg()[0].toFixed(1)}; × = ratio to "by-hand" of the same turn, middle half in brackets`,
);
console.log(
  'notes'.padEnd(7),
  'variant'.padEnd(22),
  pad('CPU ms', 30),
  pad('frames > 20 ms', 16),
  pad('covered', 9),
  pad('cards', 6),
  pad('heap left', 10),
  pad('nodes', 6),
);
const report = { at: new Date().toISOString(), runs, browser: browser.version(), load: loadavg()[0], counts: {} };
for (const count of values.counts.split(',').map(Number)) {
  const samples = Object.fromEntries(Object.keys(variants).map((variant) => [variant, []]));
  let expected;
  // The first turn is not counted.
  for (let turn = 0; turn <= runs; turn += 1) {
    for (const variant of shuffled(Object.keys(variants), count + turn)) {
      const { shown, ...sample } = await measure(variant, count);
      expected ??= shown;
      if (shown !== expected) throw new Error(`${variant} shows other cards:\n${shown}\n\n${expected}`);
      if (turn > 0) samples[variant].push(sample);
    }
  }
  report.counts[count] = samples;
  for (const variant of Object.keys(variants)) {
    const of = (figure) => samples[variant].map((sample) => sample[figure]);
    const ratio = compare(
      of('cpu'),
      samples['by-hand'].map(({ cpu }) => cpu),
    );
    const spread = ` ×${ratio.median.toFixed(2)} (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)})`;
    console.log(
      pad(count, 6).padEnd(7),
      variant.padEnd(22),
      pad(`${median(of('cpu')).toFixed(1)}${variant === 'by-hand' ? '' : spread}`, 30),
      pad(Number.isNaN(median(of('long'))) ? '–' : `${median(of('long'))} of ${median(of('frames'))}`, 16),
      pad(percent(Math.min(...of('covered'))), 9),
      pad(Math.max(...of('cards')), 6),
      pad(percent(median(of('left'))), 10),
      pad(`+${median(of('nodes'))}`, 6),
    );
  }
}
const most = Math.max(...Object.keys(report.counts).map(Number));
await checkFrames(most);
for (const variant of Object.keys(variants)) {
  const left = await leftAgain(variant, most);
  report.leftAgain = { ...report.leftAgain, [variant]: left };
  console.log(`${most} again, after six times: ${variant} leaves ${percent(left)} of the heap`);
}
mkdirSync('bench/results', { recursive: true });
const file = `bench/results/feed-${report.at.replaceAll(/[:.]/g, '-')}.json`;
writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
console.log(`\n${file}`);
await browser.close();
close();
