// Bytes of every public entry with everything it loads at once (what it imports later does not count), and of the
// one-file builds as they are, minified, as gzip and brotli, against the budgets in `sizes.json`. Of an entry that names
// what it stands `over`, what it adds to that with all that it imports later. Names the module that grew. `--update`
// writes the figures; `--gzip-only` leaves brotli out.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { minify } from 'terser';
import { entries } from '../rollup.config.mjs';
import { compilePlugins } from './compile-plugin.mjs';
import { nodeEnvRollup } from './node-env.mjs';
import { measureOver } from './size-over.mjs';
import { terserOptions } from './terser-options.mjs';
import { sizeTexts } from './write-size-table.mjs';

const file = 'sizes.json';
const held = JSON.parse(readFileSync(file, 'utf8'));
const update = process.argv.includes('--update');
/** Budgets are of gzip; brotli takes its time. */
const gzipOnly = process.argv.includes('--gzip-only') && !update;
const only = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

const entryPlugin = (modules) => ({
  name: 'entry',
  // What is imported later does not count; it is left out, so that it does not shape the chunks either.
  resolveDynamicImport: (specifier) => ({ id: String(specifier), external: true }),
  resolveId: (source) => (source === 'entry' ? source : null),
  load: (id) =>
    id === 'entry'
      ? modules
          .map((path) => JSON.stringify(`${process.cwd()}/${path}`))
          // What an entry exports counts as much as what it does.
          .map((path) => `import ${path};\nexport * from ${path};`)
          .join('\n')
      : null,
});

async function measure(modules) {
  const bundle = await rollup({
    input: 'entry',
    plugins: [
      entryPlugin(modules),
      compilePlugins(),
      nodeEnvRollup('production'),
      nodeResolve({ exportConditions: ['browser', 'production'] }),
    ],
    // Everything counts that the entry runs; nothing is thought away.
    treeshake: { moduleSideEffects: true },
    onwarn: () => undefined,
  });
  const { output } = await bundle.generate({ format: 'es' });
  await bundle.close();
  let code = '';
  const parts = {};
  for (const chunk of output.filter((part) => part.type === 'chunk')) {
    code += `${chunk.code}\n`;
    for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
      const short = id.replace(`${process.cwd()}/`, '').replace(/^.*node_modules\//, '');
      const key = short.startsWith('src/')
        ? short
        : short
            .split('/')
            .slice(0, short.startsWith('@') ? 2 : 1)
            .join('/');
      parts[key] = (parts[key] ?? 0) + renderedLength;
    }
  }
  const { code: small } = await minify(code, terserOptions);
  return { ...bytesOf(Buffer.from(small)), parts };
}

/** A one-file build as it is, with everything in it. */
function measureFile(path) {
  if (existsSync(path)) return { ...bytesOf(readFileSync(path)), parts: {} };
  console.error(`${path} is not there: npm run build makes it.`);
  process.exit(1);
}

const brotliOf = (buffer) => brotliCompressSync(buffer, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

function bytesOf(buffer) {
  return {
    min: buffer.length,
    gzip: gzipSync(buffer, { level: 9 }).length,
    brotli: gzipOnly ? '' : brotliOf(buffer),
  };
}

function measureEntry({ file: built, over, modules }) {
  if (built) return measureFile(built);
  return over ? measureOver(modules, over, gzipOnly ? undefined : brotliOf) : measure(modules);
}

/** Entries that no page loads: `cdn` and `parts` are what Node takes, in place of the files that are measured. */
const withoutBudget = ['testing', 'react', 'vue', 'cdn', 'parts'];

/** Public entries, and files to paste, that nobody has given a budget. */
function unheld() {
  const modules = new Set(Object.values(held).flatMap((entry) => (entry.modules?.length === 1 ? entry.modules : [])));
  const files = existsSync('dist') ? readdirSync('dist').filter((name) => /^xhs-[\w.-]+\.js$/.test(name)) : [];
  return [
    ...Object.entries(entries()).flatMap(([name, path]) =>
      withoutBudget.includes(name) || modules.has(path) ? [] : [name],
    ),
    ...files.map((name) => `dist/${name}`).filter((name) => !(name in held)),
  ];
}

let failed = false;
console.log('entry'.padEnd(28), 'min'.padStart(8), 'gzip'.padStart(8), 'brotli'.padStart(8), 'budget'.padStart(8));
for (const [name, entry] of Object.entries(held)) {
  if (only.length > 0 && !only.includes(name)) continue;
  const size = await measureEntry(entry);
  const over = size.gzip > entry.budget;
  failed ||= over;
  console.log(
    name.padEnd(28),
    String(size.min).padStart(8),
    String(size.gzip).padStart(8),
    String(size.brotli).padStart(8),
    String(entry.budget).padStart(8),
    over ? ' OVER' : '',
  );
  if (over || process.argv.includes('--parts')) {
    const before = entry.parts ?? {};
    const changes = Object.entries(size.parts)
      .map(([module, length]) => ({ module, length, grown: length - (before[module] ?? 0) }))
      .sort((a, b) => (over ? b.grown - a.grown : b.length - a.length));
    for (const { module, length, grown } of changes.slice(0, process.argv.includes('--parts') ? 90 : 8)) {
      console.log(`    ${module} ${length}${grown === 0 ? '' : ` (${grown > 0 ? '+' : ''}${grown} unminified)`}`);
    }
  }
  Object.assign(entry, update ? { gzip: size.gzip, brotli: size.brotli, parts: size.parts } : {});
}
if (only.length === 0 && !update) {
  for (const name of unheld()) {
    console.error(`${name} has no budget in ${file}`);
    failed = true;
  }
  for (const [path, text] of Object.entries(await sizeTexts())) {
    if (existsSync(path) && readFileSync(path, 'utf8') === text) continue;
    console.error(`${path}: other sizes than the budgets give; npm run size-table writes them`);
    failed = true;
  }
}
if (update) writeFileSync(file, `${JSON.stringify(held, null, 2)}\n`);
process.exit(failed ? 1 : 0);
