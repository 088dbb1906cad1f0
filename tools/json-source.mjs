// The source of content from files for programs of this repository that run in Node, compiled when it is asked for.
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What `xhs-elements/content/json` exports. */
export async function jsonSource() {
  const outfile = `${root}.cache/json-source/${process.pid}.mjs`;
  await build({
    absWorkingDir: root,
    entryPoints: ['src/content/json/index.ts'],
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
