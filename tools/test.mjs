// The test command: every check that a change must pass. Several run beside each other, so that two cores have work while
// some of them wait; a failing step does not stop the others, and the run ends with the totals that the runners
// themselves counted.
import { spawn } from 'node:child_process';
import { ensureBrowser } from './ensure-browser.mjs';
import { ensureNats } from './ensure-nats.mjs';
import { exitAfterOutput } from './exit-after-output.mjs';
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

/** How many steps run at a time: one more than there are cores here, since some wait for a server most of the time. */
const atOnce = 3;
/**
 * Every step, in the order in which they begin: those that others wait for first, then the long ones, so that nothing
 * long is left alone at the end. `after` names what a step needs to be over.
 */
const steps = [
  { name: 'build', command: node('tools/build.mjs') },
  ...(hasBrowserTests ? [{ name: 'browser', command: node('tools/test-browser.mjs') }] : []),
  { name: 'properties', command: node('tools/test-node.mjs', ...longProperties) },
  // Waits for its server most of the time. The pages that it walks are the built ones.
  { name: 'backends', command: node('tools/test-backends.mjs', backEnd), after: 'build' },
  ...(hasPages ? [{ name: 'pages', command: npx('playwright', 'test', '--reporter=line'), after: 'build' }] : []),
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
    child.on('exit', (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      const counted = count(name, output);
      const tests = counted.passed + counted.failed > 0 ? `, ${counted.passed} passed, ${counted.failed} failed` : '';
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s${tests})`);
      if (code !== 0) console.log(output.trimEnd());
      resolve({ name, ok: code === 0, ...counted });
    });
  });
}

process.env.CHROME_PATH = await ensureBrowser();
process.env.NATS_SERVER = ensureNats();
installBackEnd(backEnd);
const started = Date.now();
const results = [];
const waiting = [...steps];
const running = new Map();
const over = new Set();
await Promise.all(Array.from({ length: atOnce }, work));

/** Carries out one step after another: whichever is the first that can begin. */
async function work() {
  while (waiting.length > 0) {
    const ready = waiting.findIndex(({ after }) => after === undefined || over.has(after));
    if (ready < 0) {
      await Promise.race(running.values());
      continue;
    }
    const [{ name, command }] = waiting.splice(ready, 1);
    const result = run(name, command);
    running.set(name, result);
    results.push(await result);
    running.delete(name);
    over.add(name);
  }
}

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const broken = results.filter((result) => !result.ok);
// A step that failed without a failing test of its own still counts as one.
const failed = sum('failed') + broken.filter((result) => result.failed === 0).length;
console.log(`\n${results.length} steps in ${((Date.now() - started) / 1000).toFixed(0)} s`);
if (broken.length > 0) console.log(`Failed: ${broken.map((result) => result.name).join(', ')}`);
console.log(`${sum('passed')} passed, ${failed} failed`);
exitAfterOutput(broken.length === 0 && sum('passed') > 0 ? 0 : 1);
