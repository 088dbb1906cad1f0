// Runs every test that needs a browser, put together beforehand. `npx wtr --files 'test/…'` runs one as it stands, and
// again when it changes.
import { spawn } from 'node:child_process';
import { bundleTests } from './bundle-tests.mjs';
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
await bundleTests(listFiles('test', isBrowserTest), outdir);
const child = spawn('npx', ['wtr'], {
  stdio: 'inherit',
  env: { ...process.env, BROWSER_TESTS: outdir },
  shell: process.platform === 'win32',
});
child.on('exit', (code) => process.exit(code ?? 1));
