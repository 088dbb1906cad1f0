// Bytes that a page fetches before anybody taps: ours, the floor, and what others ship for the same job. Exact, so that
// one run is enough.
//   npm run bench -- bytes
//   node bench/bytes.mjs --controls
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { installPeers, peersFolder } from './install-peers.mjs';
import { writeReport } from './write-report.mjs';

const { values } = parseArgs({ options: { controls: { type: 'boolean', default: false } } });

/** Leaves out what is imported later, as `npm run size` does: all that comes at once is then one file. */
const withoutWhatComesLater = {
  name: 'without-what-comes-later',
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : null));
  },
};

/** Every script that a bundled page fetches at once. */
async function bundled(contents, { resolveDir = '.', later = true } = {}) {
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir, sourcefile: 'entry.js' },
    bundle: true,
    splitting: later,
    plugins: later ? [] : [withoutWhatComesLater],
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'out',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.css': 'text' },
    logLevel: 'error',
    legalComments: 'none',
  });
  const waiting = ['out/stdin.js'];
  const seen = new Set();
  while (waiting.length > 0) {
    const path = waiting.pop();
    if (seen.has(path)) continue;
    seen.add(path);
    for (const { path: next, kind } of metafile.outputs[path].imports) {
      if (kind === 'import-statement') waiting.push(next);
    }
  }
  return outputFiles
    .filter(({ path }) => [...seen].some((each) => path.replaceAll('\\', '/').endsWith(each)))
    .map(({ contents: bytes }) => Buffer.from(bytes));
}

/** Every file that a shipped module fetches at once, as it is. */
function shipped(path, seen = new Map()) {
  if (seen.has(path)) return [];
  const bytes = readFileSync(path);
  seen.set(path, bytes);
  const code = bytes.toString();
  for (const [, next] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)) {
    shipped(new URL(next, `file:///${path}`).pathname.slice(1), seen);
  }
  return [...seen.values()];
}

const load = (...paths) => paths.map((path) => `export * from ${JSON.stringify(path)};`).join('\n');
const elements = (...names) => names.map((name) => `import './dist/elements/${name}.js';`).join('\n');
const floorParts = `export { LitElement, html, css, nothing } from 'lit';
export { createContext, ContextProvider, ContextConsumer } from '@lit/context';
export { atom, computed, map } from 'nanostores';`;
const core = elements('note', 'product-tag', 'cart');

const five = elements('note', 'product-tag', 'cart', 'pdp', 'live-tray');
const numbers = Array.from({ length: 300 }, (_, at) => at * 7_919 + 1).join(' ');

const pages = {
  'floor: lit, context, nanostores': () => bundled(floorParts),
  'note + product-tag + cart, one file': () => bundled(core, { later: false }),
  'note + product-tag + cart, split': () => bundled(core),
  'one script to paste, in parts': () => [readFileSync('dist/parts/xhs-elements.js')],
  'one script to paste, one file': () => [readFileSync('dist/xhs-elements.js')],
  'five core elements, one file': () => bundled(five, { later: false }),
  ...(values.controls && {
    'control: 2 kB more': () => bundled(`${core}\nglobalThis.more = ${JSON.stringify(numbers)};`, { later: false }),
  }),
};

if (installPeers()) {
  const peer = (contents) => () => bundled(contents, { resolveDir: peersFolder });
  const folder = `${peersFolder}/node_modules`;
  Object.assign(pages, {
    '@shopify/buy-button-js': () => [readFileSync(`${folder}/@shopify/buy-button-js/dist/buybutton.min.js`)],
    // Its loader names its parts by itself: the page of a product fetches these.
    '@commercelayer/drop-in.js': () =>
      readdirSync(`${folder}/@commercelayer/drop-in.js/dist/drop-in`)
        .filter((name) => /^(drop-in\.esm|p-\w+(\.entry)?)\.js$/.test(name) && name !== 'p-11bf8dfe.entry.js')
        .map((name) => readFileSync(`${folder}/@commercelayer/drop-in.js/dist/drop-in/${name}`)),
    '@foxy.io/elements, items form': () => shipped(`${folder}/@foxy.io/elements/dist/cdn/foxy-items-form.js`),
    '@foxy.io/elements, cart form': () => shipped(`${folder}/@foxy.io/elements/dist/cdn/foxy-cart-form.js`),
    '@shopify/hydrogen-react, cart + React': peer(
      "export { ShopifyProvider, CartProvider, useCart, AddToCartButton, CartLineProvider, CartLineQuantity, CartCost } from '@shopify/hydrogen-react'; export { createRoot } from 'react-dom/client'; export { createElement } from 'react';",
    ),
    'virtua, window of a list': peer("export { WindowVirtualizer } from 'virtua';"),
    '@lit-labs/virtualizer, masonry': peer(load('@lit-labs/virtualizer', '@lit-labs/virtualizer/layouts/masonry.js')),
  });
}

const rows = {};
for (const [name, page] of Object.entries(pages)) {
  try {
    const files = await page();
    const sum = (count) => files.reduce((total, file) => total + count(file), 0);
    rows[name] = {
      files: files.length,
      min: sum((file) => file.length),
      gzip: sum((file) => gzipSync(file, { level: 9 }).length),
      brotli: sum((file) => brotliCompressSync(file).length),
    };
  } catch (error) {
    console.log(`${name} could not be measured: ${String(error).split('\n')[0]}`);
  }
}

const floor = rows['floor: lit, context, nanostores'];
console.log('page'.padEnd(40), ...['files', 'min', 'gzip', 'brotli', '× floor'].map((title) => title.padStart(9)));
for (const [name, { files, min, gzip, brotli }] of Object.entries(rows)) {
  const ratio = (gzip / floor.gzip).toFixed(2);
  console.log(name.padEnd(40), ...[files, min, gzip, brotli, ratio].map((value) => String(value).padStart(9)));
}
console.log(`\n${writeReport('bytes', { at: new Date().toISOString(), rows })}`);
