// Runs the tests that need no browser (`test/**/*.node.test.ts`): bundles each with esbuild, then node's own runner.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { listFiles } from './list-files.mjs';

const only = process.argv.slice(2);
const files = listFiles('test', (path) => path.endsWith('.node.test.ts') || path.endsWith('.node.test.mjs')).filter(
  (path) => only.length === 0 || only.some((part) => path.includes(part)),
);
if (files.length === 0) {
  console.error('No node tests match.');
  process.exit(1);
}
const out = '.cache/node-tests';
rmSync(out, { recursive: true, force: true });
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
});
const bundles = listFiles(out, (path) => path.endsWith('.mjs'));
const child = spawn(
  process.execPath,
  ['--enable-source-maps', '--test', '--test-reporter', process.env.NODE_TEST_REPORTER ?? 'spec', ...bundles],
  { stdio: 'inherit' },
);
child.on('exit', (code) => process.exit(code ?? 1));
