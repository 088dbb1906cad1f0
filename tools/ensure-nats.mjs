// Finds a nats-server that is there; where there is none, takes the one out of Debian's package, into `.cache`: nothing is
// installed and no service started. Prints the path. As a module: `findNats()` and `ensureNats()`.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const cache = join(process.cwd(), '.cache', 'nats');
const name = process.platform === 'win32' ? 'nats-server.exe' : 'nats-server';

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a nats-server that is there, or null. `NATS_SERVER` names one. */
export function findNats() {
  const folders = [
    ...(process.env.PATH ?? '').split(delimiter),
    '/usr/sbin',
    '/usr/local/sbin',
    join(cache, 'usr/sbin'),
  ];
  const places = folders.map((folder) => join(folder, name));
  return [process.env.NATS_SERVER ?? '', ...places].find((path) => path !== '' && isExecutable(path)) ?? null;
}

function byApt() {
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).status !== 0) return;
  console.error('No nats-server found: taking it out of the package of this system.');
  mkdirSync(cache, { recursive: true });
  const options = { cwd: cache, stdio: ['ignore', 'ignore', 'inherit'] };
  const download = () => spawnSync('apt-get', ['download', '-qq', 'nats-server'], options).status === 0;
  if (!download()) {
    spawnSync('apt-get', ['update', '-qq'], options);
    download();
  }
  const found = readdirSync(cache).find((file) => file.endsWith('.deb'));
  if (found) spawnSync('dpkg', ['-x', found, '.'], options);
}

/** The path of a nats-server, got first where there is none. Exits with one sentence where none can be got. */
export function ensureNats() {
  if (!findNats()) byApt();
  const found = findNats();
  if (found) return found;
  console.error('Install nats-server 2.9 or later, or set NATS_SERVER to one, and run this again.');
  return process.exit(1);
}

const self = process.argv[1] ?? '';
// Tests are bundled with it, and are not it.
if (self.endsWith('ensure-nats.mjs') && import.meta.url === pathToFileURL(self).href) console.log(ensureNats());
