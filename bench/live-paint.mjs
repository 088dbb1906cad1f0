// From the moment at which a host hands an entry to her publisher until the tray of a viewer in Chromium is painted with it,
// over the hub of the demo and over NATS, on this machine, with no latency set. Each viewer has a shop and a line of her own.
//   node bench/live-paint.mjs
//   node bench/live-paint.mjs --transport=nats --viewers=3 --events=300 --rate=10
//   node bench/live-paint.mjs --transport=nats --crowd=1000    # beside so many viewers in Node
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { browserFlags, ensureBrowser } from '../tools/ensure-browser.mjs';
import { ensureNats } from '../tools/ensure-nats.mjs';
import { serve } from '../tools/serve.mjs';
import { writeReport } from './write-report.mjs';

const { values } = parseArgs({
  options: {
    transport: { type: 'string', multiple: true, default: ['sse', 'nats'] },
    viewers: { type: 'string', default: '3' },
    events: { type: 'string', default: '300' },
    rate: { type: 'string', default: '10' },
    crowd: { type: 'string', default: '0' },
  },
});
if (values.transport.includes('nats')) ensureNats();
const [viewers, events, rate, crowd] = [values.viewers, values.events, values.rate, values.crowd].map(Number);
const out = `.cache/live-paint/${process.pid}`;
mkdirSync(out, { recursive: true });
const common = { bundle: true, format: 'esm', logLevel: 'error' };
await build({
  ...common,
  entryPoints: ['bench/live-paint-page.mjs'],
  outdir: out,
  splitting: true,
  minify: true,
  target: 'es2022',
  tsconfig: 'tsconfig.json',
  define: { 'process.env.NODE_ENV': '"production"' },
});
await build({
  ...common,
  entryPoints: ['test/live/load.ts'],
  outfile: `${out}/load.mjs`,
  packages: 'external',
  platform: 'node',
});
writeFileSync(
  `${out}/page.html`,
  '<!doctype html><meta charset="utf-8" /><title>Paint</title><link rel="icon" href="data:," /><script type="module" src="live-paint-page.js"></script>',
);
const { joinCrowd, servers } = await import(pathToFileURL(`${out}/load.mjs`).href);
const site = await serve();
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, Math.max(0, milliseconds)));
let missed = 0;
const report = { at: new Date().toISOString(), viewers, events, rate, crowd, transports: {} };

for (const transport of values.transport) {
  const server = await servers[transport]();
  const host = server.host();
  await host.open({
    id: 'paint',
    title: 'Paint',
    status: 'live',
    host: { id: 'isle-glow', name: 'Isle Glow' },
    labels: [],
    viewers: 0,
    likes: 0,
    items: [{ id: 'mist', number: 1, productId: 'isle-glow-mist', status: 'on_sale' }],
    presentations: [{ itemId: 'mist', from: 0 }],
    coupons: [],
    purchases: [],
    chat: [],
  });
  const page = await browser.newPage();
  // What a page complains of would otherwise be waited for.
  const broken = new Promise((_, reject) => page.on('pageerror', reject));
  await page.goto(`${site.url}/${out}/page.html`);
  await page.waitForFunction(() => window.show);
  const src = transport === 'sse' ? server.url : server.url.replace('ws://', 'ws://viewer:viewer@');
  const shown = page.evaluate(([name, address, count]) => window.show(name, address, count), [transport, src, viewers]);
  await Promise.race([shown, broken]);
  const others = await joinCrowd(server, 'paint', crowd);
  const sent = [];
  const began = performance.now();
  for (let each = 0; each < events; each += 1) {
    await pause(began + (each * 1_000) / rate - performance.now());
    sent.push(performance.timeOrigin + performance.now());
    await host.publish(
      'paint',
      { type: 'item.update', payload: { itemId: 'mist', label: `${each}` } },
      { id: `${each}` },
    );
  }
  await page
    .waitForFunction(([last, count]) => window.painted[last]?.length === count, [`${events - 1}`, viewers], {
      timeout: 10_000,
    })
    .catch(() => undefined);
  const painted = await page.evaluate(() => window.painted);
  // Of entries that came within one frame the last is painted, and what the others said is no more.
  const delays = [];
  let alone = 0;
  let later = Array(viewers).fill(Infinity);
  for (let each = events - 1; each >= 0; each -= 1) {
    const own = painted[each] ?? [];
    alone += own.length;
    if (own.length === viewers) later = own;
    delays.push(...later.map((then) => then - sent[each]));
  }
  delays.sort((a, b) => a - b);
  const end = performance.now() + 30_000;
  while (others.some(({ known }) => known.size < events) && performance.now() < end) await pause(50);
  const unheard = others.reduce((sum, { known }) => sum + events - known.size, 0);
  for (const { leave } of others) leave();
  missed += delays.filter((delay) => delay === Infinity).length + unheard;
  const at = (share) => delays[Math.min(delays.length - 1, Math.floor(delays.length * share))];
  const of = (share) => `${at(share).toFixed(1)} ms`;
  report.transports[transport] = { p50: at(0.5), p95: at(0.95), most: at(1), load: loadavg()[0] };
  console.log(
    `${transport.padEnd(5)}${viewers} viewers${crowd ? `, ${crowd} in Node who missed ${unheard}` : ''}, ${events} entries: ` +
      `${events * viewers - alone} painted together with a later one, p50 ${of(0.5)}, p95 ${of(0.95)}, most ${of(1)}, load ${loadavg()[0].toFixed(1)}`,
  );
  await page.close();
  await host.dispose?.();
  await server.close();
}
console.log(`\n${writeReport('live-paint', report)}`);
await browser.close();
site.close();
rmSync(out, { recursive: true, force: true });
process.exit(missed === 0 ? 0 : 1);
