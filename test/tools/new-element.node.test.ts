import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { ProjectCopy, written } from './project-copy.js';

const project = new ProjectCopy();
after(() => project.dispose());

const made = project.run('tools/new-element.mjs', 'gift-card', 'A gift card with what is left on it.');
const files = written(made);

/** What the check says of the new one, and whether it passes; others are tested by their own. */
const check = (): { readonly ok: boolean; readonly missing: readonly string[] } => {
  const { ok, text } = project.run('tools/check-elements.mjs');
  return { ok, missing: text.split('\n').filter((line) => line.startsWith('missing of xhs-gift-card:')) };
};

test('a new element passes the check that all its parts are there', () => {
  assert.equal(made.ok, true, made.text);
  assert.deepEqual(files, [
    'src/elements/gift-card/gift-card.ts',
    'src/elements/gift-card/gift-card.styles.ts',
    'src/elements/gift-card/define.ts',
    'stories/gift-card.stories.ts',
    'test/stories/gift-card.test.ts',
    'test/elements/gift-card/gift-card.test.ts',
  ]);
  assert.deepEqual(check().missing, []);
});

test('a new element is described in the manifest', () => {
  const said = project.run('tools/check-manifest.mjs').text;
  assert.doesNotMatch(said, /xhs-gift-card/);
  const manifest = JSON.parse(readFileSync(project.path('custom-elements.json'), 'utf8')) as {
    modules: { declarations?: { tagName?: string; description?: string }[] }[];
  };
  const declared = manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .find(({ tagName }) => tagName === 'xhs-gift-card');
  assert.equal(declared?.description, 'A gift card with what is left on it.');
});

test('an element that is there is not written over, nor a bad name taken', () => {
  for (const [name, reason] of [
    ['gift-card', 'is there already'],
    ['cart', 'is there already'],
    ['xhs-gift', 'without its prefix'],
    ['GiftCard', 'in lower case'],
    ['', 'in lower case'],
  ] as const) {
    const again = project.run('tools/new-element.mjs', name);
    assert.deepEqual([again.ok, again.text.includes(reason), written(again)], [false, true, []], again.text);
  }
});

test('the check names each part that is taken away', () => {
  const without = (file: string, pattern: string, what: string): void => {
    const before = readFileSync(project.path(file), 'utf8');
    const after = before
      .split('\n')
      .filter((line) => !line.includes(pattern))
      .join('\n');
    assert.notEqual(after, before, `${pattern} is in ${file}`);
    writeFileSync(project.path(file), after);
    assert.deepEqual(check(), { ok: false, missing: [`missing of xhs-gift-card: ${what}`] });
    writeFileSync(project.path(file), before);
  };
  const source = 'src/elements/gift-card/gift-card.ts';
  without(source, 'export class', `the class XhsGiftCard in ${source}`);
  without(source, "'xhs-gift-card':", `its tag in HTMLElementTagNameMap, in ${source}`);
  without('src/elements/gift-card/define.ts', 'defineElement(', 'its entry src/elements/gift-card/define.ts');
  without(
    'src/elements/gift-card/define.ts',
    'export type',
    'the type of its class, exported by src/elements/gift-card/define.ts',
  );
  without('src/define.ts', 'gift-card', 'its line in src/define.ts or src/merchant.ts');
  without('src/loader.ts', 'gift-card', 'its line in src/loader.ts');
  without('stories/gift-card.stories.ts', 'export const', 'its stories in stories/gift-card.stories.ts');
  without(
    'test/stories/gift-card.test.ts',
    'import * as stories',
    'the test that runs its stories, test/stories/gift-card.test.ts',
  );
  without('test/elements/gift-card/gift-card.test.ts', 'xhs-gift-card', 'a test of it in test/elements/gift-card/');
  assert.deepEqual(check().missing, []);
});
