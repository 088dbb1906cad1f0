// The long suites: properties from many seeds, contracts again and again, every page several times, the other engines.
// Takes up where an earlier run of the same sources stopped; `--fresh` begins anew.
//   npm run test:full
//   npm run test:full -- --seeds=20 --factor=50 --seed=1234 --only=properties,contract
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureNats } from './ensure-nats.mjs';
import { exitAfterOutput } from './exit-after-output.mjs';
import { listFiles } from './list-files.mjs';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '5' },
    factor: { type: 'string', default: '10' },
    seed: { type: 'string' },
    repeats: { type: 'string', default: '10' },
    only: { type: 'string' },
    fresh: { type: 'boolean', default: false },
  },
});
const folder = '.cache/test-full';
const memory = `${folder}/state.json`;
mkdirSync(folder, { recursive: true });

/** What the sources are, so that a result is never taken for that of others. */
function fingerprint() {
  const hash = createHash('sha256');
  const roots = ['src', 'test', 'stories', 'tools', 'demo'].flatMap((root) => listFiles(root));
  for (const path of [...roots, 'package.json']) hash.update(path).update(readFileSync(path));
  return hash.digest('hex');
}

const sources = fingerprint();
const settings = [values.seeds, values.factor, values.repeats, values.seed ?? ''].join();
const earlier = existsSync(memory) && !values.fresh ? JSON.parse(readFileSync(memory, 'utf8')) : {};
const state =
  earlier.sources === sources && earlier.settings === settings
    ? earlier
    : { sources, settings, seed: Number(values.seed ?? Math.floor(Math.random() * 2 ** 31)), done: {} };
const remember = () => writeFileSync(memory, JSON.stringify(state, null, 2));
remember();

const nodeTests = listFiles('test', (path) => path.endsWith('.node.test.ts'));
/** Those runs are many as they are, and have steps of their own. */
const interleavings = 'test/state/cart/tabs.node.test.ts';
const storms = 'test/state/checkout/storms.node.test.ts';
const liveRuns = 'test/live/live-runs.node.test.ts';
/** Those with something in them; without any, a name that matches none, since no name would mean all. */
function having(pattern) {
  const found = nodeTests.filter(
    (path) => path !== interleavings && path !== storms && pattern.test(readFileSync(path, 'utf8')),
  );
  return found.length > 0 ? found : ['none of the tests'];
}
const node = (...args) => [process.execPath, args];
const seeds = Array.from({ length: Number(values.seeds) }, (_, index) => state.seed + index);
const browserFiles = listFiles(
  'test',
  (path) => /(?<!\.node)\.test\.ts$/.test(path) && !path.startsWith('test/pages/'),
);

