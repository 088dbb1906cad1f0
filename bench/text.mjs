// Long texts: what 50 kB and 100 kB cost in each text field of a note, a product and a review, until they are painted. What
// grows with the length costs twice as much; a control that grows with its square has to be found out.
//   node bench/text.mjs
//   node bench/text.mjs --runs=3 --size=50000
import { mkdirSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../tools/ensure-browser.mjs';
import { serve } from '../tools/serve.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, size: { type: 'string', default: '50000' } },
});
const runs = Number(values.runs);
const size = Number(values.size);
const most = 3;
/** ms by which two measurements of the same differ. */
const noise = 4;
const { url, close } = await serve();
const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: browserFlags });
const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
const page = await context.newPage();
await page.goto(`${url}/demo/no-provider/`);
await page.evaluate(() => document.querySelector('main').replaceChildren());
const client = await context.newCDPSession(page);
await client.send('Performance.enable', { timeDomain: 'threadTicks' });
const call = (name, ...given) =>
  page.evaluate(async ([act, all]) => (await import('/bench/text-page.mjs'))[act](...all), [name, given]);
const cpu = async () => {
  const { metrics } = await client.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value * 1_000;
};

async function measure(what, field, length) {
  const before = await cpu();
  await call('show', what, field, length);
  const spent = (await cpu()) - before;
  await call('clear');
  await client.send('HeapProfiler.collectGarbage');
  return spent;
}

/** What the least of all turns says: whatever else the machine does only adds to it. */
function compare(spent) {
  const [none, once, twice] = Object.values(spent).map((list) => Math.min(...list));
  // What a page costs without the text is no part of the text; a few milliseconds of it tell nothing.
  const ratio = Math.max(noise, twice - none) / Math.max(noise, once - none);
  return { none, once, twice, ratio, grows: ratio >= most };
}

const fields = await page.evaluate(async () => (await import('/bench/text-page.mjs')).fields);
const pad = (text, width) => String(text).padStart(width);
console.log(
  `${runs} turns, load ${loadavg()[0].toFixed(1)}; ms of the main thread, less what the same field costs with 10 letters`,
);
console.log('field'.padEnd(24), pad(`${size / 1000} kB`, 10), pad(`${size / 500} kB`, 10), pad('ratio', 8));
const results = {};
let failed = false;
for (const [what, names] of Object.entries(fields)) {
  for (const field of names) {
    const spent = { none: [], once: [], twice: [] };
    let found;
    // The first turn is not counted. What seems to grow too fast is looked at longer: a busy machine does that as well.
    for (let turn = 0; turn <= (found?.grows && what !== 'control' ? runs * 4 : runs); turn += 1) {
      const one = [
        await measure(what, field, 10),
        await measure(what, field, size),
        await measure(what, field, size * 2),
      ];
      if (turn > 0) Object.values(spent).forEach((list, place) => list.push(one[place]));
      if (turn >= runs) found = compare(spent);
    }
    const { none, once, twice, ratio, grows } = found;
    if (grows !== (what === 'control')) failed = true;
    results[`${what}.${field}`] = { spent, ratio };
    const verdict = what === 'control' ? (grows ? ' (as it has to be)' : ' NOT FOUND OUT') : grows ? ' FAILED' : '';
    const cells = [pad((once - none).toFixed(1), 10), pad((twice - none).toFixed(1), 10)];
    console.log(`${what}.${field}`.padEnd(24), ...cells, pad(ratio.toFixed(2), 8) + verdict);
  }
}
mkdirSync('bench/results', { recursive: true });
const at = new Date().toISOString();
const file = `bench/results/text-${at.replaceAll(/[:.]/g, '-')}.json`;
writeFileSync(
  file,
  `${JSON.stringify({ at, runs, size, browser: browser.version(), load: loadavg()[0], results }, null, 2)}\n`,
);
console.log(`\n${file}`);
await browser.close();
close();
process.exit(failed ? 1 : 0);
