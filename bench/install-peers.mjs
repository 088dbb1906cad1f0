// What others ship for the same job: installed from its own lockfile when it is first measured, and no part of the package.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export const peersFolder = 'bench/peers';

/** Resolves to whether the peers are there; without a network they are left out, and that is told. */
export function installPeers() {
  if (existsSync(`${peersFolder}/node_modules/.package-lock.json`)) return true;
  console.log('Installing the peers, once.');
  const options = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps'];
  try {
    execFileSync('npm', options, { cwd: peersFolder, stdio: 'inherit', shell: process.platform === 'win32' });
    return true;
  } catch {
    console.log('The peers could not be had: only the floors are measured beside us.');
    return false;
  }
}
