import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));

/** The project's own folder. */
export const root = resolve(folder, '../../..');

/** What runs a command of Medusa over a database, for `spawn` and `spawnSync`. */
export function medusa(args, databaseUrl) {
  const cli = createRequire(import.meta.url).resolve('@medusajs/cli/cli.js');
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    NODE_ENV: 'production',
    MEDUSA_DISABLE_TELEMETRY: 'true',
    MEDUSA_FF_TRANSLATION: 'false',
  };
  return [
    process.execPath,
    [cli, ...args],
    { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] },
  ];
}
