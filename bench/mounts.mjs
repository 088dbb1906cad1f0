// Every element comes and goes ten thousand times on a page that stays: what is left of it in heap, nodes and listeners.
//   node bench/mounts.mjs
//   node bench/mounts.mjs --times=1000 --only=xhs-note,xhs-cart
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../tools/ensure-browser.mjs';
import { serve } from '../tools/serve.mjs';

const { values } = parseArgs({
  options: { times: { type: 'string', default: '10000' }, only: { type: 'string' } },
});
const times = Number(values.times);
/** How many come before it is counted: whatever is made once is there by then. */
const warmUp = Math.max(100, times / 10);

const { url, close } = await serve();
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
page.setDefaultTimeout(0);
await page.goto(`${url}/demo/no-provider/`);
await page.addScriptTag({ url: '/dist/xhs-merchant.iife.js' });
const client = await page.context().newCDPSession(page);
await client.send('Performance.enable', { timeDomain: 'threadTicks' });

const call = (act, ...given) =>
  page.evaluate(
    async ([name, all]) => {
      const mounts = await import('/bench/mounts-page.mjs');
      return name === 'elements' ? Object.keys(mounts.elements) : mounts[name](...all);
    },
    [act, given],
  );

async function metrics() {
  const told = await client.send('Performance.getMetrics');
  const of = (name) => told.metrics.find((metric) => metric.name === name).value;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners'), cpu: of('TaskDuration') };
}

/** What is held once stores have let go of what they watched, and pictures have come. */
async function held() {
  let last = await metrics();
  for (let quiet = 0; quiet < 3;) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    await client.send('HeapProfiler.collectGarbage');
    const next = await metrics();
    quiet = next.nodes >= last.nodes && next.heap > last.heap * 0.999 ? quiet + 1 : 0;
    last = next;
  }
  return last;
}

await call('open');
const known = await call('elements');
const tags = [...known, 'xhs-provider'].filter((tag) => !values.only || values.only.split(',').includes(tag));
const round = (tag, count) => (tag === 'xhs-provider' ? call('mountShop', count) : call('mount', tag, count, 50));
const pad = (text, width) => String(text).padStart(width);
console.log(`${times} mounts of each, after ${warmUp} to begin with, load ${loadavg()[0].toFixed(1)}`);
console.log(
  'element'.padEnd(20),
  pad('heap MB', 18),
  pad('growth', 8),
  pad('nodes', 8),
  pad('listeners', 10),
  pad('ms each', 8),
);
const results = {};
let failed = false;

/** What is left after an element was there so often. */
async function measure(tag) {
  const before = await held();
  await round(tag, times);
  const worked = await metrics();
  const after = await held();
  return {
    before,
    after,
    growth: after.heap / before.heap - 1,
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    each: ((worked.cpu - before.cpu) * 1_000) / times,
  };
}

for (const tag of tags) {
  await round(tag, warmUp);
  const first = await measure(tag);
  // A table of the browser's own that has become larger stays so, as does the template of a state that was seen late: what is
  // left of every element is left a second time too.
  const told = first.growth > 0.02 || first.nodes > 0 || first.listeners > 0 ? await measure(tag) : first;
  const { before, after, growth, nodes, listeners, each } = told;
  results[tag] = { ...told, ...(told !== first && { first }) };
  if (growth > 0.02 || nodes > 0 || listeners > 0) failed = true;
  const heap = `${(before.heap / 1e6).toFixed(2)} → ${(after.heap / 1e6).toFixed(2)}`;
  console.log(
    tag.padEnd(20),
    pad(heap, 18),
    pad(`${(growth * 100).toFixed(2)} %`, 8),
    pad(`+${nodes}`, 8),
    pad(`+${listeners}`, 10),
    pad(each.toFixed(2), 8),
    told === first
      ? ''
      : `  (${(first.growth * 100).toFixed(2)} %, +${first.nodes}, +${first.listeners} the first time)`,
  );
}
mkdirSync('bench/results', { recursive: true });
const at = new Date().toISOString();
const file = `bench/results/mounts-${at.replaceAll(/[:.]/g, '-')}.json`;
writeFileSync(
  file,
  `${JSON.stringify({ at, times, warmUp, load: loadavg()[0], browser: browser.version(), results }, null, 2)}\n`,
);
console.log(`\n${file}`);
await browser.close();
close();
process.exit(failed ? 1 : 0);
