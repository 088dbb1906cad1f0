// Debian's PostgreSQL, started on loopback in a folder of its own and thrown away afterwards. Where there is none it is
// got by apt, as root.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const releases = '/usr/lib/postgresql';
const asRoot = process.getuid?.() === 0;

function findPrograms() {
  const versions = existsSync(releases) ? readdirSync(releases).sort((a, b) => Number(b) - Number(a)) : [];
  const folder = versions
    .map((version) => join(releases, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
  if (folder) return folder;
  const path = spawnSync('which', ['initdb'], { encoding: 'utf8' }).stdout?.trim();
  return path ? path.replace(/\/initdb$/, '') : null;
}

function byApt() {
  if (!asRoot || spawnSync('apt-get', ['--version']).status !== 0) return;
  console.error('No PostgreSQL found: installing postgresql-15 with apt-get.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env };
  spawnSync('apt-get', ['update', '-qq'], options);
  const install = (name) => spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options);
  // Another release of Debian has another version.
  if (install('postgresql-15').status !== 0) install('postgresql');
}

/** A port of loopback that nobody listens at. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** @returns ways to run its programs, and to end it. */
export async function startPostgres() {
  if (!findPrograms()) byApt();
  const programs = findPrograms();
  if (!programs) throw new Error('Install PostgreSQL 14 or later, and run this again.');
  const folder = mkdtempSync(join(tmpdir(), 'xhs-medusa-'));
  const data = join(folder, 'data');
  // It refuses to run as root.
  const owner = {};
  if (asRoot) {
    owner.uid = Number(execFileSync('id', ['-u', 'postgres']));
    owner.gid = Number(execFileSync('id', ['-g', 'postgres']));
    chownSync(folder, owner.uid, owner.gid);
  }
  const initial = ['-D', data, '-A', 'trust', '-U', 'postgres', '--no-sync', '-E', 'UTF8', '--locale=C.UTF-8'];
  execFileSync(join(programs, 'initdb'), initial, { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const port = await freePort();
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    // Nothing here has to outlive the machine.
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
  };
  const given = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(programs, 'postgres'), ['-D', data, '-p', String(port), ...given], {
    ...owner,
    cwd: folder,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => server.on('exit', resolve));
  const at = ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres'];
  const run = (program, args) =>
    execFileSync(join(programs, program), [...at, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  for (let tries = 0; spawnSync(join(programs, 'pg_isready'), [...at, '-q']).status !== 0; tries += 1) {
    if (tries > 300 || server.exitCode !== null) throw new Error('PostgreSQL does not start');
    await wait(50);
  }
  return {
    run,
    addressOf: (database) => `postgres://postgres@127.0.0.1:${port}/${database}`,
    query: (database, statement) => run('psql', ['-d', database, '-At', '-c', statement]).trim(),
    async stop() {
      server.kill('SIGQUIT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
