// The test command: every check that a change must pass. Lanes run beside each other, so that two cores have work while
// some of them wait; a failing step does not stop the others, and the run ends with the totals that the runners
// themselves counted.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ensureBrowser } from './ensure-browser.mjs';
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

const lanes = [
  [
    ['types', npx('tsc', '-p', 'tsconfig.json')],
    ['build', node('tools/build.mjs')],
    ['size', node('tools/size.mjs', '--gzip-only')],
    ['package', node('tools/check-package.mjs')],
    ['manifest', node('tools/check-manifest.mjs')],
    ['locales', node('tools/check-locales.mjs')],
    ['elements', node('tools/check-elements.mjs')],
    ['adapters', node('tools/check-adapters.mjs')],
    ...(hasPages ? [['pages', npx('playwright', 'test', '--reporter=line')]] : []),
  ],
  [
    ['floors', node('tools/check-floors.mjs')],
    ...(hasBrowserTests ? [['browser', npx('wtr')]] : []),
    ['node', node('tools/test-node.mjs', '--without=test/tools/')],
  ],
  [
    ['lint', npx('eslint', '.')],
    ['format', npx('prettier', '--check', '.', '--log-level', 'warn')],
    ['tools', node('tools/test-node.mjs', 'test/tools/')],
    // Waits for its server most of the time. The pages that it walks are the built ones: see `after`.
    ['backends', node('tools/test-backends.mjs', backEnd)],
  ],
].map((lane) => lane.filter(([, [, args]]) => !String(args[0]).endsWith('.mjs') || existsSync(args[0])));

/** What a step needs to be over, in whichever lane it is. */
const after = { backends: 'build' };
const over = new Map();
const waits = new Map(lanes.flat().map(([name]) => [name, new Promise((resolve) => over.set(name, resolve))]));

/** How many tests a runner says it ran. */
function count(name, output) {
  const number = (pattern) => Number(pattern.exec(output)?.[1] ?? 0);
  const ofNode = { passed: number(/^ℹ pass (\d+)/m), failed: number(/^ℹ fail (\d+)/m) };
  const ofPages = { passed: number(/(\d+) passed/), failed: number(/(\d+) failed/) };
  if (name === 'node' || name === 'tools') return ofNode;
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
installBackEnd(backEnd);
const started = Date.now();
const results = (
  await Promise.all(
    lanes.map(async (lane) => {
      const done = [];
      for (const [name, command] of lane) {
        await waits.get(after[name]);
        done.push(await run(name, command));
        over.get(name)();
      }
      return done;
    }),
  )
).flat();

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const broken = results.filter((result) => !result.ok);
// A step that failed without a failing test of its own still counts as one.
const failed = sum('failed') + broken.filter((result) => result.failed === 0).length;
console.log(`\n${results.length} steps in ${((Date.now() - started) / 1000).toFixed(0)} s`);
if (broken.length > 0) console.log(`Failed: ${broken.map((result) => result.name).join(', ')}`);
console.log(`${sum('passed')} passed, ${failed} failed`);
exitAfterOutput(broken.length === 0 && sum('passed') > 0 ? 0 : 1);
