// Runs the tests that need no browser (`test/**/*.node.test.ts`): bundles each with esbuild, then node's own runner.
//   npm run test:node -- rules commerce/embedded    those whose path has one of these in it
//   npm run test:node -- --without=tools/           all but those whose path has this in it; may be given more than once
//   npm run test:node -- --factor=10 --seed=7       properties with ten times the runs, from a seed
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { fastCheckPlugin } from './fast-check-plugin.mjs';
import { listFiles } from './list-files.mjs';

const { values, positionals: only } = parseArgs({
  allowPositionals: true,
  options: {
    factor: { type: 'string' },
    seed: { type: 'string' },
    counts: { type: 'string' },
    backends: { type: 'boolean' },
    without: { type: 'string', multiple: true, default: [] },
  },
});
// The suites over real back ends start servers; they are run by tools/test-backends.mjs alone.
const passes = values.backends
  ? (path) => path.startsWith('test/backends/')
  : (path) => /\.node\.test\.(ts|mjs)$/.test(path) && !path.startsWith('test/backends/');
const files = listFiles('test', passes)
  .filter((path) => only.length === 0 || only.some((part) => path.includes(part)))
  .filter((path) => !values.without.some((part) => path.includes(part)));
if (files.length === 0) {
  console.error('No node tests match.');
  process.exit(1);
}
// A folder of its own: two runs may go on at the same time.
const out = `.cache/node-tests/${process.pid}`;
process.on('exit', () => rmSync(out, { recursive: true, force: true }));
mkdirSync(out, { recursive: true });
await build({
  entryPoints: files,
  outdir: out,
  outbase: 'test',
  outExtension: { '.js': '.mjs' },
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'error',
  plugins:
    values.seed === undefined
      ? []
      : [fastCheckPlugin({ factor: values.factor ?? 1, seed: values.seed, counts: values.counts ?? `${out}/counts` })],
});
const bundles = listFiles(out, (path) => path.endsWith('.mjs'));
const child = spawn(
  process.execPath,
  ['--enable-source-maps', '--test', '--test-reporter', process.env.NODE_TEST_REPORTER ?? 'spec', ...bundles],
  { stdio: 'inherit' },
);
child.on('exit', (code) => process.exit(code ?? 1));
