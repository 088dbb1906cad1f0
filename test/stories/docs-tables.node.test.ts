import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readElements, firedBy, partOf, stylesThatUse, tokenMeanings } from '../../stories/docs/element-facts.js';
import { readEvents, readFields } from '../../stories/docs/read-events.js';
import { contrastOf, privateName, readTokens } from '../../stories/docs/read-tokens.js';
import { readTitles } from '../../stories/docs/read-titles.js';
import { isSameTheme, sidesOf, themes } from '../../stories/docs/themes.js';

const theme = readFileSync('src/elements/internal/theme.styles.ts', 'utf8');
const styles = readdirSync('src/elements', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.styles.ts'))
  .map((path) => readFileSync(`src/elements/${path}`, 'utf8'));

test('every public custom property that the styles name is a token', () => {
  const named = new Set(styles.join('\n').match(/--xhs-[\w-]+/g));
  const tokens = readTokens(styles.join('\n')).map(({ name }) => name);
  assert.ok(tokens.length > 10);
  assert.deepEqual([...named].sort(), [...tokens].sort());
});

test('a token has its values by day and by night, and is a colour or not', () => {
  const [brand, accent, font, fit, fit2] = readTokens(`
    --_brand: var(--xhs-brand, #e0183a); --_accent: var(--xhs-accent, light-dark(#e0183a, rgb(1 2 3)));
    --_font: var(
      --xhs-font,
      system-ui,
      'A Sans'
    );
    object-fit: var(--xhs-fit, cover); object-fit: var(--xhs-fit, cover);`);
  assert.deepEqual(brand, { name: '--xhs-brand', light: '#e0183a', dark: '#e0183a', isColor: true });
  assert.deepEqual(accent, { name: '--xhs-accent', light: '#e0183a', dark: 'rgb(1 2 3)', isColor: true });
  assert.deepEqual(font, {
    name: '--xhs-font',
    light: "system-ui, 'A Sans'",
    dark: "system-ui, 'A Sans'",
    isColor: false,
  });
  assert.deepEqual(fit, { name: '--xhs-fit', light: 'cover', dark: 'cover', isColor: false });
  assert.equal(fit2, undefined);
});

test('the private name of a token is found, and none where there is none', () => {
  assert.equal(privateName(theme, '--xhs-brand'), '--_brand');
  assert.equal(privateName(theme, '--xhs-font'), '--_font');
  assert.equal(privateName(theme, '--xhs-color-scheme'), undefined);
});

test('a theme is chosen while its tokens are as it has them', () => {
  const [first = {}, second = {}] = themes.map(({ tokens }) => tokens);
  assert.equal(isSameTheme(first, Object.fromEntries(Object.entries(first).reverse())), true);
  assert.equal(isSameTheme(first, second), false);
  assert.equal(isSameTheme(first, {}), false);
  assert.equal(isSameTheme(first, { ...first, '--xhs-radius': '5px' }), false);
  assert.equal(isSameTheme(first, { ...first, '--xhs-line': '#000', '--xhs-focus': '#000' }), false);
});

test('every element has its place beside the stories, under the name that it has there', () => {
  const [, order = ''] =
    /storySort: \{\s*order: (\[[^;]*?\n {8}\]),/.exec(readFileSync('.storybook/preview.ts', 'utf8')) ?? [];
  const placed = [...order.matchAll(/'([^']+ xhs-[\w-]+)'/g)].map(([, name]) => name);
  const named = readdirSync('stories')
    .filter((file) => file.endsWith('.stories.ts'))
    .flatMap((file) => /^ {2}title: '\w+\/([^']*)',$/m.exec(readFileSync(`stories/${file}`, 'utf8'))?.[1] ?? []);
  assert.deepEqual([...placed].sort(), [...named].sort());
  assert.match(order, /^\[\s*'Guides',\s*\['Welcome', 'All elements 全部组件'/);
});

test('contrast is as the guidelines reckon it', () => {
  assert.equal(contrastOf('#000', '#ffffff'), 21);
  assert.equal(contrastOf('#777', '#777'), 1);
  assert.ok(Math.abs((contrastOf('#767676', '#fff') ?? 0) - 4.54) < 0.01);
  assert.equal(contrastOf('red', '#fff'), undefined);
});

test('every token has its meaning, and no meaning is of a token that is gone', () => {
  const tokens = readTokens(styles.join('\n')).map(({ name }) => name);
  assert.deepEqual(Object.keys(tokenMeanings).sort(), tokens.sort());
});

const eventFiles = readdirSync('src/events').filter((name) => name.endsWith('.ts'));
const events = readEvents(
  Object.fromEntries(eventFiles.map((name) => [name, readFileSync(`src/events/${name}`, 'utf8')])),
);

test('every event is read from its file, described, with what its detail holds', () => {
  const index = readFileSync('src/events/index.ts', 'utf8');
  const shoppers = [...index.matchAll(/^export (?:type )?\* from '\.\/([\w-]+)\.js'/gm)];
  const merchants = [...readFileSync('src/merchant.ts', 'utf8').matchAll(/ from '\.\/events\/([\w-]+)\.js'/g)];
  const exported = [...shoppers, ...merchants].map(([, name]) => `xhs-${name}`);
  assert.deepEqual(events.map(({ name }) => name).sort(), exported.sort());
  assert.deepEqual(
    events.filter(({ description }) => !description).map(({ name }) => name),
    [],
  );
  const withoutDetail = events.filter(({ detail }) => detail.length === 0).map(({ name }) => name);
  // Some hold nothing, a post is of several kinds, and what is handed in or taken along are data with a type of their own.
  assert.deepEqual(withoutDetail, [
    'xhs-begin-checkout',
    'xhs-open-cart',
    'xhs-post',
    'xhs-submit-approval',
    'xhs-wishlist-export',
  ]);
  const add = events.find(({ name }) => name === 'xhs-add-to-cart');
  assert.equal(add?.kind, 'request');
  assert.deepEqual(add?.detail[2], {
    name: 'quantity?',
    type: 'number',
    description: 'Units to add; 1 by default.',
  });
  assert.equal(events.find(({ name }) => name === 'xhs-cart-change')?.kind, 'fact');
});

test('the contract of an adapter is read whole', () => {
  const source = readFileSync('src/commerce/adapter.ts', 'utf8');
  const members = readFields(source, 'CommerceAdapter');
  const declared = /export interface CommerceAdapter \{([\s\S]*)\}/.exec(source)?.[1] ?? '';
  const names = [...declared.matchAll(/^ {2}(?:readonly )?(\w+\??)[(:]/gm)].map(([, name]) => name);
  assert.ok(names.length > 10);
  assert.deepEqual(
    members.map(({ name }) => name),
    names,
  );
  const complete = members.find(({ name }) => name === 'completeCheckout?');
  assert.match(complete?.description ?? '', /charges nothing/);
  assert.match(complete?.type ?? '', /^\(id: string, .*\): Promise<CheckoutResult>$/);
  assert.ok(readFields(source, 'Capabilities').some(({ name }) => name === 'promise'));
});

for (const [path, ...tables] of [
  ['src/commerce/adapter.ts', 'CommerceAdapter', 'Capabilities', 'CommerceContext', 'Operation', 'ProductQuery'],
  ['src/testing/commerce-subject.ts', 'CommerceSubject', 'Situations', 'KnownVariant'],
  ['src/testing/faults/fault-plan.ts', 'FaultPlan', 'FaultWorld'],
] as const) {
  test(`no cell of a table is empty: ${path}`, () => {
    for (const table of tables) {
      const rows = readFields(readFileSync(path, 'utf8'), table);
      assert.ok(rows.length > 0, table);
      assert.deepEqual(
        rows.filter(({ description, type }) => !description || !type),
        [],
      );
    }
  });
}

test('who fires an event, and whose styles use a token, is read and not guessed', () => {
  const manifest = {
    modules: [{ path: 'src/a.ts', declarations: [{ tagName: 'xhs-a', events: [{ name: 'xhs-b' }] }, { name: 'C' }] }],
  };
  assert.deepEqual(firedBy(readElements(manifest), 'xhs-b'), ['xhs-a']);
  assert.deepEqual(firedBy(readElements(manifest), 'xhs-c'), []);
  const texts = { 'src/elements/note/a.styles.ts': 'var(--_brand)', 'src/elements/pdp/a.styles.ts': 'var(--_brand-2)' };
  assert.deepEqual(stylesThatUse(texts, ['--_brand']), ['xhs-note']);
});

test('a guide becomes part of a page: without its title, its headings one lower, its links no links', () => {
  const guide = '# Title\n\nSee [`that`](that.md) and [this](https://example.org).\n\n## Part\n\n### Piece\n';
  assert.equal(partOf(guide), 'See `that` and [this](https://example.org).\n\n### Part\n\n#### Piece');
  for (const file of ['docs/adapters.md', 'docs/write-an-adapter.md']) {
    assert.doesNotMatch(partOf(readFileSync(file, 'utf8')), /^#{1,2} |\]\((?!https?:)/m);
  }
});

test('a whole theme sets tokens that are there, and can be read by day and by night', () => {
  const tokens = readTokens(styles.join('\n'));
  assert.ok(themes.length > 1);
  for (const theme of themes) {
    const known = new Set(tokens.map(({ name }) => name));
    assert.deepEqual(
      Object.keys(theme.tokens).filter((name) => !known.has(name)),
      [],
    );
    const sides = (name: string): readonly [string, string] => {
      const { light = '', dark = '' } = tokens.find((token) => token.name === name) ?? {};
      const value = theme.tokens[name];
      return value === undefined ? [light, dark] : sidesOf(value);
    };
    for (const [words, ground] of [
      ['--xhs-on-brand', '--xhs-brand'],
      ['--xhs-accent', '--xhs-surface'],
      ['--xhs-text', '--xhs-surface'],
      ['--xhs-text', '--xhs-raised'],
      ['--xhs-muted', '--xhs-surface'],
      ['--xhs-muted', '--xhs-raised'],
    ] as const) {
      for (const side of [0, 1] as const) {
        const contrast = contrastOf(sides(words)[side], sides(ground)[side]) ?? 0;
        assert.ok(contrast >= 4.5, `${theme.name}: ${words} on ${ground} has ${contrast.toFixed(2)}`);
      }
    }
  }
});

test('the stories of every element are found by its English and its Chinese name, and by its tag', () => {
  const sources = Object.fromEntries(
    readdirSync('stories')
      .filter((name) => name.endsWith('.stories.ts'))
      .map((name) => [name, readFileSync(`stories/${name}`, 'utf8')]),
  );
  const titles = readTitles(sources);
  assert.equal(titles.length, Object.keys(sources).length);
  assert.deepEqual(
    titles.filter(({ chinese }) => !chinese).map(({ tag }) => tag),
    [],
  );
  const [cart] = titles.filter(({ id }) => id === 'elements-cart');
  assert.deepEqual(cart, {
    id: 'elements-cart',
    tag: 'xhs-cart',
    english: 'Cart',
    chinese: '购物车',
    group: 'Elements',
  });
});
