// Writes `dist/integrity.json`: of each file that a page may name in a script, the hash that the browser is to find
// (Subresource Integrity, https://www.w3.org/TR/sri/). Made of the files as they are, after everything else.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Hashes of the one-file builds in a folder, by name. */
export function hashesOf(folder) {
  const names = readdirSync(folder).filter((name) => /^xhs-[\w.-]+\.js$/.test(name));
  return Object.fromEntries(
    names.sort().map((name) => {
      const hash = createHash('sha384').update(readFileSync(`${folder}/${name}`));
      return [name, `sha384-${hash.digest('base64')}`];
    }),
  );
}

/** Writes them, with the release that they are of. */
export function writeIntegrity(folder, version) {
  writeFileSync(`${folder}/integrity.json`, `${JSON.stringify({ version, files: hashesOf(folder) }, null, 2)}\n`);
}
