// Runs the suites over real back ends (`test/backends/<name>.test.ts`), each of which starts its own server, and then the
// walks over them in a browser (`<name>-walk.spec.ts`). What a server is made of is installed first, from the lockfile
// beside it. With nothing to run it fails: silence is not a pass.
//   npm run test:backends -- vendure
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { ensureBrowser } from './ensure-browser.mjs';
import { listFiles } from './list-files.mjs';

/** Installs what a back end is made of, unless that is there already. No program of a package is run. */
export function installBackEnd(name) {
  const folder = `test/backends/${name}`;
  const lock = `${folder}/package-lock.json`;
  if (!existsSync(lock)) return;
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  const mark = `${folder}/node_modules/.installed`;
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  console.log(`Installing what ${folder} needs …`);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const given = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(npm, given, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`What ${folder} needs could not be installed`);
  writeFileSync(mark, wanted);
}

async function main(only) {
  const suites = listFiles('test/backends', (path) => /^test\/backends\/[\w-]+\.test\.(ts|mjs)$/.test(path));
  const files = suites.filter(
    (path) => only.length === 0 || only.some((name) => path.startsWith(`test/backends/${name}.`)),
  );
  if (suites.length === 0) {
    console.error('There are no suites over real back ends yet: test/backends/ holds none, so nothing was tested.');
    return process.exit(1);
  }
  if (files.length === 0) {
    console.error(`No suite over a real back end matches ${only.join(', ')}. There are: ${suites.join(', ')}.`);
    return process.exit(1);
  }
  const names = files.map((file) => file.split('/')[2].split('.')[0]);
  for (const name of names) installBackEnd(name);
  const suite = await run(process.execPath, ['tools/test-node.mjs', '--backends', ...files]);
  const walks = listFiles('test/backends', (path) =>
    names.some((name) => new RegExp(`^test/backends/${name}(-[a-z]+)?-walk\\.spec\\.ts$`).test(path)),
  );
  if (walks.length === 0) return process.exit(suite);
  // The pages that are walked are those of the demo, as they are built.
  if (!existsSync('dist/xhs-elements.js')) await run(process.execPath, ['tools/build.mjs']);
  process.env.CHROME_PATH ??= await ensureBrowser();
  const walked = await run('npx', [
    'playwright',
    'test',
    '-c',
    'test/backends/playwright.config.mjs',
    '--reporter=line',
    ...walks.map((path) => path.split('/').at(-1)),
  ]);
  return process.exit(suite || walked);
}

/** Runs a program. @returns the code with which it ended. */
function run(command, given) {
  const child = spawn(command, given, { stdio: 'inherit', shell: process.platform === 'win32' && command === 'npx' });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main(process.argv.slice(2));
