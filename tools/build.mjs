// Builds `dist`: modules, one-file builds with their hashes, declarations, custom-elements manifest.
import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { writeIntegrity } from './write-integrity.mjs';

const run = (command, args) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')}: ${code}`))));
  });

rmSync('dist', { recursive: true, force: true });
// Types are checked by `npm run types`; here they are only written down.
const declarations = ['tsc', '-p', 'tsconfig.types.json', '--noCheck'];
await Promise.all([run('npx', ['rollup', '-c', '--silent']), run('npx', declarations)]);
execFileSync(process.execPath, ['tools/check-manifest.mjs', '--write-only'], { stdio: 'inherit' });
copyFileSync('custom-elements.json', 'dist/custom-elements.json');
writeIntegrity('dist', JSON.parse(readFileSync('package.json', 'utf8')).version);
