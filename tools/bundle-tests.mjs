// Puts browser tests together beforehand: a page then loads a few files where it would load some two hundred, which is a
// third of the work.
import { rmSync } from 'node:fs';
import { build } from 'esbuild';

/** Where each of the tests lies then. */
export const bundledPath = (outdir, path) => `${outdir}/${path.replace(/\.ts$/, '.js')}`;

/** Bundles tests into a folder of their own, in the order of the folders of the project. */
export async function bundleTests(files, outdir) {
  rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: files,
    outbase: '.',
    outdir,
    bundle: true,
    // What several tests share is the same code in each of them, and what is imported later is a file of its own.
    splitting: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: true,
    conditions: ['browser', 'development'],
    // Files that lie beside the stories are found from the page, which is at the root.
    define: { 'process.env.NODE_ENV': '"test"', 'import.meta.url': 'location.href' },
    external: ['/__web-dev-server__web-socket.js'],
    tsconfig: 'tsconfig.json',
    logLevel: 'warning',
  });
}