const all = [
  ...seeds.map((seed) => ({
    kind: 'properties',
    name: `properties, ${values.factor} times as many, seed ${seed}`,
    counts: `${folder}/counts-${seed}`,
    command: (counts) =>
      node(
        'tools/test-node.mjs',
        `--factor=${values.factor}`,
        `--seed=${seed}`,
        `--counts=${counts}`,
        ...having(/from 'fast-check'/),
      ),
  })),
  ...Array.from({ length: Number(values.repeats) }, (_, index) => ({
    kind: 'contract',
    name: `contracts, ${index + 1} of ${values.repeats}`,
    command: () => node('tools/test-node.mjs', ...having(/of (commerce|cart|checkout)Contract\(|contractSuite\(/)),
  })),
  {
    kind: 'notes',
    name: `100,000 notes of any JSON, seed ${state.seed + 4_000}`,
    counts: `${folder}/counts-notes`,
    env: { NOTE_RUNS: '100000' },
    command: (counts) =>
      node('tools/test-node.mjs', `--seed=${state.seed + 4_000}`, `--counts=${counts}`, 'content/note-schema'),
  },
  { kind: 'browser', name: 'browser', command: () => node('tools/test-browser.mjs') },
  {
    kind: 'hostile',
    name: 'all hostile payloads in every field of what is drawn',
    env: { HOSTILE_SHARE: '1' },
    command: () => ['npx', ['wtr', '--files', 'test/hostile/{note,shop,talk,live}.test.ts']],
  },
  {
    kind: 'pages',
    name: 'pages, three times each',
    before: () => node('tools/build.mjs'),
    command: () => ['npx', ['playwright', 'test', '--reporter=line', '--repeat-each=3']],
  },
  {
    kind: 'visual',
    name: 'screens against the pictures that are kept of them',
    before: () => node('tools/build.mjs'),
    command: () => ['npx', ['playwright', 'test', '-c', 'test/visual/playwright.config.mjs', '--reporter=line']],
  },
  // Two hundred thousand with operation ids in all, and twelve thousand without.
  ...Array.from({ length: 10 }, (_, index) => ({
    kind: 'interleavings',
    name: `interleavings of three tabs, seed ${state.seed + 1_000 + index}`,
    counts: `${folder}/counts-interleavings-${index}`,
    command: (counts) =>
      node('tools/test-node.mjs', `--seed=${state.seed + 1_000 + index}`, `--counts=${counts}`, interleavings),
  })),
  ...Array.from({ length: 3 }, (_, index) => ({
    kind: 'storms',
    name: `storms at the button to pay, seed ${state.seed + 2_000 + index}`,
    counts: `${folder}/counts-storms-${index}`,
    env: { STORMS: '10000' },
    command: (counts) =>
      node('tools/test-node.mjs', '--factor=1', `--seed=${state.seed + 2_000 + index}`, `--counts=${counts}`, storms),
  })),
  {
    kind: 'live-runs',
    name: `viewers of live rooms over lines that fail and servers that are killed, 200 from ${state.seed + 3_000}`,
    env: { LIVE_RUNS: '200', LIVE_SEED: String(state.seed + 3_000) },
    command: () => node('tools/test-node.mjs', liveRuns),
  },
  ...Array.from({ length: 4 }, (_, index) => ({
    kind: 'kills',
    name: `pages that go away while they are paid, 25 from seed ${state.seed + index}`,
    env: { KILLS: '25', KILL_SEED: String(state.seed + index) },
    command: () => ['npx', ['playwright', 'test', '--reporter=line', '--project=tabs', 'kills.spec']],
  })),
  {
    kind: 'browser-storms',
    name: `storms at the button to pay in the browser, 50 from seed ${state.seed}`,
    env: { BROWSER_STORMS: '50', STORM_SEED: String(state.seed) },
    command: () => ['npx', ['playwright', 'test', '--reporter=line', '--project=tabs', 'storms.spec']],
  },
  ...Array.from({ length: 10 }, (_, index) => ({
    kind: 'tabs',
    name: `real tabs, twenty seeds from ${state.seed + index * 20}`,
    env: { TAB_SEED: String(state.seed + index * 20), TAB_SEEDS: '20' },
    command: () => ['npx', ['playwright', 'test', '--reporter=line', '--project=tabs', 'tabs.spec']],
  })),
  {
    kind: 'log',
    name: 'the queries of the docs over a log of a million lines',
    env: { LOG_LINES: '1000000' },
    command: () => node('tools/test-node.mjs', 'docs/analytics-sql'),
  },
  ...['firefox', 'webkit'].map((engine) => ({
    kind: 'engines',
    name: `engine ${engine}`,
    command: () => node('tools/test-engines.mjs', engine),
  })),
];
const steps = all.filter(({ kind }) => !values.only || values.only.split(',').includes(kind));
if (steps.length === 0) {
  const kinds = [...new Set(all.map(({ kind }) => kind))].join(', ');
  console.error(`Nothing of this is to be run: ${values.only}. There are ${kinds}.`);
  process.exit(1);
}

function start([command, args], env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env, FORCE_COLOR: '0', NO_COLOR: '1', CI: 'true' },
      shell: process.platform === 'win32' && command === 'npx',
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('exit', (code) => resolve({ ok: code === 0, output }));
  });
}

/** How many tests passed, as the runner itself counted. */
function passed(output) {
  const counts = [...output.matchAll(/(?:^ℹ pass (\d+))|(\d+) passed/gm)];
  return Number(counts.at(-1)?.[1] ?? counts.at(-1)?.[2] ?? 0);
}

process.env.CHROME_PATH = await ensureBrowser();
process.env.NATS_SERVER = ensureNats();
console.log(
  `seed ${state.seed}, ${steps.length} steps, ${browserFiles.length} browser files, ${nodeTests.length} node files`,
);
const failed = [];
for (const step of steps) {
  const known = state.done[step.name];
  if (known) {
    console.log(`ok     ${step.name} (earlier, ${known.tests} passed)`);
    continue;
  }
  const started = Date.now();
  if (step.counts) writeFileSync(step.counts, '');
  const made = step.before ? await start(step.before()) : { ok: true };
  const { ok, output } = made.ok ? await start(step.command(step.counts), step.env) : made;
  const tests = passed(output);
  const runs = step.counts
    ? readFileSync(step.counts, 'utf8')
        .split('\n')
        .reduce((sum, line) => sum + Number(line), 0)
    : 0;
  const ran = runs > 0 ? `, ${runs} runs of properties` : '';
  // A run without a test, or without a run of a property, proves nothing.
  const good = ok && tests > 0 && (!step.counts || runs > 0);
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(`${good ? 'ok    ' : 'FAILED'} ${step.name} (${seconds} s, ${tests} passed${ran})`);
  if (good) state.done[step.name] = { tests, runs };
  else {
    failed.push(step.name);
    console.log(output.trimEnd().split('\n').slice(-80).join('\n'));
  }
  remember();
}
const done = steps.flatMap(({ name }) => state.done[name] ?? []);
const sum = (key) => done.reduce((total, each) => total + each[key], 0);
console.log(
  `\n${sum('tests')} passed in ${done.length} of ${steps.length} steps, ${sum('runs')} runs of properties, seed ${state.seed}`,
);
if (failed.length > 0)
  console.log(`Failed: ${failed.join('; ')}. Run it again with --seed=${state.seed} to see the same.`);
exitAfterOutput(failed.length === 0 ? 0 : 1);
