import { existsSync, readFileSync } from 'node:fs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { companionEntry, companions, withoutCompanions } from './tools/companion-files.mjs';
import { compilePlugins } from './tools/compile-plugin.mjs';
import { listFiles } from './tools/list-files.mjs';
import { nodeEnvRollup } from './tools/node-env.mjs';
import { pageParts } from './tools/page-parts.mjs';
import { partsAtOnce } from './tools/parts-at-once.mjs';
import { sharedChunks } from './tools/shared-chunks.mjs';
import { banner, terserOptions } from './tools/terser-options.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const licences = banner(version);
/** What else is in one file beside the build. */
const clients = {
  shopify: 'Storefront API Client (MIT, Shopify Inc.)',
  hls: 'hls.js (Apache-2.0, Dailymotion)',
  analytics: 'noble-hashes (MIT, Paul Miller)',
};
const companionBanner = (name) => banner(version, clients[name]);
/**
 * Has Chromium compile all of a file while it comes, beside what the page does, and not each function when it is first called:
 * for one of which nearly everything runs at once. https://v8.dev/blog/explicit-compile-hints
 */
const compileAll = '//# allFunctionsCalledOnLoad';
/** What is sent for ahead of the tap that needs nearly all of it: the cart. */
const aheadOfTap = /\/src\/(elements\/cart\/cart-contents|state\/cart\/create-cart-store)\.ts$/;
/** Of the build in parts: what every page gets names the packages that are in all of them, a later file those of its own. */
function partBanner({ isEntry, moduleIds }) {
  const has = (name) => moduleIds.some((id) => id.includes(`/node_modules/${name}/`));
  if (has('hls.js')) return companionBanner('hls');
  if (has('@shopify')) return companionBanner('shopify');
  if (isEntry) return `${compileAll}\n${licences}`;
  if (moduleIds.some((id) => aheadOfTap.test(id))) return compileAll;
  return has('lean-qr') ? licences : '';
}
/** A file is called after what it is of, not after the part that it plays there. */
function partName({ name, moduleIds }) {
  const [, of = '[name]'] = moduleIds.join('\n').match(new RegExp(`/([\\w-]+)/${name}\\.ts$`, 'm')) ?? [];
  return `chunks/${/^(define|index)$/.test(name) ? of : '[name]'}-[hash].js`;
}

/** Entries that have a one-file build of their own, and what it is called in a page. */
const besides = { analytics: 'XhsAnalytics', merchant: 'XhsMerchant' };

/** Every public entry: its name in `dist`, without `.js`, and its source. */
export function entries() {
  const found = {};
  // `cdn` and `parts` are here for Node, whose Lit does without a document; a browser takes the files that are put together for it.
  for (const name of [
    'index',
    'define',
    'testing',
    'loader',
    'merchant',
    'analytics',
    'react',
    'vue',
    'cdn',
    'parts',
  ]) {
    if (existsSync(`src/${name}.ts`)) found[name] = `src/${name}.ts`;
  }
  for (const path of listFiles('src/elements', (file) => file.endsWith('/define.ts'))) {
    found[`elements/${path.split('/')[2]}`] = path;
  }
  for (const seam of ['commerce', 'content', 'live', 'payments']) {
    for (const path of listFiles(`src/${seam}`, (file) => /^src\/\w+\/[\w-]+\/index\.ts$/.test(file))) {
      found[`${seam}/${path.split('/')[2]}`] = path;
    }
  }
  for (const path of listFiles('src/i18n/locales'))
    found[`locales/${path.split('/').at(-1).replace('.ts', '')}`] = path;
  return found;
}

const browserPlugins = () => [
  compilePlugins(),
  nodeResolve({ exportConditions: ['browser', 'production'] }),
  nodeEnvRollup('production'),
];

const external = [
  /^lit($|\/)/,
  /^@lit\//,
  /^nanostores$/,
  /^valibot$/,
  /^@shopify\//,
  /^@nats-io\//,
  /^@noble\//,
  /^lean-qr/,
  /^hls\.js/,
  /^chart\.js/,
];

export default [
  {
    input: entries(),
    external,
    plugins: [compilePlugins(), nodeResolve()],
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      manualChunks: sharedChunks(),
    },
  },
  {
    input: 'src/cdn.ts',
    plugins: [withoutCompanions(), browserPlugins()],
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
  {
    input: { 'xhs-elements': 'src/parts.ts' },
    // What later files need of the first one it exports as well; a file of it alone would be one more way to the server.
    preserveEntrySignatures: 'allow-extension',
    plugins: browserPlugins(),
    output: {
      dir: 'dist/parts',
      format: 'es',
      sourcemap: true,
      chunkFileNames: partName,
      manualChunks: pageParts('parts'),
      banner: partBanner,
      plugins: [partsAtOnce(), terser({ ...terserOptions, format: { comments: /^!|^# all/ } })],
    },
  },
  ...Object.entries(besides).map(([entry, name]) => ({
    input: `src/${entry}.ts`,
    plugins: [withoutCompanions(), browserPlugins()],
    output: {
      file: `dist/xhs-${entry}.iife.js`,
      format: 'iife',
      name,
      inlineDynamicImports: true,
      sourcemap: true,
      banner: companionBanner(entry),
      plugins: [terser({ ...terserOptions, module: false })],
    },
  })),
  ...companions().map((name) => ({
    input: 'companion',
    plugins: [companionEntry(name), browserPlugins()],
    output: {
      file: `dist/xhs-${name}.iife.js`,
      format: 'iife',
      // What an adapter loads later elsewhere is in its file.
      inlineDynamicImports: true,
      sourcemap: true,
      banner: companionBanner(name),
      plugins: [terser({ ...terserOptions, module: false })],
    },
  })),
];
