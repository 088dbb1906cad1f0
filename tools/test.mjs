// The test command: every check that a change must pass. Several run beside each other, so that two cores have work while
// some of them wait; a failing step does not stop the others, and the run ends with the totals that the runners
// themselves counted. Steps that are named are run alone: `npm test -- lint adapters`.
import { spawn } from 'node:child_process';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureNats } from './ensure-nats.mjs';
import { exitAfterOutput } from './exit-after-output.mjs';
import { failedTests, withoutProgress } from './failed-tests.mjs';
import { listFiles } from './list-files.mjs';
import { installBackEnd } from './test-backends.mjs';

const npx = (...args) => ['npx', args];
const node = (...args) => [process.execPath, args];
const hasPages = listFiles('test/pages', (path) => path.endsWith('.spec.ts')).length > 0;
const hasBrowserTests =
  listFiles('test', (path) => path.endsWith('.test.ts') && !path.endsWith('.node.test.ts')).length > 0;

/** The real back end that needs nothing but npm: the others are run by `npm run test:backends`. */
const backEnd = 'vendure';

/** Properties that are played tens of thousands of times: as long as all other tests in Node together. */
const longProperties = ['state/cart/tabs.', 'state/checkout/storms.'];

/**
 * How much runs at a time: one more than there are cores here, since some wait for a server most of the time. What keeps two
 * browsers busy counts twice: with four of them on two cores, what a test waits for comes too late.
 */
const capacity = 3;
/**
 * Every step, in the order in which they begin: those that others wait for first, then the long ones, so that nothing
 * long is left alone at the end. `after` names what a step needs to be over; `weight` is how much of the capacity it takes, 1 by
 * default.
 */
const steps = [
  { name: 'build', command: node('tools/build.mjs') },
  ...(hasBrowserTests ? [{ name: 'browser', command: node('tools/test-browser.mjs'), weight: 2 }] : []),
  ...(hasPages
    ? [{ name: 'pages', command: npx('playwright', 'test', '--reporter=dot'), after: 'build', weight: 2 }]
    : []),
  { name: 'properties', command: node('tools/test-node.mjs', ...longProperties) },
  // Waits for its server most of the time. The pages that it walks are the built ones.
  { name: 'backends', command: node('tools/test-backends.mjs', backEnd), after: 'build' },
  { name: 'tools', command: node('tools/test-node.mjs', 'test/tools/') },
  {
    name: 'node',
    command: node('tools/test-node.mjs', ...['test/tools/', ...longProperties].map((part) => `--without=${part}`)),
  },
  { name: 'lint', command: npx('eslint', '.') },
  { name: 'format', command: npx('prettier', '--check', '.', '--log-level', 'warn') },
  { name: 'types', command: npx('tsc', '-p', 'tsconfig.json') },
  { name: 'package', command: node('tools/check-package.mjs'), after: 'build' },
  { name: 'size', command: node('tools/size.mjs', '--gzip-only'), after: 'build' },
  { name: 'manifest', command: node('tools/check-manifest.mjs') },
  { name: 'locales', command: node('tools/check-locales.mjs') },
  { name: 'elements', command: node('tools/check-elements.mjs') },
  { name: 'adapters', command: node('tools/check-adapters.mjs') },
  { name: 'floors', command: node('tools/check-floors.mjs') },
];

const named = process.argv.slice(2);
const wanted = named.length > 0 ? steps.filter(({ name }) => named.includes(name)) : steps;
const unknown = named.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. There are: ${steps.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}
const isWanted = (name) => wanted.some((step) => step.name === name);

/** How many tests a runner says it ran. */
function count(name, output) {
  const number = (pattern) => Number(pattern.exec(output)?.[1] ?? 0);
  const ofNode = { passed: number(/^ℹ pass (\d+)/m), failed: number(/^ℹ fail (\d+)/m) };
  const ofPages = { passed: number(/(\d+) passed/), failed: number(/(\d+) failed/) };
  if (['node', 'tools', 'properties'].includes(name)) return ofNode;
  if (name === 'pages') return ofPages;
  // Suites in Node, and then a walk in a browser.
  if (name === 'backends') {
    return { passed: ofNode.passed + ofPages.passed, failed: ofNode.failed + ofPages.failed };
  }
  if (name === 'browser') {
    return { passed: number(/(\d+) passed(?![\s\S]*\d+ passed)/), failed: number(/(\d+) failed(?![\s\S]*\d+ failed)/) };
  }
  return { passed: 0, failed: 0 };
}

function run(name, [command, args]) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', CI: 'true' },
      shell: process.platform === 'win32' && command === 'npx',
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('close', (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      const counted = count(name, output);
      const tests = counted.passed + counted.failed > 0 ? `, ${counted.passed} passed, ${counted.failed} failed` : '';
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s${tests})`);
      if (code !== 0) console.log(withoutProgress(output));
      resolve({ name, ok: code === 0, ...counted, names: code === 0 ? [] : failedTests(output) });
    });
  });
}

process.env.CHROME_PATH = await ensureBrowser();
process.env.NATS_SERVER = ensureNats();
if (isWanted('backends')) installBackEnd(backEnd);
const started = Date.now();
const results = [];
const waiting = [...wanted];
const running = new Map();
const over = new Set();
let free = capacity;
// Whichever is the first that can begin.
const next = () =>
  waiting.findIndex(({ after, weight = 1 }) => weight <= free && (!isWanted(after) || over.has(after)));
while (waiting.length > 0 || running.size > 0) {
  for (let ready = next(); ready >= 0; ready = next()) {
    const [{ name, command, weight = 1 }] = waiting.splice(ready, 1);
    free -= weight;
    const ended = run(name, command).then((result) => {
      results.push(result);
      running.delete(name);
      over.add(name);
      free += weight;
    });
    running.set(name, ended);
  }
  await Promise.race(running.values());
}

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const broken = results.filter((result) => !result.ok);
// A step that failed without a failing test of its own still counts as one.
const failed = sum('failed') + broken.filter((result) => result.failed === 0).length;
console.log(`\n${results.length} steps in ${((Date.now() - started) / 1000).toFixed(0)} s`);
for (const { name, names } of broken) console.log(`Failed: ${[name, ...names].join('\n  ')}`);
console.log(`${sum('passed')} passed, ${failed} failed`);
// A whole run in which no test ran has proved nothing.
exitAfterOutput(broken.length === 0 && (named.length > 0 || sum('passed') > 0) ? 0 : 1);
