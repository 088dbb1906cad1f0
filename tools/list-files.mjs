import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files below a folder whose path passes, in a stable order; without those of installed packages. */
export function listFiles(folder, passes = () => true) {
  if (!existsSync(folder)) return [];
  const found = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name).replaceAll('\\', '/');
    if (entry.name === 'node_modules') continue;
    if (entry.isDirectory()) found.push(...listFiles(path, passes));
    else if (passes(path)) found.push(path);
  }
  return found.sort();
}
