// Bytes that an entry adds to a page which has another one already, with everything that either of them loads later. What
// both need counts once: a bundler puts it into a file of its own, and the page has that file.
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { compilePlugins } from './compile-plugin.mjs';
import { nodeEnvRollup } from './node-env.mjs';
import { terserOptions } from './terser-options.mjs';

const adapter = /[\\/]src[\\/]commerce[\\/][\w-]+[\\/]/;

/** A page names one adapter: the others are no part of what it has. */
const withoutOtherAdapters = () => ({
  name: 'without-other-adapters',
  async resolveDynamicImport(specifier, importer) {
    const found = typeof specifier === 'string' ? await this.resolve(specifier, importer) : null;
    return found && adapter.test(found.id) && !adapter.test(importer) ? { id: specifier, external: true } : null;
  },
});

/** @returns the files that come of some entries: one of what the page has, and one of all else. */
async function bundle(inputs, had) {
  const built = await rollup({
    input: inputs,
    // What the page has may export more than it does by itself, without a file that only does that.
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      withoutOtherAdapters(),
      compilePlugins(),
      nodeEnvRollup('production'),
      nodeResolve({ exportConditions: ['browser', 'production'] }),
    ],
    treeshake: { moduleSideEffects: true },
    onwarn: () => undefined,
  });
  const { output } = await built.generate({
    format: 'es',
    manualChunks: (id) => (!had || had.has(id) ? 'had' : 'added'),
  });
  await built.close();
  return Promise.all(
    output.map(async ({ code, modules }) => ({ code: (await minify(code, terserOptions)).code ?? '', modules })),
  );
}

const bytes = (files, count) => files.reduce((sum, { code }) => sum + count(Buffer.from(code)), 0);
const pages = new Map();

/**
 * @param modules the entry's.
 * @param over those of what the page has.
 * @param brotli counts with brotli, where that is wanted.
 */
export async function measureOver(modules, over, brotli) {
  const key = over.join();
  if (!pages.has(key)) pages.set(key, await bundle(over));
  const page = pages.get(key);
  const had = new Set(page.flatMap((file) => Object.keys(file.modules)));
  const both = await bundle([...over, ...modules], had);
  const added = (count) => bytes(both, count) - bytes(page, count);
  const parts = both
    .flatMap((file) => Object.entries(file.modules))
    .filter(([id]) => !had.has(id))
    .map(([id, { renderedLength }]) => [relative(process.cwd(), id).replaceAll('\\', '/'), renderedLength]);
  return {
    min: added((code) => code.length),
    gzip: added((code) => gzipSync(code, { level: 9 }).length),
    brotli: brotli ? added(brotli) : '',
    parts: Object.fromEntries(parts),
  };
}
