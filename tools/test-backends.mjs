// Runs the suites over real back ends (`test/backends/<name>.test.ts`), each of which starts its own server.
// With nothing to run it fails: silence is not a pass.
//   npm run test:backends -- vendure
import { spawn } from 'node:child_process';
import { listFiles } from './list-files.mjs';

const only = process.argv.slice(2);
const suites = listFiles('test/backends', (path) => /^test\/backends\/[\w-]+\.test\.(ts|mjs)$/.test(path));
const files = suites.filter(
  (path) => only.length === 0 || only.some((name) => path.startsWith(`test/backends/${name}.`)),
);
if (suites.length === 0) {
  console.error('There are no suites over real back ends yet: test/backends/ holds none, so nothing was tested.');
  process.exit(1);
}
if (files.length === 0) {
  console.error(`No suite over a real back end matches ${only.join(', ')}. There are: ${suites.join(', ')}.`);
  process.exit(1);
}
const child = spawn(process.execPath, ['tools/test-node.mjs', '--backends', ...files], { stdio: 'inherit' });
child.on('exit', (code) => process.exit(code ?? 1));
