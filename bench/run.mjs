// The benchmarks, one program each. All of them, or those that are named; at the end one table of what they found, and a
// picture of it. Options go to every probe that takes them. Needs no network.
//   npm run bench
//   npm run bench -- cart-lines tags --runs=11
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { listFiles } from '../tools/list-files.mjs';
import { drawPicture } from './draw-picture.mjs';
import { headlinesOf } from './headlines.mjs';
import { ratioText, valueText } from './print-table.mjs';
import { commandOf, programs } from './programs.mjs';
import { newestReport } from './write-report.mjs';

const given = process.argv.slice(2);
const options = given.filter((each) => each.startsWith('--'));
const named = given.filter((each) => !each.startsWith('--'));
const known = Object.keys(programs);
const taken = [...new Set(known.flatMap((name) => programs[name].takes))];
const strange = named.find((name) => !known.includes(name));
const unknown = options.find((option) => !taken.includes(option.slice(2).split('=')[0]));
if (strange !== undefined || unknown !== undefined) {
  if (strange !== undefined) console.error(`There is no probe "${strange}". There are: ${known.join(', ')}.`);
  else console.error(`There is no option "${unknown}". There are: --${taken.join(', --')}.`);
  process.exit(1);
}
const all = named.length === 0;
const wanted = all ? known.filter((name) => programs[name].brief) : named;

const newest = (folder) => Math.max(...listFiles(folder).map((path) => statSync(path).mtimeMs));
if (!existsSync('dist/elements/note.js') || newest('src') > statSync('dist/elements/note.js').mtimeMs) {
  console.log('dist is older than src: building.');
  if (spawnSync(process.execPath, ['tools/build.mjs'], { stdio: 'inherit' }).status !== 0) process.exit(1);
}

const began = new Date().toISOString();
const minutes = () => `${((Date.now() - Date.parse(began)) / 60_000).toFixed(1)} min`;
const failed = [];
for (const [place, name] of wanted.entries()) {
  console.log(`\n[${place + 1} of ${wanted.length}, ${minutes()}] ${name}`);
  const { status } = spawnSync(process.execPath, commandOf(name, options, all), { stdio: 'inherit' });
  if (status !== 0) failed.push(name);
}

const rows = wanted.flatMap((name) => headlinesOf(name, newestReport(name, began)));
if (rows.length > 0) {
  const width = Math.max(...rows.map(({ what }) => what.length));
  console.log(`\nAll of it, ${minutes()}; × = ratio to the floor that is named, with the middle half of the turns`);
  for (const { probe, what, value, unit, ratio, floor } of rows) {
    const compared = ratio ? `${ratioText(ratio)} of ${floor}` : '';
    console.log(`${probe.padEnd(12)} ${what.padEnd(width)} ${valueText(value, unit).padStart(12)}  ${compared}`);
  }
  console.log(`\n${drawPicture(rows, began)}`);
}
if (failed.length > 0) console.error(`\nFAILED: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
