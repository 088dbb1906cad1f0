import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';
import { minifyHTMLLiterals } from 'minify-literals';
import { listFiles } from '../../tools/list-files.mjs';

/** A page made of the sources, in files as a bundler would make them, readable. */
export interface Bundle {
  /** Its path under the root of the project. */
  readonly path: string;
  /** Which source file stands at an offset of one of its scripts; undefined for what the bundler adds. */
  moduleAt(script: string, offset: number): string | undefined;
  remove(): Promise<void>;
}

/** Bundles a page around one module of the tests. */
export async function bundlePage(entry: string): Promise<Bundle> {
  const folder = `.cache/counts/${process.pid}`;
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: { page: entry },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [withoutBlanks],
    logLevel: 'error',
  });
  await writeFile(
    `${folder}/page.html`,
    '<!doctype html><html lang="en"><meta charset="utf-8" /><title>Counts</title><link rel="icon" href="data:," /><script type="module" src="page.js"></script>',
  );
  const places = new Map<string, readonly { readonly from: number; readonly module: string }[]>();
  for (const path of listFiles(folder, (file) => file.endsWith('.js'))) {
    places.set(path, placesOf(await readFile(path, 'utf8')));
  }
  return {
    path: `/${folder}/page.html`,
    moduleAt: (script, offset) => places.get(script)?.findLast(({ from }) => from <= offset)?.module,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Blanks in templates would be counted as nodes; what is shipped has none. */
const withoutBlanks: Plugin = {
  name: 'without-blanks',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]elements[\\/].*\.ts$/ }, async ({ path }) => {
      const code = await readFile(path, 'utf8');
      const minified = /\b(html|svg)`/.test(code) ? await minifyHTMLLiterals(code, { fileName: path }) : null;
      return { contents: minified?.code ?? code, loader: 'ts' };
    });
  },
};

/** The bundler writes above each module where it comes from. */
function placesOf(code: string): { from: number; module: string }[] {
  return [...code.matchAll(/^\/\/ ((?:src|test|stories|node_modules)\/.*)$/gm)].map((found) => ({
    from: found.index,
    module: found[1]!,
  }));
}
