// Modules of `src` for programs of this repository that run in Node: compiled when they are asked for.
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
let asked = 0;

/**
 * What a module exports.
 * @param from a path below the root, or what a module is to hold that imports from `./src/…`.
 */
export async function importSource(from) {
  asked += 1;
  // Inside the project, so that packages are found from there.
  const outfile = `${root}.cache/sources/${process.pid}-${asked}.mjs`;
  mkdirSync(`${root}.cache/sources`, { recursive: true });
  await build({
    absWorkingDir: root,
    ...(from.includes('export ') ? { stdin: { resolveDir: root, contents: from } } : { entryPoints: [from] }),
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(outfile, { force: true });
  }
}
