import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const elements = readdirSync('src/elements', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`src/elements/${entry.name}/define.ts`))
  .map(({ name }) => name);
const ending = '.stories.ts';
const stories = readdirSync('stories')
  .filter((name) => name.endsWith(ending))
  .map((name) => name.slice(0, -ending.length));

/** What is there of one and not of the other. */
function without(all: readonly string[], known: readonly string[]): string[] {
  return all.filter((name) => !known.includes(name));
}

/** Names that no test runs: none that names the module and hands it to the runner. */
function untested(names: readonly string[], read: (name: string) => string): string[] {
  return names.filter((name) => {
    const [, module] =
      new RegExp(`import \\* as (\\w+) from '../../stories/${name}\\.stories\\.js'`).exec(read(name)) ?? [];
    return module === undefined || !read(name).includes(`runStories(${module})`);
  });
}

function readTest(name: string): string {
  const path = `test/stories/${name}.test.ts`;
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

test('every element has stories, and all stories are of an element', () => {
  assert.ok(elements.length > 0);
  assert.deepEqual(without(elements, stories), []);
  assert.deepEqual(without(stories, elements), []);
});

test('every stories file is run by a test', () => {
  assert.deepEqual(untested(stories, readTest), []);
});

test('every element has a story in Chinese, from right to left, in the dark, and on a narrow phone', () => {
  for (const name of stories) {
    const text = readFileSync(`stories/${name}${ending}`, 'utf8');
    for (const state of ['Chinese', 'RightToLeft', 'Dark', 'Narrow']) {
      assert.match(text, new RegExp(`export const ${state}: Story`), `${state} of ${name}`);
    }
  }
});

test('what is missing is found', () => {
  assert.deepEqual(without(['note', 'new'], ['note']), ['new']);
  assert.deepEqual(
    untested(['note'], () => ''),
    ['note'],
  );
  assert.deepEqual(
    untested(['note'], () => "import * as note from '../../stories/note.stories.js';"),
    ['note'],
  );
});
