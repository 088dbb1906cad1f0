import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { after, test } from 'node:test';
import { ProjectCopy } from './project-copy.js';

const project = new ProjectCopy();
after(() => project.dispose());

function write(path: string, text: string): void {
  mkdirSync(dirname(project.path(path)), { recursive: true });
  writeFileSync(project.path(path), text);
}

const passing = "import { test } from 'node:test'; test('passes', () => undefined);";
const failing = "import { test } from 'node:test'; test('fails', () => { throw new Error('it does'); });";

test('with no suite over a real back end the command says so and fails', () => {
  const said = project.run('tools/test-backends.mjs');
  assert.deepEqual([said.ok, said.text.trim().split('\n').length], [false, 1]);
  assert.match(said.text, /There are no suites over real back ends yet.*nothing was tested/);
});

test('a suite over a real back end is run, and by its own command alone', () => {
  write('test/backends/good.test.ts', passing);
  write('test/backends/bad.test.ts', failing);
  assert.equal(project.run('tools/test-backends.mjs', 'good').ok, true);
  assert.equal(project.run('tools/test-backends.mjs', 'bad').ok, false);
  assert.equal(project.run('tools/test-backends.mjs').ok, false);
  assert.match(project.run('tools/test-backends.mjs', 'other').text, /matches other\. There are: .*bad.*good/);
  assert.match(project.run('tools/test-node.mjs', 'backends').text, /No node tests match/);
  assert.match(project.run('tools/test-engines.mjs', 'backends').text, /No browser tests match/);
  rmSync(project.path('test/backends'), { recursive: true });
});

test('the long suites run properties as often as they say, from seeds that they tell, and take up where they stopped', () => {
  const property = (holds: string): string =>
    `import { test } from 'node:test'; import fc from 'fast-check';
     test('a property', () => fc.assert(fc.property(fc.nat(), (n) => ${holds}), { numRuns: 30 }));`;
  write('test/rules/number.node.test.ts', property('n >= 0'));
  const full = (...args: string[]) =>
    project.run('tools/test-full.mjs', '--only=properties', '--seeds=2', '--factor=4', '--seed=5', ...args);
  const first = full();
  assert.equal(first.ok, true, first.text);
  assert.match(first.text, /^ok {5}properties, 4 times as many, seed 6 \(\d+ s, 1 passed, 120 runs of properties\)$/m);
  assert.match(first.text, /^2 passed in 2 of 2 steps, 240 runs of properties, seed 5$/m);
  assert.match(full().text, /seed 6 \(earlier, 1 passed\)/);
  assert.doesNotMatch(full('--fresh').text, /earlier/);

  write('test/rules/number.node.test.ts', property('n < 1_000'));
  const broken = full();
  assert.equal(broken.ok, false);
  assert.doesNotMatch(broken.text, /earlier/, 'other sources, other results');
  assert.match(broken.text, /FAILED properties, 4 times as many, seed 5/);
  assert.match(broken.text, /Run it again with --seed=5/);
  rmSync(project.path('test/rules'), { recursive: true });
});

test('the long suites fail where no test was run', () => {
  write('test/rules/none.node.test.ts', "import fc from 'fast-check'; void fc;");
  const said = project.run('tools/test-full.mjs', '--only=properties', '--seeds=1');
  assert.deepEqual([said.ok, /FAILED properties/.test(said.text)], [false, true], said.text);
  assert.match(project.run('tools/test-full.mjs', '--only=nothing').text, /Nothing of this is to be run: nothing/);
});

test('the engines leave out, by name and reason, what the runner cannot do in them', () => {
  write('test/helpers/dark.ts', "export const dark = () => emulateMedia({ colorScheme: 'dark' });");
  write('test/elements/dark.test.ts', "import { dark } from '../helpers/dark.js'; void dark;");
  const said = project.run('tools/test-engines.mjs', 'firefox', 'elements/dark');
  assert.equal(said.ok, false, 'nothing was run, and nothing passes');
  assert.match(said.text, /Firefox: 0 of 1 files/);
  assert.match(said.text, /left out {2}test\/elements\/dark\.test\.ts: emulateMedia needs CDP/);
  assert.match(project.run('tools/test-engines.mjs', 'no-such-test').text, /No browser tests match/);
});
