import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { ProjectCopy, written } from './project-copy.js';

const project = new ProjectCopy();
after(() => project.dispose());

type Check = () => Promise<{ readonly problems: readonly string[]; readonly languages: number }>;
const tool: { checkLocales: Check } = await import(pathToFileURL(resolve('tools/check-locales.mjs')).href);
/** What the check says of the copy. */
const check: Check = () => {
  process.chdir(project.folder);
  return tool.checkLocales().finally(() => process.chdir(home));
};
const home = process.cwd();
const change = (file: string, how: (text: string) => string): void => {
  const before = readFileSync(project.path(file), 'utf8');
  assert.notEqual(how(before), before, `${file} changes`);
  writeFileSync(project.path(file), how(before));
};

const before = await check();
const made = project.run('tools/new-locale.mjs', 'ja');
const files = written(made);

/** Stands for a translator, who has yet to come to the sentences that functions make, but for one. */
function translate(): void {
  const sentences = /^( {2}\w+:\s+['"])/gm;
  const areas = files.filter((path) => !/index\.ts$|locales\//.test(path));
  // An area may have none but those that functions make.
  for (const file of areas.filter((path) => readFileSync(project.path(path), 'utf8').match(sentences))) {
    change(file, (text) => text.replaceAll(sentences, '$1あ'));
  }
  change('src/i18n/ja/cart.ts', (text) =>
    text.replace(/^ {2}items: .*$/m, '  items: (count: number) => `${count} 点`,'),
  );
}

test('the languages that are there are whole, and the command says so', () => {
  assert.deepEqual(before.problems, []);
  const said = project.run('tools/check-locales.mjs');
  assert.deepEqual([said.ok, said.text.includes('still English')], [false, true], 'the new one is not yet');
});

test('a new language is exported by the package', () => {
  assert.equal(made.ok, true, made.text);
  const english = ['cart', 'checkout', 'message', 'note', 'order', 'pdp', 'shared'];
  for (const area of english) assert.ok(files.includes(`src/i18n/ja/${area}.ts`), area);
  assert.deepEqual(files.slice(-2), ['src/i18n/ja/index.ts', 'src/i18n/locales/ja.ts']);
  assert.equal(project.run('node_modules/prettier/bin/prettier.cjs', '--check', 'package.json').ok, true);
  const { exports, sideEffects } = JSON.parse(readFileSync(project.path('package.json'), 'utf8')) as {
    exports: Record<string, { default?: string }>;
    sideEffects: readonly string[];
  };
  assert.equal(exports['./locales/*']?.default, './dist/locales/*.js');
  assert.ok(sideEffects.includes('./dist/locales/*.js'));
  assert.equal(Object.keys(exports).at(-1), './package.json');
});

test('a language is refused that is there or is none', () => {
  for (const [locale, reason] of [
    ['ja', 'is there already, in src/i18n/ja'],
    ['zh-TW', 'is there already, in src/i18n/zh-cn'],
    ['not a tag', 'is no language tag'],
    ['', 'is no language tag'],
  ] as const) {
    const again = project.run('tools/new-locale.mjs', locale);
    assert.deepEqual([again.ok, again.text.includes(reason), written(again)], [false, true, []], again.text);
  }
});

test('the check names every sentence that is still English, and nothing else', async () => {
  const { problems } = await check();
  assert.ok(problems.includes('ja: cart.title is still English'));
  assert.ok(problems.includes('ja: cart.items is still English'), 'a sentence that a function makes');
  assert.ok(!problems.some((problem) => problem.includes('order.tracking')), 'what has no words is not asked for');
  assert.deepEqual(
    problems.filter((problem) => !/^ja: [\w-]+\.\w+ is still English$/.test(problem)),
    [],
  );
});

test('the check is content when all is translated, and names each part that is taken away', async () => {
  translate();
  const { problems } = await check();
  const still = problems.flatMap((problem) => /^ja: ([\w-]+\.\w+) is still English$/.exec(problem)?.[1] ?? []);
  assert.ok(still.length > 0 && !still.includes('cart.title') && !still.includes('cart.items'), still.join());
  // Whatever is rightly the same in both languages is declared to be.
  change('src/i18n/ja/index.ts', (text) => `${text}\nexport const sameAsEnglish = ${JSON.stringify(still)};\n`);
  assert.deepEqual(await check(), { ...before, languages: before.languages + 1 });

  const without = async (file: string, how: (text: string) => string, complaint: string): Promise<void> => {
    const held = readFileSync(project.path(file), 'utf8');
    change(file, how);
    assert.deepEqual((await check()).problems, [complaint]);
    writeFileSync(project.path(file), held);
  };
  await without('src/i18n/ja/cart.ts', (text) => text.replace(/^ {2}title: .*\n/m, ''), 'ja: cart.title is missing');
  await without(
    'src/i18n/ja/cart.ts',
    (text) => text.replace(/^ {2}title: /m, '  tilte: "",\n$&'),
    'ja: cart.tilte is unknown',
  );
  await without(
    'src/i18n/ja/index.ts',
    (text) => text.replace(/^ {2}cart,\n/m, ''),
    'ja: the area "cart" is not in its index',
  );
  await without(
    'src/i18n/locales/ja.ts',
    (text) => text.replace(/^registerLocale.*$/m, ''),
    'ja: nothing registers it: src/i18n/locales/ja.ts is missing or does not',
  );
  await without(
    'package.json',
    (text) => text.replace('"./locales/*"', '"./languages/*"'),
    'ja: the package does not export "./locales/*"',
  );
  project.remove('src/i18n/ja/pdp.ts');
  change('src/i18n/ja/index.ts', (text) => text.replace(/^import.*pdp.*\n/m, '').replace(/^ {2}pdp,\n/m, ''));
  assert.deepEqual((await check()).problems, ['ja: the area "pdp" is missing']);
});
