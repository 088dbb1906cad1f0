import { existsSync, readFileSync } from 'node:fs';
import { resolve as resolvePath } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import { minifyHTMLLiterals } from 'minify-literals';
import { listFiles } from './tools/list-files.mjs';
import { nodeEnvRollup } from './tools/node-env.mjs';
import { banner, terserOptions } from './tools/terser-options.mjs';

const source = resolvePath('src');
const licences = banner(JSON.parse(readFileSync('package.json', 'utf8')).version);

const minifyTemplates = () => ({
  name: 'minify-templates',
  async transform(code, id) {
    if (!id.startsWith(source) || !/\b(html|svg|css)\s*`/.test(code)) return null;
    const minified = await minifyHTMLLiterals(code, { fileName: id });
    return minified ? { code: minified.code, map: minified.map } : null;
  },
});

const compile = () =>
  typescript({
    tsconfig: './tsconfig.build.json',
    compilerOptions: {
      noEmit: false,
      importHelpers: true,
      declaration: false,
      removeComments: true,
      noEmitOnError: true,
      sourceMap: true,
      inlineSources: true,
    },
  });

/** Every public entry: its name in `dist`, without `.js`, and its source. */
export function entries() {
  const found = {};
  for (const name of ['index', 'define', 'testing', 'loader', 'merchant']) {
    if (existsSync(`src/${name}.ts`)) found[name] = `src/${name}.ts`;
  }
  for (const path of listFiles('src/elements', (file) => file.endsWith('/define.ts'))) {
    found[`elements/${path.split('/')[2]}`] = path;
  }
  for (const seam of ['commerce', 'content', 'live']) {
    for (const path of listFiles(`src/${seam}`, (file) => /^src\/\w+\/[\w-]+\/index\.ts$/.test(file))) {
      found[`${seam}/${path.split('/')[2]}`] = path;
    }
  }
  for (const path of listFiles('src/i18n/locales'))
    found[`locales/${path.split('/').at(-1).replace('.ts', '')}`] = path;
  return found;
}

const external = [/^lit($|\/)/, /^@lit\//, /^nanostores$/, /^valibot$/, /^tslib$/];

export default [
  {
    input: entries(),
    external,
    plugins: [compile(), nodeResolve(), minifyTemplates()],
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
    },
  },
  {
    input: 'src/cdn.ts',
    plugins: [
      compile(),
      nodeResolve({ exportConditions: ['browser', 'production'] }),
      nodeEnvRollup('production'),
      minifyTemplates(),
    ],
    output: [
      {
        file: 'dist/xhs-elements.js',
        format: 'es',
        sourcemap: true,
        inlineDynamicImports: true,
        banner: licences,
        plugins: [terser(terserOptions)],
      },
      {
        file: 'dist/xhs-elements.iife.js',
        format: 'iife',
        name: 'XhsElements',
        sourcemap: true,
        inlineDynamicImports: true,
        // `module: true` would drop the global.
        banner: licences,
        plugins: [terser({ ...terserOptions, module: false })],
      },
    ],
  },
];
