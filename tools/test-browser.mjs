// Runs every test that needs a browser, put together beforehand: a page then loads a few files where it would load some
// two hundred, which is a third of the work. `npx wtr --files 'test/…'` runs one as it stands, and again when it changes.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { ensureBrowser } from './ensure-browser.mjs';
import { listFiles } from './list-files.mjs';

if (process.argv.length > 2) {
  console.error("All of them are run. Some are run by: npx wtr --files 'test/elements/cart/*.test.ts'");
  process.exit(1);
}
const outdir = '.cache/browser-tests';
const isBrowserTest = (path) =>
  path.endsWith('.test.ts') && !path.endsWith('.node.test.ts') && !/^test\/(pages|backends)\//.test(path);

process.env.CHROME_PATH = await ensureBrowser();
rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: listFiles('test', isBrowserTest),
  outbase: '.',
  outdir,
  bundle: true,
  // What several tests share is the same code in each of them, and what is imported later is a file of its own.
  splitting: true,
  format: 'esm',
  target: 'es2022',
  sourcemap: true,
  conditions: ['browser', 'development'],
  // Files that lie beside the stories are found from the page, which is at the root.
  define: { 'process.env.NODE_ENV': '"test"', 'import.meta.url': 'location.href' },
  external: ['/__web-dev-server__web-socket.js'],
  tsconfig: 'tsconfig.json',
  logLevel: 'warning',
});
const child = spawn('npx', ['wtr'], {
  stdio: 'inherit',
  env: { ...process.env, BROWSER_TESTS: outdir },
  shell: process.platform === 'win32',
});
child.on('exit', (code) => process.exit(code ?? 1));
