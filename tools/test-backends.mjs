// Runs the suites over real back ends (`test/backends/<name>.test.ts`), each of which starts its own server. What a server
// is made of is installed first, from the lockfile beside it. With nothing to run it fails: silence is not a pass.
//   npm run test:backends -- vendure
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
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

function main(only) {
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
  for (const file of files) installBackEnd(file.split('/')[2].split('.')[0]);
  const child = spawn(process.execPath, ['tools/test-node.mjs', '--backends', ...files], { stdio: 'inherit' });
  child.on('exit', (code) => process.exit(code ?? 1));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2));
