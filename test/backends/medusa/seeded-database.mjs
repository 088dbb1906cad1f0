// The sample shop as a database of PostgreSQL: migrated and filled once, then kept as a dump under the hash of all that it
// is made of. Nothing of it is committed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { medusa, root } from './medusa.mjs';

const madeOf = [
  'test/backends/medusa/package-lock.json',
  'test/backends/medusa/medusa-config.js',
  'test/backends/medusa/seed.js',
  'test/backends/medusa/promotions.js',
  'demo/data/en/shop.json',
];
const template = 'sample_shop';

/** Makes a database that nobody has shopped in. @returns its address. */
export function openShopDatabase(postgres, name) {
  const cache = join(root, '.cache', 'medusa');
  const hash = createHash('sha256');
  for (const file of madeOf) hash.update(readFileSync(join(root, file)));
  const dump = join(cache, `${hash.digest('hex').slice(0, 16)}.dump`);
  postgres.run('createdb', [template]);
  if (existsSync(dump)) {
    postgres.run('pg_restore', ['-d', template, dump]);
  } else {
    console.error('Filling a new shop: this is done once.');
    for (const args of [['db:migrate'], ['exec', './seed.js']]) {
      const { status, stdout } = spawnSync(...medusa(args, postgres.addressOf(template)));
      if (status !== 0) throw new Error(`medusa ${args.join(' ')} failed:\n${stdout}`);
    }
    mkdirSync(cache, { recursive: true });
    const made = `${dump}.${process.pid}`;
    postgres.run('pg_dump', ['-Fc', '-f', made, template]);
    renameSync(made, dump);
  }
  postgres.run('createdb', ['-T', template, name]);
  return postgres.addressOf(name);
}
