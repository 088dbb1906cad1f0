// The rules of live rooms for programs of this repository that run in Node: `src/live/hub`, compiled when it is asked for.
import { rmSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What `xhs-elements/live/hub` exports. */
export async function liveRules() {
  const outfile = `${root}.cache/live-rules/${process.pid}.mjs`;
  await build({
    absWorkingDir: root,
    entryPoints: ['src/live/hub/index.ts'],
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
