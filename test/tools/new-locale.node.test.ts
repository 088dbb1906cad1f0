import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { ProjectCopy, written } from './project-copy.js';

const project = new ProjectCopy();
after(() => project.dispose());

const check = (): { readonly ok: boolean; readonly lines: readonly string[] } => {
  const { ok, text } = project.run('tools/check-locales.mjs');
  return { ok, lines: text.split('\n').filter((line) => line !== '') };
};
const change = (file: string, how: (text: string) => string): void => {
  const before = readFileSync(project.path(file), 'utf8');
  assert.notEqual(how(before), before, `${file} changes`);
  writeFileSync(project.path(file), how(before));
};

const before = check();
const made = project.run('tools/new-locale.mjs', 'ja');
const files = written(made);

/** Stands for a translator, who has yet to come to the sentences that functions make, but for one. */
function translate(): void {
  for (const file of files.filter((path) => !/index\.ts$|locales\//.test(path))) {
    change(file, (text) => text.replaceAll(/^( {2}\w+:\s+['"])/gm, '$1あ'));
  }
  change('src/i18n/ja/cart.ts', (text) =>
    text.replace(/^ {2}items: .*$/m, '  items: (count: number) => `${count} 点`,'),
  );
}

test('the languages that are there are whole', () => {
  assert.equal(before.ok, true, before.lines.join('\n'));
});

test('a new language passes types, lint, format and floors, and is exported by the package', () => {
  assert.equal(made.ok, true, made.text);
  const english = ['cart', 'checkout', 'message', 'note', 'order', 'pdp', 'shared'];
  for (const area of english) assert.ok(files.includes(`src/i18n/ja/${area}.ts`), area);
  assert.deepEqual(files.slice(-2), ['src/i18n/ja/index.ts', 'src/i18n/locales/ja.ts']);
  assert.equal(project.complaintsOf(files), '');
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

test('the check names every sentence that is still English, and nothing else', () => {
  const { ok, lines } = check();
  assert.equal(ok, false);
  assert.ok(lines.includes('ja: cart.title is still English'));
  assert.ok(lines.includes('ja: cart.items is still English'), 'a sentence that a function makes');
  assert.ok(!lines.some((line) => line.includes('order.tracking')), 'what has no words is not asked for');
  assert.deepEqual(
    lines.filter((line) => !/^ja: \w+\.\w+ is still English$/.test(line)),
    [`locales: ${lines.length - 1} problems`],
  );
});

test('the check is content when all is translated, and names each part that is taken away', () => {
  translate();
  const still = check().lines.flatMap((line) => /^ja: (\w+\.\w+) is still English$/.exec(line)?.[1] ?? []);
  assert.ok(still.length > 0 && !still.includes('cart.title') && !still.includes('cart.items'), still.join());
  // Whatever is rightly the same in both languages is declared to be.
  change('src/i18n/ja/index.ts', (text) => `${text}\nexport const sameAsEnglish = ${JSON.stringify(still)};\n`);
  assert.deepEqual(
    check().lines,
    before.lines.map((line) => line.replace('2 languages', '3 languages')),
  );

  const without = (file: string, how: (text: string) => string, complaint: string): void => {
    const held = readFileSync(project.path(file), 'utf8');
    change(file, how);
    assert.deepEqual(check().lines, [complaint, 'locales: 1 problems']);
    writeFileSync(project.path(file), held);
  };
  without('src/i18n/ja/cart.ts', (text) => text.replace(/^ {2}title: .*\n/m, ''), 'ja: cart.title is missing');
  without(
    'src/i18n/ja/cart.ts',
    (text) => text.replace(/^ {2}title: /m, '  tilte: "",\n$&'),
    'ja: cart.tilte is unknown',
  );
  without('src/i18n/ja/index.ts', (text) => text.replace('{ cart, ', '{ '), 'ja: the area "cart" is not in its index');
  without(
    'src/i18n/locales/ja.ts',
    (text) => text.replace(/^registerLocale.*$/m, ''),
    'ja: nothing registers it: src/i18n/locales/ja.ts is missing or does not',
  );
  without(
    'package.json',
    (text) => text.replace('"./locales/*"', '"./languages/*"'),
    'ja: the package does not export "./locales/*"',
  );
  project.remove('src/i18n/ja/pdp.ts');
  change('src/i18n/ja/index.ts', (text) => text.replace(/^import.*pdp.*\n/m, '').replace(', pdp', ''));
  assert.deepEqual(check().lines, ['ja: the area "pdp" is missing', 'locales: 1 problems']);
});
