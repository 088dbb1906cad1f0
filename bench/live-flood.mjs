// A full live room in a page: 20 entries a second, in real time or as fast as frames go, and what that costs: heap, nodes,
// listeners, and how long a press of a key waits until something of it is painted.
//   node bench/live-flood.mjs                  # ten minutes in real time
//   node bench/live-flood.mjs --seconds=60
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../tools/ensure-browser.mjs';
import { serve } from '../tools/serve.mjs';
import { median } from './statistics.mjs';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '600' } } });
const seconds = Number(values.seconds);
const rate = 20;
const { url, close } = await serve();
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
await page.goto(`${url}/demo/no-provider/`);
const client = await page.context().newCDPSession(page);
await client.send('Performance.enable');

async function held() {
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  return {
    heap: of('JSHeapUsedSize') / 1e6,
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
    cpu: of('TaskDuration'),
  };
}

const play = (from, to, inFrame) =>
  page.evaluate(
    async ([first, end, some]) => {
      const flood = await import('/bench/live-flood-page.mjs');
      if (first === 0) await flood.show();
      return flood.play(first, end, some);
    },
    [from, to, inFrame],
  );

// What a press waits: from the event until the frame after it is painted.
await page.evaluate(() => {
  window.delays = [];
  addEventListener('keydown', ({ timeStamp }) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.delays.push(performance.now() - timeStamp);
      port2.postMessage(null);
    });
  });
});
await play(0, 2_000, 50);
const before = await held();
const began = performance.now();
let at = 2_000;
for (let second = 0; second < seconds; second += 1) {
  await play(at, at + rate, 1);
  at += rate;
  if (second % 2 === 0) await page.keyboard.press('Shift');
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, began + (second + 1) * 1_000 - performance.now())));
}
const after = await held();
const delays = (await page.evaluate(() => window.delays)).sort((a, b) => a - b);
const ms = (value) => `${value.toFixed(1)} ms`;
console.log(
  `${at - 2_000} entries in ${((performance.now() - began) / 1_000).toFixed(0)} s, load ${loadavg()[0].toFixed(1)}`,
);
for (const name of ['heap', 'nodes', 'listeners']) {
  console.log(
    `${name.padEnd(10)} ${before[name].toFixed(name === 'heap' ? 2 : 0)} → ${after[name].toFixed(name === 'heap' ? 2 : 0)}`,
  );
}
console.log(`main thread ${(((after.cpu - before.cpu) * 1_000) / (at - 2_000)).toFixed(2)} ms an entry`);
console.log(`a key is painted after ${ms(median(delays))}, p95 ${ms(delays[Math.floor(delays.length * 0.95)])}`);
await browser.close();
close();
