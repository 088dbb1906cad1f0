import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { build } from 'esbuild';

// Which packages an entry brings: at once, and with what it loads later. Kept in `packages.json`, entry by entry.

const kept = JSON.parse(readFileSync('test/bench/packages.json', 'utf8'));
const sizes = JSON.parse(readFileSync('sizes.json', 'utf8'));
const entries = Object.entries(sizes).filter(([, { modules, over }]) => modules && !over);

/** The packages that are reached from some modules by imports of some kinds. */
async function packagesOf(contents, kinds) {
  const { metafile } = await build({
    stdin: { contents, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    metafile: true,
    splitting: true,
    outdir: '.cache/packages',
    format: 'esm',
    tsconfig: 'tsconfig.json',
    logLevel: 'error',
  });
  const seen = new Set();
  const waiting = ['<stdin>'];
  while (waiting.length > 0) {
    const path = waiting.pop();
    if (seen.has(path)) continue;
    seen.add(path);
    for (const { path: next, kind, external } of metafile.inputs[path]?.imports ?? []) {
      if (!external && kinds.includes(kind)) waiting.push(next);
    }
  }
  const names = [...seen].map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]);
  return [...new Set(names.filter(Boolean))].sort();
}

const atOnce = ['import-statement', 'require-call'];
const contentsOf = (modules) => modules.map((path) => `import './${path}';`).join('\n');
/** All elements stand on these. */
const everywhere = ['@lit/context', '@lit/reactive-element', 'lit', 'lit-element', 'lit-html'];

for (const [name, { modules }] of entries) {
  test(`${name} brings no package that it is not known for`, async () => {
    const { first = [], later = [] } = kept[name] ?? {};
    const now = await packagesOf(contentsOf(modules), atOnce);
    const all = await packagesOf(contentsOf(modules), [...atOnce, 'dynamic-import']);
    const strange = (found, known) => found.filter((each) => !everywhere.includes(each) && !known.includes(each));
    assert.deepEqual(
      { first: strange(now, first), later: strange(all, [...first, ...later]) },
      { first: [], later: [] },
    );
  });
}

test('a package that comes at once is told from one that comes later', async () => {
  const first = await packagesOf("import 'valibot'; void import('lean-qr');", atOnce);
  const all = await packagesOf("import 'valibot'; void import('lean-qr');", [...atOnce, 'dynamic-import']);
  assert.deepEqual(first, ['valibot']);
  assert.deepEqual(all, ['lean-qr', 'valibot']);
});

test('the packages of every entry are kept, and of no other', () => {
  assert.deepEqual(
    Object.keys(kept).filter((name) => !entries.some(([known]) => known === name)),
    [],
  );
});
