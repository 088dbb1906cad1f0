// Runs the browser tests in the engines beside Chromium: the same files, in Firefox and in WebKitGTK.
//   npm run test:engines                                    all of them in both
//   npm run test:engines -- webkit 'test/stories/*.test.ts'  some of them in one
// A file that needs what the runner cannot do in an engine is left out there, and named with the reason.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { startTestRunner } from '@web/test-runner';
import { bundledPath, bundleTests } from './bundle-tests.mjs';
import { ensureEngine, engines } from './engines.mjs';
import { exitAfterOutput } from './exit-after-output.mjs';
import { listFiles } from './list-files.mjs';

const asked = process.argv.slice(2);
const chosen = Object.keys(engines).filter((key) => asked.includes(key));
const patterns = asked.filter((argument) => !(argument in engines));

const files = listFiles(
  'test',
  (path) => path.endsWith('.test.ts') && !/\.node\.test\.ts$|^test\/(pages|backends)\//.test(path),
);
const wanted = patterns.length === 0 ? files : files.filter((path) => patterns.some((each) => passes(path, each)));
if (wanted.length === 0) {
  console.error('No browser tests match.');
  process.exit(1);
}

/** A pattern with `*`, or a part of the path. */
function passes(path, pattern) {
  if (!pattern.includes('*')) return path.includes(pattern);
  const source = pattern
    .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('**/', '(?:.*/)?')
    .replaceAll(/(?<!\.)\*/g, '[^/]*');
  return new RegExp(`^${source}$`).test(path);
}

/** How a test asks for each command of the runner. */
const calls = {
  'emulate-media': /\bemulateMedia\(/,
  'forced-colors': /['"]forced-colors['"]\s*,\s*\{|executeServerCommand\(['"]forced-colors['"]/,
  'screenshot-clip': /['"]screenshot-clip['"]/,
};

/** The commands that a test file needs, itself or through what it imports of the tests and stories. */
function needs(path, seen = new Set()) {
  if (seen.has(path) || !existsSync(path)) return new Set();
  seen.add(path);
  const text = readFileSync(path, 'utf8');
  const found = new Set(Object.keys(calls).filter((command) => calls[command].test(text)));
  for (const [, specifier] of text.matchAll(/from\s+['"](\.[^'"]+)\.js['"]/g)) {
    const target = join(dirname(path), `${specifier}.ts`).replaceAll('\\', '/');
    if (/^(test|stories)\//.test(target)) for (const command of needs(target, seen)) found.add(command);
  }
  return found;
}

async function run(key) {
  const engine = engines[key];
  const left = [];
  const kept = [];
  for (const path of wanted) {
    const reasons = [...needs(path)].flatMap((command) => engine.lacks[command] ?? []);
    if (reasons.length > 0) left.push(`${path}: ${reasons.join(', ')}`);
    else kept.push(path);
  }
  console.log(`\n${engine.name}: ${kept.length} of ${wanted.length} files${engine.note ? `; ${engine.note}` : ''}`);
  for (const line of left) console.log(`  left out  ${line}`);
  if (kept.length === 0) return { engine: engine.name, passed: 0, failed: 0, left: left.length, ok: false };
  if (!ensureEngine(engine)) {
    console.error(engine.otherwise);
    process.exit(1);
  }

  const outdir = `.cache/engine-tests/${process.pid}`;
  await bundleTests(kept, outdir);
  // Read by the configuration, which then compiles nothing by itself.
  process.env.BROWSER_TESTS = outdir;
  const { default: config } = await import('../web-test-runner.config.mjs');
  const { launcher, plugins, stop } = await engine.start();
  const started = Date.now();
  const runner = await startTestRunner({
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    config: {
      ...config,
      files: kept.map((path) => bundledPath(outdir, path)),
      concurrency: 1,
      // For thousands of hostile payloads WebKitGTK takes several times as long as Chromium.
      testsFinishTimeout: 900_000,
      browsers: [launcher],
      plugins: [...plugins, ...config.plugins],
      testFramework: { config: { timeout: 30_000 } },
    },
  });
  const ok = await new Promise((resolve) => runner.on('stopped', resolve));
  const sessions = [...runner.sessions.all()];
  const seconds = (Date.now() - started) / 1000;
  stop();
  rmSync(outdir, { recursive: true, force: true });
  const tests = sessions.flatMap(({ testResults }) => (testResults ? flatten(testResults) : []));
  const passed = tests.filter((test) => test.passed).length;
  // A file that did not load has no tests that could fail.
  const unloaded = sessions.filter((session) => !session.passed && !session.testResults).length;
  const failed = tests.filter((test) => !test.passed && !test.skipped).length + unloaded;
  return { engine: engine.name, passed, failed, left: left.length, seconds, ok: ok && passed > 0 };
}

function flatten(suite) {
  return [...suite.tests, ...suite.suites.flatMap(flatten)];
}

const results = [];
for (const key of chosen.length > 0 ? chosen : Object.keys(engines)) results.push(await run(key));
console.log('');
for (const { engine, passed, failed, left, seconds = 0, ok } of results) {
  const outside = left > 0 ? `, ${left} files left out` : '';
  console.log(
    `${ok ? 'ok    ' : 'FAILED'} ${engine} (${seconds.toFixed(0)} s, ${passed} passed, ${failed} failed${outside})`,
  );
}
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
exitAfterOutput(results.every((result) => result.ok) ? 0 : 1);
