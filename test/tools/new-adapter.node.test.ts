import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { ProjectCopy, written } from './project-copy.js';

const project = new ProjectCopy();
after(() => project.dispose());

const made = project.run('tools/new-adapter.mjs', 'far-shop');
const files = written(made);

/** What the check says of the new one, and whether it passes; others are tested by their own. */
const check = (): { readonly ok: boolean; readonly missing: readonly string[] } => {
  const { ok, text } = project.run('tools/check-adapters.mjs');
  return { ok, missing: text.split('\n').filter((line) => line.startsWith('missing of far-shop:')) };
};

test('a new adapter passes the check that all its parts are there', () => {
  assert.equal(made.ok, true, made.text);
  assert.deepEqual(files, [
    'src/commerce/far-shop/index.ts',
    'src/commerce/far-shop/far-shop-adapter.ts',
    'src/commerce/far-shop/read-answers.ts',
    'src/commerce/far-shop/README.md',
    'test/commerce/far-shop/contract.node.test.ts',
  ]);
  assert.deepEqual(check().missing, []);
});

test('a new adapter is an entry of the package', () => {
  const program = "import { entries } from './rollup.config.mjs'; console.log(entries()['commerce/far-shop']);";
  writeFileSync(project.path('entries.mjs'), program);
  assert.equal(project.run('entries.mjs').text.trim(), 'src/commerce/far-shop/index.ts');
});

test('the contract suite says of a new adapter what is not written yet', () => {
  const suite = project.run('tools/test-node.mjs', 'far-shop/contract');
  assert.equal(suite.ok, false);
  assert.match(suite.text, /✖ far-shop: products answer by reference/);
  assert.match(suite.text, /readCartResult of the adapter "far-shop" is not written yet/);
  assert.match(suite.text, /^ℹ pass 0$/m);
});

test('an adapter that is there is not written over, nor a bad name taken', () => {
  for (const [name, reason] of [
    ['far-shop', 'is there already'],
    ['embedded', 'is there already'],
    ['Far Shop', 'in lower case'],
    ['', 'in lower case'],
  ] as const) {
    const again = project.run('tools/new-adapter.mjs', name);
    assert.deepEqual([again.ok, again.text.includes(reason), written(again)], [false, true, []], again.text);
  }
});

test('the check names each part that is taken away', () => {
  const without = (file: string, pattern: string, what: string): void => {
    const before = readFileSync(project.path(file), 'utf8');
    const changed = before
      .split('\n')
      .filter((line) => !line.includes(pattern))
      .join('\n');
    assert.notEqual(changed, before, `${pattern} is in ${file}`);
    writeFileSync(project.path(file), changed);
    assert.deepEqual(check(), { ok: false, missing: [`missing of far-shop: ${what}`] });
    writeFileSync(project.path(file), before);
  };
  const folder = 'src/commerce/far-shop';
  const adapter = "a class that implements CommerceAdapter under the name 'far-shop'";
  without(`${folder}/index.ts`, 'createAdapter', `createAdapter in ${folder}/index.ts`);
  without(`${folder}/far-shop-adapter.ts`, 'implements CommerceAdapter', adapter);
  without(`${folder}/far-shop-adapter.ts`, "= 'far-shop'", adapter);
  without(`${folder}/README.md`, '# Far shop', `${folder}/README.md`);
  without('src/runtime/further-adapters.ts', 'far-shop', 'its line in src/runtime/further-adapters.ts');
  const suite = 'test/commerce/far-shop/contract.node.test.ts';
  without(suite, 'of commerceContract(', 'the contract suite over it in test/commerce/far-shop/ or test/backends/');
  assert.deepEqual(check().missing, []);
});
