import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { CommerceAdapter } from '../../src/commerce/adapter.js';
import { checkedAdapter } from '../../src/commerce/checked-adapter.js';
import { runContract, commerceContract, type ContractReport } from '../../src/testing.js';
import { SmallShopServer } from '../fixtures/small-shop.js';

const guide = readFileSync('docs/write-an-adapter.md', 'utf8');
const code = /```js\n([\s\S]*?)```/.exec(guide)?.[1] ?? assert.fail('the guide shows no adapter');
const folder = resolve('.cache', `guide-${process.pid}`);
const server = new SmallShopServer();
let address = '';
let SmallShop: new (options: { src: string }) => CommerceAdapter;

before(async () => {
  address = await server.start();
  mkdirSync(folder, { recursive: true });
  await build({
    stdin: { contents: code, resolveDir: folder, loader: 'js' },
    outfile: `${folder}/adapter.mjs`,
    alias: { 'xhs-elements': resolve('src/index.ts') },
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  ({ SmallShop } = (await import(pathToFileURL(`${folder}/adapter.mjs`).href)) as typeof globalThis & {
    SmallShop: typeof SmallShop;
  });
});

after(() => {
  server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const known = (id: string): { productId: string; variantId: string } => ({ productId: id, variantId: id });

function run(change: (adapter: CommerceAdapter) => CommerceAdapter = (adapter) => adapter): Promise<ContractReport> {
  return runContract(
    commerceContract({
      create: () => checkedAdapter(change(new SmallShop({ src: address }))),
      context: { locale: 'en', country: 'CN', currency: 'CNY', customer: null },
      plenty: known('cup'),
      other: known('bowl'),
      scarce: { ...known('vase'), units: 2 },
      soldOut: known('plate'),
      situations: { unreachable: () => new SmallShop({ src: 'http://127.0.0.1:1/' }) },
    }),
  );
}

test('the adapter of the guide has 80 lines at most', () => {
  assert.ok(code.trimEnd().split('\n').length <= 80);
});

test('the adapter of the guide keeps every promise that its back end can be asked for', async () => {
  const report = await run();
  assert.deepEqual(
    report.results.filter(({ outcome }) => outcome === 'broken'),
    [],
  );
  assert.ok(report.kept >= 25, `${report.kept} kept`);
});

test('with what the guide warns of, the suite says so', async () => {
  const report = await run((adapter) =>
    Object.assign(adapter, { openCart: () => Promise.reject(new Error('a refusal that is thrown')) }),
  );
  assert.ok(report.broken > 0);
});
