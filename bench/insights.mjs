// A log of a million events in the state of `<xhs-insights>`: what reading it takes of the processor, what it holds of
// memory, and what the figures of another period take. Run twice: timed, and with each look at an event counted. A second
// look at one event fails it.
//   node bench/insights.mjs
//   node bench/insights.mjs --events=100000
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { importSource } from '../tools/import-source.mjs';

const { values } = parseArgs({ options: { events: { type: 'string', default: '1000000' } } });
const { loadInsights } = await importSource('test/fixtures/insights-load.ts');
setFlagsFromString('--expose-gc');
globalThis.gc = runInNewContext('gc');

const events = Number(values.events);
const timed = await loadInsights(events, false);
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;
console.log(`${timed.lines} events read in ${seconds(timed.read)}, ${(timed.heap / 1e6).toFixed(0)} MB held`);
const counted = await loadInsights(events, true);
for (const [at, { period, milliseconds }] of timed.changes.entries()) {
  const { most, total } = counted.changes[at];
  console.log(`${period.padEnd(18)} ${seconds(milliseconds)}, ${total} events looked at, none more than ${most} times`);
}
process.exit(counted.changes.every(({ most }) => most <= 1) ? 0 : 1);
