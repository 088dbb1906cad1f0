// The shop's database as it is before anybody shops: made once, and kept until what it is made of changes.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const sources = [
  'package-lock.json',
  'config.mjs',
  'gateway-plugin.mjs',
  'seed.mjs',
  'seed-catalogue.mjs',
  'seed-trade.mjs',
  '../../../demo/data/en/shop.json',
  '../../../demo/data/zh-CN/shop.json',
];

/** The path of a database that is seeded. It is copied, never opened. */
export function seededDatabase() {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(readFileSync(here(source)));
  const folder = here('../../../.cache/vendure');
  const path = `${folder}/${hash.digest('hex').slice(0, 16)}.sqlite`;
  if (existsSync(path)) return path;
  mkdirSync(folder, { recursive: true });
  // In a process of its own: a Vendure server can be made once in each.
  const draft = `${path}.${process.pid}`;
  const { status } = spawnSync(process.execPath, [here('seed.mjs'), draft], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('The shop could not be seeded');
  renameSync(draft, path);
  return path;
}
