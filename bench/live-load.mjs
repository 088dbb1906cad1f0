// Many viewers of one live room, all in one process of Node, over one hub on this machine: what they miss, and how long an
// entry is on its way until a viewer's room has it. Figures are told, and nothing is passed or failed but a missed entry.
//   node bench/live-load.mjs
//   node bench/live-load.mjs --transport=nats --viewers=1000 --events=200 --rate=10
import { mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ensureNats } from '../tools/ensure-nats.mjs';

const { values } = parseArgs({
  options: {
    transport: { type: 'string', multiple: true, default: ['sse', 'nats'] },
    viewers: { type: 'string', multiple: true, default: ['2', '1000'] },
    events: { type: 'string', default: '200' },
    rate: { type: 'string', default: '10' },
  },
});
if (values.transport.includes('nats')) ensureNats();
const outfile = `.cache/live-load/${process.pid}.mjs`;
mkdirSync('.cache/live-load', { recursive: true });
await build({
  entryPoints: ['test/live/load.ts'],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'error',
});
const { playLoad } = await import(pathToFileURL(outfile).href);
rmSync(outfile);
let missed = 0;
for (const transport of values.transport) {
  for (const viewers of values.viewers) {
    const load = { transport, viewers: Number(viewers), events: Number(values.events), rate: Number(values.rate) };
    const result = await playLoad(load);
    missed += result.missed;
    const ms = (value) => `${value.toFixed(1)} ms`;
    console.log(
      `${transport.padEnd(5)}${String(viewers).padStart(5)} viewers, ${result.events} entries in ${result.seconds.toFixed(1)} s: ` +
        `${result.missed} missed, ${result.twice} twice, p50 ${ms(result.p50)}, p95 ${ms(result.p95)}, most ${ms(result.most)}`,
    );
  }
}
process.exit(missed === 0 ? 0 : 1);
